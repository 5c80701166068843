"""The grammar of a day: "thurs", "the 26th nov", "12/3", "Monday week", "first tuesday in dec", "day after tomorrow".

Rule of this file: each rule takes the talk, a place and the frame, and gives the day read and the place after it, or
None. The longest reading wins. A day that does not exist is read as one with no date, so that it can be asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dialogs.hearing.times import calendar
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.senses import Holiday, Kind
from dialogs.hearing.times.tokens import Talk


@dataclass(frozen=True, slots=True)
class Day:
    """A day as read: the date (None when there is no such day), other fair dates, and how it was said.

    loose    the day of the month when no month was said ("the 5th"), to take its month from a neighbour
    dated    True when a month was said; `year` True when a year was too (then it may lie in the past)
    why      the rule that read it
    """

    date: date | None
    others: tuple[date, ...] = ()
    loose: int | None = None
    weekday: int | None = None
    dated: bool = False
    year: bool = False
    why: str = ""


Read = tuple[Day, int]
Rule = Callable[[Talk, int, Frame], Read | None]


def day_of_month(talk: Talk, i: int) -> tuple[int, int] | None:
    """"26th", "the 26th", "twenty sixth", and the place after it."""
    i += talk.has(i, Kind.ART)
    number = talk.get(i, Kind.ORD)
    return None if number is None or number > 39 else (number, i + 1)


def month(talk: Talk, i: int) -> tuple[int, int] | None:
    """A month, "of" and "mis" before it, a full stop after it allowed ("Oct.")."""
    i = talk.skip(i, Kind.OF)
    i += talk.has(i, Kind.ART) and talk.has(i + 1, Kind.MONTH)
    number = talk.get(i, Kind.MONTH)
    if number is None:
        return None
    dotted = talk.at(i + 1).text == "." and (talk.has(i + 2, Kind.NUM, Kind.ORD, Kind.ART))
    return number, i + 1 + dotted


def year(talk: Talk, i: int) -> tuple[int | None, int]:
    """A year after a date, if one is there: four figures from 1900 to 2099."""
    at = i + talk.has(i, Kind.COMMA)
    number = talk.get(at, Kind.NUM)
    if number is not None and 1900 <= number <= 2099 and not talk.at(at).spelt and not talk.has(at + 1, Kind.MERIDIEM):
        return number, at + 1
    return None, i


def dated(day: int, month_: int, year_: int | None, frame: Frame) -> Day:
    """A day and a month, in its year or else the next that has not gone by."""
    if year_ is not None:
        return Day(calendar.exact(day, month_, year_), dated=True, year=True, why="date with its year")
    return Day(calendar.rolled(day, month_, frame.today), dated=True, why="date, the next to come")


def _number(talk: Talk, i: int) -> tuple[int, int] | None:
    found = day_of_month(talk, i)
    if found:
        return found
    i += talk.has(i, Kind.ART) and talk.has(i + 1, Kind.NUM)
    number = talk.get(i, Kind.NUM)
    fits = number is not None and number <= 39 and len(talk.at(i).text) <= 2 or talk.at(i).spelt and (number or 99) <= 31
    return (number or 0, i + 1) if fits and number is not None else None


def day_then_month(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"26 nov", "the 26th of November 2026", "third day of october", "05-Aug-2016"."""
    found = _number(talk, i)
    if not found:
        return None
    number, j = found
    if talk.has(j, Kind.UNIT) and talk.at(j).text == "day":
        j += 1
    j += talk.at(j).text in ("-", "/") and talk.at(j).glued
    named = month(talk, j)
    if not named:
        return None
    after = named[1] + (talk.at(named[1]).text in ("-", "/") and talk.at(named[1] + 1).glued)
    year_, after_year = year(talk, after)
    return dated(number, named[0], year_, frame), after_year if year_ else named[1]


def month_then_day(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"nov 26", "February the 15th", "Oct.23", "May twenty one"."""
    if not talk.has(i, Kind.MONTH):
        return None
    named = month(talk, i)
    found = _number(talk, named[1]) if named else None
    if not named or not found or _is_time(talk, found[1]):
        return None
    year_, after = year(talk, found[1])
    return dated(found[0], named[0], year_, frame), after


def _is_time(talk: Talk, i: int) -> bool:
    """Whether the number before this place belongs to a time ("may 3pm", "nov 10:30")."""
    timed = talk.has(i, Kind.OCLOCK, Kind.ISH) or (talk.has(i, Kind.MERIDIEM) and talk.at(i).glued)
    return timed or (talk.at(i).text in (":", ".") and talk.at(i + 1).glued and len(talk.at(i + 1).text) == 2)


def in_figures(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"12/3", "12.03.2026", "05 04 2025", "15 / 2", "2026-11-26": day first, or the year first."""
    first, second = talk.get(i, Kind.NUM), talk.get(i + 2, Kind.NUM)
    sign = talk.at(i + 1).text
    if first is None or talk.at(i).spelt:
        return None
    if second is None or sign not in ("/", "-", "."):
        return _spaced(talk, i, frame)
    third = talk.get(i + 4, Kind.NUM) if talk.at(i + 3).text == sign and talk.at(i + 4).glued else None
    if third is not None:
        if len(talk.at(i + 4).text) not in (2, 4) and first <= 31:
            return None
        return _three(first, second, third, frame), i + 5
    after = i + 3
    if not _two_are_a_date(talk, i, sign):
        return None
    year_, after_year = year(talk, after)
    return replace(dated(first, second, year_, frame), why="day and month in figures"), after_year


def _two_are_a_date(talk: Talk, i: int, sign: str) -> bool:
    """Whether "a/b" or "a.b" is a date: not a fraction, a mark out of ten, a time or a score."""
    first, second = talk.get(i, Kind.NUM) or 0, talk.get(i + 2, Kind.NUM) or 0
    if not (1 <= first <= 39 and 1 <= second <= 31) or talk.has(i + 3, Kind.UNIT, Kind.MERIDIEM):
        return False
    if talk.at(i + 3).text == ":":
        return False
    if sign == ".":
        timelike = len(talk.at(i + 2).text) == 2 and first <= 23
        return talk.at(i + 2).glued and not timelike and second <= 12
    return sign == "/" or (sign == "-" and first > 23 and second <= 12 and talk.at(i + 2).glued)


def _spaced(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"05 04 2025": three figures with spaces, the last a year."""
    second, third = talk.get(i + 1, Kind.NUM), talk.get(i + 2, Kind.NUM)
    first = talk.get(i, Kind.NUM)
    if first is None or second is None or third is None or not 1900 <= third <= 2099:
        return None
    return dated(first, second, third, frame), i + 3


def _three(first: int, second: int, third: int, frame: Frame) -> Day:
    if first > 31:
        return dated(third, second, first, frame)
    return dated(first, second, third + 2000 if third < 100 else third, frame)


def of_a_month(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"3rd of next month", "20 of this month", "the 31st of the month", "last day of the month"."""
    last = talk.has(i, Kind.LAST, Kind.END) and talk.at(i + 1).text == "day"
    found = (31, i + 2) if last else _number(talk, i)
    if not found:
        return None
    j = found[1] + (talk.at(found[1]).text == "day")
    if not talk.has(j, Kind.OF, Kind.IN):
        return None
    of = _month_meant(talk, j + 1, frame)
    if not of:
        return None
    if last:
        return Day(of[0] + calendar.relativedelta(day=31), dated=True, why="last day of a month"), of[1]
    return Day(calendar.exact(found[0], of[0].month, of[0].year), dated=True, why="day of this or next month"), of[1]


def _month_meant(talk: Talk, i: int, frame: Frame) -> tuple[date, int] | None:
    """"next month", "the month", "November": the first of it, and the place after it."""
    j = talk.skip(i, Kind.ART)
    step = 1 if talk.has(j, Kind.NEXT) else 0
    j += talk.has(j, Kind.NEXT, Kind.THIS)
    first = frame.today.replace(day=1)
    if talk.at(j).text in ("month", "mth", "mis", "months"):
        return first + calendar.relativedelta(months=step), j + 1
    named = talk.get(j, Kind.MONTH)
    if named is None:
        return None
    year_ = frame.today.year + (named < frame.today.month)
    return date(year_, named, 1), j + 1


def nth_of_a_month(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"first monday in dec", "last friday of the month"."""
    i += talk.has(i, Kind.ART)
    nth = -1 if talk.has(i, Kind.LAST) else talk.get(i, Kind.ORD)
    weekday = talk.get(i + 1, Kind.WEEKDAY)
    if nth is None or weekday is None or nth > 5 or not talk.has(i + 2, Kind.IN, Kind.OF):
        return None
    of = _month_meant(talk, i + 3, frame)
    if not of:
        return None
    found = calendar.nth_weekday(nth, weekday, of[0])
    if found and found < frame.today and not talk.has(of[1] - 1, Kind.UNIT):
        found = calendar.nth_weekday(nth, weekday, of[0] + calendar.relativedelta(years=1))
    return Day(found, dated=True, why="nth weekday of a month"), of[1]


def by_name(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"today", "tomorrow", "Easter Monday", "Boxing Day"."""
    away = talk.get(i, Kind.REL)
    if away is not None:
        return Day(frame.today + timedelta(days=away), why="day from today"), i + 1
    name = talk.get(i, Kind.HOLIDAY)
    if name is None:
        return None
    return Day(calendar.named_day(Holiday(name), frame.today), dated=True, why="day by its name"), i + 1


def alone(talk: Talk, i: int, frame: Frame) -> Read | None:
    """"the 26th", "26th": a position with no month, when what stands around lets it be a day."""
    found = day_of_month(talk, i)
    if not found or not 1 <= found[0] <= 39 or not _lets_be(talk, i, found[1]):
        return None
    meant = calendar.next_day_of_month(found[0], frame.today)
    return Day(meant, loose=found[0], why="day of the month, the next to come"), found[1]


_MAY_FOLLOW = frozenset(
    """is at would works work suits suit if please pls plz or and but then ok okay good fine best better instead for from
    in after before any i im ill can cant could yes yeah no between until till to as only not should will about around
    maybe looks sounds when where what do does did has have be great perfect because cos onwards onward latest thanks ta
    cheers mate with we u you not isnt yn iawn neu a ac am ar""".split()
)


def _lets_be(talk: Talk, i: int, after: int) -> bool:
    """A written-out position ("the second") is a day only beside a weekday or month; figures want a fair neighbour."""
    token, following = talk.at(after - 1), talk.at(after)
    if token.spelt:
        return (talk.get(after - 1, Kind.ORD) or 0) > 20 and talk.has(i - 1, Kind.ON)
    if following.text in ("-", "/", "–") or any(kind in following.senses for kind in _TIMELY):
        return True
    return following.text in _MAY_FOLLOW or (talk.has(i - 1, Kind.ON, Kind.UNTIL, Kind.BY) and len(following.text) < 3)


_TIMELY = (Kind.STOP, Kind.COMMA, Kind.AT, Kind.NUM, Kind.ORD, Kind.PART, Kind.WEEKDAY, Kind.TO, Kind.GOOD, Kind.BAD,
           Kind.OR, Kind.AND, Kind.NAMED, Kind.HALF)

RULES: tuple[Rule, ...] = (in_figures, day_then_month, month_then_day, of_a_month, nth_of_a_month, by_name, alone)
"""Days that need no weekday; weekdays and what leans on other days are in `weekdays.py`."""


def plain(talk: Talk, i: int, frame: Frame) -> Read | None:
    """The longest reading of a day without a weekday that begins here."""
    best: Read | None = None
    for rule in RULES:
        found = rule(talk, i, frame)
        if found and (best is None or found[1] > best[1]):
            best = found
    return best
