"""Pace kept: whether as many sessions were held as the service promises at least, one span of its weeks after another.

Rule of this file: pure arithmetic over values. Spans are counted from the day on which the first plan was approved; of
those that are over, the latest counts. Custody, and whatever is left of a span after it, is nobody's miss.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.models import Place
from bot.pathways import Unit
from bot.planning import programmes
from bot.planning.programmes import Facts, Session
from dialogs.hours import at as london_at
from dialogs.hours import day_of

MORNING = time(9, 30)


@dataclass(frozen=True, slots=True)
class Fallen:
    """A span in which too few were held: its last day, how many were, how many had to be, and in how many weeks."""

    last: date
    held: int
    least: int
    weeks: int


def fallen(facts: Facts, since: date, now: datetime) -> Fallen | None:
    """What was missing in the span that ended last; None where nothing was, or no pace is promised."""
    pace = facts.promise.pace
    if pace is None or facts.place is not Place.COMMUNITY:
        return None
    over = (day_of(now) - since) // timedelta(weeks=pace.weeks)
    first = since + timedelta(weeks=pace.weeks * (over - 1))
    if over < 1 or (facts.released_on is not None and first < facts.released_on):
        return None
    end = first + timedelta(weeks=pace.weeks)
    held = sum(1 for each in _before(facts, end) if day_of(each.starts_at) >= first)
    least = min(pace.least, _left(facts, first))
    return Fallen(end - timedelta(days=1), held, least, pace.weeks) if held < least else None


def looked_at_next(facts: Facts, since: date, now: datetime) -> datetime | None:
    """The morning after the span that is running; None when nothing is left to be held."""
    pace = facts.promise.pace
    if pace is None or not _left(facts, day_of(now) + timedelta(days=1)):
        return None
    over = (day_of(now) - since) // timedelta(weeks=pace.weeks)
    return london_at(since + timedelta(weeks=pace.weeks * (over + 1)), MORNING)


def _left(facts: Facts, day: date) -> int:
    """How many sessions were still to be held when a day began."""
    promise = facts.promise
    if promise.unit is Unit.SESSIONS:
        return max(0, promise.amount - len(list(_before(facts, day))))
    minutes = sum(each.minutes for each in programmes.in_hours(facts) if day_of(each.starts_at) < day)
    return max(0, -((minutes - promise.amount * 60) // facts.minutes))


def _before(facts: Facts, day: date) -> Iterator[Session]:
    return (each for each in programmes.counted(facts) if day_of(each.starts_at) < day)
