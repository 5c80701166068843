"""Spans of days over pieces: "mon to thurs", "from the 13th to 15th July", "after friday", "5th or 6th of dec".

Rule of this file: grammar over pieces only. A day said without its month takes it from its neighbour.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times import calendar
from dialogs.hearing.times.clocks import Clock
from dialogs.hearing.times.days import Day
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.spans import bound_of, past_onwards
from dialogs.hearing.times.stretches import Stretch


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


def day_span(line: Line, k: int) -> Read | None:
    """The days that begin at a piece."""
    return _month_between(line, k) or _range(line, k) or _bounded(line, k) or _list(line, k)


def _over(line: Line, k: int) -> int:
    while line.has(k, Kind.ON, Kind.ART, Kind.AT, Kind.IN):
        k += 1
    return k


def _number(line: Line, k: int) -> int | None:
    """A mere number that may be a day of the month."""
    value = line.value(k)
    if isinstance(value, Clock):
        plain = value.bare and not value.minute and not value.about
        return value.hour if plain and value.hour else None
    kind = Kind.NUM if line.has(k, Kind.NUM) else Kind.ORD if line.has(k, Kind.ORD) else None
    number = line.talk.get(line.pieces[k].i, kind) if kind else None
    return number if number and number <= 31 else None


def _end(line: Line, k: int) -> Day | Stretch | int | None:
    value = line.value(k)
    return value if isinstance(value, Day | Stretch) else _number(line, k)


def _range(line: Line, k: int) -> Read | None:
    """Two ends with "to" between them, or "and" after "between"; a mere number may stand at one end."""
    between = line.has(k, Kind.BETWEEN)
    at = _over(line, k + (between or line.has(k, Kind.FROM)))
    joins = (Kind.AND, Kind.TO, Kind.UNTIL) if between else (Kind.TO, Kind.UNTIL)
    start, join = _end(line, at), at + 1
    if start is None or not line.has(join, *joins):
        return None
    until = _over(line, join + 1)
    end = _end(line, until)
    if end is None or (isinstance(start, int) and isinstance(end, int)):
        return None
    first, last = _meeting(start, end, line)
    if first is None or last is None or last < first:
        return None
    return (DaySpan(WhenKind.RANGE, first, last, why="from one day to another"),), until + 1, until + 1


def _meeting(start: Day | Stretch | int, end: Day | Stretch | int, line: Line) -> tuple[date | None, date | None]:
    """The dates of the two ends, each helping the other to its month and year."""
    today = line.frame.today
    if isinstance(end, Day) and (isinstance(start, int) or (isinstance(start, Day) and start.loose and end.dated)):
        return _earlier(start, end, today), end.date
    if isinstance(start, Day) and isinstance(end, Day) and end.why == "weekday of a week" and end.date:
        start = in_week(start, calendar.monday_of(end.date))
    first = _first(start)
    if first is None:
        return None, None
    if isinstance(start, Day) and start.date and start.dated and isinstance(end, Day) and end.year and not start.year:
        first = calendar.exact(first.day, first.month, end.date.year) if end.date else None
        return first, end.date
    if isinstance(end, int):
        dated = isinstance(start, Day) and (start.dated or start.loose is not None)
        return first, calendar.next_day_of_month(end, first) if dated else None
    return first, _later(end, first)


def _first(start: Day | Stretch | int) -> date | None:
    if isinstance(start, Day):
        return start.date
    return start.first if isinstance(start, Stretch) else None


def _earlier(start: Day | int, end: Day, today: date) -> date | None:
    """A day of the month before a dated end: in the end's month, or the one before it."""
    number = start if isinstance(start, int) else start.loose
    if end.date is None or number is None or not (end.dated or end.loose):
        return None
    same = calendar.exact(number, end.date.month, end.date.year)
    if same and same <= end.date:
        return same
    month = end.date.replace(day=1) - timedelta(days=1)
    return calendar.exact(number, month.month, month.year)


def _later(end: Day | Stretch, first: date) -> date | None:
    """The end, after the first day: a loose day or a weekday is the next one from there."""
    if isinstance(end, Stretch):
        return end.last
    if end.loose is not None:
        return calendar.next_day_of_month(end.loose, first)
    if end.weekday is not None and not end.dated:
        return calendar.coming(end.weekday, first - timedelta(days=1))
    if end.date and end.date < first and not end.year and end.dated:
        return calendar.rolled(end.date.day, end.date.month, first)
    return end.date


def _month_between(line: Line, k: int) -> Read | None:
    """"November between 19 and 20"."""
    if not line.has(k, Kind.MONTH) or not line.has(k + 1, Kind.BETWEEN, Kind.FROM):
        return None
    start, end = _number(line, k + 2), _number(line, k + 4)
    named = line.talk.get(line.pieces[k].i, Kind.MONTH)
    if start is None or end is None or named is None or not line.has(k + 3, Kind.AND, Kind.TO):
        return None
    first = calendar.rolled(start, named, line.frame.today)
    last = calendar.rolled(end, named, line.frame.today)
    if first is None or last is None or last < first:
        return None
    return (DaySpan(WhenKind.RANGE, first, last, why="days of a month"),), k + 5, k + 5


def _bounded(line: Line, k: int) -> Read | None:
    """"after friday", "by the 5th", "from monday onwards". After a day means the day after it."""
    bound = bound_of(line, k)
    at = _over(line, k + 1)
    value = line.value(at)
    if bound is None or not isinstance(value, Day | Stretch):
        return None
    if isinstance(value, Day) and value.date is None:
        return (DaySpan(bound, day=value),), at + 1, at + 1
    inside = line.has(k, Kind.FROM) or line.text(k) in ("not before", "no earlier than", "not until", "not till", "not til")
    first, last = _edges(value)
    end = past_onwards(line, at + 1) or at + 1
    day = value if isinstance(value, Day) else None
    if bound is WhenKind.AFTER:
        start = first if inside else last + timedelta(days=1)
        return (DaySpan(bound, start, day=day, why="from a day on"),), end, end
    stop = last if isinstance(value, Day) or line.has(k, Kind.BY, Kind.UNTIL) else first
    return (DaySpan(bound, last=stop, day=day, why="up to a day"),), end, end


def _edges(value: Day | Stretch) -> tuple[date, date]:
    if isinstance(value, Stretch):
        return value.first, value.last
    day = value.date or date.min
    return day, day


def _list(line: Line, k: int) -> Read | None:
    """One day or several: "tues or weds", "mon, weds and fri", "5th or 6th of dec"."""
    value = _listed(line, k)
    if value is None:
        return None
    single = _single(line, k, value)
    if single:
        return single
    found: list[Day | Stretch] = [value]
    end, first_end, joined = k + 1, k + 1, False
    while True:
        gap = _join(line, end)
        more = _listed(line, gap) if gap is not None else None
        if more is None or gap is None:
            break
        joined = joined or line.has(end, Kind.OR, Kind.AND)
        found, end = [*found, more], gap + 1
    if len(found) > 1 and not joined and _comma_parts(line, end, k):
        found, end = found[:1], first_end
    return tuple(_span(day) for day in _weeks_shared(_months_shared(found))), end, first_end


def _listed(line: Line, k: int) -> Day | Stretch | None:
    value = line.value(k)
    if isinstance(value, Day | Stretch):
        return value
    number = _number(line, k)
    if number is None or not line.has(k + 1, Kind.OR, Kind.AND):
        return None
    after = line.value(_over(line, k + 2))
    return Day(None, loose=number) if isinstance(after, Day) and after.dated else None


def _join(line: Line, k: int) -> int | None:
    """The place of the next day in a list: past a comma, "or", "and", or nothing at all between weekdays."""
    at = k
    while line.has(at, Kind.OR, Kind.AND, Kind.COMMA) and at < k + 2:
        at += 1
    if at == k:
        here, before = line.value(k), line.value(k - 1)
        both = isinstance(here, Day) and isinstance(before, Day) and here.weekday is not None and before.weekday is not None
        return k if both else None
    return _over(line, at)


def _comma_parts(line: Line, end: int, k: int) -> bool:
    """Whether commas part thoughts rather than join days: something is said of the last day alone."""
    if not any(line.has(n, Kind.COMMA) for n in range(k, end)):
        return False
    return line.has(end, Kind.GOOD, Kind.BAD, Kind.NOT) or (end < len(line.pieces) and not line.has(end, *_CLOSES) and line.value(end) is None)


_CLOSES = (Kind.STOP, Kind.AT, Kind.ANY, Kind.ONLY, Kind.AFTER, Kind.BEFORE, Kind.BETWEEN, Kind.IN, Kind.COMMA, Kind.BUT)


def _single(line: Line, k: int, value: Day | Stretch) -> Read | None:
    """A day with "onwards" or a length after it ("18th Dec for 10 days")."""
    first, last = _edges(value)
    onwards = past_onwards(line, k + 1)
    if onwards and first > date.min:
        return (DaySpan(WhenKind.AFTER, first, why="from a day on"),), onwards, onwards
    if line.has(k + 1, Kind.FOR) and first > date.min:
        away = length(line.talk, line.pieces[k + 1].j)
        if away and away[0].whole_days:
            end = next((n for n, piece in enumerate(line.pieces) if piece.i >= away[1]), len(line.pieces))
            return (DaySpan(WhenKind.RANGE, first, away[0].after(first), why="a length from a day"),), end, end
    return None


def _span(value: Day | Stretch) -> DaySpan:
    if isinstance(value, Stretch):
        return DaySpan(WhenKind.RANGE, value.first, value.last, why=value.why)
    return DaySpan(WhenKind.DATE, value.date, value.date, value, value.why)


def in_week(day: Day, monday: date) -> Day:
    """A bare weekday taken as the one in the week of that Monday; any other day as it is."""
    if day.weekday is None or day.dated or day.loose is not None:
        return day
    return replace(day, date=monday + timedelta(days=day.weekday), others=(), why="weekday of a week")


def _weeks_shared(found: list[Day | Stretch]) -> list[Day | Stretch]:
    """"thurs or fri next week": the week said with the last day goes for all."""
    last = found[-1]
    if not isinstance(last, Day) or last.why != "weekday of a week" or last.date is None:
        return found
    monday = calendar.monday_of(last.date)
    return [in_week(day, monday) if isinstance(day, Day) else day for day in found]


def _months_shared(found: list[Day | Stretch]) -> list[Day | Stretch]:
    """"5th or 6th of dec": days without a month take the last one's."""
    last = found[-1]
    if len(found) < 2 or not isinstance(last, Day) or not last.dated or last.date is None:
        return found
    month, year = last.date.month, last.date.year
    return [
        replace(day, date=calendar.exact(day.loose, month, year), dated=True) if isinstance(day, Day) and day.loose else day
        for day in found
    ]

