"""Cadences: on which days a contact by a mentor or coach is due, from what the service promises; and working days.

Rule of this file: pure arithmetic on days in London; who they are and what was said is for others. Daily is every day
for the first fourteen after release, the days of greatest danger, and then on working days; regular is every so
many days as the service promises it, until staff set it for a referral (pathways.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.models import Place
from bot.pathways import Cadence, ContactPromise

DANGEROUS_DAYS = 14
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand for one referral: where they are, since when, when released, and the last two-way contact.

    `days`: from one contact to the next, where staff set it.
    """

    place: Place
    referred_on: date
    released_on: date | None
    last: date | None
    days: int | None = None


def is_working(day: date, holidays: frozenset[date]) -> bool:
    """Monday to Friday, and no bank holiday."""
    return day.weekday() < SATURDAY and day not in holidays


def working_days_after(day: date, number: int, holidays: frozenset[date]) -> date:
    """The day that is so many working days after this one, which is not counted."""
    while number:
        day += timedelta(days=1)
        number -= is_working(day, holidays)
    return day


def working_days_before(day: date, number: int, holidays: frozenset[date]) -> date:
    """The day that is so many working days before this one, which is not counted."""
    while number:
        day -= timedelta(days=1)
        number -= is_working(day, holidays)
    return day


def is_just_out(standing: Standing, day: date) -> bool:
    """Within the first fourteen days after release, the day of it counted."""
    if standing.place is Place.CUSTODY or standing.released_on is None:
        return False
    return 0 <= (day - standing.released_on).days < DANGEROUS_DAYS


def is_due(promise: ContactPromise, standing: Standing, day: date, holidays: frozenset[date]) -> bool:
    """Whether a contact is due on this day."""
    if standing.place not in promise.where or day < standing.referred_on:
        return False
    days = standing.days or promise.days
    if days == 1:
        dangerous = promise.cadence is Cadence.DAILY and is_just_out(standing, day)
        return dangerous or is_working(day, holidays)
    waited = standing.last is None or (day - standing.last).days >= days
    return waited and is_working(day, holidays)
