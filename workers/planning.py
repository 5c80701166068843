"""Planning: programmes of sessions that are due a look get one, each in a transaction of its own.

Rule of this file: what is due is found by its index, a batch at a time, so that memory and work go by what is due. One
that fails stays due, and stops no other.
"""

from __future__ import annotations

from functools import partial

from bot.clock import now
from bot.planning import programmes_due, programmes_look
from workers.context import Context, attempted, job

BATCH = 100


def plan_due(context: Context) -> int:
    """Look at all that is due; how many were looked at."""
    looked, stuck = 0, set[int]()
    while found := _due(context, stuck):
        for referral_id in found:
            if attempted(f"programme {referral_id}", partial(_look, context, referral_id)):
                looked += 1
            else:
                stuck.add(referral_id)
    return looked


def _due(context: Context, stuck: set[int]) -> list[int]:
    with context.db.reading() as session:
        return programmes_due.due(session, now(), BATCH, stuck)


def _look(context: Context, referral_id: int) -> bool:
    with context.db.transaction() as session:
        programmes_look.look(session, referral_id, now())
    return True


plan = job(plan_due)
