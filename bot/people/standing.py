"""How things stand for one person: the person locked, whose their number is, and an appointment as a dialog knows it.

Rule of this file: it locks and looks, and changes nothing.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.known import forget, known
from bot.models import Appointment, Attendance, Person, Referral, Role, SteppedIn
from bot.people.reach import current_number, is_proven
from dialogs import moves

_LOCKED = (
    select(Person)
    .where(Person.id == bindparam("person_id"))
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
_STEPPED_IN = select(SteppedIn).where(
    SteppedIn.person_id == bindparam("person_id"), SteppedIn.ended_at.is_(None), SteppedIn.until > bindparam("at")
)
_MISSED = (
    select(Appointment.id)
    .where(
        Appointment.participant_id == bindparam("person_id"),
        Appointment.starts_at < bindparam("starts_at"),
        Appointment.attendance == Attendance.NOT_ATTENDED,
    )
    .limit(1)
)


def lock(session: Session, person_id: int) -> Person:
    """The person, locked until the transaction ends, so that their turns come one after another, and as they are now.

    The lock lets rows that only name the person be written meanwhile: a refused send must not wait behind a turn.
    """
    person = session.scalars(_LOCKED, {"person_id": person_id}).one()
    forget(session)  # what was found before we had the lock
    return person


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
    asked = {"person_id": person_id, "at": at}
    return known(session, SteppedIn, (person_id, at), lambda: session.scalar(_STEPPED_IN, asked))


def booking_of(session: Session, appointment: Appointment) -> moves.Booking:
    """The appointment as its dialog needs to know it."""
    referral = session.get_one(Referral, appointment.referral_id)
    missed = {"person_id": appointment.participant_id, "starts_at": appointment.starts_at}
    return moves.Booking(
        appointment.id,
        appointment.version,
        appointment.starts_at,
        appointment.booked_at,
        appointment.mode.value,
        referral.tier.value,
        session.scalar(_MISSED, missed) is not None,
        appointment.minutes,
    )
