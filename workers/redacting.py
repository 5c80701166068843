"""Redacting: the provider is asked to forget the words of texts that are a day old.

Rule of this file: asked with no transaction open, and safe to ask twice. A provider that does not answer is left in
peace until the next look.
"""

from __future__ import annotations

from datetime import timedelta

from bot.channels.base import LookupFailed, Refused
from bot.clock import now
from bot.delivery import redaction
from bot.delivery.redaction import Kept
from workers.context import Context, job

BATCH = 50


def redact_due(context: Context) -> int:
    """Ask for all that is due; how many texts the provider forgot."""
    forgotten = 0
    after = timedelta(hours=context.settings.redact_hours)
    while True:
        with context.db.reading() as session:
            waiting = redaction.due(session, now(), after, BATCH)
        for kept in waiting:
            answered = _ask(context, kept)
            if answered is None:
                return forgotten
            forgotten += answered
        if not waiting:
            return forgotten


def _ask(context: Context, kept: Kept) -> bool | None:
    """Whether it was forgotten; None when the provider did not answer."""
    refused = None
    try:
        context.channel.redact(kept.sid)
    except LookupFailed:
        return None
    except Refused as no:
        refused = no.code
    with context.db.transaction() as session:
        if refused is None:
            redaction.done(session, kept, now())
        else:
            redaction.not_yet(session, kept, now(), refused)
    return refused is None


redact = job(redact_due)
