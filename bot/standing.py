"""How things stand for one person: the person locked, whose their number is, and an appointment as a dialog knows it.

Rule of this file: it locks and looks, and changes nothing.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Appointment, Attendance, Person, Referral, Role, SteppedIn
from bot.reach import current_number, is_proven
from dialogs import moves


def lock(session: Session, person_id: int) -> Person:
    """The person, locked until the transaction ends, so that their turns come one after another, and as they are now.

    The lock lets rows that only name the person be written meanwhile: a refused send must not wait behind a turn.
    """
    wanted = select(Person).where(Person.id == person_id).with_for_update(key_share=True)
    return session.scalars(wanted.execution_options(populate_existing=True)).one()


def whose(session: Session, person: Person) -> moves.Whose:
    """What is known of the number someone has now. A work phone is given to staff by those who run the service."""
    if person.role is not Role.PARTICIPANT:
        return moves.Whose.PROVEN
    number = current_number(session, person.id)
    if number is not None and is_proven(person, number):
        return moves.Whose.PROVEN
    return moves.Whose.CLAIMED if number is not None and number.claimed_at is not None else moves.Whose.UNKNOWN


def stepped_in(session: Session, person_id: int, at: datetime) -> SteppedIn | None:
    """Who of the staff writes with somebody themselves just now, if anybody does."""
    still = (SteppedIn.ended_at.is_(None), SteppedIn.until > at)
    return session.scalar(select(SteppedIn).where(SteppedIn.person_id == person_id, *still))


def booking_of(session: Session, appointment: Appointment) -> moves.Booking:
    """The appointment as its dialog needs to know it."""
    referral = session.get_one(Referral, appointment.referral_id)
    missed = select(Appointment.id).where(
        Appointment.participant_id == appointment.participant_id,
        Appointment.starts_at < appointment.starts_at,
        Appointment.attendance == Attendance.NOT_ATTENDED,
    )
    return moves.Booking(
        appointment.id,
        appointment.version,
        appointment.starts_at,
        appointment.booked_at,
        appointment.mode.value,
        referral.tier.value,
        session.scalar(missed.limit(1)) is not None,
        appointment.minutes,
    )
