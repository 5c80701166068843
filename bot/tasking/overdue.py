"""Overdue: whoever has a task is told that it is late, and an hour of work later whoever leads.

Rule of this file: found by an index on when the next warning is due; each is given once, however late we look.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.calendar import bank_holidays
from bot.models import AlertKind, Person, Role, Task
from bot.tasking import task_times, tasks


def due(session: Session, now: datetime, limit: int) -> list[int]:
    """Tasks of which somebody is to be told now, the oldest first."""
    wanted = select(Task.id).where(Task.done_at.is_(None), Task.warn_at <= now)
    return list(session.scalars(wanted.order_by(Task.warn_at, Task.id).limit(limit)))


def warn(session: Session, task_id: int, at: datetime) -> None:
    """Tell its owner, or whoever leads when the owner was told before. Done meanwhile, nobody is."""
    task = session.get(Task, task_id, with_for_update=True, populate_existing=True)
    if task is None or task.done_at is not None or task.warn_at is None or task.warn_at > at:
        return
    person = session.get_one(Person, task.participant_id)
    owner_is_told = task.warned > 0
    kind = AlertKind.TASK_LEAD if owner_is_told else AlertKind.TASK_LATE
    once = tasks.lead_once(task.id) if owner_is_told else tasks.late_once(task.id)
    to_id = _lead_of(session, person) if owner_is_told else task.owner_id
    facts = {"task": task.id, "what": task.kind.value}
    news = News(kind, once, task.urgent, appointment_id=task.appointment_id, facts=facts, to_id=to_id)
    tell(session, person, news, at)
    task.warned, task.tries = task.warned + 1, 0
    task.warn_at = None if owner_is_told else task_times.for_the_lead(at, bank_holidays())


def _lead_of(session: Session, person: Person) -> int | None:
    """Who leads their team; without one it is for whoever is on duty."""
    lead = select(Person.id).where(Person.team_id == person.team_id, Person.role == Role.TEAM_LEAD)
    return session.scalar(lead.order_by(Person.id).limit(1))
