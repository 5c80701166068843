"""Manners: how staff say we are to write to somebody: language, hours, calls instead, a pause; and who works with them.

Rule of this file: what staff set is noted with who and what, in the audit and, where it is a participant's own wish,
in the case record. Whoever may see a participant may set it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import casework
from bot.appointments import changes
from bot.clock import london
from bot.models import ContactKind, Deed, How, Language, Outcome, Person, Referral, Role
from bot.people import introducing
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.record import audit, contacts
from bot.referrals import life_steps
from bot.staff import access, lone_visits
from bot.staff.access import StaffMember
from dialogs.hours import at as london_at

CASE_WORKERS = (Role.CASE_WORKER, Role.TEAM_LEAD)
SUPPORT = (Role.MENTOR, Role.COACH)


@dataclass(frozen=True, slots=True)
class Manner:
    """How we are to write to somebody. `paused_until` is the first day on which texts go again."""

    language: Language
    hours_from: time | None
    hours_to: time | None
    safe_hours: bool
    call_instead: bool
    paused_until: date | None


@dataclass(frozen=True, slots=True)
class Workers:
    """Who works with somebody, and who could: ids and names."""

    case_worker_id: int
    mentor_id: int | None
    case_workers: tuple[tuple[int, str], ...]
    mentors: tuple[tuple[int, str], ...]


def manner(session: Session, staff: StaffMember, person_id: int, now: datetime) -> tuple[str, Manner] | None:
    """Somebody's name, and how we write to them. None for whom this member of staff may not see."""
    person = access.participant(session, staff, person_id)
    return None if person is None else (full_name(person), _of(person, now))


def keep(session: Session, staff: StaffMember, person_id: int, wanted: Manner, at: datetime) -> bool:
    """Write to them so from now on. False when it was so already."""
    person = access.participant(session, staff, person_id)
    if person is None or _of(lock(session, person.id), at) == wanted:
        return False
    person.language, person.call_instead = wanted.language, wanted.call_instead
    person.hours_from, person.hours_to = wanted.hours_from, wanted.hours_to
    person.hours_are_safe_hours = wanted.safe_hours
    person.paused_until = london_at(wanted.paused_until, time(0)) if wanted.paused_until else None
    session.flush()
    facts = {"language": wanted.language.value, "safe_hours": wanted.safe_hours, "call_instead": wanted.call_instead}
    audit.note(session, staff.id, Deed.CHANGED, "people", person.id, how="page", **facts)
    contact = contacts.open_alone(session, person.id, ContactKind.PREFERENCE, at)
    contact.by_id = staff.id
    contacts.end(session, contact, Outcome.ANSWERED, at)
    changes.changed(session, person.id, at)
    return True


def workers(session: Session, staff: StaffMember, person_id: int) -> tuple[str, Workers] | None:
    """Somebody's name, who works with them, and who of their team could. None as for `manner`."""
    person = access.participant(session, staff, person_id)
    referral = referral_of(session, person.id) if person else None
    if person is None or referral is None:
        return None
    team = session.scalars(select(Person).where(Person.team_id == person.team_id)).all()
    knows = set(session.scalars(access.who_knows(person.id)))
    named = sorted(
        ((each.id, full_name(each), each.role) for each in team if each.id not in knows),
        key=lambda each: each[1].casefold(),
    )
    case_workers = tuple((id_, name) for id_, name, role in named if role in CASE_WORKERS)
    mentors = tuple((id_, name) for id_, name, role in named if role in SUPPORT)
    found = Workers(referral.case_worker_id, referral.mentor_id, case_workers, mentors)
    return full_name(person), found


def hand_over(
    session: Session, staff: StaffMember, person_id: int, to: tuple[int, int | None], at: datetime
) -> list[int]:
    """Let a case worker and a mentor (or none) of their team work with somebody; the ids of whoever is new."""
    known = workers(session, staff, person_id)
    person = lock(session, person_id) if known else None
    referral = referral_of(session, person_id) if person else None
    if known is None or referral is None or not _may_be(known[1], to):
        return []
    return give(session, staff, referral, to, at)


def give(
    session: Session, staff: StaffMember, referral: Referral, to: tuple[int, int | None], at: datetime
) -> list[int]:
    """As `hand_over`, to whomever the caller has chosen; they have locked the participant."""
    case_worker_id, mentor_id = to
    new = []
    if case_worker_id != referral.case_worker_id:
        casework.hand_over(session, referral, case_worker_id, at)
        lone_visits.handed_over(session, referral.id, at)
        life_steps.allocated(session, referral, How.PAGE, at, staff.id)
        new.append(case_worker_id)
    if mentor_id != referral.mentor_id:
        referral.mentor_id = mentor_id
        new += [mentor_id] if mentor_id is not None else []
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "referrals", referral.id, case_worker=case_worker_id, mentor=mentor_id)
    for worker_id in new:
        introducing.now_with(session, referral, worker_id, at)
    changes.changed(session, referral.participant_id, at)
    return new


def _of(person: Person, now: datetime) -> Manner:
    until = person.paused_until if person.paused_until and person.paused_until > now else None
    return Manner(
        person.language,
        person.hours_from,
        person.hours_to,
        person.hours_are_safe_hours,
        person.call_instead,
        london(until).date() if until else None,
    )


def _may_be(known: Workers, to: tuple[int, int | None]) -> bool:
    case_worker_id, mentor_id = to
    case_workers = {known.case_worker_id, *(id_ for id_, _ in known.case_workers)}
    mentors = {None, known.mentor_id, *(id_ for id_, _ in known.mentors)}
    return case_worker_id in case_workers and mentor_id in mentors
