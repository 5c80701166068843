"""The initial assessment comes before the sessions: from when the first of those may be.

Rule of this file: it reads. Whoever was assessed, or should have been by now, may be booked from now on, and so may
whoever has an approved plan, which nobody has before; the review on the day of a release waits for no assessment
(bot/planning/programmes_read.py).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Appointment, AppointmentKind, Attendance, Booking, Clock, ClockKind, Plan


def sessions_from(session: Session, referral_id: int, at: datetime) -> datetime:
    """The earliest start of a session: after the assessment that is booked; else after the day by which it is due."""
    wanted = select(Appointment).where(
        Appointment.referral_id == referral_id,
        Appointment.kind == AppointmentKind.ASSESSMENT,
        Appointment.booking == Booking.BOOKED,
    )
    booked = session.scalars(wanted).all()
    if any(each.attendance is Attendance.ATTENDED for each in booked):
        return at
    ends = [each.starts_at + timedelta(minutes=each.minutes) for each in booked if each.attendance is None]
    return max(at, min(ends) if ends else _due(session, referral_id) or at)


def _due(session: Session, referral_id: int) -> datetime | None:
    """By when it is due, while it is."""
    planned = select(Plan.id).where(Plan.referral_id == referral_id, Plan.approved_on.is_not(None))
    if session.scalar(planned.limit(1)) is not None:
        return None
    runs = (Clock.referral_id == referral_id, Clock.kind == ClockKind.ASSESSMENT)
    return session.scalar(select(Clock.limit_at).where(*runs, Clock.ended_at.is_(None), Clock.stopped_at.is_(None)))
