"""How things stand for one person: the person locked, whose their number is, and an appointment as a dialog knows it.

Rule of this file: it locks and looks, and changes nothing.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from bot import worded
from bot.known import forget, is_locked, known, note_lock
from bot.models import Appointment, Attendance, Number, Person, Referral, Role, SteppedIn
from bot.people.reach import current_number, is_proven
from bot.rows import ask, ready, table
from dialogs import moves

_LOCKED = (
    select(Person)
    .where(Person.id == bindparam("person_id"))
    .with_for_update(key_share=True)
    .execution_options(populate_existing=True)
)
_PEOPLE, _NUMBERS = table(Person), table(Number)
_ONLY_HOLDER = (
    select(func.min(_NUMBERS.c.person_id))
    .where(_NUMBERS.c.key == bindparam("key"), _NUMBERS.c.until.is_(None))
    .having(func.count(_NUMBERS.c.person_id.distinct()) == 1)
    .scalar_subquery()
)
_LOCKED_ID = select(_PEOPLE.c.id).where(_PEOPLE.c.id == bindparam("person_id")).with_for_update(key_share=True)
_HOLDER = select(_PEOPLE.c.id).where(_PEOPLE.c.id == _ONLY_HOLDER).with_for_update(key_share=True, of=_PEOPLE)
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
    if is_locked(session, (Person, person_id)):
        return session.get_one(Person, person_id)
    person = session.scalars(_LOCKED, {"person_id": person_id}).one()
    forget(session)  # what was found before we had the lock
    note_lock(session, (Person, person_id))
    return person


def lock_unseen(session: Session, person_id: int) -> int:
    """As `lock`, for whoever looks all of them up together with more; their id."""
    found: int = worded.run(ready(session), _LOCKED_ID, {"person_id": person_id}).rows[0][0]
    forget(session)
    return found


def lock_holder(session: Session, key: str) -> int | None:
    """As `lock_unseen`, for whoever has a number. None, and nobody is locked, when several have it, or nobody."""
    found: int | None = worded.scalar(ready(session), _HOLDER, {"key": key})
    forget(session)
    return found


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
        ask(session, _MISSED, missed) is not None,
        appointment.minutes,
    )
