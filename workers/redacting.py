"""Redacting: the provider is asked to forget the words of texts that are a day old.

Rule of this file: asked with no transaction open, written a batch at a time, and safe to ask twice. One that fails is
put off, and stops no other; a provider that answers none of several in a row is left in peace until the next look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.channels.base import LookupFailed, Refused
from bot.clock import now
from bot.delivery import redaction
from bot.delivery.redaction import Answer, Kept
from workers import stopping
from workers.asking import IN_A_ROW
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
    """Ask for each, until the provider answers nothing. Who dies before what it said is written asks again."""
    failed = 0
    for kept in waiting:
        if failed == IN_A_ROW or stopping.told():
            return
        answer = _ask_for(context, kept)
        failed = 0 if answer.is_said else failed + 1
        yield answer


def _ask_for(context: Context, kept: Kept) -> Answer:
    try:
        for sid in (kept.sid, *kept.also):
            context.channel.redact(sid)
    except LookupFailed:
        return Answer(kept, None, is_said=False)
    except Refused as no:
        return Answer(kept, no.code)
    return Answer(kept, None)


redact = job(redact_due)
