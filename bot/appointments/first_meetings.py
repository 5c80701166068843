"""First meetings: who still needs one, and by when; and how each appointment came to be when it is. Read for the pages.

Rule of this file: it reads. Both limits are shown, ten calendar days and ten working days; the earlier one counts.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.appointments import arranging
from bot.appointments.wanted import limit_of, needs_first
from bot.models import Appointment, AppointmentChange, Change, ChangedBy, Mode, Move, MoveRequest, Person
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.planning import how_far
from bot.planning.how_far import HowFar
from bot.referrals.clocks import Limit


@dataclass(frozen=True, slots=True)
class FirstMeeting:
    """One that is to be arranged: of which referral, by when, whether texts are at it, and whether time has run out."""

    referral_id: int
    limit: Limit
    under_way: bool
    too_late: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A move they asked for by text: when they asked, for when and how, in which words, and what came of it."""

    at: datetime
    wanted_at: datetime
    mode: Mode | None
    words: str | None
    state: Move


@dataclass(frozen=True, slots=True)
class Changed:
    """One change: whose doing, by whom of the staff, from when, and in which words."""

    at: datetime
    what: Change
    by: ChangedBy
    who: str | None
    before_at: datetime | None
    words: str | None


@dataclass(frozen=True, slots=True)
class History:
    """How one appointment came to be as it is. What they asked for in time, and got no answer to, comes first."""

    asked: tuple[Asked, ...] = ()
    changed: tuple[Changed, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Arranged:
    """What their page shows: the first meeting to arrange, each appointment's history by its id, how far they are."""

    first: FirstMeeting | None
    histories: dict[int, History]
    far: HowFar | None


def arranged(session: Session, person_id: int, now: datetime) -> Arranged:
    """All of it for one participant."""
    return Arranged(
        first_of(session, person_id, now), histories(session, person_id), how_far.of(session, person_id, now)
    )


def first_of(session: Session, person_id: int, now: datetime) -> FirstMeeting | None:
    """The first meeting that somebody still needs; None when there is none to arrange."""
    referral = referral_of(session, person_id)
    if referral is None or not needs_first(session, referral):
        return None
    limit = limit_of(session, referral)
    going_on = arranging.under_way(session, person_id) is not None
    return FirstMeeting(referral.id, limit, going_on, now >= limit.until)


def histories(session: Session, person_id: int) -> dict[int, History]:
    """The history of each of somebody's appointments that has one."""
    theirs = select(Appointment).where(Appointment.participant_id == person_id)
    reasons = {item.id: item.reason for item in session.scalars(theirs)}
    asked, changed = _asked(session, list(reasons)), _changed(session, list(reasons))
    return {
        one: History(tuple(asked[one]), tuple(changed[one]), reason)
        for one, reason in reasons.items()
        if asked[one] or changed[one] or reason
    }


def _asked(session: Session, appointments: list[int]) -> defaultdict[int, list[Asked]]:
    found: defaultdict[int, list[Asked]] = defaultdict(list)
    rows = session.scalars(select(MoveRequest).where(MoveRequest.appointment_id.in_(appointments))).all()
    for row in sorted(rows, key=lambda each: (each.state is not Move.LAPSED, each.asked_at)):
        found[row.appointment_id].append(Asked(row.asked_at, row.starts_at, row.mode, row.words, row.state))
    return found


def _changed(session: Session, appointments: list[int]) -> defaultdict[int, list[Changed]]:
    found: defaultdict[int, list[Changed]] = defaultdict(list)
    rows = session.execute(
        select(AppointmentChange, Person)
        .outerjoin(Person, Person.id == AppointmentChange.by_id)
        .where(AppointmentChange.appointment_id.in_(appointments))
        .order_by(AppointmentChange.at, AppointmentChange.id)
    )
    for row, who in rows:
        name = full_name(who) if who else None
        found[row.appointment_id].append(Changed(row.at, row.what, row.by, name, row.before_at, row.words))
    return found
