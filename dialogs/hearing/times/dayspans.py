"""Spans of days over pieces: "mon to thurs", "from the 13th to 15th July", "after friday", "5th or 6th of dec".

Rule of this file: grammar over pieces only. A day said without its month takes it from its neighbour.
"""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times import calendar
from dialogs.hearing.times.dayends import DaySpan, Read, edges, in_week, number_at, over
from dialogs.hearing.times.daylists import day_list, lasting_from
from dialogs.hearing.times.days import Day
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.spans import bound_of, past_onwards
from dialogs.hearing.times.stretches import Stretch


def day_span(line: Line, k: int) -> Read | None:
    """The days that begin at a piece."""
    return (
        _month_between(line, k) or _of_one_month(line, k) or _range(line, k) or _bounded(line, k) or day_list(line, k)
    )


def _end(line: Line, k: int) -> Day | Stretch | int | None:
    value = line.value(k)
    return value if isinstance(value, Day | Stretch) else number_at(line, k)


def _range(line: Line, k: int) -> Read | None:
    """Two ends with "to" between them, or "and" after "between"; a mere number may stand at one end."""
    between = line.has(k, Kind.BETWEEN)
    at = over(line, k + (between or line.has(k, Kind.FROM)))
    joins = (Kind.AND, Kind.TO, Kind.UNTIL) if between else (Kind.TO, Kind.UNTIL)
    start, join = _end(line, at), at + 1
    if start is None or not line.has(join, *joins):
        return None
    until = over(line, join + 1)
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
    """ "November between 19 and 20"."""
    if not line.has(k, Kind.MONTH) or not line.has(k + 1, Kind.BETWEEN, Kind.FROM):
        return None
    start, end = number_at(line, k + 2), number_at(line, k + 4)
    named = line.talk.get(line.pieces[k].i, Kind.MONTH)
    if start is None or end is None or named is None or not line.has(k + 3, Kind.AND, Kind.TO):
        return None
    first = calendar.rolled(start, named, line.frame.today)
    last = calendar.rolled(end, named, line.frame.today)
    if first is None or last is None or last < first:
        return None
    return (DaySpan(WhenKind.RANGE, first, last, why="days of a month"),), k + 5, k + 5


def _lasting_before(line: Line, k: int, end: int, first: date) -> Read | None:
    """ "for a day starting this friday", "3 days from monday": a length just before the day it starts on."""
    stop = line.pieces[k].i
    for i in (stop - 2, stop - 1):
        away = length(line.talk, i) if i >= 0 and line.talk.at(stop).text.startswith(("start", "begin")) else None
        if away and away[1] == stop and away[0].whole_days:
            return (DaySpan(WhenKind.RANGE, first, away[0].after(first), why="a length from a day"),), end, end
    return None


def _of_one_month(line: Line, k: int) -> Read | None:
    """ "from 4 to 22 this month", "between 4 and 8 of next month"."""
    at = over(line, k + line.has(k, Kind.BETWEEN, Kind.FROM))
    start, until = number_at(line, at), over(line, at + 2)
    end = number_at(line, until)
    month = line.value(over(line, until + 1 + line.has(until + 1, Kind.OF)))
    if start is None or end is None or not isinstance(month, Stretch) or month.why != "a month":
        return None
    if not line.has(at + 1, Kind.TO, Kind.UNTIL, Kind.AND) or end <= start:
        return None
    first, last = (calendar.exact(day, month.last.month, month.last.year) for day in (start, end))
    if first is None or last is None:
        return None
    after = over(line, until + 1 + line.has(until + 1, Kind.OF)) + 1
    return (DaySpan(WhenKind.RANGE, first, last, why="days of a month"),), after, after


def _bounded(line: Line, k: int) -> Read | None:
    """ "after friday", "by the 5th", "from monday onwards". After a day means the day after it."""
    bound = bound_of(line, k)
    at = over(line, k + 1)
    value = line.value(at)
    if bound is None or not isinstance(value, Day | Stretch):
        return None
    if isinstance(value, Day) and value.date is None:
        return (DaySpan(bound, day=value),), at + 1, at + 1
    inside = line.has(k, Kind.FROM) or line.text(k) in (
        "not before",
        "no earlier than",
        "not until",
        "not till",
        "not til",
    )
    first, last = edges(value)
    end = past_onwards(line, at + 1) or at + 1
    day = value if isinstance(value, Day) else None
    if bound is WhenKind.AFTER:
        lasting = (lasting_from(line, end, first) or _lasting_before(line, k, end, first)) if inside else None
        if lasting:
            return lasting
        start = first if inside else last + timedelta(days=1)
        return (DaySpan(bound, start, day=day, why="from a day on"),), end, end
    stop = last if isinstance(value, Day) or line.has(k, Kind.BY, Kind.UNTIL) else first
    return (DaySpan(bound, last=stop, day=day, why="up to a day"),), end, end
