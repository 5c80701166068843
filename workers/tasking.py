"""Tasking: whoever has a task that is late is told, and then whoever leads.

Rule of this file: one task a transaction, and safe to run twice.
"""

from __future__ import annotations

from bot import overdue
from bot.clock import now
from workers.context import Context, job

BATCH = 100


def warn_due(context: Context) -> int:
    """Warn of all that is late; of how many."""
    told = 0
    while True:
        with context.db.reading() as session:
            late = overdue.due(session, now(), BATCH)
        for task_id in late:
            with context.db.transaction() as session:
                overdue.warn(session, task_id, now())
        told += len(late)
        if len(late) < BATCH:
            return told


warn = job(warn_due)
