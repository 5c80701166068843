"""How an invitation to a group reaches somebody: by a text, or by somebody who rings, and how far it has got.

Rule of this file: it reads, and says what is so: an invitation that no text carries was not asked by one.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Conversation, Delivery, Direction, Message, Person
from bot.people.reach import reach


class How(StrEnum):
    """How it reaches them."""

    TEXT = "text"
    ON_ITS_WAY = "on_its_way"
    BY_HAND = "by_hand"
    NOT_DELIVERED = "not_delivered"


_WAITS = (Delivery.DUE, Delivery.HELD, Delivery.LEAVING)
_LOST = (Delivery.UNDELIVERED, Delivery.FAILED)


def would_go(session: Session, person: Person, at: datetime) -> How:
    """How an invitation would reach them now; what it is about is not for a number that nobody has proven."""
    where = reach(session, person, at)
    return How.BY_HAND if where.why_not is not None or not where.proven else How.TEXT


def went(session: Session, person: Person, key: str, at: datetime) -> How:
    """How the one went that is the conversation with this key."""
    wanted = select(Message.delivery).join(Conversation, Conversation.id == Message.conversation_id)
    ours = wanted.where(Conversation.key == key, Message.direction == Direction.OUT)
    last = session.scalar(ours.order_by(Message.id.desc()).limit(1))
    if last is None or last is Delivery.DROPPED:
        return How.BY_HAND
    if last in _WAITS:
        return How.BY_HAND if would_go(session, person, at) is How.BY_HAND else How.ON_ITS_WAY
    return How.NOT_DELIVERED if last in _LOST else How.TEXT
