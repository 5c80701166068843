"""Rounding: whoever mentors or coaches somebody has a round, however they came to.

Rule of this file: a round is begun once, so that looking twice, or never, changes nothing but how soon.
"""

from __future__ import annotations

from bot.clock import now
from bot.mentoring import rounds
from workers.context import Context, job


def begin_missing(context: Context) -> int:
    """Begin what rounds there are not yet; how many."""
    with context.db.reading() as session:
        missing = rounds.without(session)
    for staff_id in missing:
        with context.db.transaction() as session:
            rounds.begin_of(session, staff_id, now())
    return len(missing)


begin = job(begin_missing)
