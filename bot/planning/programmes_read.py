"""How a programme of sessions stands, from the rows: its facts, what is due, and real free times for it.

Rule of this file: it reads; what follows from the facts is worked out in bot/planning/programmes.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.appointments import slots
from bot.known import known
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Conversation,
    LastSession,
    Mode,
    Person,
    Place,
    Plan,
    Programme,
    Referral,
)
from bot.planning import assessed_first, programmes, programmes_times
from bot.planning.programmes import Due, Facts, Rate
from bot.planning.programmes_said import days_said, minutes_said, rate_said
from bot.planning.programmes_times import Proposal
from bot.referrals import visits
from dialogs.hours import LONDON, day_of
from dialogs.hours import at as london_at

SEARCHES = ("missed", "our_change", "next_session")
"""Conversations that book another session themselves, while one of them asks."""

EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is to be booked for somebody, and when that could be; `plan_rate` is what their plan says of how often.

    `old_places`: how many to come were booked, somewhere, before they came out.
    """

    referral_id: int
    facts: Facts
    due: Due
    proposals: tuple[Proposal, ...]
    plan_rate: Rate | None
    said: str | None
    venue: str
    old_places: int = 0


_ROW = select(Programme).where(Programme.referral_id == bindparam("of"))
_APPROVED = (
    select(Plan)
    .where(Plan.referral_id == bindparam("of"), Plan.approved_on.is_not(None))
    .order_by(Plan.revision.desc())
    .limit(1)
)
_ASKING = select(Conversation).where(
    Conversation.person_id == bindparam("of"),
    Conversation.dialog.in_(SEARCHES),
    Conversation.ended_at.is_(None),
    Conversation.asked_until > bindparam("at"),
)
_BOOKED = (
    select(Appointment.starts_at, Appointment.minutes, Appointment.mode, Appointment.attendance)
    .where(
        Appointment.referral_id == bindparam("of"),
        Appointment.kind == bindparam("kind"),
        Appointment.booking == Booking.BOOKED,
    )
    .order_by(Appointment.starts_at)
)
_LAST = (
    select(LastSession.id)
    .join(Appointment, Appointment.id == LastSession.appointment_id)
    .where(Appointment.referral_id == bindparam("of"), Appointment.booking == Booking.BOOKED)
    .where(or_(Appointment.attendance.is_(None), Appointment.attendance == Attendance.ATTENDED))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Next:
    """The next session of a programme: for how long, how and where, and from when on it is looked for."""

    minutes: int
    mode: Mode
    venue: str
    since: datetime


def wanted_next(session: Session, referral: Referral, at: datetime) -> Next | None:
    """What a text looks for; None when enough is booked, or all that was promised is."""
    facts = facts_of(session, referral, at)
    facts = replace(facts, looking_for_one=0) if facts else None
    due = programmes.due(facts, at) if facts else None
    if facts is None or due is None or not due.is_due:
        return None
    best = at if due.review else programmes_times.best_after(facts, due.rate, at)
    since = best if due.review else max(best, assessed_first.sessions_from(session, referral.id, at))
    mode, minutes = programmes_times.mode_of_next(facts, since), next(iter(due.lengths), facts.minutes)
    return Next(minutes, mode, "" if mode in (Mode.PHONE, Mode.VIDEO) else visits.where(session, referral), since)


def row_of(session: Session, referral_id: int) -> Programme | None:
    """The programme of a referral; None while it has none."""
    return known(session, Programme, referral_id, lambda: session.scalar(_ROW, {"of": referral_id}))


def facts_of(session: Session, referral: Referral, at: datetime) -> Facts | None:
    """How things stand for a referral; None where no file says what its service promises."""
    pathway = pathways.of(session, referral.pathway)
    if pathway is None:
        return None
    promise, row, plan = pathway.tiers[referral.tier], row_of(session, referral.id), _plan(session, referral.id)
    in_hours = promise.unit is pathways.Unit.HOURS
    groups = _sessions(session, referral.id, AppointmentKind.WORKSHOP) if in_hours else ()
    set_by_staff = Rate(row.sessions, row.in_weeks) if row and row.sessions and row.in_weeks else None
    said = plan.frequency if plan else ""
    return Facts(
        promise=promise,
        weeks=promise.weeks or pathway.weeks_after_release,
        agreed=set_by_staff or rate_said(said),
        ways=tuple(map(Mode, plan.ways.split())) if plan else (),
        minutes=(row.minutes if row else None) or minutes_said(said) or programmes.USUAL_MINUTES[promise.unit],
        place=referral.place,
        released_on=referral.released_on,
        sessions=_sessions(session, referral.id),
        groups=groups,
        has_last=not groups or session.scalar(_LAST, {"of": referral.id}) is not None,
        looking_for_one=_searches(session, referral.participant_id, at),
        days=days_said(said),
    )


def proposed(session: Session, referral: Referral, at: datetime) -> Proposed | None:
    """What is to be booked, with times that are free now. Locks the worker's slots until the transaction ends."""
    facts = facts_of(session, referral, at)
    if facts is None:
        return None
    due, plan = programmes.due(facts, at), _plan(session, referral.id)
    free = _free(session, referral, max((*due.lengths, facts.minutes)), at) if due.lengths or due.review else ()
    first = at if due.review else assessed_first.sessions_from(session, referral.id, at)
    found = programmes_times.propose(facts, due, tuple(each for each in free if each >= first), at)
    said = plan.frequency if plan else None
    rate, old = rate_said(said) if said else None, _old_places(session, referral, at)
    return Proposed(referral.id, facts, due, found, rate, said, visits.where(session, referral), old)


def next_number(session: Session, referral_id: int) -> int:
    """The number of the next session: one more than were held, or are booked."""
    return 1 + sum(1 for each in _sessions(session, referral_id) if programmes.counts(each))


def _old_places(session: Session, referral: Referral, at: datetime) -> int:
    """How many were booked, in person, before they came out, and stand: somebody looks at where."""
    if referral.released_on is None:
        return 0
    coming = select(func.count(Appointment.id)).where(
        Appointment.referral_id == referral.id,
        Appointment.booking == Booking.BOOKED,
        Appointment.mode == Mode.PLACE,
        Appointment.starts_at > at,
        Appointment.booked_at < london_at(referral.released_on, time.min),
    )
    return session.scalar(coming) or 0


def _plan(session: Session, referral_id: int) -> Plan | None:
    return known(session, Plan, referral_id, lambda: session.scalars(_APPROVED, {"of": referral_id}).first())


def _sessions(
    session: Session, referral_id: int, kind: AppointmentKind = AppointmentKind.SESSION
) -> tuple[programmes.Session, ...]:
    def look() -> tuple[programmes.Session, ...]:
        return tuple(programmes.Session(*row) for row in session.execute(_BOOKED, {"of": referral_id, "kind": kind}))

    return known(session, Appointment, (kind, referral_id), look)


def _searches(session: Session, person_id: int, at: datetime) -> int:
    """How many texts are at it: a search that asks something books one more when it is answered."""
    return len(asking(session, person_id, at))


def asking(session: Session, person_id: int, at: datetime) -> list[Conversation]:
    """The searches of somebody's that ask them something just now."""
    asked = {"of": person_id, "at": at}
    return known(session, Conversation, ("asking", person_id, at), lambda: list(session.scalars(_ASKING, asked)))


def _free(session: Session, referral: Referral, minutes: int, at: datetime) -> tuple[datetime, ...]:
    """Times at which both could: inside the hours that suit them, where there are any such."""
    person = session.get_one(Person, referral.participant_id)
    found = slots.free(session, slots.Search(referral.case_worker_id, minutes, 0, at, person.id))
    busy = _busy_days(session, person.id, at)
    first, last = (day_of(at), date.max) if referral.place is not Place.CUSTODY else _inside(referral, at)
    open_to = tuple(each for each in found if day_of(each) not in busy and first <= day_of(each) <= last)
    return tuple(filter(partial(_suits, person), open_to)) or open_to


def _inside(referral: Referral, at: datetime) -> tuple[date, date]:
    """The days on which they can be seen inside: not today, for neither a visit nor a slip gets there on the day that
    it is asked for, and they would not know; and never once they are out."""
    out, tomorrow = referral.expected_release, day_of(at) + timedelta(days=1)
    return tomorrow, out - timedelta(days=1) if out is not None and out > day_of(at) else date.max


def _suits(person: Person, starts_at: datetime) -> bool:
    clock = starts_at.astimezone(LONDON).time()
    return (person.hours_from or time.min) <= clock < (person.hours_to or time.max)


def _busy_days(session: Session, person_id: int, at: datetime) -> set[date]:
    """Days on which they are expected already, at anything."""
    coming = select(Appointment.starts_at).where(
        Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    return {day_of(each) for each in session.scalars(coming)}
