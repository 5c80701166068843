"""The grammar of a stretch of days: "next week", "the weekend", "end of next month", "in march", "13 to 15 July".

Rule of this file: as in `days.py`. A stretch that has begun is read from today on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from dialogs.hearing.times import calendar, days
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.senses import Kind, Unit
from dialogs.hearing.times.tokens import Talk
from dialogs.hearing.times.weekdays import WEEK, day, week_meant


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from first to last, both in it; `why` says what sort ("a week")."""

    first: date
    last: date
    why: str = ""


Read = tuple[Stretch, int]


def stretch(talk: Talk, i: int, frame: Frame) -> Read | None:
    """A stretch that begins here, perhaps a share of it ("end of next week")."""
    j = talk.skip(i, Kind.ART)
    share = next(
        (k for k in (Kind.BEGIN, Kind.MID, Kind.END, Kind.REST, Kind.EARLY, Kind.LATE) if talk.has(j, k)), None
    )
    if share is not None:
        whole = _whole(talk, talk.skip(j + 1, Kind.OF, Kind.IN), frame, alone=True)
        return (_share(share, whole[0], frame), whole[1]) if whole else None
    if talk.has(j, Kind.LATER) and talk.at(j).text in ("later", "l8r", "later on"):
        whole = _whole(talk, j + 1, frame, alone=False)
        return (_later_in(whole[0], frame), whole[1]) if whole else None
    if talk.has(j, Kind.WEEKDAYS):
        return Stretch(frame.today + timedelta(days=1), frame.today + WEEK, "weekdays"), j + 1
    for rule in (_nth_week, _next_few, _week_of):
        found = rule(talk, i, frame)
        if found:
            return found
    return _whole(talk, i, frame, alone=False)


def _nth_week(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "first week in december", "last week of the month"."""
    j = talk.skip(i, Kind.ART)
    nth = 0 if talk.has(j, Kind.LAST) else talk.get(j, Kind.ORD)
    whole = talk.get(j + 1, Kind.UNIT) == Unit.WEEK and talk.has(j + 2, Kind.OF, Kind.IN)
    if nth is None or nth > 4 or not (whole or talk.has(j + 1, Kind.WEEK_OF)):
        return None
    of = days.month_meant(talk, j + 2 + whole, frame)
    if not of:
        return None
    first = of[0] + (timedelta(days=7 * (nth - 1)) if nth else relativedelta(day=31, days=-6))
    return Stretch(first, first + timedelta(days=6), "a week of a month"), of[1]


def _later_in(whole: Stretch, frame: Frame) -> Stretch:
    """ "later this week": from tomorrow; of a stretch to come, its later part."""
    if whole.first > frame.today:
        return _share(Kind.LATE, whole, frame)
    return Stretch(min(frame.today + timedelta(days=1), whole.last), whole.last, "the rest of a stretch")


def _whole(talk: Talk, i: int, frame: Frame, *, alone: bool) -> Read | None:
    """A whole week, weekend or month. `alone`: after "end of", "the week" and "march" will do by themselves."""
    return _week(talk, i, frame, alone=alone) or _weekend(talk, i, frame) or _month(talk, i, frame, alone=alone)


def _week(talk: Talk, i: int, frame: Frame, *, alone: bool) -> Read | None:
    monday = week_meant(talk, i, frame)
    if not monday and alone:
        j = talk.skip(i, Kind.ART)
        if talk.get(j, Kind.UNIT) == Unit.WEEK:
            monday = calendar.monday_of(frame.today), j + 1
    if not monday:
        return _this_or_next(talk, i, frame)
    last = monday[0] + timedelta(days=6)
    if (
        talk.has(monday[1], Kind.OR)
        and talk.has(monday[1] + 1, Kind.NEXT)
        and not talk.has(monday[1] + 2, Kind.WEEKDAY)
    ):
        return Stretch(max(monday[0], frame.today), last + WEEK, "this week or next"), monday[1] + 2
    return Stretch(max(monday[0], frame.today), last, "a week"), monday[1]


def _this_or_next(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "this or next week"."""
    if not (talk.has(i, Kind.THIS) and talk.has(i + 1, Kind.OR)):
        return None
    monday = week_meant(talk, i + 2, frame)
    return (Stretch(monday[0], monday[0] + timedelta(days=6), "a week"), monday[1]) if monday else None


def _weekend(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "the weekend" is the coming one (today's, on a Saturday or Sunday); "next weekend" the one after this week's."""
    j = talk.skip(i, Kind.ART, Kind.COMING)
    step = 1 if talk.has(j, Kind.NEXT) else 0
    if talk.has(j, Kind.LAST):
        return None
    j += talk.has(j, Kind.NEXT, Kind.THIS)
    j += talk.has(j, Kind.COMING)
    if not talk.has(j, Kind.WEEKEND):
        return None
    j += 1
    if talk.has(j, Kind.AFTER) and talk.has(j + 1, Kind.NEXT):
        step, j = 2, j + 2
    elif talk.has(j, Kind.NEXT) and talk.welsh:
        step, j = 1, j + 1
    elif talk.has(j, Kind.THIS) and talk.welsh:
        j += 1
    saturday = calendar.monday_of(frame.today) + timedelta(days=5) + step * WEEK
    return Stretch(max(saturday, frame.today), saturday + timedelta(days=1), "a weekend"), j


def _month(talk: Talk, i: int, frame: Frame, *, alone: bool) -> Read | None:
    """ "next month", "this month", "in march", "mis nesaf"; a month's name alone is nothing."""
    j = talk.skip(i, Kind.IN, Kind.OF) if not alone else i
    led = alone or j > i or talk.has(i - 1, Kind.BY, Kind.UNTIL, Kind.FROM, Kind.BEFORE, Kind.AFTER)
    j = talk.skip(j, Kind.ART)
    step = 1 if talk.has(j, Kind.NEXT) else 0
    marked = talk.has(j, Kind.NEXT, Kind.THIS)
    j += marked
    first = frame.today.replace(day=1)
    if talk.get(j, Kind.UNIT) == Unit.MONTH and (
        marked or alone or (talk.welsh and talk.has(j + 1, Kind.NEXT, Kind.THIS))
    ):
        welsh = talk.welsh and talk.has(j + 1, Kind.NEXT, Kind.THIS)
        start = first + relativedelta(months=max(step, int(welsh and talk.has(j + 1, Kind.NEXT))))
        return _all_of(start, frame), j + 1 + welsh
    named = talk.get(j, Kind.MONTH)
    dated = named is not None and (days.year(talk, j + 1)[0] or 0) >= frame.today.year
    if (
        named is None
        or not (led or marked or dated)
        or talk.has(j + 1, Kind.NUM, Kind.ORD)
        and not days.year(talk, j + 1)[0]
    ):
        return None
    year, after = days.year(talk, j + 1)
    if year is None:
        year = frame.today.year + (named < frame.today.month)
    return _all_of(date(year, named, 1), frame), after


def _all_of(first: date, frame: Frame) -> Stretch:
    last = first + relativedelta(day=31)
    return Stretch(max(first, frame.today) if last >= frame.today else first, last, "a month")


def _share(share: Kind, whole: Stretch, frame: Frame) -> Stretch:
    """The start, middle, end or rest of a stretch: thirds of a month; Mon-Tue, Wed, Thu-Fri of a week."""
    first, last = whole.first, whole.last
    if share is Kind.REST:
        return Stretch(max(first, frame.today), last, "the rest of a stretch")
    if whole.why == "a month":
        first = first.replace(day=1)
        cuts = {Kind.BEGIN: (0, 9), Kind.EARLY: (0, 9), Kind.MID: (10, 19), Kind.END: (20, 31), Kind.LATE: (20, 31)}
    elif whole.why == "a week":
        first, last = calendar.monday_of(first), calendar.monday_of(first) + timedelta(days=4)
        cuts = {Kind.BEGIN: (0, 1), Kind.EARLY: (0, 1), Kind.MID: (1, 3), Kind.END: (3, 4), Kind.LATE: (2, 4)}
    else:
        return whole
    start, stop = cuts[share]
    begun = max(first + timedelta(days=start), frame.today)
    ended = min(first + timedelta(days=stop), last)
    return Stretch(min(begun, max(ended, frame.today)), max(ended, frame.today), f"the {share} of a stretch")


def _next_few(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "the next 2 weeks", "within a fortnight", "next few days"."""
    j = talk.skip(i, Kind.IN, Kind.ART)
    within = talk.at(i).text in ("within", "over", "during") and not talk.has(j, Kind.NEXT)
    following = talk.has(j, Kind.NEXT, Kind.COMING)
    if not within and not following or following and not talk.has(j + 1, Kind.NUM):
        return None
    away = length(talk, i + 1 if within else j + 1)
    if not away or not away[0].whole_days:
        return None
    return Stretch(frame.today, away[0].after(frame.today), "so long from today"), away[1]


def _week_of(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "week commencing the 23rd", "w/c 23/11", "the week of the 6th": the week that day is in."""
    j = talk.skip(i, Kind.ART)
    if not talk.has(j, Kind.WEEK_OF):
        return None
    found = day(talk, talk.skip(j + 1, Kind.ON, Kind.FROM), frame)
    if not found or found[0].date is None:
        return None
    monday = calendar.monday_of(found[0].date)
    return Stretch(monday, monday + timedelta(days=6), "the week of a day"), found[1]
