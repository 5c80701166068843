"""Casework: booking, moving and cancelling an appointment, and handing a referral over to another case worker.

Rule of this file: the only one that writes when, where and how an appointment is held. `version` goes up whenever
what participants were told no longer holds, so that a text about an older version is known for what it is. It tells
nobody: whoever calls it tells the conversations, in the same transaction. A time is taken with the worker's slots
locked, so that nobody is given it by text in the same instant; the participant is locked before, as everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session, object_session

from bot import clock, refs
from bot.appointments import slots
from bot.models import (
    Appointment,
    AppointmentChange,
    AppointmentKind,
    Booking,
    Change,
    ChangedBy,
    Mode,
    Person,
    Referral,
)
from bot.planning import programmes_due, subjects
from bot.referrals import running_clocks, visits
from bot.tasking import tasks


class NotChangeable(Exception):
    """An appointment cannot be changed as asked; the message is a sentence for whoever asked."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What participants are told of an appointment: when it starts (aware UTC), how it is held, and where."""

    starts_at: datetime
    mode: Mode
    venue: str


@dataclass(frozen=True, slots=True)
class Plan:
    """An appointment to be: its slot, what it is, how many minutes it takes, and whom they see."""

    slot: Slot
    kind: AppointmentKind
    session_number: int | None
    minutes: int
    worker_id: int


@dataclass(frozen=True, slots=True)
class Done:
    """What was done to an appointment: whose doing, when, by whom of the staff, and in which words it was asked for."""

    what: Change
    by: ChangedBy
    at: datetime
    by_id: int | None = None
    before_at: datetime | None = None
    words: str | None = None


def note(session: Session, appointment: Appointment, done: Done) -> None:
    """Keep what was done to an appointment, in its history."""
    after_at = None if done.what is Change.CALLED_OFF else appointment.starts_at
    session.add(
        AppointmentChange(
            appointment_id=appointment.id,
            at=done.at,
            what=done.what,
            by=done.by,
            by_id=done.by_id,
            before_at=done.before_at,
            after_at=after_at,
            words=done.words,
        )
    )
    session.flush()


def book(session: Session, referral: Referral, ref: str, plan: Plan, at: datetime) -> Appointment:
    """Book an appointment under a reference that has not been used. It has its id when this returns."""
    _lock(session, referral.participant_id, plan.worker_id, at)
    appointment = Appointment(
        referral_id=referral.id,
        participant_id=referral.participant_id,
        worker_id=plan.worker_id,
        ref=ref,
        ref_key=refs.appointment_key(ref),
        kind=plan.kind,
        session_number=plan.session_number,
        starts_at=plan.slot.starts_at,
        minutes=plan.minutes,
        mode=plan.slot.mode,
        venue=plan.slot.venue,
        version=1,
        booking=Booking.BOOKED,
        booked_at=at,
    )
    appointment.inside = visits.is_inside(session, referral, appointment, at)
    session.add(appointment)
    session.flush()
    running_clocks.expect(session, appointment, at)
    subjects.propose(session, referral, appointment)
    programmes_due.soon(session, referral.id, at)
    return appointment


def move(appointment: Appointment, slot: Slot) -> bool:
    """Hold an appointment at another time, elsewhere or otherwise. False: it is so already. Raises NotChangeable."""
    if slot == slot_of(appointment):
        return False
    _check(appointment)
    session = object_session(appointment)
    if session:
        _lock(session, appointment.participant_id, appointment.worker_id, slot.starts_at)
    appointment.starts_at, appointment.mode, appointment.venue = slot.starts_at, slot.mode, slot.venue
    if session:
        referral = session.get_one(Referral, appointment.referral_id)
        with session.no_autoflush:
            appointment.inside = visits.is_inside(session, referral, appointment, clock.now())
    appointment.version += 1
    _clock_follows(appointment)
    return True


def cancel(appointment: Appointment) -> bool:
    """Cancel an appointment. False when it is cancelled already. Raises NotChangeable."""
    if appointment.booking is Booking.CANCELLED:
        return False
    _check(appointment)
    appointment.booking = Booking.CANCELLED
    appointment.version += 1
    _clock_follows(appointment)
    if session := object_session(appointment):
        subjects.not_held(session, appointment)
    return True


def hand_over(session: Session, referral: Referral, worker_id: int, at: datetime) -> None:
    """Give a referral another case worker, and with it the appointments to come and the tasks that were the former
    one's."""
    theirs = update(Appointment).where(
        Appointment.referral_id == referral.id,
        Appointment.worker_id == referral.case_worker_id,
        Appointment.booking == Booking.BOOKED,
        Appointment.starts_at > at,
    )
    session.execute(theirs.values(worker_id=worker_id))
    tasks.hand_over(session, referral.id, referral.case_worker_id, worker_id)
    referral.case_worker_id = worker_id


def slot_of(appointment: Appointment) -> Slot:
    """What participants are told of it as things stand."""
    return Slot(appointment.starts_at, appointment.mode, appointment.venue)


def why_fixed(appointment: Appointment) -> str | None:
    """Why this appointment can no longer be moved or cancelled, as a sentence; None when it can."""
    if appointment.attendance is not None:
        return "Attendance is recorded for this appointment, so it stays as it was."
    if appointment.booking is Booking.CANCELLED:
        return "This appointment was cancelled, and stays so. Book another under a new appointment_ref."
    return None


def _clock_follows(appointment: Appointment) -> None:
    if session := object_session(appointment):
        running_clocks.expect(session, appointment, clock.now())


def _lock(session: Session, person_id: int, worker_id: int, at: datetime) -> None:
    session.execute(select(Person.id).where(Person.id == person_id).with_for_update())
    slots.lock(session, worker_id, at)


def _check(appointment: Appointment) -> None:
    if fixed := why_fixed(appointment):
        raise NotChangeable(fixed)
