"""Redacting: the provider is asked to forget the words of texts that are a day old.

Rule of this file: asked with no transaction open, written a batch at a time, and safe to ask twice. A provider that
does not answer is left in peace until the next look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.channels.base import LookupFailed, Refused
from bot.clock import now
from bot.delivery import redaction
from bot.delivery.redaction import Answer, Kept
from workers.context import Context, job

BATCH = 50


def redact_due(context: Context) -> int:
    """Ask for all that is due; how many texts the provider forgot."""
    forgotten = 0
    after = timedelta(hours=context.settings.redact_hours)
    while True:
        with context.db.reading() as session:
            waiting = redaction.due(session, now(), after, BATCH)
        answers = list(_ask(context, waiting))
        if answers:
            with context.db.transaction() as session:
                forgotten += redaction.answered(session, answers, now())
        if len(answers) < len(waiting) or not waiting:
            return forgotten


def _ask(context: Context, waiting: Sequence[Kept]) -> Iterator[Answer]:
    """Ask for each, until the provider does not answer. Who dies before what it said is written asks again."""
    for kept in waiting:
        try:
            context.channel.redact(kept.sid)
        except LookupFailed:
            return
        except Refused as no:
            yield Answer(kept, no.code)
        else:
            yield Answer(kept, None)


redact = job(redact_due)
