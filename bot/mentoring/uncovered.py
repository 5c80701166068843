"""A contact of today that nobody could take: whoever leads the team has it as a task, until somebody makes it.

Rule of this file: never nowhere. Where whoever leads knows them, or nobody does, it is their case worker's.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import DayOff, DueContact, Person, Place, Referral, Role, Task, TaskKind
from bot.staff.access import known_to
from bot.tasking import tasks

ABOUT = "round"


def put(session: Session, staff: Person, rows: Collection[DueContact], at: datetime) -> None:
    """These are tasks from now on, of whoever leads the team of this member of staff."""
    leads = _leads(session, staff, next(iter(rows)).day)
    for row in rows:
        person, referral = session.get_one(Person, row.participant_id), session.get_one(Referral, row.referral_id)
        kind = TaskKind.PRISON_SLIP if referral.place is Place.CUSTODY else TaskKind.CALL
        wanted = tasks.Wanted(kind, ABOUT, _once(row), urgent=True, referral_id=referral.id)
        task = tasks.put(session, person, wanted, at)
        lead = next((each.id for each in leads if person.id not in set(session.scalars(known_to(each.id)))), None)
        if task is not None and lead is not None:
            task.owner_id = lead


def made(session: Session, participant_id: int, day: date, at: datetime) -> None:
    """Somebody was in contact with them, or tried to be: the task of that day is over."""
    nobodys = (DueContact.handover.is_not(None), DueContact.cover_id.is_(None))
    theirs = (DueContact.participant_id == participant_id, DueContact.day == day, *nobodys)
    for row in session.scalars(select(DueContact).where(*theirs)).all():
        tasks.drop_one(session, _once(row), at)


def given_back(session: Session, rows: Collection[DueContact], at: datetime) -> None:
    """Whoever owes these is here after all."""
    for row in rows:
        tasks.drop_one(session, _once(row), at)


def of(session: Session, task: Task) -> DueContact | None:
    """The contact that a task stands for; None where it stands for none."""
    if task.about != ABOUT or not task.once.startswith(f"{ABOUT}:"):
        return None
    return session.get(DueContact, int(task.once.removeprefix(f"{ABOUT}:")))


def _once(row: DueContact) -> str:
    return f"{ABOUT}:{row.id}"


def _leads(session: Session, staff: Person, day: date) -> list[Person]:
    """Whoever leads, who is here first; also one who was silent: it is theirs to see to all the same."""
    off = select(DayOff.id).where(DayOff.worker_id == Person.id, DayOff.day == day).exists()
    lead = select(Person).where(Person.team_id == staff.team_id, Person.role == Role.TEAM_LEAD)
    return list(session.scalars(lead.order_by(off, Person.id)))
