"""Days and times as people text them: `read(text, now, ...) -> Availability`.

Rule of this file: the doorway only; how reading is done lives in `dialogs/hearing/times/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from dialogs.hearing.availability import Availability
from dialogs.hearing.meaning import Asked
from dialogs.hearing.times import again, late
from dialogs.hearing.times.frame import frame
from dialogs.hearing.times.gather import gather
from dialogs.hearing.times.idle import set_apart
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.mentions import mentions
from dialogs.hearing.times.pieces import may_tell, pieces
from dialogs.hearing.times.putting import parted
from dialogs.hearing.times.slots import picked
from dialogs.hearing.times.tokens import cut


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
    against = frame(now, tuple(offered), booked, asked)
    plain = again.hour_for_hour(again.apart_from_no(text), against.booked)
    whole = cut(again.as_hour(plain, asked))
    talk = parted(set_apart(whole, asked))
    found = mentions(Line(talk, pieces(talk, against), against)) if may_tell(talk) else []
    heard = again.from_booked(text, gather(talk, found, against), against)
    return replace(heard, slot=picked(whole, heard, against)) if offered else heard


def minutes_late(text: str) -> int | None:
    """How many minutes late a text says its sender will be ("running 10 mins late" -> 10); None if it does not."""
    return late.minutes(cut(text))
