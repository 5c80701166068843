"""Nearness: how far a free time is from what somebody said they can do.

Rule of this file: pure arithmetic over values. A day that was named comes before an hour, for an hour is easier moved;
where only an hour was named it is the hour that counts, and a day sooner or later weighs a quarter of an hour.
"""

from __future__ import annotations

from datetime import date, datetime, time

from dialogs.hearing.meaning import When, WhenKind
from dialogs.hours import LONDON

_DAY = len("2026-11-25")
_MINUTES_A_DAY, _A_DAY_WEIGHS = 24 * 60, 15
_POINTS = (WhenKind.DATE, WhenKind.TIME, WhenKind.DATETIME, WhenKind.SET)


def parts(point: str | None) -> tuple[date | None, time | None]:
    """The day and the hour of one end of a reading, where it has them."""
    if point is None:
        return None, None
    day = date.fromisoformat(point[:_DAY]) if len(point) >= _DAY else None
    clock = time.fromisoformat(point[-5:]) if len(point) != _DAY else None
    return day, clock


def names_a_day(when: When) -> bool:
    """Whether a reading is of some day or days, and not only of an hour."""
    return any(parts(end)[0] is not None for end in (when.start, when.end))


def is_on_its_day(at: datetime, when: When) -> bool:
    """Whether an instant is on a day that was named."""
    return names_a_day(when) and _days_apart(at.astimezone(LONDON).date(), when) == 0


def apart(at: datetime, when: When, about: date) -> int:
    """How far an instant is from a reading, as a weight in minutes: nothing where it lies within.

    `about`: the day that is meant where none was named.
    """
    local = at.astimezone(LONDON)
    hours = _minutes_apart(local.time(), when)
    if names_a_day(when):
        return _days_apart(local.date(), when) * _MINUTES_A_DAY + hours
    return hours + abs((local.date() - about).days) * _A_DAY_WEIGHS


def _days_apart(day: date, when: When) -> int:
    first, last = _ends(when)
    after, before = parts(first)[0], parts(last)[0]
    return max(0, (after - day).days if after else 0, (day - before).days if before else 0)


def _minutes_apart(clock: time, when: When) -> int:
    first, last = _ends(when)
    (day, after), (other, before) = parts(first), parts(last)
    if day != other:
        return 0  # from an hour of one day to one of another: every hour of the days between is within
    since = _minutes(after) - _minutes(clock) if after else 0
    return max(0, since, _minutes(clock) - _minutes(before) if before else 0)


def _ends(when: When) -> tuple[str | None, str | None]:
    """Both ends of a reading; an hour that is open to one side is so within the day that was named with it."""
    if when.kind in _POINTS:
        return when.start, when.start
    day, clock = parts(when.start or when.end)
    if when.kind is WhenKind.RANGE or day is None or clock is None:
        return when.start, when.end
    return (when.start or day.isoformat()), (when.end or day.isoformat())


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
