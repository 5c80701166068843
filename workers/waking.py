"""Waking: alarms that are due ring, each in a transaction of its own.

Rule of this file: an alarm is deleted by the transaction that takes its turn, so it rings once however many look. One
that cannot ring stays, is told to the operator, and stops no other.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import select

from bot import conversations
from bot.alerts import News, tell
from bot.clock import now
from bot.models import Alarm, AlertKind
from workers.context import Context, attempted, job

BATCH = 100


def wake_due(context: Context) -> int:
    """Ring all that is due; how many alarms rang."""
    rung, at = 0, now()
    stuck: set[int] = set()
    while due := _due(context, at, stuck):
        for alarm_id in due:
            if attempted(f"alarm {alarm_id}", partial(_ring, context, alarm_id)):
                rung += 1
            else:
                stuck.add(alarm_id)
                _tell_operator(context, alarm_id)
    return rung


def _ring(context: Context, alarm_id: int) -> bool:
    with context.db.transaction() as session:
        conversations.wake(session, alarm_id, now())
    return True


def _due(context: Context, at: datetime, stuck: set[int]) -> list[int]:
    wanted = select(Alarm.id).where(Alarm.rings_at <= at, Alarm.id.not_in(stuck))
    with context.db.reading() as session:
        return list(session.scalars(wanted.order_by(Alarm.rings_at, Alarm.id).limit(BATCH)))


def _tell_operator(context: Context, alarm_id: int) -> None:
    news = News(AlertKind.OPERATOR, f"alarm:{alarm_id}", urgent=True, facts={"alarm": alarm_id})
    with context.db.transaction() as session:
        tell(session, None, news, now())


wake = job(wake_due)
