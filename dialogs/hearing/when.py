"""Days and times as people text them: `read(text, now, ...) -> Availability`.

Rule of this file: the doorway only; how reading is done lives in `dialogs/hearing/times/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dialogs.hearing.availability import Availability
from dialogs.hearing.meaning import Asked


def read(
    text: str,
    now: datetime,
    *,
    offered: Sequence[datetime] = (),
    booked: datetime | None = None,
    asked: Asked = Asked.NOTHING,
) -> Availability:
    """Read the days and times in a text, against `now`, the slots offered and the appointment booked.

    `now`, `offered` and `booked` are aware datetimes. Never raises on any text.
    """
    return Availability()


def minutes_late(text: str) -> int | None:
    """How many minutes late a text says its sender will be ("running 10 mins late" -> 10); None when it does not say."""
    return None
