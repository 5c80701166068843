"""One day or several: "tues or weds", "mon, weds and fri", "5th or 6th of dec", "monday onwards".

Rule of this file: grammar over pieces only. A day said without its month or week takes it from its neighbour.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times import calendar
from dialogs.hearing.times.dayends import DaySpan, Read, edges, in_week, number_at, over
from dialogs.hearing.times.days import Day
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.spans import closes, past_onwards
from dialogs.hearing.times.stretches import Stretch


def day_list(line: Line, k: int) -> Read | None:
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
    number = number_at(line, k)
    if number is None or not line.has(k + 1, Kind.OR, Kind.AND):
        return None
    after = line.value(over(line, k + 2))
    return Day(None, loose=number) if isinstance(after, Day) and after.dated else None


def _join(line: Line, k: int) -> int | None:
    """The place of the next day in a list: past a comma, "or", "and", or nothing at all between weekdays."""
    at = k
    while line.has(at, Kind.OR, Kind.AND, Kind.COMMA) and at < k + 2:
        at += 1
    if at == k:
        here, before = line.value(k), line.value(k - 1)
        both = (
            isinstance(here, Day)
            and isinstance(before, Day)
            and here.weekday is not None
            and before.weekday is not None
        )
        return k if both else None
    return over(line, at)


def _comma_parts(line: Line, end: int, k: int) -> bool:
    """Whether days are parted rather than joined: something is said of the last alone ("not tues, weds is better")."""
    ruled_out = line.has(k - 1, Kind.NOT)
    if not any(line.has(n, Kind.COMMA) for n in range(k, end)):
        return ruled_out and (line.has(end, Kind.GOOD) or line.has(end + 1, Kind.GOOD))
    if ruled_out:
        return True
    return line.has(end, Kind.GOOD, Kind.BAD, Kind.NOT) or (
        end < len(line.pieces) and not line.has(end, *_CLOSES) and line.value(end) is None
    )


_CLOSES = (
    Kind.STOP,
    Kind.AT,
    Kind.ANY,
    Kind.ONLY,
    Kind.AFTER,
    Kind.BEFORE,
    Kind.BETWEEN,
    Kind.IN,
    Kind.COMMA,
    Kind.BUT,
)


def _single(line: Line, k: int, value: Day | Stretch) -> Read | None:
    """A day with "onwards" or a length after it ("18th Dec for 10 days")."""
    first, last = edges(value)
    onwards = past_onwards(line, k + 1)
    if onwards and first > date.min:
        ended = closes(line, k + 1)
        span = (
            DaySpan(WhenKind.BEFORE, last=last, why="up to a day")
            if ended
            else DaySpan(WhenKind.AFTER, first, why="from a day on")
        )
        return (span,), onwards, onwards
    return lasting_from(line, k + 1, first)


def lasting_from(line: Line, k: int, first: date) -> Read | None:
    """A length after a day: "18th Dec for 10 days"."""
    if not line.has(k, Kind.FOR) or first == date.min:
        return None
    away = length(line.talk, line.pieces[k].j)
    if not away or not away[0].whole_days:
        return None
    end = next((n for n, piece in enumerate(line.pieces) if piece.i >= away[1]), len(line.pieces))
    return (DaySpan(WhenKind.RANGE, first, away[0].after(first), why="a length from a day"),), end, end


def _span(value: Day | Stretch) -> DaySpan:
    if isinstance(value, Stretch):
        return DaySpan(WhenKind.RANGE, value.first, value.last, why=value.why)
    return DaySpan(WhenKind.DATE, value.date, value.date, value, value.why)


def _weeks_shared(found: list[Day | Stretch]) -> list[Day | Stretch]:
    """ "thurs or fri next week": the week said with the last day goes for all."""
    last = found[-1]
    if not isinstance(last, Day) or last.why != "weekday of a week" or last.date is None:
        return found
    monday = calendar.monday_of(last.date)
    return [in_week(day, monday) if isinstance(day, Day) else day for day in found]


def _months_shared(found: list[Day | Stretch]) -> list[Day | Stretch]:
    """ "5th or 6th of dec": days without a month take the last one's."""
    last = found[-1]
    if len(found) < 2 or not isinstance(last, Day) or not last.dated or last.date is None:
        return found
    month, year = last.date.month, last.date.year
    return [
        replace(day, date=calendar.exact(day.loose, month, year), dated=True)
        if isinstance(day, Day) and day.loose
        else day
        for day in found
    ]
