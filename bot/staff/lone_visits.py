"""Visits alone: which appointments are, when we begin to wait for word of one, and what we know of it since.

Rule of this file: word is the worker's own, by text or by recording the attendance themselves; nothing else is word.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot import onward
from bot.alerting import paging, patience
from bot.alerting.alerts import News, tell
from bot.models import Alert, AlertKind, Appointment, Booking, Deed, Mode, Person
from bot.record import audit
from bot.staff.access import StaffMember, may_see
from dialogs.events import Matter
from dialogs.moves import VisitSeen

DIALOG = "staff_safety"
AWAY = (Mode.PLACE, Mode.ACCOMPANIED)
"""How an appointment is held that may be a visit alone."""


def watch(session: Session, appointment: Appointment, at: datetime) -> None:
    """From its start on we wait for word of it, once for each time it has."""
    if not is_one(appointment):
        return
    ask_at = ends(appointment) + patience.wanted().visit
    matter = Matter(appointment.id, appointment.starts_at, ask_at, appointment.version)
    key = f"{DIALOG}:{appointment.id}:{appointment.version}:{appointment.worker_id}"
    begins = onward.Onward(appointment.worker_id, DIALOG, key, key, matter=matter, due_at=appointment.starts_at)
    onward.put(session, begins, at)


def handed_over(session: Session, referral_id: int, at: datetime) -> None:
    """A referral has another case worker now: we wait for their word of the visits alone that came to them with it."""
    theirs = (Appointment.referral_id == referral_id, Appointment.lone, Appointment.booking == Booking.BOOKED)
    for appointment in session.scalars(select(Appointment).where(*theirs, Appointment.starts_at > at)).all():
        watch(session, appointment, at)


def look(session: Session, appointment_id: int, version: int, worker_id: int, at: datetime) -> VisitSeen:
    """Whether word is still wanted of a visit, and when somebody else is asked."""
    found = session.get_one(Appointment, appointment_id)
    theirs = found.worker_id == worker_id and found.version == version and is_one(found)
    recorded = found.attendance is not None and found.attendance_by == worker_id
    return VisitSeen(theirs and not recorded, at + patience.wanted().visit_lead)


def no_word(session: Session, appointment_id: int, version: int, at: datetime) -> None:
    """Nobody has heard from them, or they said that they are not safe: it climbs until somebody has it."""
    worker = session.get_one(Person, session.get_one(Appointment, appointment_id).worker_id)
    tell(session, worker, News(AlertKind.LONE_VISIT, _once(appointment_id, version), True), at)


def word(session: Session, appointment_id: int, version: int, at: datetime) -> None:
    """They sent word; whoever was asked about them is told that it is over."""
    alert = session.scalar(select(Alert).where(Alert.once == _once(appointment_id, version)))
    if alert is not None and alert.acted_at is None and alert.person_id is not None:
        paging.act(session, alert.id, paging.Done(alert.person_id, "Sent word by text.", False), at)


def mark(session: Session, staff: StaffMember, appointment_id: int, lone: bool, at: datetime) -> int | None:
    """Say whether an appointment is a visit alone; whose it is, or None when it is not theirs to say."""
    found = session.execute(
        select(Appointment)
        .join(Person, Person.id == Appointment.participant_id)
        .where(Appointment.id == appointment_id, _may_be_one(), may_see(staff))
    ).scalar_one_or_none()
    if found is None:
        audit.note(session, staff.id, Deed.CHANGED, "appointments", appointment_id, refused=True)
        return None
    found.lone = lone
    audit.note(session, staff.id, Deed.CHANGED, "appointments", appointment_id, lone=lone)
    watch(session, found, at)
    return found.participant_id


def is_one(appointment: Appointment) -> bool:
    """Whether it is a visit alone, and stands."""
    return appointment.lone and appointment.mode in AWAY and appointment.booking is Booking.BOOKED


def ends(appointment: Appointment) -> datetime:
    """When it should be over."""
    return appointment.starts_at + timedelta(minutes=appointment.minutes)


def _may_be_one() -> ColumnElement[bool]:
    return Appointment.mode.in_(AWAY)


def _once(appointment_id: int, version: int) -> str:
    return f"lone_visit:appointment:{appointment_id}:{version}"
