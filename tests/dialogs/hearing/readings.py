"""Readings written as people would say them, so that tables of texts read as talk.

Rule of this file: for tests of days and times only; it prints readings, it never makes them.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogs.hearing.availability import Availability
from dialogs.hearing.meaning import When, WhenKind
from dialogs.hearing.when import read

LONDON = ZoneInfo("Europe/London")
WEDNESDAY = datetime(2026, 11, 18, 10, 15, tzinfo=LONDON)
"""The moment that tables are read at: Wednesday 18 November 2026, a quarter past ten."""


def lines(table: str) -> list[tuple[str, str]]:
    """A table of `text -> reading` lines; blank lines and lines that begin with # are for people."""
    rows = (line.strip() for line in table.strip().splitlines())
    pairs = (row.partition(" -> ") for row in rows if row and not row.startswith("#"))
    return [(text.strip(), reading.strip()) for text, _, reading in pairs]


def heard(text: str, now: datetime = WEDNESDAY) -> str:
    """What a text is read as, in the words of the tables."""
    return told(read(text, now))


def told(reading: Availability) -> str:
    """Options joined by "or", then what is ruled out, then what does not exist; "nothing" when there is none of it."""
    parts = [" or ".join(_one(when) for when in reading.when)] if reading.when else []
    parts += [f"not {_one(when)}" for when in reading.exclude]
    parts += [f"no such day or time: {said}" for said in reading.impossible]
    return ", ".join(parts) or "nothing"


def _one(when: When) -> str:
    if when.kind is WhenKind.AFTER:
        return f"after {_stamp(when.start or '')}"
    if when.kind is WhenKind.BEFORE:
        return f"before {_stamp(when.end or '')}"
    if when.kind is not WhenKind.RANGE:
        return _stamp(when.start or "")
    start, end = when.start or "", when.end or ""
    return (
        f"{_stamp(start)}-{end[11:]}" if start[:10] == end[:10] and len(end) == 16 else f"{_stamp(start)}-{_stamp(end)}"
    )


def _stamp(stamp: str) -> str:
    if len(stamp) == 5:
        return stamp
    day = date.fromisoformat(stamp[:10])
    year = "" if day.year == WEDNESDAY.year else f" {day.year}"
    return f"{day:%a} {day.day} {day:%b}{year} {stamp[11:]}".strip()
