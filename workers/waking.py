"""Waking: alarms that are due ring, each in a transaction of its own.

Rule of this file: an alarm is deleted by the transaction that takes its turn, so it rings once however many look.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import conversations
from bot.clock import now
from bot.models import Alarm
from workers.context import Context, job

BATCH = 100


def wake_due(context: Context) -> int:
    """Ring all that is due; how many alarms rang."""
    rung = 0
    at = now()
    while due := _due(context, at):
        for alarm_id in due:
            with context.db.transaction() as session:
                conversations.wake(session, alarm_id, now())
        rung += len(due)
    return rung


def _due(context: Context, at: datetime) -> list[int]:
    with context.db.reading() as session:
        return _ids(session, at)


def _ids(session: Session, at: datetime) -> list[int]:
    wanted = select(Alarm.id).where(Alarm.rings_at <= at).order_by(Alarm.rings_at, Alarm.id).limit(BATCH)
    return list(session.scalars(wanted))


wake = job(wake_due)
