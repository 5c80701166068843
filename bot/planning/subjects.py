"""Subjects: which of what the leaflet names a session is about: proposed when it is booked, and changed by staff.

Rule of this file: covered is what a session was about to which they came. What a missed session was to be about goes on
to the next one that is booked. It is for staff and for the report, and never in a text: it says what service it is.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Row, delete, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Deed,
    Person,
    Place,
    Referral,
    SessionSubject,
)
from bot.pathways import TierPromise, Unit
from bot.record import audit
from bot.staff.access import StaffMember, may_see

LONGEST_SESSION = 3
"""Hours: where hours are promised, groups make up as much of them again as sessions do."""


@dataclass(frozen=True, slots=True)
class Covered:
    """What was covered of what their leaflet names, and what was not yet; and what each of their sessions is about."""

    covered: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    about: tuple[tuple[int, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A session of somebody's, what it is about, and what it may be."""

    appointment_id: int
    person_id: int
    chosen: frozenset[str]
    named: tuple[str, ...]


def of(session: Session, referral: Referral) -> Covered:
    """How far they are through what their leaflet names for where they are, and were."""
    rows, named = _rows(session, referral.id), _named(session, referral)
    met = {row.subject for row in rows if row.attendance is Attendance.ATTENDED}
    about = {row.id: tuple(each.subject for each in rows if each.id == row.id and each.subject) for row in rows}
    return Covered(
        tuple(each for each in named if each in met),
        tuple(each for each in named if each not in met),
        tuple((booked, words) for booked, words in about.items() if words),
    )


def propose(session: Session, referral: Referral, appointment: Appointment) -> None:
    """Of a session that was just booked: what comes next, as much of it as the sessions that are left have to hold."""
    promise = _promise(session, referral)
    if promise is None or appointment.kind is not AppointmentKind.SESSION:
        return
    standing = [row for row in _rows(session, referral.id) if _stands(row)]
    taken = {row.subject for row in standing}
    left = [each for each in _named(session, referral) if each not in taken]
    sessions = _sessions(promise, referral) - len({row.id for row in standing} - {appointment.id})
    _add(session, appointment.id, left[: math.ceil(len(left) / max(1, sessions))])


def not_held(session: Session, appointment: Appointment) -> None:
    """They did not come, or it was called off: what it was to be about goes on to the next that is booked."""
    session.flush()
    rows = _rows(session, appointment.referral_id)
    others = {row.subject for row in rows if _stands(row) and row.id != appointment.id}
    again = [row.subject for row in rows if row.id == appointment.id and row.subject and row.subject not in others]
    coming = (
        Appointment.referral_id == appointment.referral_id,
        Appointment.kind == AppointmentKind.SESSION,
        Appointment.booking == Booking.BOOKED,
        Appointment.attendance.is_(None),
        Appointment.starts_at > appointment.starts_at,
    )
    following = session.scalar(select(Appointment.id).where(*coming).order_by(Appointment.starts_at).limit(1))
    if following is not None:
        _add(session, following, again)


def choice(session: Session, staff: StaffMember, appointment_id: int) -> Choice | None:
    """What may be chosen for a session; None when it is none of theirs to see, or its leaflet names nothing."""
    found = session.execute(
        select(Appointment, Referral)
        .join(Referral, Referral.id == Appointment.referral_id)
        .join(Person, Person.id == Appointment.participant_id)
        .where(Appointment.id == appointment_id, Appointment.kind == AppointmentKind.SESSION, may_see(staff))
    ).one_or_none()
    promise = _promise(session, found[1]) if found else None
    if found is None or promise is None or not (promise.before_release or promise.after_release):
        return None
    mine = select(SessionSubject.subject).where(SessionSubject.appointment_id == appointment_id)
    chosen = frozenset(session.scalars(mine))
    return Choice(appointment_id, found[0].participant_id, chosen, _all(promise))


def keep(session: Session, staff: StaffMember, which: Choice, chosen: Collection[str]) -> None:
    """This is what it is about, as staff say; nothing else than the leaflet names."""
    wanted = [each for each in which.named if each in chosen]
    gone = SessionSubject.subject.not_in(wanted)
    session.execute(delete(SessionSubject).where(SessionSubject.appointment_id == which.appointment_id, gone))
    _add(session, which.appointment_id, [each for each in wanted if each not in which.chosen], staff.id)
    facts = {"subjects": len(wanted), "before": len(which.chosen)}
    audit.note(session, staff.id, Deed.CHANGED, "appointments", which.appointment_id, **facts)


def _named(session: Session, referral: Referral) -> tuple[str, ...]:
    """What is named for where they are; what was not covered inside comes after that for who came out with us."""
    promise = _promise(session, referral)
    if promise is None:
        return ()
    if referral.place is Place.CUSTODY:
        return promise.before_release
    with_us = referral.released_on is not None and referral.referred_on < referral.released_on
    return _all(promise) if with_us else promise.after_release


def _all(promise: TierPromise) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*promise.after_release, *promise.before_release)))


def _sessions(promise: TierPromise, referral: Referral) -> int:
    """How many there are to be where they are, with those that were before."""
    if promise.unit is Unit.HOURS:
        return promise.amount // LONGEST_SESSION
    inside = promise.most_before_release if referral.place is Place.CUSTODY else None
    return promise.amount if inside is None else inside


def _promise(session: Session, referral: Referral) -> TierPromise | None:
    pathway = pathways.of(session, referral.pathway)
    return pathway.tiers[referral.tier] if pathway else None


Held = Row[int, Booking, Attendance | None, str | None]


def _rows(session: Session, referral_id: int) -> Sequence[Held]:
    """Their sessions, by when they are, each with every subject of its own, or with none."""
    wanted = (
        select(Appointment.id, Appointment.booking, Appointment.attendance, SessionSubject.subject)
        .outerjoin(SessionSubject, SessionSubject.appointment_id == Appointment.id)
        .where(Appointment.referral_id == referral_id, Appointment.kind == AppointmentKind.SESSION)
        .order_by(Appointment.starts_at, SessionSubject.id)
    )
    return session.execute(wanted).all()


def _stands(row: Held) -> bool:
    return row.booking is Booking.BOOKED and row.attendance in (None, Attendance.ATTENDED)


def _add(session: Session, appointment_id: int, subjects: Sequence[str], by_id: int | None = None) -> None:
    rows = [SessionSubject(appointment_id=appointment_id, subject=each, by_id=by_id) for each in subjects]
    session.add_all(rows)
    session.flush()
