"""Settling: exchanges whose evening has come end with what is known of them.

Rule of this file: silence is an outcome of a contact, never of a person; what they say tomorrow opens a new one.
"""

from __future__ import annotations

from bot.clock import now
from bot.record import contacts
from workers import stopping
from workers.context import Context, job

BATCH = 200


def settle_due(context: Context) -> int:
    """Settle all that is due; how many exchanges were looked at."""
    seen = 0
    while not stopping.told():
        with context.db.transaction() as session:
            due = contacts.due_to_settle(session, now(), BATCH)
            for contact in due:
                contacts.settle_silent(session, contact, now())
        if not due:
            break
        seen += len(due)
    return seen


settle = job(settle_due)
