"""What contact is owed: on which days by what the service promises, also where nobody is named to make it.

Rule of this file: it reads. Where somebody was on a day follows from when they came out; a day on which nobody was
named counts as one on which contact was due, and is nobody's on the lists of mentors and coaches.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import pathways
from bot.calendar import bank_holidays
from bot.mentoring import staff_contacts
from bot.models import Clock, ClockKind, ContactPace, Place, Referral, Role
from bot.planning import cadences
from dialogs.hours import day_of


def is_due(session: Session, referral: Referral, last: date | None, day: date, days: int | None) -> bool:
    """Whether a contact is due on this day, when the last one before it that was two-way was then.

    `days`: what staff set for the referral, as `set_by_staff` found it.
    """
    promise = pathways.contact(session, referral.pathway, referral.tier)
    if promise is None:
        return False
    standing = cadences.Standing(_place_on(referral, day), referral.referred_on, referral.released_on, last, days)
    return cadences.is_due(promise, standing, day, bank_holidays())


def set_by_staff(session: Session, referrals: Collection[int]) -> dict[int, int]:
    """From one contact to the next, in days, for those of these referrals for which staff set it."""
    paces = select(ContactPace.referral_id, ContactPace.days).where(ContactPace.referral_id.in_(referrals))
    return {of: days for of, days in session.execute(paces) if days is not None} if referrals else {}


def by_nobody(session: Session, referral: Referral, now: datetime) -> list[tuple[date, Role]]:
    """The days until now on which contact was due while nobody was named to make it, and by which role it is owed.

    The day on which somebody is named is still one of them, unless it is on their list.
    """
    spells = _spells(session, referral, now)
    promise = pathways.contact(session, referral.pathway, referral.tier) if spells else None
    if promise is None:
        return []
    kept = staff_contacts.two_way_days(session, referral.participant_id)
    every = set_by_staff(session, [referral.id]).get(referral.id)
    days = sorted({day for first, last in spells for day in _days(first, last)})
    lasts = ((day, max((each for each in kept if each < day), default=None)) for day in days)
    return [(day, promise.role) for day, last in lasts if is_due(session, referral, last, day, every)]


def _place_on(referral: Referral, day: date) -> Place:
    before = referral.released_on is not None and day < referral.released_on
    return Place.CUSTODY if before else referral.place


def _spells(session: Session, referral: Referral, now: datetime) -> list[tuple[date, date]]:
    runs = select(Clock.began_on, Clock.stopped_at)
    here = runs.where(Clock.referral_id == referral.id, Clock.kind == ClockKind.NAMED)
    return [(began, day_of(stopped or now)) for began, stopped in session.execute(here.order_by(Clock.id))]


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))
