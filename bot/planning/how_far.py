"""How far: where somebody is in their service, for staff: sessions done and left, contact kept, what is due by when.

Rule of this file: it reads. Done is what staff recorded as attended; contact kept is what a mentor or coach did
themselves; what was missed by us is shown as it is, and nobody's mood counts for anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.mentoring import round_counts
from bot.models import Clock, ClockKind, Contact, Entry, Referral, Role
from bot.people.reach import referral_of
from bot.planning import agreed, check_ins, subjects
from bot.planning.progress import Kept, Progress, kept, progress
from bot.planning.subjects import Covered
from dialogs.hours import at as london_at
from dialogs.hours import day_of

_NOT_IN_YET = (Entry.PENDING, Entry.SENDING, Entry.UNKNOWN, Entry.REFUSED)


@dataclass(frozen=True, slots=True)
class Due:
    """A clock that runs: what is due, its limits, whether it has passed, and the day of the appointment it is about."""

    kind: ClockKind
    calendar: date | None
    working: date | None
    limit_at: datetime
    passed: bool
    about: date | None


@dataclass(frozen=True, slots=True)
class HowFar:
    """One referral's: progress in the service's own unit, what of its leaflet was covered, contact kept by role, the
    hour agreed for it, when they are asked next how they are, clocks, and today's record."""

    referral_id: int
    pathway: str
    progress: Progress | None
    subjects: Covered
    kept: tuple[tuple[Role, Kept], ...]
    hour: time | None
    asked_next: datetime | None
    due: tuple[Due, ...]
    not_in_record: int


def of(session: Session, person_id: int, now: datetime) -> HowFar | None:
    """How far somebody is with their newest referral; None without one."""
    referral = referral_of(session, person_id)
    if referral is None:
        return None
    done = progress(session, referral)
    return HowFar(
        referral.id,
        referral.pathway,
        done,
        subjects.of(session, referral),
        kept_by_role(session, referral, now),
        agreed.hours(session, [referral.id]).get(referral.id),
        check_ins.upcoming(session, person_id),
        _due(session, referral, now),
        _not_in_record(session, person_id, now),
    )


def kept_by_role(session: Session, referral: Referral, now: datetime) -> tuple[tuple[Role, Kept], ...]:
    """Contact with them since the referral came, by the role of whoever owed it."""
    days = round_counts.days(session, referral, now)
    roles = sorted({day.role for day in days})
    return tuple((role, kept([day for day in days if day.role is role], day_of(now))) for role in roles)


def _due(session: Session, referral: Referral, now: datetime) -> tuple[Due, ...]:
    """What runs, soonest first; of appointments, only those that are over. An expected day is no limit of ours."""
    runs = select(Clock).where(Clock.referral_id == referral.id, Clock.stopped_at.is_(None), Clock.ended_at.is_(None))
    rows = session.scalars(runs.order_by(Clock.limit_at, Clock.id))
    return tuple(
        Due(row.kind, row.calendar, row.working, row.limit_at, row.limit_at < now, _about(row))
        for row in rows
        if row.kind is not ClockKind.EXPECTED_OUT
        if row.kind is not ClockKind.SAME_DAY or row.began_on <= day_of(now)
    )


def _about(row: Clock) -> date | None:
    return row.began_on if row.kind is ClockKind.SAME_DAY else None


def _not_in_record(session: Session, person_id: int, now: datetime) -> int:
    """Contacts of today that are not in the case record yet."""
    since = london_at(day_of(now), time.min)
    waiting = select(func.count(Contact.id)).where(
        Contact.participant_id == person_id, Contact.settled_at >= since, Contact.entry.in_(_NOT_IN_YET)
    )
    return session.scalar(waiting) or 0
