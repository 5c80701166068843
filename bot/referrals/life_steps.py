"""Steps of a life as rows: written once for what they come from, taken back and never rubbed out, and read in order.

Rule of this file: it writes what happened, with who, when and how; what follows from it is
bot/referrals/whereabouts.py's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session, aliased

from bot.clock import london
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    ClosedReferral,
    Closing,
    ClosingReason,
    How,
    LastSession,
    Person,
    Referral,
    ReferralStep,
    Step,
)
from bot.referrals import lives
from bot.referrals.lives import Who


@dataclass(frozen=True, slots=True)
class Fact:
    """A step that was taken: how we know, the row that says so, on which day (else today), and by whose word."""

    step: Step
    how: How
    source: str = ""
    day: date | None = None
    by_id: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A step as staff read it. `closing` and `reason` are a closed referral's."""

    step: Step
    day: date
    at: datetime
    how: How
    by: str | None
    closing: Closing | None = None
    reason: ClosingReason | None = None
    words: str | None = None


def note(session: Session, referral: Referral, fact: Fact, at: datetime) -> ReferralStep | None:
    """Write a step down, once for what it comes from. None when it stands there already."""
    same = _standing(referral.id, fact.step, fact.source)
    if session.scalar(select(ReferralStep.id).where(*same)) is not None:
        return None
    day = fact.day or london(at).date()
    row = ReferralStep(
        referral_id=referral.id, step=fact.step, day=day, at=at, by_id=fact.by_id, how=fact.how, source=fact.source
    )
    session.add(row)
    session.flush()
    return row


def add(session: Session, referral: Referral, fact: Fact, at: datetime) -> ReferralStep:
    """Write down a step that somebody may say again and again: out, and in, and out. The person is locked."""
    before = select(func.count(ReferralStep.id)).where(ReferralStep.referral_id == referral.id)
    row = note(session, referral, replace(fact, source=f"said:{session.scalar(before)}"), at)
    assert row is not None, "no two are numbered alike while the person is locked"
    return row


def know(session: Session, referral_id: int, fact: Fact, at: datetime) -> None:
    """A fact that is there says that a step was taken, where the table lets a fact say it."""
    referral = session.get_one(Referral, referral_id)
    state = lives.state_of(referral.place, referral.standing)
    if isinstance(lives.fate(fact.step, state, Who.FACT), lives.Move):
        note(session, referral, fact, at)


def once(session: Session, referral_id: int, fact: Fact, at: datetime) -> None:
    """As `know`, for a step that is taken once a referral, whatever else says so later."""
    before = select(ReferralStep.id).where(
        ReferralStep.referral_id == referral_id, ReferralStep.step == fact.step, ReferralStep.void_at.is_(None)
    )
    if session.scalar(before.limit(1)) is None:
        know(session, referral_id, fact, at)


def allocated(session: Session, referral: Referral, how: How, at: datetime, by_id: int | None = None) -> None:
    """Somebody works with them from now on; who comes back after another is allocated anew."""
    by_then = select(func.count(ReferralStep.id)).where(
        ReferralStep.referral_id == referral.id, ReferralStep.step == Step.ALLOCATED
    )
    source = f"worker:{referral.case_worker_id}:{session.scalar(by_then)}"
    note(session, referral, Fact(Step.ALLOCATED, how, source, by_id=by_id), at)


def attended(session: Session, appointment: Appointment, by_id: int, at: datetime) -> None:
    """Staff recorded whether they came: assessed, or the last session; a correction takes it back."""
    step = _step_of(session, appointment)
    if step is None:
        return
    source = f"appointment:{appointment.id}"
    if appointment.attendance is Attendance.ATTENDED:
        day = london(appointment.starts_at).date()
        know(session, appointment.referral_id, Fact(step, How.ATTENDANCE, source, day, by_id), at)
    else:
        same = _standing(appointment.referral_id, step, source)
        session.execute(update(ReferralStep).where(*same).values(void_at=at))


def of(session: Session, referral_id: int) -> tuple[Taken, ...]:
    """The steps of a referral that stand, in the order of their days."""
    by = aliased(Person)
    rows = session.execute(
        select(ReferralStep, by)
        .outerjoin(by, by.id == ReferralStep.by_id)
        .where(ReferralStep.referral_id == referral_id, ReferralStep.void_at.is_(None))
        .order_by(ReferralStep.day, ReferralStep.id)
    )
    closed = session.scalar(select(ClosedReferral).where(ClosedReferral.referral_id == referral_id))
    return tuple(_taken(row, person, closed) for row, person in rows)


def said(session: Session, person_id: int) -> list[tuple[int, Step]]:
    """The steps that stand of all of somebody's referrals, in the order in which they were said, each with whose."""
    theirs = select(Referral.id).where(Referral.participant_id == person_id)
    stands = (ReferralStep.referral_id.in_(theirs), ReferralStep.void_at.is_(None))
    wanted = select(ReferralStep.referral_id, ReferralStep.step).where(*stands).order_by(ReferralStep.id)
    return [(row.referral_id, row.step) for row in session.execute(wanted)]


def last_said(session: Session, referral_id: int, steps: frozenset[Step]) -> Taken | None:
    """The one of these steps that was written down last."""
    found = [taken for taken in of(session, referral_id) if taken.step in steps]
    return max(found, key=lambda taken: taken.at, default=None)


def _taken(row: ReferralStep, by: Person | None, closed: ClosedReferral | None) -> Taken:
    name = f"{by.first_name} {by.last_name}" if by else None
    taken = Taken(row.step, row.day, row.at, row.how, name)
    if row.step is not Step.CLOSED or closed is None:
        return taken
    return Taken(row.step, row.day, row.at, row.how, name, closed.why, closed.reason, closed.words)


def _step_of(session: Session, appointment: Appointment) -> Step | None:
    if appointment.kind is AppointmentKind.ASSESSMENT:
        return Step.ASSESSED
    last = select(LastSession.id).where(LastSession.appointment_id == appointment.id)
    return Step.FINAL_SESSION if session.scalar(last) is not None else None


def _standing(referral_id: int, step: Step, source: str) -> tuple[ColumnElement[bool], ...]:
    return (
        ReferralStep.referral_id == referral_id,
        ReferralStep.step == step,
        ReferralStep.source == source,
        ReferralStep.void_at.is_(None),
    )
