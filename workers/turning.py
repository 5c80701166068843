"""Turning: news for another conversation is told to it, each in a transaction of its own.

Rule of this file: what cannot be told stays, and is put off.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot import happened
from bot.clock import now
from workers import stopping
from workers.context import Context, job
from workers.putting_off import EVENTS, do_each

BATCH = 100


def turn_due(context: Context) -> int:
    """Tell all that is due; how much was told."""
    told = 0
    while not stopping.told() and (waiting := _due(context)):
        told += do_each(context, EVENTS, waiting, _turn)
    return told


def _turn(session: Session, event_id: int) -> None:
    happened.turn(session, event_id, now())


def _due(context: Context) -> list[int]:
    with context.db.reading() as session:
        return happened.due(session, now(), BATCH)


turn = job(turn_due)
