"""Tasking: whoever has a task that is late is told, and then whoever leads.

Rule of this file: one task a transaction, safe to run twice, and one that fails stops no other.
"""

from __future__ import annotations

from bot.clock import now
from bot.tasking import overdue
from workers.context import Context, each, job

BATCH = 100


def warn_due(context: Context) -> int:
    """Warn of all that is late; of how many."""
    told = 0
    while True:
        with context.db.reading() as session:
            late = overdue.due(session, now(), BATCH)
        done = each(context, "task", late, lambda session, row_id: overdue.warn(session, row_id, now()))
        told += done
        if len(late) < BATCH or not done:
            return told


warn = job(warn_due)
