"""Turning: news for another conversation is told to it, each in a transaction of its own.

Rule of this file: what cannot be told stays, is tried again ever later, is told to the operator, and stops no other.
"""

from __future__ import annotations

from functools import partial

from bot import happened
from bot.alerting.alerts import News, tell
from bot.clock import now
from bot.delivery.receipts import backoff
from bot.models import AlertKind, OnwardEvent
from workers import stopping
from workers.context import Context, attempted, job

BATCH = 100
TELL_AFTER = 3
"""Failures of which the operator is told; what fails once has often only met somebody else at the same row."""


def turn_due(context: Context) -> int:
    """Tell all that is due; how much was told."""
    told = 0
    while not stopping.told() and (waiting := _due(context)):
        for event_id in waiting:
            if attempted(f"event {event_id}", partial(_turn, context, event_id)):
                told += 1
            else:
                _put_off(context, event_id)
    return told


def _turn(context: Context, event_id: int) -> bool:
    with context.db.transaction() as session:
        happened.turn(session, event_id, now())
    return True


def _due(context: Context) -> list[int]:
    with context.db.reading() as session:
        return happened.due(session, now(), BATCH)


def _put_off(context: Context, event_id: int) -> None:
    with context.db.transaction() as session:
        event = session.get_one(OnwardEvent, event_id, with_for_update=True)
        event.tries += 1
        event.due_at = now() + backoff(event.tries)
        if event.tries >= TELL_AFTER:
            news = News(AlertKind.OPERATOR, f"event:{event_id}", urgent=True, facts={"event": event_id})
            tell(session, None, news, now())


turn = job(turn_due)
