"""Righting: what a clock that was fast left far ahead is put right, so that nothing stands still until then.

Rule of this file: looked for once a minute, and hardly ever found; what is right is never touched.
"""

from __future__ import annotations

from datetime import timedelta

from bot.clock import now, ticks
from bot.delivery.righting import Terms, put_right
from workers.context import Context, job


def right_all(context: Context) -> int:
    """Put right what there is; how much there was."""
    lease, grace = (timedelta(seconds=s) for s in (context.settings.lease_seconds, context.settings.grace_seconds))
    with context.db.transaction() as session:
        return put_right(session, now(), ticks(), Terms(lease, grace))


right = job(right_all)
