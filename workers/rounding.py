"""Rounding: whoever mentors or coaches somebody has a round, who is promised one and has nobody is told of, and what
was due on a day that had no list is written down.

Rule of this file: a round is begun once, a clock runs once and a day is written once, so that looking twice, or late,
changes nothing but how soon. One that cannot be begun stops no other, and is told to the operator.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.clock import now
from bot.mentoring import owed, rounds
from bot.people.standing import lock
from bot.referrals import running_clocks, unnamed
from workers.context import Context, job
from workers.putting_off import try_each

BATCH = 100


def begin_missing(context: Context) -> int:
    """Begin what rounds, and what clocks of nobody's, there are not yet; write what was due; of how many people."""
    with context.db.reading() as session:
        unbegun, nobodys = rounds.unbegun(session, BATCH), unnamed.untold(session, BATCH)
        people = dict.fromkeys([*unbegun, *nobodys, *owed.unwritten(session, now(), BATCH)])
    return try_each(context, "participant", [*people], _settle)


def _settle(session: Session, person_id: int) -> None:
    lock(session, person_id)
    running_clocks.settle_all(session, person_id, now())
    owed.settle_of(session, person_id, now())
    rounds.begin(session, person_id, now())


begin = job(begin_missing)
