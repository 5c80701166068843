"""Turning: news for another conversation is told to it, each in a transaction of its own.

Rule of this file: what cannot be told stays, is told to the operator, and stops no other.
"""

from __future__ import annotations

from functools import partial

from bot import happened
from bot.alerts import News, tell
from bot.clock import now
from bot.models import AlertKind
from workers.context import Context, attempted, job

BATCH = 100


def turn_due(context: Context) -> int:
    """Tell all that is due; how much was told."""
    told, at = 0, now()
    stuck: set[int] = set()
    while waiting := [number for number in _due(context, len(stuck)) if number not in stuck]:
        for event_id in waiting:
            if attempted(f"event {event_id}", partial(_turn, context, event_id)):
                told += 1
            else:
                stuck.add(event_id)
                news = News(AlertKind.OPERATOR, f"event:{event_id}", urgent=True, facts={"event": event_id})
                with context.db.transaction() as session:
                    tell(session, None, news, at)
    return told


def _turn(context: Context, event_id: int) -> bool:
    with context.db.transaction() as session:
        happened.turn(session, event_id, now())
    return True


def _due(context: Context, stuck: int) -> list[int]:
    with context.db.reading() as session:
        return happened.due(session, now(), BATCH + stuck)


turn = job(turn_due)
