"""Weeks: when participants can be offered times with a member of staff, and the days on which they cannot.

Rule of this file: everyone sets their own, a team lead those of their team, a service manager everybody's. What is
booked already stays as it is: a week says what may be offered, and moves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import Session

from bot.clock import london
from bot.models import Appointment, Availability, Booking, DayOff, Deed, Person, Role
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff.access import StaffMember

AT_MOST = 2
"""Stretches in a day: before and after a break."""


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Part of a weekday (Monday is 0), by the clock in London; it opens before it closes."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Off:
    """A day off to come, and how many appointments stand on it all the same."""

    id: int
    day: date
    booked: int


@dataclass(frozen=True, slots=True)
class Week:
    """Somebody's week, in order, and their days off from today on."""

    worker_id: int
    name: str
    team_id: int
    stretches: tuple[Stretch, ...]
    off: tuple[Off, ...]

    def on(self, weekday: int) -> tuple[Stretch, ...]:
        """The stretches of a weekday."""
        return tuple(stretch for stretch in self.stretches if stretch.weekday == weekday)


def may_set(staff: StaffMember) -> ColumnElement[bool]:
    """On Person: this member of staff may set their week."""
    is_staff = Person.role != Role.PARTICIPANT
    if staff.sees_every_team:
        return is_staff
    own = Person.id == staff.id
    return is_staff & or_(own, Person.team_id == staff.team_id) if staff.role is Role.TEAM_LEAD else own


def week(session: Session, staff: StaffMember, worker_id: int, now: datetime) -> Week | None:
    """Somebody's week; None when it is not theirs to set, or there is nobody."""
    person = session.scalar(select(Person).where(Person.id == worker_id, may_set(staff)))
    if person is None:
        return None
    rows = session.scalars(select(Availability).where(Availability.worker_id == worker_id))
    stretches = sorted(Stretch(row.weekday, row.opens, row.closes) for row in rows)
    return Week(person.id, full_name(person), person.team_id, tuple(stretches), _off(session, worker_id, now))


def keep(session: Session, staff: StaffMember, worker_id: int, wanted: frozenset[Stretch]) -> bool:
    """Make this somebody's week, from now on. False when it was so already."""
    rows = session.scalars(select(Availability).where(Availability.worker_id == worker_id)).all()
    here = {Stretch(row.weekday, row.opens, row.closes): row for row in rows}
    if wanted == here.keys():
        return False
    for stretch in here.keys() - wanted:
        session.delete(here[stretch])
    session.flush()  # before another one that opens at the same time comes in
    session.add_all(
        Availability(worker_id=worker_id, weekday=each.weekday, opens=each.opens, closes=each.closes)
        for each in sorted(wanted - here.keys())
    )
    audit.note(session, staff.id, Deed.CHANGED, "availability", worker_id, stretches=len(wanted), before=len(here))
    return True


def take_off(session: Session, staff: StaffMember, worker_id: int, day: date) -> bool:
    """Offer nobody a time on this day. False when it was off already."""
    if session.scalar(select(DayOff.id).where(DayOff.worker_id == worker_id, DayOff.day == day)) is not None:
        return False
    session.add(DayOff(worker_id=worker_id, day=day))
    audit.note(session, staff.id, Deed.CHANGED, "days_off", worker_id, day=day.isoformat(), off=True)
    return True


def give_back(session: Session, staff: StaffMember, worker_id: int, off_id: int) -> bool:
    """A day off is none any more. False when it was not one of theirs."""
    gone = delete(DayOff).where(DayOff.id == off_id, DayOff.worker_id == worker_id).returning(DayOff.day)
    day = session.scalar(gone)
    if day is not None:
        audit.note(session, staff.id, Deed.CHANGED, "days_off", worker_id, day=day.isoformat(), off=False)
    return day is not None


def clash(stretches: tuple[Stretch, ...]) -> bool:
    """Whether two stretches of one day run into each other."""
    in_order = sorted(stretches)
    return any(earlier.closes > later.opens for earlier, later in zip(in_order, in_order[1:], strict=False))


def _off(session: Session, worker_id: int, now: datetime) -> tuple[Off, ...]:
    today = london(now).date()
    rows = session.scalars(select(DayOff).where(DayOff.worker_id == worker_id, DayOff.day >= today)).all()
    booked = select(Appointment.starts_at).where(
        Appointment.worker_id == worker_id,
        Appointment.booking == Booking.BOOKED,
        Appointment.starts_at > now - timedelta(days=1),
    )
    days = [london(starts_at).date() for starts_at in session.scalars(booked)] if rows else []
    return tuple(Off(row.id, row.day, days.count(row.day)) for row in sorted(rows, key=lambda row: row.day))
