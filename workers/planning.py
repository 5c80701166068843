"""Planning: programmes of sessions that are due a look get one, each in a transaction of its own.

Rule of this file: what is due is found by its index, a batch at a time, so that memory and work go by what is due. One
that fails is put off, and stops no other.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import now
from bot.planning import programmes_due, programmes_look
from workers import stopping
from workers.context import Context, job
from workers.putting_off import PROGRAMMES, do_each

BATCH = 100


def plan_due(context: Context) -> int:
    """Look at all that is due; how many were looked at."""
    looked, at = 0, now()
    while not stopping.told():
        with context.db.reading() as session:
            found = programmes_due.due(session, at, BATCH)
        looked += do_each(context, PROGRAMMES, found, _look)
        if len(found) < BATCH:
            break
    return looked


def _look(session: Session, referral_id: int) -> None:
    programmes_look.look(session, referral_id, now())


plan = job(plan_due)
