"""The facts that start and end a referral's clocks, read in two looks however much is on record.

Rule of this file: it reads. Attended is what staff recorded; a plan counts when it was approved, a report when it was
submitted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    ClosedReferral,
    EndReport,
    LastSession,
    Plan,
    Referral,
    Standing,
)
from dialogs.hours import at as london_at
from dialogs.hours import day_of

_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Facts:
    """When they were assessed, had a plan, came for the last time, and were reported on.

    `sessions_only`: sessions are booked for them and no assessment ever was, so it was held elsewhere, or before.
    """

    assessed_at: datetime | None
    planned_at: datetime | None
    last_on: date | None
    reported_at: datetime | None
    sessions_only: bool


def read(session: Session, referral: Referral) -> Facts:
    """What is on record of a referral now."""
    came, kinds = _appointments(session, referral.id)
    assessed = came.get(AppointmentKind.ASSESSMENT) or came.get(AppointmentKind.SESSION)  # nobody has one before it
    planned, reported, closed, last = session.execute(_rest(referral.id)).one()
    return Facts(
        assessed_at=assessed,
        planned_at=london_at(planned, _NOON) if planned else None,
        last_on=_last_on(referral, last, closed if assessed else None),
        reported_at=reported,
        sessions_only=AppointmentKind.SESSION in kinds and AppointmentKind.ASSESSMENT not in kinds,
    )


def _appointments(
    session: Session, referral_id: int
) -> tuple[dict[AppointmentKind, datetime], frozenset[AppointmentKind]]:
    """When they first came to each kind of appointment, and of which kinds any stands."""
    stands = select(Appointment.kind, Appointment.attendance, func.min(Appointment.starts_at)).where(
        Appointment.referral_id == referral_id, Appointment.booking == Booking.BOOKED
    )
    rows = session.execute(stands.group_by(Appointment.kind, Appointment.attendance)).all()
    came = {kind: first for kind, attendance, first in rows if attendance is Attendance.ATTENDED}
    return came, frozenset(kind for kind, _, _ in rows)


def _rest(referral_id: int) -> Select[*tuple[Any, ...]]:
    first_plan = select(Plan.approved_on).where(Plan.referral_id == referral_id, Plan.approved_on.is_not(None))
    last = (
        select(func.max(Appointment.starts_at))
        .join(LastSession, LastSession.appointment_id == Appointment.id)
        .where(Appointment.referral_id == referral_id, Appointment.attendance == Attendance.ATTENDED)
    )
    return select(
        first_plan.order_by(Plan.revision).limit(1).scalar_subquery(),
        select(EndReport.submitted_at).where(EndReport.referral_id == referral_id).scalar_subquery(),
        select(ClosedReferral.at).where(ClosedReferral.referral_id == referral_id).scalar_subquery(),
        last.scalar_subquery(),
    )


def _last_on(referral: Referral, last: datetime | None, closed: datetime | None) -> date | None:
    """The day of the last session that they came to; else the one on which it was closed, when there was something."""
    if referral.standing is Standing.DECEASED:
        return None
    at = last or (closed if referral.standing is Standing.ENDED else None)
    return day_of(at) if at else None
