"""Forgetting: what was kept for as long as it may be is deleted, a person a transaction.

Rule of this file: asked for once a minute, safe to ask twice, and one person or one kind that cannot be done does not
stop the rest.
"""

from __future__ import annotations

from functools import partial

from bot.clock import now, ticks
from bot.governance import retention
from bot.governance.retention import Periods
from workers import stopping
from workers.context import Context, attempted, job

BATCH = 50


def forget_due(context: Context) -> int:
    """Delete what is due, a batch at a time; how many people's, and texts of staff."""
    periods = retention.periods_of(context.settings)
    with context.db.reading() as session:
        waiting = retention.due(session, now(), periods, BATCH)
    gone = sum(bool(attempted("forgetting", partial(_forget, context, one))) for one in waiting)
    while attempted("forgetting what was nobody's", partial(_unclaimed, context, periods)):
        if stopping.told():  # a batch a transaction
            break
    gone += attempted("forgetting what staff texted", partial(_of_staff, context, periods)) or 0
    attempted("forgetting who looked", partial(_looks, context, periods))
    return gone


def _unclaimed(context: Context, periods: Periods) -> int:
    with context.db.transaction() as session:
        return retention.unclaimed(session, now(), periods, BATCH)


def _of_staff(context: Context, periods: Periods) -> int:
    with context.db.transaction() as session:
        return retention.of_staff(session, now(), periods)


def _looks(context: Context, periods: Periods) -> int:
    with context.db.transaction() as session:
        return retention.looks(session, ticks(), periods, BATCH)


def _forget(context: Context, forgetting_id: int) -> bool:
    with context.db.transaction() as session:
        return retention.keep_no_longer(session, forgetting_id, now())


forget = job(forget_due)
