"""Asks the ear, for the tables beside it: one person, one appointment, three slots.

Rule of this file: no expectations; those are in the tables.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent, Meaning

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 18, 10, 15, tzinfo=LONDON)
BOOKED = datetime(2026, 11, 24, 14, 0, tzinfo=LONDON)
OFFERED = (
    datetime(2026, 11, 25, 10, 0, tzinfo=LONDON),
    datetime(2026, 11, 26, 15, 0, tzinfo=LONDON),
    datetime(2026, 11, 27, 11, 0, tzinfo=LONDON),
)


def meant(text: str, asked: Asked) -> Meaning:
    """What `text` means in reply to `asked`: booked Tuesday 24 November at 2pm, or the three slots offered."""
    if asked is Asked.OFFER_SLOTS:
        return hear(text, asked, NOW, offered=OFFERED)
    return hear(text, asked, NOW, booked=BOOKED)


def heard_otherwise(table: str, asked: Asked, *wanted: Intent) -> list[tuple[str, Intent]]:
    """The texts of a table that mean none of `wanted`, with what was heard; none when all is well."""
    heard = ((text, meant(text, asked).intent) for text in lines(table))
    return [(text, intent) for text, intent in heard if intent not in wanted]


def lines(table: str) -> list[str]:
    """The texts of a table, one a line, blank lines passed over."""
    return [line.strip() for line in table.splitlines() if line.strip()]
