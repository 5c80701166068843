"""Progress: how far somebody is with their service, in its own unit, and what they are expected at next.

Rule of this file: it counts what staff recorded as attended, and nothing that was only booked. The initial assessment
is never a counted session; hours are counted in minutes delivered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.models import Appointment, AppointmentKind, Attendance, Booking, Referral


@dataclass(frozen=True, slots=True)
class Progress:
    """Sessions, or minutes of hours: done, and how many there are, an average unless `is_most`."""

    unit: pathways.Unit
    done: int
    promised: int
    is_most: bool


def progress(session: Session, referral: Referral) -> Progress | None:
    """How far they are; None where no file says how much their service is."""
    pathway = pathways.of(session, referral.pathway)
    if pathway is None:
        return None
    promise = pathway.tiers[referral.tier]
    held, minutes = _delivered(session, referral)
    if promise.unit is pathways.Unit.HOURS:
        return Progress(promise.unit, minutes, promise.amount * 60, promise.is_most)
    return Progress(promise.unit, held, promise.amount, promise.is_most)


def next_of(session: Session, person_id: int, at: datetime) -> Appointment | None:
    """What they are expected at next, of all that stands."""
    wanted = select(Appointment).where(
        Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    return session.scalars(wanted.order_by(Appointment.starts_at, Appointment.id).limit(1)).first()


def _delivered(session: Session, referral: Referral) -> tuple[int, int]:
    counted = select(func.count(Appointment.id), func.sum(Appointment.minutes)).where(
        Appointment.referral_id == referral.id,
        Appointment.kind == AppointmentKind.SESSION,
        Appointment.attendance == Attendance.ATTENDED,
    )
    held, minutes = session.execute(counted).one()
    return held, int(minutes or 0)
