"""What an end of service report counts: sessions kept and moved, contact by role, and how much was delivered.

Rule of this file: it reads, and says whose doing a change was. What was called off or moved by us is not theirs, what
they missed has no reason here but their own, and check-ins count where they answered: never how they were, and never
their silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot.models import (
    Appointment,
    AppointmentChange,
    AppointmentKind,
    Attendance,
    Booking,
    Change,
    ChangedBy,
    Contact,
    ContactKind,
    Outcome,
    Referral,
    Role,
)
from bot.pathways import Unit
from bot.planning import how_far, subjects
from bot.planning.progress import Kept, Progress, progress
from bot.referrals import clock_facts
from dialogs.hours import day_of


@dataclass(frozen=True, slots=True)
class Met:
    """Appointments of one kind: came, missed, called off (by anybody), and of which nobody has said yet; and of those
    who came, how many late."""

    came: int = 0
    missed: int = 0
    called_off: int = 0
    unrecorded: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """All of it for one referral."""

    progress: Progress | None
    sessions: Met
    groups: Met
    moved_by_them: int
    moved_by_us: int
    assessed_on: date | None
    planned_on: date | None
    kept: tuple[tuple[Role, Kept], ...]
    check_ins_answered: int
    covered: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def count(session: Session, referral: Referral, now: datetime) -> Counts:
    """What there is to count now."""
    found, subjects_of = clock_facts.read(session, referral), subjects.of(session, referral)
    return Counts(
        progress=progress(session, referral),
        sessions=_met(session, referral, AppointmentKind.SESSION, now),
        groups=_met(session, referral, AppointmentKind.WORKSHOP, now),
        moved_by_them=_moved(session, referral, ChangedBy.PARTICIPANT),
        moved_by_us=_moved(session, referral, ChangedBy.SERVICE),
        assessed_on=_day(found.assessed_at),
        planned_on=_day(found.planned_at),
        kept=how_far.kept_by_role(session, referral, now),
        check_ins_answered=_answered(session, referral),
        covered=subjects_of.covered,
        left=subjects_of.left,
    )


def saved(counts: Counts) -> dict[str, Any]:
    """The counts as they are frozen."""
    found = asdict(counts)
    for name in ("assessed_on", "planned_on"):
        day = getattr(counts, name)
        found[name] = day.isoformat() if day else None
    found["kept"] = [[role.value, asdict(kept)] for role, kept in counts.kept]
    return found


def loaded(found: Mapping[str, Any]) -> Counts:
    """The counts as they were frozen."""
    far = found["progress"]
    days = {name: date.fromisoformat(found[name]) if found[name] else None for name in ("assessed_on", "planned_on")}
    return Counts(
        progress=Progress(**far | {"unit": Unit(far["unit"])}) if far else None,
        sessions=Met(**found["sessions"]),
        groups=Met(**found["groups"]),
        moved_by_them=found["moved_by_them"],
        moved_by_us=found["moved_by_us"],
        kept=tuple((Role(role), Kept(**kept)) for role, kept in found["kept"]),
        check_ins_answered=found["check_ins_answered"],
        covered=tuple(found.get("covered", ())),
        left=tuple(found.get("left", ())),
        **days,
    )


def _met(session: Session, referral: Referral, kind: AppointmentKind, now: datetime) -> Met:
    was = or_(Appointment.starts_at <= now, Appointment.booking == Booking.CANCELLED)
    which = (Appointment.referral_id == referral.id, Appointment.kind == kind, was)
    rows = session.execute(
        select(Appointment.booking, Appointment.attendance, func.count(Appointment.id))
        .where(*which)
        .group_by(Appointment.booking, Appointment.attendance)
    )
    found = {(booking, attendance): number for booking, attendance, number in rows}
    off = sum(number for (booking, _), number in found.items() if booking is Booking.CANCELLED)
    came, missed = (found.get((Booking.BOOKED, each), 0) for each in (Attendance.ATTENDED, Attendance.NOT_ATTENDED))
    late = session.scalar(select(func.count(Appointment.id)).where(*which, Appointment.late_minutes.is_not(None)))
    return Met(came, missed, off, found.get((Booking.BOOKED, None), 0), late or 0)


def _moved(session: Session, referral: Referral, by: ChangedBy) -> int:
    wanted = (
        select(func.count(AppointmentChange.id))
        .join(Appointment, Appointment.id == AppointmentChange.appointment_id)
        .where(Appointment.referral_id == referral.id)
        .where(AppointmentChange.what == Change.MOVED, AppointmentChange.by == by)
    )
    return session.scalar(wanted) or 0


def _day(at: datetime | None) -> date | None:
    return day_of(at) if at else None


def _answered(session: Session, referral: Referral) -> int:
    wanted = select(func.count(Contact.id)).where(
        Contact.participant_id == referral.participant_id,
        Contact.referral_id == referral.id,
        Contact.kind == ContactKind.CHECK_IN,
        Contact.outcome == Outcome.ANSWERED,
    )
    return session.scalar(wanted) or 0
