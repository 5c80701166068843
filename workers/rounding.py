"""Rounding: whoever mentors or coaches somebody has a round, and who is promised one and has nobody is told of.

Rule of this file: a round is begun once, and a clock runs once, so that looking twice, or never, changes nothing but
how soon. One that cannot be begun stops no other, and is told to the operator.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import now
from bot.mentoring import rounds
from bot.people.standing import lock
from bot.referrals import running_clocks, unnamed
from workers.context import Context, job
from workers.putting_off import try_each

BATCH = 100


def begin_missing(context: Context) -> int:
    """Begin what rounds, and what clocks of nobody's, there are not yet; how many."""
    with context.db.reading() as session:
        missing, nobodys = rounds.without(session), unnamed.untold(session, BATCH)
    return try_each(context, "round", missing, _begin) + try_each(context, "participant", nobodys, _settle)


def _begin(session: Session, staff_id: int) -> None:
    rounds.begin_of(session, staff_id, now())


def _settle(session: Session, person_id: int) -> None:
    lock(session, person_id)
    running_clocks.settle_all(session, person_id, now())


begin = job(begin_missing)
