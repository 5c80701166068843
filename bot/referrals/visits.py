"""Visits: what was booked to be inside, for when they come out: nobody may wait for them there any more.

Rule of this file: it reads. A session counts as one inside when it was booked while they were, in person, for a day
before the one on which they were expected out, or at a place where they were seen inside; what was booked for after it
stands.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.models import Appointment, Booking, Mode, Referral, ReferralStep, Step
from dialogs.hours import at as london_at

_WENT_IN = (Step.IN_CUSTODY, Step.RECALLED)


def to_come(session: Session, referrals: Collection[Referral], at: datetime) -> Sequence[Appointment]:
    """What these referrals have ahead that was to be inside."""
    return [each for referral in referrals for each in _of(session, referral, at)]


def _of(session: Session, referral: Referral, at: datetime) -> Sequence[Appointment]:
    went_in = select(func.max(ReferralStep.at)).where(
        ReferralStep.referral_id == referral.id, ReferralStep.step.in_(_WENT_IN), ReferralStep.void_at.is_(None)
    )
    since = session.scalar(went_in)
    if since is None:
        return []
    theirs = select(Appointment).where(
        Appointment.referral_id == referral.id,
        Appointment.booking == Booking.BOOKED,
        Appointment.mode == Mode.PLACE,
        Appointment.booked_at >= since,
    )
    booked = session.scalars(theirs.order_by(Appointment.starts_at, Appointment.id)).all()
    seen_at = {each.venue for each in booked if since <= each.starts_at <= at}
    out = london_at(referral.expected_release, time.min) if referral.expected_release else at
    return [each for each in booked if each.starts_at > at and (each.starts_at < out or each.venue in seen_at)]
