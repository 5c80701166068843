"""Running clocks: the rows of what is due by when, started and ended by the facts, and who is to be warned next.

Rule of this file: what runs follows from what is on record, so that looking twice, late, or after a correction makes
the same clocks once. It warns nobody (bot/referrals/clock_warnings.py). What is past its limit, and was not told of, is
told of at once; only of an old appointment that came in without its record nobody is told: it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import pathways
from bot.calendar import bank_holidays
from bot.models import (
    Alert,
    Appointment,
    AppointmentKind,
    Booking,
    Clock,
    ClockKind,
    Place,
    Referral,
    Standing,
)
from bot.pathways import Pathway
from bot.referrals import clock_facts, clocks, unnamed
from bot.referrals.clocks import Running
from dialogs.hours import day_of

WORKER, LEAD = "worker", "lead"


@dataclass(frozen=True, slots=True)
class Span:
    """From which day a clock runs, if it does, and when it ended, if it has."""

    began_on: date
    ended_at: datetime | None = None


def settle(session: Session, referral: Referral, at: datetime) -> None:
    """Start, end, stop or restart a referral's clocks, as what is on record says now."""
    session.flush()
    pathway = pathways.of(session, referral.pathway)
    spans, rows = _spans(session, referral, pathway), _rows(session, referral.id)
    for kind, span in spans.items():
        row = rows.get(kind)
        if span is None:
            _stop(session, row, at)
        elif row is not None and row.began_on == span.began_on and not (row.stopped_at and span.ended_at is None):
            _end(session, row, span.ended_at, at)
        elif limit := clocks.limit_of(kind, span.began_on, pathway, bank_holidays()):
            row = row or _row(session, referral, kind, f"{kind.value}:{referral.id}")
            _run(session, row, clocks.running(kind, span.began_on, limit, bank_holidays()), at)
            _end(session, row, span.ended_at, at)
    _settle_named(session, referral, unnamed.is_unnamed(referral, pathway), rows.get(ClockKind.NAMED), at)
    session.flush()


def settle_all(session: Session, person_id: int, at: datetime) -> None:
    """Of all the referrals of somebody."""
    for referral in session.scalars(select(Referral).where(Referral.participant_id == person_id)):
        settle(session, referral, at)


def expect(session: Session, appointment: Appointment, at: datetime) -> None:
    """An appointment was booked, moved or called off, or staff recorded it: its same-day clock follows."""
    once = f"{ClockKind.SAME_DAY.value}:{appointment.id}"
    row = session.scalar(select(Clock).where(Clock.once == once))
    if appointment.booking is Booking.CANCELLED:
        _stop(session, row, at)
        return
    referral = session.get_one(Referral, appointment.referral_id)
    _begin_sessions(session, referral, appointment, at)
    ends_at = appointment.starts_at + timedelta(minutes=appointment.minutes)
    wanted = clocks.of_appointment(ends_at, pathways.of(session, referral.pathway))
    if row is None or row.worker_at != wanted.worker_at or row.stopped_at is not None:
        row = row or _row(session, referral, ClockKind.SAME_DAY, once)
        row.appointment_id = appointment.id
        _run(session, row, wanted, at)
    recorded = appointment.attendance is not None
    _end(session, row, (row.ended_at or at) if recorded else None, at)
    session.flush()


def _begin_sessions(session: Session, referral: Referral, appointment: Appointment, at: datetime) -> None:
    """Whoever has a session booked, and came to us without an assessment, was assessed before we knew of them."""
    waits = select(Clock.id).where(
        Clock.once == f"{ClockKind.ASSESSMENT.value}:{referral.id}",
        Clock.ended_at.is_(None),
        Clock.stopped_at.is_(None),
    )
    if appointment.kind is AppointmentKind.SESSION and session.scalar(waits) is not None:
        settle(session, referral, at)


def next_warning(row: Clock) -> datetime | None:
    """When somebody is next warned of a clock that runs."""
    return None if row.ended_at or row.stopped_at else clocks.next_warning(_running(row), row.told)


def told_once(row: Clock, who: str) -> str:
    """What an alert about a clock is known by, as it runs now; when it ends, moves or stops, that is seen to."""
    return f"clock:{row.id}:{who}:{row.limit_at:%Y-%m-%d}"


def seen_to(session: Session, row: Clock, at: datetime, *whom: str) -> None:
    """What these were told of it stands no more, as it runs now: it is over, or a later word takes its place."""
    about = Alert.once.in_([told_once(row, who) for who in whom])
    session.execute(update(Alert).where(about, Alert.seen_at.is_(None)).values(seen_at=at))


def _settle_named(session: Session, referral: Referral, nobody: bool, row: Clock | None, at: datetime) -> None:
    """Each time that nobody is named is a clock of its own, so that its days are known afterwards."""
    if not nobody:
        _stop(session, row, at)
    elif row is None or row.stopped_at is not None:
        began, kind = day_of(at), ClockKind.NAMED
        if limit := clocks.limit_of(kind, began, None, bank_holidays()):
            again = row if row is not None and row.began_on == began else None
            row = again or _row(session, referral, kind, f"{kind.value}:{referral.id}:{began.isoformat()}")
            _run(session, row, clocks.running(kind, began, limit, bank_holidays()), at)


def _spans(session: Session, referral: Referral, pathway: Pathway | None) -> Mapping[ClockKind, Span | None]:
    found = clock_facts.read(session, referral)
    goes_on = referral.standing is Standing.ACTIVE
    waits = goes_on and not found.sessions_only
    assessed, planned = found.assessed_at, found.planned_at
    seen = day_of(assessed) if assessed else None
    expected = referral.expected_release if goes_on and referral.place is Place.CUSTODY else None
    opens = clocks.opens_on(expected, pathway)
    return {
        ClockKind.ASSESSMENT: Span(referral.referred_on, assessed) if waits or assessed else None,
        ClockKind.BEFORE_RELEASE: Span(opens, assessed) if opens and waits else None,
        ClockKind.EXPECTED_OUT: Span(expected) if expected else None,
        ClockKind.WINDOW: Span(referral.released_on, assessed) if referral.released_on and waits else None,
        ClockKind.PLAN: Span(seen, planned) if seen and (goes_on or planned) else None,
        ClockKind.REPORT: Span(found.last_on, found.reported_at) if found.last_on else None,
    }


def _rows(session: Session, referral_id: int) -> dict[ClockKind, Clock]:
    wanted = select(Clock).where(Clock.referral_id == referral_id, Clock.kind != ClockKind.SAME_DAY)
    return {row.kind: row for row in session.scalars(wanted.order_by(Clock.id))}


def _row(session: Session, referral: Referral, kind: ClockKind, once: str) -> Clock:
    row = Clock(referral_id=referral.id, participant_id=referral.participant_id, kind=kind, once=once)
    session.add(row)
    return row


def _run(session: Session, row: Clock, wanted: Running, at: datetime) -> None:
    """From the start: this limit, and nobody warned yet."""
    _no_longer_told(session, row, at)
    row.began_on, row.calendar, row.working = wanted.began_on, wanted.limit.calendar, wanted.limit.working
    row.limit_at, row.worker_at, row.lead_at = wanted.limit.until, wanted.worker_at, wanted.lead_at
    row.ended_at = row.stopped_at = None
    row.told = 0
    old_record = row.kind is ClockKind.SAME_DAY and wanted.limit.until <= at
    row.due_at = None if old_record else clocks.next_warning(wanted, 0)


def _end(session: Session, row: Clock, ended_at: datetime | None, at: datetime) -> None:
    """It ended then; or it runs on, also when what ended it was taken back, and is looked at when it is due."""
    if ended_at is not None:
        row.ended_at, row.due_at, row.stopped_at = ended_at, None, None
        _no_longer_told(session, row, at)
    else:
        old_record = row.kind is ClockKind.SAME_DAY and row.due_at is None and row.ended_at is None and not row.told
        row.ended_at = None
        row.due_at = None if old_record else clocks.next_warning(_running(row), row.told)


def _stop(session: Session, row: Clock | None, at: datetime) -> None:
    if row is not None and row.ended_at is None and row.stopped_at is None:
        row.due_at, row.stopped_at = None, at
        _no_longer_told(session, row, at)


def _no_longer_told(session: Session, row: Clock, at: datetime) -> None:
    """Whoever was told of it has nothing to do about it any more."""
    if row.told:
        seen_to(session, row, at, WORKER, LEAD)


def _running(row: Clock) -> Running:
    limit = clocks.Limit(row.calendar, row.working)
    return Running(row.began_on, limit, row.worker_at, row.lead_at)
