"""The caseload: who a member of staff works with, and how things stand with each.

Rule of this file: it reads, through `access`, and a caseload costs the same few queries however long it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from bot.alerting import overtaken
from bot.appointments.answers import Answer, answers
from bot.models import (
    Alert,
    Appointment,
    Booking,
    Contact,
    ContactKind,
    Mode,
    Number,
    Outcome,
    Person,
    Place,
    Referral,
    Standing,
    Task,
)
from bot.people.numbers import key_of
from bot.staff.access import StaffMember, may_see, works_with


@dataclass(frozen=True, slots=True)
class Expected:
    """An appointment to come (or just begun), and what they said about it."""

    id: int
    starts_at: datetime
    mode: Mode
    answer: Answer


@dataclass(frozen=True, slots=True)
class LastContact:
    """The latest exchange; its outcome is None until it has settled."""

    at: datetime
    kind: ContactKind
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Line:
    """One participant of a caseload. `alerts` counts what nobody has said they have seen, `tasks` what is to do."""

    person_id: int
    name: str
    worker: str
    pathway: str
    standing: Standing
    place: Place
    next: Expected | None
    last: LastContact | None
    alerts: int
    tasks: int


def caseload(session: Session, staff: StaffMember, mine: bool, now: datetime) -> list[Line]:
    """The people somebody works with (`mine`), or all they may see; soonest appointment first, then by name."""
    latest = _people(session, scope(staff, mine))
    upcoming, last = _upcoming(session, latest, now), _last_contacts(session, latest)
    waiting = Counter(
        session.scalars(
            select(Alert.person_id).where(
                Alert.person_id.in_(latest), Alert.seen_at.is_(None), ~overtaken.is_overtaken()
            )
        )
    )
    open_ones = select(Task.participant_id).where(Task.done_at.is_(None), Task.made_at <= now)
    to_do = Counter(session.scalars(open_ones.where(Task.participant_id.in_(latest))))
    lines = [
        Line(
            person_id=person.id,
            name=full_name(person),
            worker=full_name(by),
            pathway=referral.pathway,
            standing=referral.standing,
            place=referral.place,
            next=upcoming.get(person.id),
            last=last.get(person.id),
            alerts=waiting[person.id],
            tasks=to_do[person.id],
        )
        for person, referral, by in latest.values()
    ]
    return sorted(lines, key=lambda line: (line.next is None, line.next and line.next.starts_at, line.name.casefold()))


def full_name(person: Person) -> str:
    """First and last name."""
    return f"{person.first_name} {person.last_name}"


def found(session: Session, staff: StaffMember, words: str) -> list[tuple[int, str]]:
    """The participants somebody may see whose name holds these words: id and name, by name.

    Names are sealed, so a team's are opened and looked through; there are hundreds of them at most.
    """
    wanted = words.casefold().split()
    people = session.scalars(select(Person).where(may_see(staff)))
    names = [(person.id, full_name(person)) for person in people] if wanted else []
    matching = [entry for entry in names if all(word in entry[1].casefold() for word in wanted)]
    return sorted(matching, key=lambda entry: entry[1].casefold())


def found_by_number(session: Session, staff: StaffMember, e164: str) -> list[tuple[int, str]]:
    """The participants somebody may see who have, or had, this number: id and name, by name."""
    holds = Person.id.in_(select(Number.person_id).where(Number.key == key_of(e164)))
    people = session.scalars(select(Person).where(may_see(staff), holds))
    return sorted(((person.id, full_name(person)) for person in people), key=lambda entry: entry[1].casefold())


def scope(staff: StaffMember, mine: bool) -> ColumnElement[bool]:
    """On Person: the people somebody works with (`mine`), or all they may see."""
    return works_with(staff) if mine else may_see(staff)


def _people(session: Session, which: ColumnElement[bool]) -> dict[int, tuple[Person, Referral, Person]]:
    """Each with their newest referral that goes on, and its case worker."""
    worker = aliased(Person)
    rows = session.execute(
        select(Person, Referral, worker)
        .join(Referral, Referral.participant_id == Person.id)
        .join(worker, worker.id == Referral.case_worker_id)
        .where(which, Referral.standing.not_in((Standing.ENDED, Standing.DECEASED)))
        .order_by(Referral.referred_on, Referral.id)
    )
    return {person.id: (person, referral, by) for person, referral, by in rows}


def _upcoming(session: Session, people: Iterable[int], now: datetime) -> dict[int, Expected]:
    """The next booked appointment of each; one that has begun counts until it is over."""
    rows = session.scalars(
        select(Appointment)
        .where(
            Appointment.participant_id.in_(people),
            Appointment.booking == Booking.BOOKED,
            Appointment.starts_at > now - timedelta(days=1),
        )
        .order_by(Appointment.starts_at)
    ).all()
    soonest: dict[int, Appointment] = {}
    for item in rows:
        if item.starts_at + timedelta(minutes=item.minutes) > now:
            soonest.setdefault(item.participant_id, item)
    said = answers(session, soonest.values())
    return {who: Expected(item.id, item.starts_at, item.mode, said[item.id]) for who, item in soonest.items()}


def _last_contacts(session: Session, people: Iterable[int]) -> dict[int, LastContact]:
    rows = session.execute(
        select(Contact.participant_id, Contact.opened_at, Contact.kind, Contact.outcome)
        .where(Contact.participant_id.in_(people))
        .order_by(Contact.opened_at, Contact.id)
    )
    return {who: LastContact(at, kind, outcome) for who, at, kind, outcome in rows}
