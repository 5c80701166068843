"""Pace kept: whether as many sessions were held as the service promises at least, one span of its weeks after another.

Rule of this file: pure arithmetic over values. Spans are counted from the day on which the first plan was approved,
each by what was promised when it began; of those that are over, the latest counts. Custody, and whatever is left of a
span after it, is nobody's miss.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.models import Place
from bot.pathways import Pace, TierPromise, Unit
from bot.planning import programmes
from bot.planning.programmes import Facts, Session
from bot.planning.promised_then import Promised
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


@dataclass(frozen=True, slots=True)
class _Span:
    """From a day until before another one, and what was promised when it began."""

    first: date
    end: date
    promise: TierPromise
    pace: Pace


def fallen(facts: Facts, promised: Sequence[Promised], now: datetime) -> Fallen | None:
    """What was missing in the span that ended last, by what was promised when it began; None where nothing was."""
    over = [span for span in _spans(promised, day_of(now)) if span.end <= day_of(now)]
    if not over or facts.place is not Place.COMMUNITY:
        return None
    last = over[-1]
    if facts.released_on is not None and last.first < facts.released_on:
        return None
    facts = replace(facts, promise=last.promise)
    held = sum(1 for each in _before(facts, last.end) if day_of(each.starts_at) >= last.first)
    least = min(last.pace.least, _left(facts, last.first))
    return Fallen(last.end - timedelta(days=1), held, least, last.pace.weeks) if held < least else None


def looked_at_next(facts: Facts, promised: Sequence[Promised], now: datetime) -> datetime | None:
    """The morning after the span that is running; None when nothing is left to be held."""
    if not _left(facts, day_of(now) + timedelta(days=1)):
        return None
    running = next((span for span in _spans(promised, day_of(now)) if span.end > day_of(now)), None)
    return london_at(running.end, MORNING) if running else None


def _spans(promised: Sequence[Promised], until: date) -> Iterator[_Span]:
    """One after another, until the one that is running on this day; what comes to be promised meanwhile waits for the
    next one, and where no pace was promised none begins before one is."""
    first = promised[0].since if promised else date.max
    while first <= until:
        at_hand = [each for each in promised if each.since <= first][-1]
        pace = at_hand.promise.pace if at_hand.promise else None
        if at_hand.promise is not None and pace is not None:
            end = first + timedelta(weeks=pace.weeks)
            yield _Span(first, end, at_hand.promise, pace)
            first = end
        else:
            first = min((each.since for each in promised if each.since > first), default=date.max)


def _left(facts: Facts, day: date) -> int:
    """How many sessions were still to be held when a day began."""
    promise = facts.promise
    if promise.unit is Unit.SESSIONS:
        return max(0, promise.amount - len(list(_before(facts, day))))
    minutes = sum(each.minutes for each in programmes.in_hours(facts) if day_of(each.starts_at) < day)
    return max(0, -((minutes - promise.amount * 60) // facts.minutes))


def _before(facts: Facts, day: date) -> Iterator[Session]:
    return (each for each in programmes.counted(facts) if day_of(each.starts_at) < day)
