"""The grammar of a length of time: "10 mins", "an hour and a half", "3 hours 30", "a fortnight".

Rule of this file: lengths only; what a length is for ("in ...", "... late") is decided by who asks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dateutil.relativedelta import relativedelta

from dialogs.hearing.times.senses import Kind, Unit
from dialogs.hearing.times.tokens import Talk

DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.FORTNIGHT: 14}
MOST = 60
"""Of anything; more minutes than an hour, or more days than two months, are not said of when to come."""
MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60, Unit.SECOND: 0}


@dataclass(frozen=True, slots=True)
class Length:
    """A length in the measures it was said in: months, days, minutes. `unit` is the first of them."""

    unit: Unit
    months: int = 0
    days: int = 0
    minutes: int = 0

    @property
    def whole_days(self) -> bool:
        """Whether it is said in days or longer."""
        return self.minutes == 0 and self.unit not in MINUTES

    def after(self, day: date) -> date:
        """The day so long after another."""
        return day + relativedelta(months=self.months, days=self.days)


Read = tuple[Length, int]


def length(talk: Talk, i: int) -> Read | None:
    """A length that begins here, and the place after it."""
    found = _half_hour(talk, i) or _counted(talk, i)
    if not found:
        return None
    more = _half_more(talk, found)
    if more:
        return more
    joined = found[1] + talk.has(found[1], Kind.AND)
    second = _counted(talk, joined) if not talk.has(joined, Kind.ART) else None
    if second and second[0].unit < found[0].unit or (second and found[0].unit == Unit.DAY):
        return _sum(found[0], second[0]), second[1]
    return _bare_minutes(talk, found)


def _half_hour(talk: Talk, i: int) -> Read | None:
    """ "half an hour", "half hour", "hanner awr", "quarter of an hour"."""
    i += talk.has(i, Kind.ART) and talk.has(i + 1, Kind.QUARTER)
    quarters = _fraction(talk, i)
    if quarters:
        return quarters
    share = 30 if talk.has(i, Kind.HALF) else 15 if talk.has(i, Kind.QUARTER) else None
    if share is None:
        return None
    if talk.at(i).text in ("hanner awr", "chwarter awr", "quarter of an hour"):
        return Length(Unit.MINUTE, minutes=share), i + 1
    j = talk.skip(i + 1, Kind.OF, Kind.ART)
    return (Length(Unit.MINUTE, minutes=share), j + 1) if talk.get(j, Kind.UNIT) == Unit.HOUR else None


def _fraction(talk: Talk, i: int) -> Read | None:
    """ "1/2 hour", "3/4 of an hour"."""
    top, bottom = talk.get(i, Kind.NUM), talk.get(i + 2, Kind.NUM)
    if not top or bottom not in (2, 4) or top >= bottom or talk.at(i + 1).text != "/":
        return None
    j = talk.skip(i + 3, Kind.OF, Kind.ART)
    return (Length(Unit.MINUTE, minutes=60 * top // bottom), j + 1) if talk.get(j, Kind.UNIT) == Unit.HOUR else None


def _counted(talk: Talk, i: int) -> Read | None:
    """ "2 days", "an hour", "2 and a half hours", "1.5 hrs", "week" alone."""
    count, j = talk.get(i, Kind.NUM), i + 1
    halves = 0
    if count is None:
        count, j = 1, i + (talk.has(i, Kind.ART) and talk.at(i).text in ("a", "an"))
    elif talk.has(j, Kind.AND) and talk.has(talk.skip(j + 1, Kind.ART), Kind.HALF):
        halves, j = 1, talk.skip(j + 1, Kind.ART) + 1
    elif talk.at(j).text == "." and talk.at(j + 1).text == "5":
        halves, j = 1, j + 2
    elif talk.at(j).text in ("-", "to", "or") and talk.has(j + 1, Kind.NUM) and talk.has(j + 2, Kind.UNIT):
        j += 2
    j += talk.at(j).text == "o"
    unit = talk.get(j, Kind.UNIT)
    if unit is None or (j == i and unit not in (Unit.WEEK, Unit.FORTNIGHT) and not talk.welsh):
        return None
    return (_of(Unit(unit), count, halves), j + 1) if count <= MOST else None


def _of(unit: Unit, count: int, halves: int) -> Length:
    if unit in MINUTES:
        return Length(unit, minutes=MINUTES[unit] * count + MINUTES[unit] * halves // 2)
    if unit in DAYS:
        return Length(unit, days=DAYS[unit] * count)
    return Length(unit, months=count * (12 if unit is Unit.YEAR else 1))


def _half_more(talk: Talk, found: Read) -> Read | None:
    """ "an hour and a half"."""
    length_, i = found
    if length_.unit is not Unit.HOUR or not talk.has(i, Kind.AND):
        return None
    half = talk.skip(i + 1, Kind.ART)
    if not talk.has(half, Kind.HALF):
        return None
    return replace(length_, minutes=length_.minutes + 30), half + 1


def _bare_minutes(talk: Talk, found: Read) -> Read:
    """ "3 hrs 20": minutes after hours need not be named."""
    length_, i = found
    minutes = talk.get(i, Kind.NUM)
    if length_.unit is Unit.HOUR and minutes is not None and 5 <= minutes <= 59 and not talk.at(i).spelt:
        return replace(length_, minutes=length_.minutes + minutes), i + 1
    return found


def _sum(a: Length, b: Length) -> Length:
    return Length(a.unit, a.months + b.months, a.days + b.days, a.minutes + b.minutes)
