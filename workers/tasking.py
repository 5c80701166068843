"""Tasking: whoever has a task that is late is told, and then whoever leads.

Rule of this file: one task a transaction, safe to run twice; one that fails is put off, and stops no other.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import now
from bot.tasking import overdue
from workers import stopping
from workers.context import Context, job
from workers.putting_off import TASKS, do_each

BATCH = 100


def warn_due(context: Context) -> int:
    """Warn of all that is late; of how many."""
    told, at = 0, now()
    while not stopping.told():
        with context.db.reading() as session:
            late = overdue.due(session, at, BATCH)
        told += do_each(context, TASKS, late, _warn)
        if len(late) < BATCH:
            break
    return told


def _warn(session: Session, task_id: int) -> None:
    overdue.warn(session, task_id, now())


warn = job(warn_due)
