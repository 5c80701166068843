"""Tasks: what staff do in the place of a text that cannot go: a call, a slip to the prison, a visit to be booked.

Rule of this file: put once for its matter, by whatever kept the text from going; an open one is not put twice. Whoever
may not be found or lured (recalled, at large), and whoever has died, is no task. What came of one is kept in
bot/tasking/task_outcomes.py.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, Select, false, or_, select, update
from sqlalchemy.orm import Session

from bot import rows
from bot.calendar import bank_holidays
from bot.models import (
    Alert,
    Appointment,
    Booking,
    Mode,
    Person,
    Place,
    Referral,
    Standing,
    Task,
    TaskKind,
    TaskOutcome,
)
from bot.people.reach import Why, referral_of
from bot.tasking import by_hand_texts, task_times

log = structlog.get_logger()
INSIDE = frozenset({TaskKind.PRISON_SLIP, TaskKind.VISIT_BOOKING, TaskKind.MOVED})
IN_PERSON = frozenset({Mode.PLACE, Mode.ACCOMPANIED, Mode.GROUP})
TWO_WAY = (TaskOutcome.SPOKE, TaskOutcome.MET)
COVERS = timedelta(hours=36)
"""For so long, who was spoken to about an appointment need not be rung about it again."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A task to be put: what, about which family of texts, its unique source, and what it is about.

    `point` is when it has none left; `why` is what kept the text from going; `referral_id` names the referral that it
    is done for, where nothing else does.
    """

    kind: TaskKind
    about: str
    once: str
    appointment: Appointment | None = None
    message_id: int | None = None
    point: datetime | None = None
    why: Why | None = None
    urgent: bool = False
    referral_id: int | None = None
    anew: bool = False
    """Something was decided: who was spoken to before it cannot know."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What is handed to staff: which family of texts it is about, its unique source, and its appointment."""

    about: str
    once: str
    appointment: Appointment | None = None
    urgent: bool = False


def by_hand(session: Session, person: Person, matter: Matter, at: datetime) -> Task | None:
    """What a text cannot say or ask is for a call, or a slip; nobody's while they may not be found, or are gone."""
    referral = referral_of(session, person.id)
    if referral is None or referral.standing is not Standing.ACTIVE:
        return None
    kind = TaskKind.PRISON_SLIP if referral.place is Place.CUSTODY else TaskKind.CALL
    point = matter.appointment.starts_at if matter.appointment else None
    wanted = Wanted(kind, matter.about, matter.once, matter.appointment, point=point, urgent=matter.urgent)
    return put(session, person, wanted, at)


def put(session: Session, person: Person, wanted: Wanted, at: datetime) -> Task | None:
    """Put a task, once. None when it was put before, or one that is open, or was done just now, covers it."""
    if _is_put(session, wanted.once) or _is_covered(session, person.id, wanted, at):
        return None
    task = _row(session, person, wanted, at)
    if not rows.put_once(session, task, "once"):
        return None  # somebody put it at the same moment
    log.info("task", task=task.id)
    return task


def drop(
    session: Session,
    person_id: int,
    at: datetime,
    kinds: frozenset[TaskKind] = frozenset(TaskKind),
    referrals: Collection[int] | None = None,
) -> None:
    """Nobody is to do them any more, or those for these referrals: ended by us, with nothing in the case record."""
    wanted = _open_of(person_id).where(Task.kind.in_(kinds))
    wanted = wanted if referrals is None else wanted.where(Task.referral_id.in_(referrals))
    for task in session.scalars(wanted.with_for_update()).all():
        end(session, task, TaskOutcome.DROPPED, at)


def drop_one(session: Session, once: str, at: datetime) -> None:
    """The one that was put under this source is not to be done any more, if it is open."""
    task = session.scalar(select(Task).where(Task.once == once, Task.done_at.is_(None)).with_for_update())
    if task is not None:
        end(session, task, TaskOutcome.DROPPED, at)


def drop_before(session: Session, appointment: Appointment, at: datetime) -> None:
    """It is on record what became of this appointment: nobody is to tell or remind them of it any more."""
    before = _open_of(appointment.participant_id).where(
        Task.appointment_id == appointment.id, Task.about == by_hand_texts.TELLS
    )
    for task in session.scalars(before.with_for_update()).all():
        end(session, task, TaskOutcome.DROPPED, at)


def inside(session: Session, person_id: int, at: datetime) -> None:
    """They are in custody now: what was to be said on the phone is said by a slip, or on a visit."""
    calls = _open_of(person_id).where(Task.kind == TaskKind.CALL)
    for task in session.scalars(calls.with_for_update()).all():
        appointment = session.get(Appointment, task.appointment_id) if task.appointment_id else None
        task.kind = kind_of(session, appointment, Why.CUSTODY)
        task.why = Why.CUSTODY.value


def end(session: Session, task: Task, outcome: TaskOutcome, at: datetime, by_id: int | None = None) -> None:
    """It is over, with what came of it; whoever was told that it is late need not look any more."""
    task.done_at, task.outcome, task.done_by, task.warn_at = at, outcome, by_id, None
    told = (Alert.once.in_((late_once(task.id), lead_once(task.id))), Alert.seen_at.is_(None))
    session.execute(update(Alert).where(*told).values(seen_by=by_id, seen_at=at))
    session.flush()


def hand_over(session: Session, referral_id: int, before_id: int, to_id: int) -> None:
    """A referral has another case worker: what was the former one's to do is theirs."""
    theirs = update(Task).where(Task.referral_id == referral_id, Task.owner_id == before_id, Task.done_at.is_(None))
    session.execute(theirs.values(owner_id=to_id))


def kind_of(session: Session, appointment: Appointment | None, why: Why) -> TaskKind:
    """A call, or inside a slip; the first that is to be told of a meeting there is a visit to be booked."""
    if why is not Why.CUSTODY:
        return TaskKind.CALL
    if appointment is None or appointment.mode not in IN_PERSON or appointment.booking is not Booking.BOOKED:
        return TaskKind.PRISON_SLIP
    theirs = (Task.participant_id == appointment.participant_id, Task.appointment_id == appointment.id)
    before = select(Task.id).where(*theirs, Task.kind == TaskKind.VISIT_BOOKING)
    return TaskKind.PRISON_SLIP if session.scalar(before.limit(1)) is not None else TaskKind.VISIT_BOOKING


def late_once(task_id: int) -> str:
    """The unique source of telling a task's owner that it is late."""
    return f"task_late:{task_id}"


def lead_once(task_id: int) -> str:
    """The unique source of telling whoever leads."""
    return f"task_lead:{task_id}"


def _is_put(session: Session, once: str) -> bool:
    return session.scalar(select(Task.id).where(Task.once == once)) is not None


def _is_covered(session: Session, person_id: int, wanted: Wanted, at: datetime) -> bool:
    if wanted.appointment is None:
        return False
    about = (Task.about == wanted.about, Task.appointment_id == wanted.appointment.id)
    just_spoken = Task.outcome.in_(TWO_WAY) & (Task.done_at > at - COVERS)
    spoken: ColumnElement[bool] = false() if wanted.anew else just_spoken
    still = Task.done_at.is_(None)
    theirs = select(Task.id).where(Task.participant_id == person_id, *about, or_(still, spoken))
    return session.scalar(theirs.limit(1)) is not None


def _row(session: Session, person: Person, wanted: Wanted, at: datetime) -> Task:
    referral, item = _referral(session, person, wanted), wanted.appointment
    by_when = task_times.soon if wanted.urgent else task_times.due
    due_at = by_when(at, wanted.point, bank_holidays())
    return Task(
        kind=wanted.kind,
        participant_id=person.id,
        referral_id=referral.id if referral else None,
        owner_id=item.worker_id if item else referral.case_worker_id if referral else None,
        appointment_id=item.id if item else None,
        message_id=wanted.message_id,
        about=wanted.about,
        why=wanted.why.value if wanted.why else None,
        urgent=wanted.urgent,
        once=wanted.once,
        made_at=at,
        due_at=due_at,
        warn_at=due_at,
    )


def _referral(session: Session, person: Person, wanted: Wanted) -> Referral | None:
    """Which it is done for: the one that it names, or that of its appointment, or the one that they are with us for."""
    named = wanted.referral_id or (wanted.appointment.referral_id if wanted.appointment else None)
    return session.get_one(Referral, named) if named is not None else referral_of(session, person.id)


def _open_of(person_id: int) -> Select[Task]:
    return select(Task).where(Task.participant_id == person_id, Task.done_at.is_(None))
