"""Clocking: whoever is to be told that a clock is running out is told.

Rule of this file: one clock a transaction, and safe to run twice.
"""

from __future__ import annotations

from bot import clock_warnings
from bot.clock import now
from workers.context import Context, job

BATCH = 100


def warn_due(context: Context) -> int:
    """Tell of every clock that is due; of how many."""
    told = 0
    while True:
        with context.db.reading() as session:
            found = clock_warnings.due(session, now(), BATCH)
        for clock_id in found:
            with context.db.transaction() as session:
                clock_warnings.warn(session, clock_id, now())
        told += len(found)
        if len(found) < BATCH:
            return told


warn = job(warn_due)
