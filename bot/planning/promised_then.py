"""What was promised on a day, by the terms of a referral then and by what its service said then.

Rule of this file: a day goes by what was so when it began. A change of terms is a row, and no row is altered once its
day has come; of what came before the first, the first says how it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import pathways
from bot.models import PathwayVersion, Referral, ReferralTerms
from bot.pathways import TierPromise
from dialogs.hours import at as london_at
from dialogs.hours import day_of

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Promised:
    """What was promised from a day on, until the next of these; None where nothing knew the service then."""

    since: date
    promise: TierPromise | None


def keep_of(session: Session, person_id: int, at: datetime) -> None:
    """Write the terms of somebody's referrals, where they are not what they were: they count from tomorrow on."""
    session.flush()
    for referral in session.scalars(select(Referral).where(Referral.participant_id == person_id)):
        last = next(iter(_rows(session, referral.id)[-1:]), None)
        if last is None or (last.pathway, last.tier) != (referral.pathway, referral.tier):
            _write(session, referral, referral.referred_on if last is None else day_of(at) + A_DAY, last)
    session.flush()


def since(session: Session, referral: Referral, first: date, now: datetime) -> tuple[Promised, ...]:
    """What was promised from a day until now, in order; each is another than the one before it."""
    terms, today = _rows(session, referral.id), day_of(now)
    days = {first, *(row.since for row in terms), *_edited(session)}
    found: list[Promised] = []
    for day in sorted(day for day in days if first <= day <= today):
        promise = _on(session, referral, terms, day, today)
        if not found or found[-1].promise != promise:
            found.append(Promised(day, promise))
    return tuple(found)


def _on(
    session: Session, referral: Referral, terms: Sequence[ReferralTerms], day: date, today: date
) -> TierPromise | None:
    rows = [row for row in terms if row.since <= day][-1:] or [*terms[:1]]
    pathway, tier = (rows[0].pathway, rows[0].tier) if rows else (referral.pathway, referral.tier)
    at = pathways.known(session) if day == today else pathways.known_at(session, london_at(day, time.min))
    return at[pathway].tiers[tier] if pathway in at else None


def _edited(session: Session) -> set[date]:
    """The days that began with another word of what services promise than the day before."""
    if pathways.stamp(session) is None:
        return set()
    return {day_of(at) + A_DAY for at in session.scalars(select(PathwayVersion.at))}


def _write(session: Session, referral: Referral, day: date, last: ReferralTerms | None) -> None:
    row = last if last is not None and last.since == day else ReferralTerms(referral_id=referral.id, since=day)
    row.pathway, row.tier = referral.pathway, referral.tier
    session.add(row)


def _rows(session: Session, referral_id: int) -> Sequence[ReferralTerms]:
    theirs = select(ReferralTerms).where(ReferralTerms.referral_id == referral_id)
    return session.scalars(theirs.order_by(ReferralTerms.since)).all()
