"""Asking: what became of texts whose end nobody reported, and which of the provider's texts one was.

Rule of this file: asked with no transaction open, a batch at a time, and safe to ask twice. A question that gets no
answer is put off; a provider that answers none of several in a row is left in peace.
"""

from __future__ import annotations

from bot.channels.base import LookupFailed
from bot.clock import now
from bot.delivery import ends
from bot.delivery.ends import Awaited
from workers import stopping
from workers.context import Context, job

BATCH = 50
IN_A_ROW = 3
"""So many questions without an answer say that the provider answers none just now."""


def ask_due(context: Context) -> int:
    """Ask about a batch of what is due; of how many the provider said something. What is left is for the next look."""
    with context.db.transaction() as session:
        waiting = ends.due(session, now(), BATCH)
    answered = failed = 0
    for awaited in waiting:
        if stopping.told() or failed == IN_A_ROW:
            break
        if _ask(context, awaited):
            answered, failed = answered + 1, 0
        else:
            failed += 1
    return answered


def _ask(context: Context, awaited: Awaited) -> bool:
    try:
        if awaited.sid is not None:
            progress = context.channel.progress(awaited.sid)
            with context.db.transaction() as session:
                ends.told(session, awaited, progress, now())
        if awaited.sid is None or awaited.doubted:
            _name(context, awaited)
    except LookupFailed:
        with context.db.transaction() as session:
            ends.unanswered(session, awaited, now())
        return False
    return True


def _name(context: Context, awaited: Awaited) -> None:
    about = awaited.question
    copies = context.channel.find(about.to, about.body, about.since, about.channel.value) if about.body else []
    with context.db.transaction() as session:
        ends.found(session, awaited, copies, now())


ask = job(ask_due)
