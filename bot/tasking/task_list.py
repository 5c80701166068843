"""The tasks that are open, as staff see them: what, about whom and what, by when, and what the text would have said.

Rule of this file: it reads, through `access`; the soonest due comes first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session, aliased

from bot import texts
from bot.models import Appointment, Booking, Message, Mode, Person, Place, Referral, Task, TaskKind
from bot.people.caseload import full_name
from bot.people.numbers import spoken
from bot.people.reach import Why, current_number
from bot.staff.access import StaffMember, may_see
from bot.vault import CannotOpen
from bot.wording import words_of


@dataclass(frozen=True, slots=True)
class OpenTask:
    """One task. `late`: its time is over. `starts_at`, `mode` and `called_off` are of the appointment it is about."""

    id: int
    kind: TaskKind
    about: str
    person_id: int
    name: str
    owner: str | None
    due_at: datetime
    late: bool
    urgent: bool
    why: Why | None
    starts_at: datetime | None
    mode: Mode | None
    called_off: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What helps to do it: the number, from when to when they may be rung, the address, and the text's own words."""

    number: str | None
    hours: tuple[time, time] | None
    safe: bool
    address: str | None
    in_custody: bool
    venue: str
    minutes: int | None
    text: str | None


def open_tasks(session: Session, staff: StaffMember, mine: bool, now: datetime) -> list[OpenTask]:
    """What is theirs to do (`mine`, with what is nobody's), or everybody's whom they may see."""
    own = or_(Task.owner_id == staff.id, Task.owner_id.is_(None))
    return _list(session, staff, own if mine else Task.id.is_not(None), now)


def of_person(session: Session, staff: StaffMember, person_id: int, now: datetime) -> list[OpenTask]:
    """What is to be done about one participant, by whomever."""
    return _list(session, staff, Task.participant_id == person_id, now)


def one(session: Session, staff: StaffMember, task_id: int, now: datetime) -> tuple[OpenTask, Known] | None:
    """A task that is open, and what helps to do it; None when it is over, or not theirs to see."""
    found = next(iter(_list(session, staff, Task.id == task_id, now)), None)
    return (found, _known(session, found)) if found else None


def beside(session: Session, staff: StaffMember, task: OpenTask, now: datetime) -> list[OpenTask]:
    """Other open tasks of the same kind about the same person, which one call or slip may settle too."""
    same = (Task.participant_id == task.person_id) & (Task.kind == task.kind) & (Task.id != task.id)
    return _list(session, staff, same, now)


def _list(session: Session, staff: StaffMember, which: ColumnElement[bool], now: datetime) -> list[OpenTask]:
    owner = aliased(Person)
    rows = session.execute(
        select(Task, Person, owner, Appointment)
        .join(Person, Person.id == Task.participant_id)
        .outerjoin(owner, owner.id == Task.owner_id)
        .outerjoin(Appointment, Appointment.id == Task.appointment_id)
        .where(Task.done_at.is_(None), Task.made_at <= now, which, may_see(staff))
        .order_by(Task.due_at, Task.id)
    )
    return [_shown(task, person, by, item, now) for task, person, by, item in rows]


def _shown(task: Task, person: Person, owner: Person | None, item: Appointment | None, now: datetime) -> OpenTask:
    return OpenTask(
        id=task.id,
        kind=task.kind,
        about=task.about,
        person_id=person.id,
        name=full_name(person),
        owner=full_name(owner) if owner else None,
        due_at=task.due_at,
        late=task.due_at <= now,
        urgent=task.urgent,
        why=Why(task.why) if task.why else None,
        starts_at=item.starts_at if item else None,
        mode=item.mode if item else None,
        called_off=item is not None and item.booking is Booking.CANCELLED,
    )


def _known(session: Session, found: OpenTask) -> Known:
    task, person = session.get_one(Task, found.id), session.get_one(Person, found.person_id)
    item = session.get(Appointment, task.appointment_id) if task.appointment_id else None
    referral = session.get(Referral, task.referral_id) if task.referral_id else None
    number = current_number(session, person.id)
    hours = (person.hours_from, person.hours_to) if person.hours_from and person.hours_to else None
    return Known(
        number=spoken(number.e164) if number else None,
        hours=hours,
        safe=person.hours_are_safe_hours,
        address=person.address,
        in_custody=referral is not None and referral.place is Place.CUSTODY,
        venue=item.venue if item else "",
        minutes=item.minutes if item else None,
        text=_text(session, task),
    )


def _text(session: Session, task: Task) -> str | None:
    """What the text would have said, as far as it can be said of their number."""
    message = session.get(Message, task.message_id) if task.message_id else None
    if message is None:
        return None
    try:
        return words_of(session, message)
    except (texts.NotForThisNumber, CannotOpen, LookupError, ValueError):
        return None
