"""Sends whose answer was lost: who may be asked about, and what the provider's answer settles.

Rule of this file: nothing is repeated until the provider has said that it never came, and it is asked only after a
grace in which a late acceptance can still show. Where the provider cannot say, the message stays unknown and a
person decides (bot/delivery/deciding.py). Only the answer to a crisis is repeated then: a second one is better than
none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.channels.base import Found
from bot.db import nudge, one_of
from bot.delivery.deliveries import LOST, REPORTED, advance
from bot.delivery.outbox import SEND, again_later
from bot.delivery.receipts import backoff, doubt
from bot.delivery.twins import theirs
from bot.models import AlertKind, Channel, Delivery, Message, Person, Urgency
from bot.operating.leases import LONGER

log = structlog.get_logger()
IN_HAND = one_of(Message.delivery, Delivery.LEAVING, Delivery.UNKNOWN)
"""As the index of these says it: no other is read."""
TELL_AFTER = 5
"""Failed look-ups before a person is told; the asking goes on."""
CRISIS_TRIES = 3
"""How often the answer to a crisis is tried at most while nobody can say whether it went: then a person decides."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask the provider about one unknown message; `tries` is the attempt that it is about."""

    message_id: int
    tries: int
    to: str
    body: str
    channel: Channel
    since: datetime

    @classmethod
    def about(cls, message: Message) -> Question:
        """What to ask about this one."""
        since = message.attempted_at or message.made_at
        return cls(message.id, message.tries, message.number, message.body or "", message.channel, since)


def lapse(session: Session, tick: datetime, lease: timedelta, grace: timedelta) -> int:
    """Attempts whose lease ran out with no receipt become unknown. How many did.

    What ran out long ago was given by a clock that is behind, unless nobody was there: its call may be under way, and
    its grace only beginning. It is given anew, by our clock; but the answer to a crisis is not waited for any longer.
    """
    long_ago = (Message.lease_until < tick - LONGER) & (Message.urgency != Urgency.CRISIS)
    wanted = (
        select(Message)
        .where(IN_HAND, Message.lease_until < tick, or_(Message.delivery == Delivery.LEAVING, long_ago))
        .with_for_update(skip_locked=True)
    )
    lapsed = session.execute(wanted.add_columns(long_ago)).all()
    for message, is_long_ago in lapsed:
        may_last = lease if is_long_ago and message.delivery is Delivery.LEAVING else timedelta()
        doubt(message, tick + may_last + grace)
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
    return [Question.about(message) for message in found]


def answered(session: Session, question: Question, found: list[Found], now: datetime, tick: datetime) -> None:
    """The provider said what it has: ours if it is nobody else's, else it never came and is due again."""
    message = _still_asked(session, question)
    if message is None:
        return
    mine = theirs(session, message, found)
    if mine:
        oldest = mine[0]
        message.sid = oldest.sid
        so_far = REPORTED.get(oldest.status, Delivery.ACCEPTED)
        advance(message, Delivery.ACCEPTED if so_far in LOST else so_far, now)
        if so_far in LOST:
            message.ask_after = now  # why it is lost decides what becomes of it, and only asking by its name tells
    else:
        again_later(message, timedelta(0), tick)
        nudge(session, SEND)
    log.info("reconciled", message=message.id, came=bool(mine))


def unanswered(session: Session, question: Question, now: datetime, tick: datetime) -> None:
    """The question itself failed: ask again later, and tell a person when it goes on failing, so that they decide. The
    answer to a crisis goes once more at once, and a person is told at once."""
    message = _still_asked(session, question)
    if message is None:
        return
    message.lookups += 1
    is_crisis = message.urgency == Urgency.CRISIS
    if is_crisis or message.lookups >= TELL_AFTER:
        person = session.get(Person, message.person_id) if message.person_id else None
        once = f"{AlertKind.UNKNOWN_SEND.value}:message:{message.id}:{message.tries}"
        tell(session, person, News(AlertKind.UNKNOWN_SEND, once, urgent=True, message_id=message.id), now)
    if is_crisis and message.tries < CRISIS_TRIES:
        again_later(message, timedelta(0), tick)
        nudge(session, SEND)
        log.warning("repeated_unasked", message=message.id, tries=message.tries)
    else:
        message.lease_until = tick + backoff(message.lookups)


def _still_asked(session: Session, question: Question) -> Message | None:
    """The message, unless it is settled, or another attempt has begun since it was asked about."""
    message = session.get(Message, question.message_id, with_for_update=True)
    if message is None or message.delivery is not Delivery.UNKNOWN or message.tries != question.tries:
        return None
    return message
