"""The grammar of a day: "thurs", "the 26th nov", "12/3", "Monday week", "first tuesday in dec", "day after tomorrow".

Rule of this file: each rule takes the talk, a place and the frame, and gives the day read and the place after it, or
None. The longest reading wins. A day that does not exist is read as one with no date, so that it can be asked about.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from dateutil.relativedelta import relativedelta

from dialogs.hearing.lexicon import when_counts
from dialogs.hearing.meaning import Asked
from dialogs.hearing.times import calendar
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.senses import Holiday, Kind, Unit
from dialogs.hearing.times.tokens import Talk


@dataclass(frozen=True, slots=True)
class Day:
    """A day as read: the date (None when there is no such day), other fair dates, and how it was said.

    loose    the day of the month when no month was said ("the 5th"), to take its month from a neighbour
    dated    True when a month was said; `year` True when a year was too (then it may lie in the past)
    why      the rule that read it
    """

    date: dt.date | None
    others: tuple[dt.date, ...] = ()
    loose: int | None = None
    weekday: int | None = None
    dated: bool = False
    year: bool = False
    why: str = ""


Read = tuple[Day, int]
Rule = Callable[[Talk, int, Frame], Read | None]


def day_of_month(talk: Talk, i: int) -> tuple[int, int] | None:
    """ "26th", "the 26th", "twenty sixth", and the place after it."""
    i += talk.has(i, Kind.ART)
    if talk.at(i - 1).text in ("my", "your", "ur", "our"):
        return None
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
    fits = (
        number is not None and number <= 39 and len(talk.at(i).text) <= 2 or talk.at(i).spelt and (number or 99) <= 31
    )
    return (number or 0, i + 1) if fits and number is not None else None


def day_then_month(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "26 nov", "the 26th of November 2026", "third day of october", "05-Aug-2016"."""
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
    """ "nov 26", "February the 15th", "Oct.23", "May twenty one"."""
    if not talk.has(i, Kind.MONTH):
        return None
    named = month(talk, i)
    signed = talk.at(i + 1).text in ("-", "/") and talk.at(i + 1).glued and talk.at(i + 2).glued
    found = _number(talk, named[1] + signed) if named else None
    if not named or not found or _is_time(talk, found[1]):
        return None
    year_, after = year(talk, found[1])
    return dated(found[0], named[0], year_, frame), after


def _is_time(talk: Talk, i: int) -> bool:
    """Whether the number before this place belongs to a time ("may 3pm", "nov 10:30")."""
    timed = talk.has(i, Kind.OCLOCK, Kind.ISH) or (talk.has(i, Kind.MERIDIEM) and talk.at(i).glued)
    return timed or (talk.at(i).text in (":", ".") and talk.at(i + 1).glued and len(talk.at(i + 1).text) == 2)


def of_a_month(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "3rd of next month", "20 of this month", "the 31st of the month", "last day of the month"."""
    last = talk.has(i, Kind.LAST, Kind.END) and talk.at(i + 1).text == "day"
    found = (31, i + 2) if last else _number(talk, i)
    if not found:
        return None
    j = found[1] + (talk.at(found[1]).text == "day")
    linked = talk.has(j, Kind.OF, Kind.IN)
    if not linked and not (
        talk.has(j, Kind.THIS, Kind.NEXT)
        and talk.has(i - 1, Kind.ABOUT, Kind.ON, Kind.ART) | talk.has(i, Kind.ART, Kind.ORD)
    ):
        return None
    of = month_meant(talk, j + linked, frame)
    if not of:
        return None
    if last:
        return Day(of[0] + relativedelta(day=31), dated=True, why="last day of a month"), of[1]
    return Day(calendar.exact(found[0], of[0].month, of[0].year), dated=True, why="day of this or next month"), of[1]


def month_meant(talk: Talk, i: int, frame: Frame) -> tuple[dt.date, int] | None:
    """ "next month", "the month", "November": the first of it, and the place after it."""
    j = talk.skip(i, Kind.ART)
    step = 1 if talk.has(j, Kind.NEXT) else 0
    j += talk.has(j, Kind.NEXT, Kind.THIS)
    first = frame.today.replace(day=1)
    if talk.at(j).text in ("month", "mth", "mis", "months"):
        return first + relativedelta(months=step), j + 1
    named = talk.get(j, Kind.MONTH)
    if named is None:
        return None
    year_, after = year(talk, j + 1)
    if year_ is None:
        year_ = frame.today.year + (named < frame.today.month)
    return dt.date(year_, named, 1), after


def nth_of_a_month(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "first monday in dec", "last friday of the month"."""
    i += talk.has(i, Kind.ART)
    nth = -1 if talk.has(i, Kind.LAST) else talk.get(i, Kind.ORD)
    weekday = talk.get(i + 1, Kind.WEEKDAY)
    if nth is None or weekday is None or nth > 5 or not talk.has(i + 2, Kind.IN, Kind.OF):
        return None
    of = month_meant(talk, i + 3, frame)
    if not of:
        return None
    found = calendar.nth_weekday(nth, weekday, of[0])
    if found and found < frame.today and not talk.has(of[1] - 1, Kind.UNIT):
        found = calendar.nth_weekday(nth, weekday, of[0] + relativedelta(years=1))
    return Day(found, dated=True, why="nth weekday of a month"), of[1]


def by_name(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "today", "tomorrow", "Easter Monday", "Boxing Day"."""
    away = talk.get(i, Kind.REL)
    if away is not None and talk.get(i + 1, Kind.UNIT) in (Unit.WEEK, Unit.FORTNIGHT):
        days = 7 if talk.get(i + 1, Kind.UNIT) == Unit.WEEK else 14
        return Day(frame.today + dt.timedelta(days=away + days), why="day from today, and a week"), i + 2
    if away is not None:
        return Day(frame.today + dt.timedelta(days=away), why="day from today"), i + 1
    name = talk.get(i, Kind.HOLIDAY)
    if name is None:
        return None
    return Day(calendar.named_day(Holiday(name), frame.today), dated=True, why="day by its name"), i + 1


def alone(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "the 26th", "26th": a position with no month, when what stands around lets it be a day."""
    found = day_of_month(talk, i)
    if not found or not 1 <= found[0] <= 39 or not _lets_be(talk, i, found[1]):
        return None
    if _is_a_choice(found[0], frame):
        return None
    meant = calendar.next_day_of_month(found[0], frame.today)
    return Day(meant, loose=found[0], why="day of the month, the next to come"), found[1]


def _is_a_choice(number: int, frame: Frame) -> bool:
    """Among slots just offered, "the 2nd" is the second of them, unless one is on that day."""
    asked = frame.asked is Asked.OFFER_SLOTS and number <= len(frame.offered)
    return asked and all(slot.day != number for slot in frame.offered)


def _lets_be(talk: Talk, i: int, after: int) -> bool:
    """A written-out position ("the second") is a day only beside a weekday or month; figures want a fair neighbour."""
    token, following = talk.at(after - 1), talk.at(after)
    if token.spelt:
        return talk.has(i - 1, Kind.ON) and any(kind in following.senses for kind in _TIMELY)
    if following.text in ("-", "/", "–") or any(kind in following.senses for kind in _TIMELY):
        return True
    return following.text in when_counts.AFTER_A_POSITION or (
        talk.has(i - 1, Kind.ON, Kind.UNTIL, Kind.BY) and len(following.text) < 3
    )


_TIMELY = (
    Kind.STOP,
    Kind.COMMA,
    Kind.AT,
    Kind.NUM,
    Kind.ORD,
    Kind.PART,
    Kind.WEEKDAY,
    Kind.TO,
    Kind.GOOD,
    Kind.BAD,
    Kind.OR,
    Kind.AND,
    Kind.NAMED,
    Kind.HALF,
)
