"""Rearranging: what staff change of an appointment themselves: another time, or off. It is ours, and is kept as ours.

Rule of this file: whoever may see the participant may change what is still to come; each change is in the audit, in the
appointment's history with who did it, and told to the participant in the same transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import casework
from bot.appointments import arranging, changes
from bot.models import Appointment, Booking, Change, ChangedBy, Deed, Mode, Person
from bot.people.caseload import full_name
from bot.people.reach import Why, reach
from bot.people.standing import lock
from bot.record import audit
from bot.staff.access import StaffMember, may_see


@dataclass(frozen=True, slots=True)
class ToCome:
    """An appointment that can still be changed: whose, when, how; and why no text would tell them, if none would."""

    id: int
    person_id: int
    name: str
    starts_at: datetime
    mode: Mode
    venue: str
    why_no_texts: Why | None


def to_come(session: Session, staff: StaffMember, appointment_id: int, now: datetime) -> ToCome | None:
    """The appointment, when it stands, is still to come, and is of somebody this member of staff may see."""
    row = session.execute(
        select(Appointment, Person)
        .join(Person, Person.id == Appointment.participant_id)
        .where(
            Appointment.id == appointment_id,
            Appointment.booking == Booking.BOOKED,
            Appointment.starts_at > now,
            may_see(staff),
        )
    ).one_or_none()
    if row is None:
        return None
    item, person = row
    why = reach(session, person, now).why_not
    return ToCome(item.id, person.id, full_name(person), item.starts_at, item.mode, item.venue, why)


@dataclass(frozen=True, slots=True)
class Wish:
    """What staff would like done: to when (None: off), whether to offer other times by text, and why."""

    starts_at: datetime | None
    offer: bool
    why: str | None


def change(session: Session, staff: StaffMember, appointment_id: int, wish: Wish, now: datetime) -> bool:
    """Do it. False when it cannot be changed any more, or is not theirs to change."""
    found = to_come(session, staff, appointment_id, now)
    if found is None:
        audit.note(session, staff.id, Deed.CHANGED, "appointments", appointment_id, refused=True)
        return False
    lock(session, found.person_id)
    item = session.get_one(Appointment, appointment_id, with_for_update=True, populate_existing=True)
    if wish.starts_at is None:
        return _call_off(session, staff, item, wish, now)
    return _move(session, staff, item, wish, now)


def _call_off(session: Session, staff: StaffMember, item: Appointment, wish: Wish, now: datetime) -> bool:
    before = item.starts_at
    if not casework.cancel(item):
        return False
    casework.note(session, item, _ours(Change.CALLED_OFF, staff, now, before, wish.why))
    audit.note(session, staff.id, Deed.CHANGED, "appointments", item.id, called_off=True, offered=wish.offer)
    session.flush()
    arranging.called_off(session, item, now, offer=wish.offer)
    return True


def _move(session: Session, staff: StaffMember, item: Appointment, wish: Wish, now: datetime) -> bool:
    before, slot = item.starts_at, casework.slot_of(item)
    if not casework.move(item, casework.Slot(wish.starts_at or before, slot.mode, slot.venue)):
        return False
    casework.note(session, item, _ours(Change.MOVED, staff, now, before, wish.why))
    audit.note(session, staff.id, Deed.CHANGED, "appointments", item.id, moved=True)
    session.flush()
    changes.moved(session, item, now)
    return True


def _ours(what: Change, staff: StaffMember, at: datetime, before: datetime, why: str | None) -> casework.Done:
    return casework.Done(what, ChangedBy.SERVICE, at, staff.id, before, why)
