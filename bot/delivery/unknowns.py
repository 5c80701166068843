"""Sends whose answer was lost: who may be asked about, and what the provider's answer settles.

Rule of this file: nothing is repeated until the provider has said that it never came, and it is asked only after a
grace in which a late acceptance can still show. Where the provider cannot say, the message stays unknown and a
person is told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell, tell_not_delivered
from bot.channels.base import Found
from bot.db import nudge, one_of
from bot.delivery.deliveries import LOST, REPORTED, advance
from bot.delivery.outbox import SEND, again_later
from bot.delivery.receipts import backoff, doubt
from bot.models import AlertKind, Channel, Delivery, Message, Person

log = structlog.get_logger()
IN_HAND = one_of(Message.delivery, Delivery.LEAVING, Delivery.UNKNOWN)
"""As the index of these says it: no other is read."""
TELL_AFTER = 5
"""Failed look-ups before a person is told; the asking goes on."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask the provider about one unknown message."""

    message_id: int
    to: str
    body: str
    channel: Channel
    since: datetime


def lapse(session: Session, tick: datetime, grace: timedelta) -> int:
    """Attempts whose lease ran out with no receipt become unknown. How many did."""
    wanted = (
        select(Message)
        .where(IN_HAND, Message.delivery == Delivery.LEAVING, Message.lease_until < tick)
        .with_for_update(skip_locked=True)
    )
    lapsed = list(session.scalars(wanted))
    for message in lapsed:
        doubt(message, tick + grace)
    return len(lapsed)


def questions(session: Session, tick: datetime, again: timedelta, limit: int) -> list[Question]:
    """The unknown messages that may be asked about now; each is put off by `again` so that nobody else asks too."""
    wanted = (
        select(Message)
        .where(IN_HAND, Message.delivery == Delivery.UNKNOWN, Message.lease_until < tick)
        .order_by(Message.urgency, Message.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    found = list(session.scalars(wanted))
    if found:
        put_off = {"lease_until": tick + again}
        session.execute(update(Message).where(Message.id.in_([m.id for m in found])).values(put_off))
    return [Question(m.id, m.number, m.body or "", m.channel, m.attempted_at or m.made_at) for m in found]


def answered(session: Session, question: Question, found: list[Found], now: datetime, tick: datetime) -> None:
    """The provider said what it has: ours if it is nobody else's, else it never came and is due again."""
    message = session.get(Message, question.message_id, with_for_update=True)
    if message is None or message.delivery is not Delivery.UNKNOWN:
        return
    mine = [f for f in found if not _is_anothers(session, f.sid, message.id)]
    if mine:
        oldest = min(mine, key=lambda f: f.created_at)
        message.sid = oldest.sid
        advance(message, REPORTED.get(oldest.status, Delivery.ACCEPTED), now)
        if message.delivery in LOST:
            tell_not_delivered(session, message, {"delivery": oldest.status}, now)
    else:
        again_later(message, timedelta(0), tick)
        nudge(session, SEND)
    log.info("reconciled", message=message.id, came=bool(mine))


def unanswered(session: Session, question: Question, now: datetime, tick: datetime) -> None:
    """The question itself failed: ask again later, and tell a person when it goes on failing."""
    message = session.get(Message, question.message_id, with_for_update=True)
    if message is None or message.delivery is not Delivery.UNKNOWN:
        return
    message.lookups += 1
    message.lease_until = tick + backoff(message.lookups)
    if message.lookups >= TELL_AFTER:
        person = session.get(Person, message.person_id) if message.person_id else None
        once = f"{AlertKind.UNKNOWN_SEND.value}:message:{message.id}"
        tell(session, person, News(AlertKind.UNKNOWN_SEND, once, urgent=True, message_id=message.id), now)


def _is_anothers(session: Session, sid: str, message_id: int) -> bool:
    return session.scalar(select(Message.id).where(Message.sid == sid, Message.id != message_id)) is not None
