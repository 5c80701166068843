"""The grammar of weekdays, and of days that lean on other days: "next Friday", "Monday week", "a week on Tuesday".

Rule of this file: as in `days.py`. "Next Friday" is the Friday of next week, with the coming one a fair reading too;
"this Friday" is the coming one; "Monday week" is seven days after the coming Monday.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dialogs.hearing.times import calendar, days
from dialogs.hearing.times.days import Day, Read
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.plain import plain
from dialogs.hearing.times.senses import Kind, Unit
from dialogs.hearing.times.tokens import Talk

WEEK = timedelta(days=7)


def day(talk: Talk, i: int, frame: Frame) -> Read | None:
    """The longest reading of a day that begins here."""
    best: Read | None = None
    for rule in (leaning, waited, week_then_weekday, one_weekday, counted_weekdays, plain):
        found = rule(talk, i, frame)
        if found and (best is None or found[1] > best[1]):
            best = found
    return best


def one_weekday(talk: Talk, i: int, frame: Frame) -> Read | None:
    """A weekday with what stands before it ("next", "this coming") and after it ("week", "the 26th", "next week")."""
    j = i + talk.has(i, Kind.ART)
    before = next((k for k in (Kind.COMING, Kind.THIS, Kind.NEXT, Kind.LAST) if talk.has(j, k)), None)
    if before is not None:
        j += 1
        j += talk.has(j, Kind.COMING)
    weekday = talk.get(j, Kind.WEEKDAY)
    if weekday is None or (before is Kind.LAST):
        return None
    j += 1 + (talk.at(j + 1).text == "." and talk.has(j + 2, Kind.NUM, Kind.ORD))
    return _with_date(talk, j, frame, weekday) or _shifted(talk, j, frame, weekday) or (_of(before, weekday, frame), j)


def _of(before: Kind | None, weekday: int, frame: Frame) -> Day:
    if before is Kind.NEXT:
        return _next(weekday, frame)
    if before is not None:
        first = calendar.coming(weekday, frame.today)
        return Day(first, weekday=weekday, why="this weekday: the first to come")
    meant = frame.weekday(weekday)
    return Day(meant[0], meant[1:], weekday=weekday, why="weekday: the first to come, or beside what is booked")


def _next(weekday: int, frame: Frame) -> Day:
    first = calendar.coming(weekday, frame.today)
    meant = calendar.monday_of(frame.today) + WEEK + timedelta(days=weekday)
    others = (first,) if first != meant else ()
    return Day(meant, others, weekday=weekday, why="next weekday: the one of next week")


def _with_date(talk: Talk, i: int, frame: Frame, weekday: int) -> Read | None:
    """ "Tuesday the 19th", "Mon, February 18", "Thu 10/4", "monday 21"."""
    j = i + (talk.has(i, Kind.COMMA) or talk.at(i).text in ("-", "(")) + 0
    found = plain(talk, j, frame)
    if found and found[0].loose is None and (found[0].dated and found[0].why != "day by its name"):
        return _agreeing(found[0], weekday, frame), found[1]
    number = days.day_of_month(talk, j)
    if not number:
        number = _bare_number(talk, j)
    if not number:
        return None
    meant = calendar.matching(weekday, number[0], frame.today)
    if meant is None:
        return Day(None, loose=number[0], weekday=weekday, why="weekday and date that never meet"), number[1]
    near = calendar.next_day_of_month(number[0], frame.today)
    others = (near,) if near and near != meant else ()
    return Day(meant, others, loose=number[0], weekday=weekday, why="weekday with its date"), number[1]


def _bare_number(talk: Talk, i: int) -> tuple[int, int] | None:
    """ "monday 21": too late in the day to be a time, so a date."""
    j = i + talk.has(i, Kind.ART)
    number = talk.get(j, Kind.NUM)
    if number is None or not (13 <= number <= 31 or (j > i and number <= 31)) or talk.at(j).spelt:
        return None
    if (
        talk.has(j + 1, Kind.OCLOCK, Kind.MERIDIEM, Kind.PAST, Kind.CLOCK_TO, Kind.UNIT)
        or talk.at(j + 1).text in (":", ".")
        and talk.at(j + 2).glued
    ):
        return None
    return number, j + 1


def _agreeing(dated: Day, weekday: int, frame: Frame) -> Day:
    """A date said with a weekday: when they do not meet, the date is taken and the weekday's date offered beside it."""
    if dated.date is None or dated.date.weekday() == weekday:
        return replace(dated, weekday=weekday)
    return replace(dated, others=(calendar.coming(weekday, frame.today),), why="date, though the weekday differs")


def _shifted(talk: Talk, i: int, frame: Frame, weekday: int) -> Read | None:
    """ "Monday week", "thursday next week", "weds after next", "dydd Iau nesaf", "friday coming"."""
    first = calendar.coming(weekday, frame.today)
    unit = talk.get(i, Kind.UNIT)
    if (
        unit in (Unit.WEEK, Unit.FORTNIGHT)
        and not talk.has(i - 2, Kind.NEXT)
        and not talk.has(i + 1, Kind.NEXT, Kind.THIS)
    ):
        weeks = 1 if unit == Unit.WEEK else 2
        return Day(first + weeks * WEEK, weekday=weekday, why="weekday week: seven days after the coming one"), i + 1
    if talk.has(i, Kind.AFTER) and talk.has(i + 1, Kind.NEXT):
        return Day(first + WEEK, weekday=weekday, why="weekday after next"), i + 2
    away = length(talk, i + 1) if talk.at(i).text in ("in", "mewn", "ymhen") else None
    if away and away[0].unit in (Unit.WEEK, Unit.FORTNIGHT):
        monday_then = calendar.monday_of(away[0].after(frame.today))
        return Day(monday_then + timedelta(days=weekday), weekday=weekday, why="weekday of a week"), away[1]
    j = talk.skip(i, Kind.OF, Kind.COMMA, Kind.IN)
    monday = week_meant(talk, j, frame)
    if monday:
        return Day(monday[0] + timedelta(days=weekday), weekday=weekday, why="weekday of a week"), monday[1]
    if talk.has(i, Kind.COMING) or (talk.has(i, Kind.THIS) and talk.welsh):
        return Day(first, weekday=weekday, why="this weekday: the first to come"), i + 1
    if talk.has(i, Kind.NEXT) and not talk.has(i + 1, Kind.UNIT, Kind.WEEKDAY, Kind.MONTH):
        return _next(weekday, frame), i + 1
    return None


def week_meant(talk: Talk, i: int, frame: Frame) -> tuple[date, int] | None:
    """ "next week", "this week", "week after next", "wythnos nesaf": its Monday, and the place after it."""
    j = i + talk.has(i, Kind.ART)
    this = calendar.monday_of(frame.today)
    if talk.get(j, Kind.UNIT) == Unit.WEEK:
        if talk.has(j + 1, Kind.AFTER) and (talk.has(j + 2, Kind.NEXT)):
            after = j + 3 + (talk.get(j + 3, Kind.UNIT) == Unit.WEEK)
            return this + 2 * WEEK, after
        if talk.welsh and talk.has(j + 1, Kind.NEXT, Kind.THIS):
            return this + WEEK * talk.has(j + 1, Kind.NEXT), j + 2
        if talk.has(j + 1, Kind.AFTER) and talk.at(j).text == "week" and _ends(talk, j + 2):
            return this + 2 * WEEK, j + 2
        return None
    if not talk.has(j, Kind.NEXT, Kind.THIS, Kind.COMING):
        return None
    step = 1 if talk.has(j, Kind.NEXT, Kind.COMING) or talk.has(j + 1, Kind.COMING) else 0
    j += 1 + talk.has(j + 1, Kind.COMING)
    if talk.get(j, Kind.UNIT) != Unit.WEEK:
        return None
    return this + step * WEEK, j + 1


def _ends(talk: Talk, i: int) -> bool:
    return talk.has(i, Kind.STOP, Kind.COMMA, Kind.GOOD) or not talk.at(i).text


def week_then_weekday(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "next week sunday", "next week on thurs", "week after next weds"."""
    monday = week_meant(talk, i, frame)
    if not monday:
        return None
    j = talk.skip(monday[1], Kind.ON, Kind.COMMA, Kind.ART)
    weekday = talk.get(j, Kind.WEEKDAY)
    if weekday is None or talk.has(j + 1, Kind.TO, Kind.OR, Kind.AND):
        return None
    return Day(monday[0] + timedelta(days=weekday), weekday=weekday, why="weekday of a week"), j + 1


def leaning(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "a week on tuesday", "week tomorrow", "fortnight today", "2 days after the 5th", "wythnos i ddydd Iau"."""
    j = i + talk.has(i, Kind.IN)
    away = length(talk, j)
    if not away or not away[0].whole_days or talk.has(i - 1, Kind.NEXT, Kind.THIS, Kind.LAST):
        return None
    if talk.at(away[1]).text.startswith(("start", "begin")):
        return None
    if j > i and away[0].unit is Unit.DAY and talk.has(away[1], Kind.ON):
        return None
    joined = talk.skip(away[1], Kind.ON, Kind.FROM, Kind.AFTER, Kind.FOR)
    weekly = away[0].unit in (Unit.WEEK, Unit.FORTNIGHT)
    if joined == away[1] and (not weekly or talk.has(joined, Kind.NEXT, Kind.THIS, Kind.LAST)):
        return None
    base = _base(talk, joined, frame)
    if not base or base[0].date is None:
        return None
    return _then_weekday(talk, base[1], away[0].after(base[0].date))


def _then_weekday(talk: Talk, i: int, meant: date) -> Read:
    """ "two months from today on tuesday": the first such weekday from there."""
    then = talk.skip(i, Kind.ON)
    weekday = talk.get(then, Kind.WEEKDAY)
    if weekday is not None and then > i:
        return Day(calendar.coming(weekday, meant - timedelta(days=1)), why="weekday after a length"), then + 1
    return Day(meant, why="so long after a day"), i


def _base(talk: Talk, i: int, frame: Frame) -> Read | None:
    """The day leant on; a bare weekday is always the first to come."""
    weekday = talk.get(i + talk.has(i, Kind.ART), Kind.WEEKDAY)
    found = one_weekday(talk, i, frame) or plain(talk, i, frame)
    if weekday is not None and found and found[0].loose is None and not found[0].dated:
        return replace(found[0], date=calendar.coming(weekday, frame.today)), found[1]
    return found


def waited(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "in 2 weeks", "3 days from now", "in a fortnights time", "ymhen wythnos"."""
    led = talk.has(i, Kind.IN)
    j = talk.skip(i + led, Kind.ABOUT) if led else i
    away = length(talk, j)
    if not away or not away[0].whole_days:
        return None
    closed = talk.has(away[1], Kind.HENCE) or (
        talk.has(away[1], Kind.LATER) and not talk.has(away[1] - 1, Kind.WEEKDAY)
    )
    if not (closed or (led and talk.at(i).text in ("in", "mewn", "ymhen"))):
        return None
    return _then_weekday(talk, away[1] + closed, away[0].after(frame.today))


def counted_weekdays(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "two mondays from now", "2 tuesdays later"."""
    count, weekday = talk.get(i, Kind.NUM), talk.get(i + 1, Kind.WEEKDAY)
    if not count or weekday is None or count > 8 or not talk.has(i + 2, Kind.HENCE, Kind.LATER):
        return None
    first = calendar.coming(weekday, frame.today)
    return Day(first + (count - 1) * WEEK, weekday=weekday, why="so many weekdays on"), i + 3
