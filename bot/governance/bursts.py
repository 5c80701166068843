"""Bursts: many people looked at within the hour, at night, at a weekend or on a bank holiday.

Rule of this file: it is given looks and says when there were many; whoever was on duty has a good reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import groupby, takewhile
from operator import attrgetter

from bot import clock
from bot.calendar import bank_holidays

OPENS, CLOSES = time(7), time(20)
"""Outside these hours, and at weekends and on bank holidays, few have a reason to open many people's pages."""
MANY, WITHIN = 6, timedelta(hours=1)
"""So many people within so long are a burst."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A look at somebody: by whom, at whom, when."""

    actor_id: int
    person_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Burst:
    """When it began, by whom, and how many people within the hour."""

    actor_id: int
    began: datetime
    people: int


def bursts(seen: Iterator[Seen]) -> Iterator[Burst]:
    """The bursts among these looks, which come by actor and then by time; what is told once is not told again."""
    resting = (one for one in seen if _at_rest(one.at))
    for actor_id, theirs in groupby(resting, key=attrgetter("actor_id")):
        yield from (Burst(actor_id, began, people) for began, people in _crowds(list(theirs)))


def _crowds(theirs: Sequence[Seen]) -> Iterator[tuple[datetime, int]]:
    at = 0
    while at < len(theirs):
        until = theirs[at].at + WITHIN
        together = list(takewhile(lambda one: one.at <= until, theirs[at:]))  # noqa: B023 (used up at once)
        people = len({one.person_id for one in together})
        if people >= MANY:
            yield theirs[at].at, people
        at += len(together) if people >= MANY else 1


def _at_rest(at: datetime) -> bool:
    local = clock.london(at)
    return not OPENS <= local.time() < CLOSES or local.weekday() > 4 or local.date() in bank_holidays()
