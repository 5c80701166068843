"""Clock warnings: the worker is told that a clock is running out, and before it does, whoever leads.

Rule of this file: found by an index on when somebody is next told; each is told once, however late we look: when both
are due, the lead is told, and the worker sees it too. What is arranged inside its limit, or is told of by its own
conversation, is looked at again and not told of.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.appointments.wanted import FIRST
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Booking,
    Clock,
    ClockKind,
    Conversation,
    Person,
    Referral,
)
from bot.referrals import clocks, running_clocks, unnamed
from bot.staff import news
from dialogs.hours import at as london_at

WARN = "workers.clocking.warn"
WORKER = {
    ClockKind.ASSESSMENT: AlertKind.ASSESSMENT_DUE,
    ClockKind.BEFORE_RELEASE: AlertKind.BEFORE_RELEASE,
    ClockKind.EXPECTED_OUT: AlertKind.EXPECTED_OUT,
    ClockKind.WINDOW: AlertKind.WINDOW_ENDS,
    ClockKind.PLAN: AlertKind.PLAN_DUE,
    ClockKind.SAME_DAY: AlertKind.RECORD_ATTENDANCE,
    ClockKind.REPORT: AlertKind.REPORT_DUE,
    ClockKind.NAMED: AlertKind.NOBODY_NAMED,
}
LEAD = {
    ClockKind.ASSESSMENT: AlertKind.ASSESSMENT_DUE_LEAD,
    ClockKind.BEFORE_RELEASE: AlertKind.BEFORE_RELEASE_LEAD,
    ClockKind.EXPECTED_OUT: AlertKind.EXPECTED_OUT_LEAD,
    ClockKind.WINDOW: AlertKind.WINDOW_ENDS_LEAD,
    ClockKind.PLAN: AlertKind.PLAN_DUE_LEAD,
    ClockKind.SAME_DAY: AlertKind.TODAY_DUE_LEAD,
    ClockKind.REPORT: AlertKind.REPORT_DUE_LEAD,
    ClockKind.NAMED: AlertKind.NOBODY_NAMED_LEAD,
}
A_DAY = timedelta(days=1)


def due(session: Session, now: datetime, limit: int) -> list[int]:
    """Clocks of which somebody is to be told now, the oldest first."""
    wanted = select(Clock.id).where(Clock.due_at <= now)
    return list(session.scalars(wanted.order_by(Clock.due_at, Clock.id).limit(limit)))


def warn(session: Session, clock_id: int, at: datetime) -> None:
    """Tell whoever is to be told of this clock by now. One that ended or was told meanwhile changes nothing."""
    clock = session.get(Clock, clock_id, with_for_update=True, populate_existing=True)
    if clock is None or clock.due_at is None or clock.due_at > at:
        return
    if clock.kind is ClockKind.NAMED and not unnamed.still(session, clock):
        clock.stopped_at, clock.due_at = at, None
        return
    clock.tries = 0
    if (again := _looks_again(session, clock, at)) is not None:
        clock.due_at = again
        return
    leads = at >= clock.lead_at
    if not _is_told_of(session, clock, leads):
        _tell(session, clock, leads, at)
    clock.told = 2 if leads else 1
    clock.due_at = running_clocks.next_warning(clock)


def _tell(session: Session, clock: Clock, leads: bool, at: datetime) -> None:
    asked = _asks_already(session, clock)
    if asked is not None and not leads:
        news.again(session, asked, at)
        return
    kind = (LEAD if leads else WORKER)[clock.kind]
    once = running_clocks.told_once(clock, running_clocks.LEAD if leads else running_clocks.WORKER)
    facts = {"clock": clock.kind.value, "limit": clock.limit_at.isoformat()}
    about = News(kind, once, leads, appointment_id=clock.appointment_id, facts=facts)
    tell(session, session.get_one(Person, clock.participant_id), about, at)
    if leads:  # the worker sees this one too, and needs not two lines of one clock
        running_clocks.seen_to(session, clock, at, running_clocks.WORKER)
        if asked is not None:
            asked.seen_at = at


def _asks_already(session: Session, clock: Clock) -> Alert | None:
    """The worker was asked a quarter of an hour after the end, and has it before them still: it is no second line."""
    if clock.kind is not ClockKind.SAME_DAY:
        return None
    worker_id = session.get_one(Referral, clock.referral_id).case_worker_id
    asked = (Alert.kind == AlertKind.RECORD_ATTENDANCE, Alert.appointment_id == clock.appointment_id)
    mine = select(Alert).where(*asked, Alert.staff_id == worker_id, Alert.seen_at.is_(None))
    return session.scalars(mine.order_by(Alert.id).limit(1)).first()


def _is_told_of(session: Session, clock: Clock, leads: bool) -> bool:
    """Whether the conversation that offered them times has said so already."""
    if clock.kind is not ClockKind.ASSESSMENT:
        return False
    kinds = (AlertKind.CLOCK_LEAD, AlertKind.LIMIT_PASSED) if leads else (AlertKind.CLOCK_RUNNING,)
    told = select(Alert.id).where(Alert.person_id == clock.participant_id, Alert.kind.in_(kinds))
    return session.scalar(told.where(Alert.raised_at >= london_at(clock.began_on, time.min)).limit(1)) is not None


def _looks_again(session: Session, clock: Clock, at: datetime) -> datetime | None:
    """When to look again at an assessment that is booked, that nobody has recorded yet, or that texts are arranging."""
    if clock.kind is not ClockKind.ASSESSMENT:
        return None
    booked = select(Appointment).where(
        Appointment.referral_id == clock.referral_id,
        Appointment.kind == AppointmentKind.ASSESSMENT,
        Appointment.booking == Booking.BOOKED,
        Appointment.attendance.is_(None),
        Appointment.starts_at <= clock.limit_at,
    )
    overs = [each.starts_at + timedelta(minutes=each.minutes) + clocks.WRITES_UP for each in session.scalars(booked)]
    if overs:
        return over if (over := max(overs)) > at else at + A_DAY  # its own clock asks for the record meanwhile
    arranged = select(Conversation.id).where(
        Conversation.person_id == clock.participant_id, Conversation.dialog == FIRST, Conversation.ended_at.is_(None)
    )
    if session.scalar(arranged.limit(1)) is not None and at < clock.limit_at:
        return min(at + A_DAY, clock.limit_at)
    return None
