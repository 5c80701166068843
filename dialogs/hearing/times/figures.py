"""The grammar of a date in figures: "12/3", "12.03.2026", "05 04 2025", "2026-11-26". Day first, or the year first.

Rule of this file: as in `days.py`.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.hearing.times.days import Day, Read, dated, year
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk


def in_figures(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "12/3", "12.03.2026", "05 04 2025", "15 / 2", "2026-11-26": day first, or the year first."""
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
    if not (1 <= first <= 39 and 1 <= second <= 31) or talk.has(talk.skip(i + 3, Kind.OF, Kind.ART), Kind.UNIT):
        return False
    if talk.at(i + 3).text == ":" or talk.has(i + 3, Kind.MERIDIEM):
        return False
    if sign == ".":
        timelike = len(talk.at(i + 2).text) == 2 and first <= 23
        return talk.at(i + 2).glued and not timelike and second <= 12
    return sign == "/" or (sign == "-" and first > 23 and second <= 12 and talk.at(i + 2).glued)


def _spaced(talk: Talk, i: int, frame: Frame) -> Read | None:
    """ "05 04 2025": three figures with spaces, the last a year."""
    second, third = talk.get(i + 1, Kind.NUM), talk.get(i + 2, Kind.NUM)
    first = talk.get(i, Kind.NUM)
    if first is None or second is None or third is None or not 1900 <= third <= 2099:
        return None
    return dated(first, second, third, frame), i + 3


def _three(first: int, second: int, third: int, frame: Frame) -> Day:
    if first > 31:
        return dated(third, second, first, frame) if 1900 <= first <= 2099 else Day(None, dated=True)
    if third > 99 and not 1900 <= third <= 2099:
        return Day(None, dated=True)
    century = 0 if third > 99 else 1900 if third >= OLD_YEARS else 2000
    return dated(first, second, third + century, frame)


OLD_YEARS = 60
"""Years in two figures from here on are of the last century: dates of birth, never appointments."""
