"""Waking: alarms that are due ring, each in a transaction of its own.

Rule of this file: an alarm is deleted by the transaction that takes its turn, so it rings once however many look. One
that cannot ring stays, is tried again ever later, is told to the operator, and stops no other.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial

from sqlalchemy import bindparam, select

from bot import conversations
from bot.alerting.alerts import News, tell
from bot.clock import now
from bot.delivery.receipts import backoff
from bot.models import Alarm, AlertKind
from workers import stopping
from workers.context import Context, attempted, job

BATCH = 100
TELL_AFTER = 3
"""Failures of which the operator is told; what fails once has often only met somebody else at the same row."""

_RINGS = select(Alarm.id).where(Alarm.rings_at <= bindparam("at")).order_by(Alarm.rings_at, Alarm.id).limit(BATCH)


def wake_due(context: Context) -> int:
    """Ring all that is due; how many alarms rang."""
    rung, at = 0, now()
    while not stopping.told() and (due := _due(context, at)):
        for alarm_id in due:
            if attempted(f"alarm {alarm_id}", partial(_ring, context, alarm_id)):
                rung += 1
            else:
                _put_off(context, alarm_id)
    return rung


def _ring(context: Context, alarm_id: int) -> bool:
    with context.db.transaction() as session:
        conversations.wake(session, alarm_id, now())
    return True


def _due(context: Context, at: datetime) -> list[int]:
    with context.db.reading() as session:
        return list(session.scalars(_RINGS, {"at": at}))


def _put_off(context: Context, alarm_id: int) -> None:
    with context.db.transaction() as session:
        alarm = session.get(Alarm, alarm_id, with_for_update=True)
        if alarm is None:  # somebody else rang it meanwhile
            return
        alarm.tries += 1
        alarm.rings_at = now() + backoff(alarm.tries)
        if alarm.tries >= TELL_AFTER:
            news = News(AlertKind.OPERATOR, f"alarm:{alarm_id}", urgent=True, facts={"alarm": alarm_id})
            tell(session, None, news, now())


wake = job(wake_due)
