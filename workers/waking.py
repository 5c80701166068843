"""Waking: alarms that are due ring, each in a transaction of its own.

Rule of this file: an alarm is deleted by the transaction that takes its turn, so it rings once however many look. One
that cannot ring stays, and is put off.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import conversations
from bot.clock import now
from bot.models import Alarm
from workers import stopping
from workers.context import Context, job
from workers.putting_off import ALARMS, do_each

BATCH = 100

_RINGS = select(Alarm.id).where(Alarm.rings_at <= bindparam("at")).order_by(Alarm.rings_at, Alarm.id).limit(BATCH)


def wake_due(context: Context) -> int:
    """Ring all that is due; how many alarms rang."""
    rung, at = 0, now()
    while not stopping.told() and (due := _due(context, at)):
        rung += do_each(context, ALARMS, due, _ring)
    return rung


def wake_until(context: Context, at: datetime) -> None:
    """Ring all that was due by then, each at its own time: what happened since a backup happens again in its order."""
    while due := _due(context, at):
        do_each(context, ALARMS, due, _ring_in_its_time)


def _ring_in_its_time(session: Session, alarm_id: int) -> None:
    at = session.scalar(select(Alarm.rings_at).where(Alarm.id == alarm_id))
    conversations.wake(session, alarm_id, min(at or now(), now()))


def _ring(session: Session, alarm_id: int) -> None:
    conversations.wake(session, alarm_id, now())


def _due(context: Context, at: datetime) -> list[int]:
    with context.db.reading() as session:
        return list(session.scalars(_RINGS, {"at": at}))


wake = job(wake_due)
