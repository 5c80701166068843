"""What a text means, in English and Welsh: `hear(text, asked, now, offered, booked) -> Meaning`.

Rule of this folder: pure, deterministic and explainable; it never raises on any text, and what it does not
understand is `unclear`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from dialogs.hearing.meaning import Asked, Intent, Meaning

__all__ = ["hear"]


def hear(
    text: str,
    asked: Asked,
    now: datetime,
    offered: Sequence[datetime] = (),
    booked: datetime | None = None,
) -> Meaning:
    """Read one text as an answer to `asked`. `now`, `offered` and `booked` are aware datetimes."""
    word = text.strip().lower()
    intent = {"yes": Intent.CONFIRM, "no": Intent.DECLINE, "stop": Intent.OPT_OUT}.get(word, Intent.UNCLEAR)
    return Meaning(intent)
