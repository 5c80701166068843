"""Days as spans, and the pieces that may stand at their ends.

Rule of this file: shapes, and looking at one piece.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times.clocks import Clock
from dialogs.hearing.times.days import Day
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.stretches import Stretch
from dialogs.hearing.times.tokens import FEW


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Days as said: `kind` is date, range, after or before; `first` and `last` are the days at the ends.

    `day` keeps how a single day was said (other fair dates, whether there is such a day); None for stretches.
    """

    kind: WhenKind
    first: date | None = None
    last: date | None = None
    day: Day | None = None
    why: str = ""


Read = tuple[tuple[DaySpan, ...], int, int]
"""The spans, the place after all of them, and the place after the first."""


def over(line: Line, k: int) -> int:
    """The place past "on", "the" and the like, a few at most."""
    stop = k + FEW
    while k < stop and line.has(k, Kind.ON, Kind.ART, Kind.AT, Kind.IN):
        k += 1
    return k


def number_at(line: Line, k: int) -> int | None:
    """A mere number that may be a day of the month."""
    value = line.value(k)
    if isinstance(value, Clock):
        plain = value.bare and not value.minute and not value.about
        return value.hour if plain and value.hour else None
    kind = Kind.NUM if line.has(k, Kind.NUM) else Kind.ORD if line.has(k, Kind.ORD) else None
    number = line.talk.get(line.pieces[k].i, kind) if kind else None
    return number if number and number <= 31 else None


def edges(value: Day | Stretch) -> tuple[date, date]:
    """The first and last day of a day or a stretch; of a day that does not exist, the beginning of time."""
    if isinstance(value, Stretch):
        return value.first, value.last
    day = value.date or date.min
    return day, day


def in_week(day: Day, monday: date) -> Day:
    """A bare weekday taken as the one in the week of that Monday; any other day as it is."""
    if day.weekday is None or day.dated or day.loose is not None:
        return day
    return replace(day, date=monday + timedelta(days=day.weekday), others=(), why="weekday of a week")
