"""Attendance: what staff record of an appointment that has begun.

Rule of this file: only staff record it, nothing follows from it here (bot/appointments/arranging.py), and a correction
keeps what stood before in the audit (conversations.md, the four facts).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.models import Alert, AlertKind, Appointment, Attendance, Booking, Deed, Person, Referral
from bot.people.caseload import full_name
from bot.people.standing import lock
from bot.planning import subjects
from bot.record import audit
from bot.referrals import life_steps, running_clocks
from bot.staff.access import StaffMember, may_see
from bot.tasking import tasks


@dataclass(frozen=True, slots=True)
class Late:
    """They came, so many minutes late, and what is known of why. It is no missed session."""

    minutes: int
    reason: str


@dataclass(frozen=True, slots=True)
class Past:
    """An appointment whose attendance can be recorded, and what is recorded so far."""

    id: int
    person_id: int
    name: str
    starts_at: datetime
    recorded: Attendance | None
    has_subjects: bool = False
    """Whether it is about something that their leaflet names."""


def past(session: Session, staff: StaffMember, appointment_id: int, now: datetime) -> Past | None:
    """The appointment, when it has begun, was not cancelled, and is of somebody this member of staff may see."""
    row = session.execute(
        select(Appointment, Person)
        .join(Person, Person.id == Appointment.participant_id)
        .where(
            Appointment.id == appointment_id,
            Appointment.booking == Booking.BOOKED,
            Appointment.starts_at <= now,
            may_see(staff),
        )
    ).one_or_none()
    if row is None:
        return None
    item, person = row
    named = subjects.choice(session, staff, item.id) is not None
    return Past(item.id, person.id, full_name(person), item.starts_at, item.attendance, named)


def record(session: Session, staff: StaffMember, appointment_id: int, attendance: Attendance, now: datetime) -> bool:
    """Write down whether they came; false when it is not for this member of staff to record, or not yet."""
    if past(session, staff, appointment_id, now) is None:
        return False
    lock(session, session.get_one(Appointment, appointment_id).participant_id)  # a person before what is theirs
    item = session.get_one(Appointment, appointment_id, with_for_update=True, populate_existing=True)
    before, item.attendance, item.attendance_by = item.attendance, attendance, staff.id
    item.late_minutes = item.late_reason = None  # of what stood before
    life_steps.attended(session, item, staff.id, now)
    _no_longer_asked(session, staff, appointment_id, now)
    tasks.drop_before(session, item, now)
    if attendance is not Attendance.ATTENDED:
        subjects.not_held(session, item)
    running_clocks.expect(session, item, now)
    running_clocks.settle(session, session.get_one(Referral, item.referral_id), now)
    audit.note(session, staff.id, Deed.CHANGED, "appointments", item.id, attendance=attendance, before=before)
    return True


def came_late(session: Session, staff: StaffMember, appointment_id: int, late: Late) -> None:
    """Keep how late they came, beside the attendance that was recorded in this transaction."""
    item = session.get_one(Appointment, appointment_id)
    if item.attendance is Attendance.ATTENDED:
        item.late_minutes, item.late_reason = late.minutes, late.reason
        audit.note(session, staff.id, Deed.CHANGED, "appointments", item.id, late=late.minutes)


def _no_longer_asked(session: Session, staff: StaffMember, appointment_id: int, now: datetime) -> None:
    """What asked for it to be recorded has been seen."""
    asks = update(Alert).where(Alert.appointment_id == appointment_id, Alert.kind == AlertKind.RECORD_ATTENDANCE)
    session.execute(asks.where(Alert.seen_at.is_(None)).values(seen_by=staff.id, seen_at=now))
