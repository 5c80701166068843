"""Clocking: whoever is to be told that a clock is running out is told.

Rule of this file: one clock a transaction, safe to run twice; one that fails is put off, and stops no other.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import now
from bot.referrals import clock_warnings
from workers import stopping
from workers.context import Context, job
from workers.putting_off import CLOCKS, do_each

BATCH = 100


def warn_due(context: Context) -> int:
    """Tell of every clock that is due; of how many."""
    told, at = 0, now()
    while not stopping.told():
        with context.db.reading() as session:
            found = clock_warnings.due(session, at, BATCH)
        told += do_each(context, CLOCKS, found, _warn)
        if len(found) < BATCH:
            break
    return told


def _warn(session: Session, clock_id: int) -> None:
    clock_warnings.warn(session, clock_id, now())


warn = job(warn_due)
