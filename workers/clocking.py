"""Clocking: whoever is to be told that a clock is running out is told.

Rule of this file: one clock a transaction, safe to run twice, and one that fails stops no other.
"""

from __future__ import annotations

from bot.clock import now
from bot.referrals import clock_warnings
from workers.context import Context, each, job

BATCH = 100


def warn_due(context: Context) -> int:
    """Tell of every clock that is due; of how many."""
    told = 0
    while True:
        with context.db.reading() as session:
            found = clock_warnings.due(session, now(), BATCH)
        done = each(context, "clock", found, lambda session, row_id: clock_warnings.warn(session, row_id, now()))
        told += done
        if len(found) < BATCH or not done:
            return told


warn = job(warn_due)
