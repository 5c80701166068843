"""What came of a task: staff say so, and it is a contact of its own in the case record, by them and by its means.

Rule of this file: whoever may see the participant may say it, under their own name. Lockdown, transfer and court are
logistics: nobody missed anything. What was not needed, seen to on the pages, or dropped by us, was no contact and
leaves no entry.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.calendar import bank_holidays
from bot.mentoring import made_contacts, out_of_reach, rounds, uncovered
from bot.models import (
    Appointment,
    Contact,
    ContactKind,
    Deed,
    How,
    Means,
    Message,
    Outcome,
    Person,
    Step,
    Task,
    TaskKind,
    TaskOutcome,
)
from bot.people.reach import Why
from bot.people.standing import lock
from bot.record import audit, contacts
from bot.referrals import life_steps
from bot.referrals.life_steps import Fact
from bot.staff.access import StaffMember, may_see
from bot.tasking import task_times, tasks

INTRODUCES = "introduction"
CALLED = (TaskOutcome.SPOKE, TaskOutcome.MET, TaskOutcome.NO_ANSWER)
NOT_THEIRS = (TaskOutcome.LOCKDOWN, TaskOutcome.TRANSFER, TaskOutcome.COURT)
"""What keeps somebody from a slip or a visit that is nobody's doing of theirs."""
MAY_BE = {
    TaskKind.CALL: (*CALLED, TaskOutcome.SENT, TaskOutcome.NOT_NEEDED),
    TaskKind.PRISON_SLIP: (TaskOutcome.SENT, TaskOutcome.MET, *NOT_THEIRS, TaskOutcome.NOT_NEEDED),
    TaskKind.VISIT_BOOKING: (TaskOutcome.BOOKED, *NOT_THEIRS, TaskOutcome.NOT_NEEDED),
    TaskKind.MOVED: (TaskOutcome.SEEN_TO, TaskOutcome.NOT_NEEDED),
}
"""What may come of each kind, in the order in which it is asked."""
NOT_YET = (TaskOutcome.NO_ANSWER, *NOT_THEIRS)
"""What leaves it to be tried again."""
_IN_RECORD = {
    TaskOutcome.SPOKE: (Outcome.SPOKE, Means.PHONE),
    TaskOutcome.MET: (Outcome.MET, Means.FACE_TO_FACE),
    TaskOutcome.NO_ANSWER: (Outcome.NO_ANSWER, Means.PHONE),
    TaskOutcome.SENT: (Outcome.POSTED, Means.LETTER),
    TaskOutcome.BOOKED: (Outcome.ARRANGED, Means.PRISON),
    TaskOutcome.LOCKDOWN: (Outcome.LOGISTICS, Means.PRISON),
    TaskOutcome.TRANSFER: (Outcome.LOGISTICS, Means.PRISON),
    TaskOutcome.COURT: (Outcome.LOGISTICS, Means.PRISON),
}
_INTRODUCED_BY = {TaskOutcome.SPOKE: How.CALL, TaskOutcome.MET: How.CALL, TaskOutcome.SENT: How.LETTER}


@dataclass(frozen=True, slots=True)
class Came:
    """What staff say came of it, in their words where they gave any, and whether it is to be tried again.

    `also`: other tasks about the same person that one call, slip or visit settled too.
    """

    outcome: TaskOutcome
    note: str = ""
    again: bool = False
    also: tuple[int, ...] = ()


def theirs(session: Session, staff: StaffMember, task_id: int) -> Task | None:
    """An open task about somebody they may see; None for any other."""
    wanted = select(Task).join(Person, Person.id == Task.participant_id)
    return session.scalar(wanted.where(Task.id == task_id, Task.done_at.is_(None), may_see(staff)))


def record(session: Session, staff: StaffMember, task_id: int, came: Came, at: datetime) -> bool:
    """Write down what came of it. False when it is not theirs, was done already, or cannot come of such a task."""
    found = theirs(session, staff, task_id)
    if found is None or came.outcome not in MAY_BE[found.kind]:
        return False
    lock(session, found.participant_id)  # a person before what is theirs
    task = session.get_one(Task, task_id, with_for_update=True, populate_existing=True)
    if task.done_at is not None:
        return False
    task.note = came.note or None
    contact = _contact(session, staff, task, came, at)
    task.contact_id = contact.id if contact else None
    for one in (task, *_also(session, task, came)):
        one.contact_id = task.contact_id
        tasks.end(session, one, came.outcome, at, staff.id)
        if came.again and came.outcome in NOT_YET:
            _again(session, one, at)
        _know(session, one, staff.id, at)
        audit.note(session, staff.id, Deed.CHANGED, "tasks", one.id, outcome=came.outcome.value)
    return True


def _again(session: Session, task: Task, at: datetime) -> None:
    """It did not work out: the same is to be done on the next working day, while it has a point."""
    appointment = session.get(Appointment, task.appointment_id) if task.appointment_id else None
    begins = task_times.next_day(at, bank_holidays())
    point = appointment.starts_at if appointment else None
    if point is None or point > begins:
        once, why = f"again:{task.id}", Why(task.why) if task.why else None
        same = (task.kind, task.about, once, appointment, task.message_id)
        wanted = tasks.Wanted(*same, point, why, task.urgent, task.referral_id)
        tasks.put(session, session.get_one(Person, task.participant_id), wanted, begins)


def _also(session: Session, task: Task, came: Came) -> Sequence[Task]:
    """Other open tasks of the same kind about the same person, of which staff say that this settled them too."""
    same = (Task.participant_id == task.participant_id, Task.kind == task.kind, Task.done_at.is_(None))
    return session.scalars(select(Task).where(Task.id.in_(came.also), Task.id != task.id, *same)).all()


def _contact(session: Session, staff: StaffMember, task: Task, came: Came, at: datetime) -> Contact | None:
    """Its own entry, which names the one of the text that did not go."""
    if came.outcome not in _IN_RECORD:
        return None
    outcome, means = _IN_RECORD[came.outcome]
    by_hand = came.outcome in CALLED
    due = uncovered.of(session, task) if by_hand else None
    kind = made_contacts.kind_of(session, staff, task.participant_id, at) if by_hand else ContactKind.STAFF
    kind = rounds.kind_of(due) if due else kind
    contact = contacts.open_alone(session, task.participant_id, kind, at, at)
    contact.by_id, contact.appointment_id = staff.id, task.appointment_id
    contact.means = Means.PRISON if came.outcome is TaskOutcome.SENT and task.kind in tasks.INSIDE else means
    message = session.get(Message, task.message_id) if task.message_id else None
    contact.follows_id = message.contact_id if message else None
    contacts.end(session, contact, outcome, at, _words(came))
    return contact


def _words(came: Came) -> str | None:
    """In the record it stands why, where the outcome alone does not say it."""
    return out_of_reach.words(came.outcome.value, came.note) or None


def _know(session: Session, task: Task, by_id: int, at: datetime) -> None:
    how = _INTRODUCED_BY.get(task.outcome) if task.outcome else None
    if task.about == INTRODUCES and how is not None and task.referral_id is not None:
        life_steps.once(session, task.referral_id, Fact(Step.INTRODUCED, how, f"task:{task.id}", by_id=by_id), at)
