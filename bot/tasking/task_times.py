"""When a task is to be done, and when somebody is told that it is late: the worker first, then whoever leads.

Rule of this file: pure arithmetic on working hours in London. A task is never due after it has a point.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from dialogs.hours import Hours, day_of
from dialogs.hours import at as london_at

OPENS, CLOSES, NOON = time(9), time(17), time(12)
ENOUGH = timedelta(hours=2)
"""With less than this left of a day, there is time until noon of the next."""
AN_HOUR = timedelta(hours=1)
"""So long before what it is about there is still a point in a call; and so long after the worker, the lead is told."""


def due(at: datetime, point: datetime | None, holidays: frozenset[date]) -> datetime:
    """By when to do what comes up at this instant: by the end of the working day, or sooner when its point is."""
    hours = _work(holidays)
    begins = hours.next_opening(at)
    evening = london_at(day_of(begins), CLOSES)
    if evening - begins < ENOUGH:
        evening = london_at(hours.next_open_day(day_of(begins)), NOON)
    return evening if point is None or evening <= point - AN_HOUR else max(at, point - AN_HOUR)


def soon(at: datetime, point: datetime | None, holidays: frozenset[date]) -> datetime:
    """By when to do what is urgent: within an hour of work."""
    return min(due(at, point, holidays), _work(holidays).next_opening(at) + AN_HOUR)


def for_the_lead(due_at: datetime, holidays: frozenset[date]) -> datetime:
    """When whoever leads is told of what is late: an hour after the worker was, at work."""
    return _work(holidays).next_opening(due_at + AN_HOUR)


def next_day(at: datetime, holidays: frozenset[date]) -> datetime:
    """The next working morning, for what is to be tried again."""
    hours = _work(holidays)
    return london_at(hours.next_open_day(day_of(at)), OPENS)


def _work(holidays: frozenset[date]) -> Hours:
    return Hours(OPENS, CLOSES, frozenset(range(5)), holidays)
