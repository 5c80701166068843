"""Giving up: what becomes of a text that cannot be made ready, so that it is not tried for ever and somebody hears.

Rule of this file: the row is not read, for what could not be opened may be in it; whoever has it in hand decides, and
staff are told in a transaction of their own.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from sqlalchemy import Update, update
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell, tell_not_delivered
from bot.delivery.refusals import Moment
from bot.models import AlertKind, Delivery, Message, Urgency
from bot.people.reach import Why
from bot.vault import CannotOpen

log = structlog.get_logger()
UNFILLABLE = (CannotOpen, LookupError, ValueError)
"""What a message raises that cannot be made ready: a value that will not open, a text or a hole that is not there."""
STUMBLING = (TypeError, AttributeError, ArithmeticError, AssertionError, RuntimeError)
"""What code of ours raises that is at fault itself: it may be mended before long, and is not tried for ever."""
UNREADY = (*UNFILLABLE, *STUMBLING)
STUMBLES = 3
MEND_WITHIN, SOON = timedelta(minutes=15), timedelta(seconds=15)
"""So often such a text is tried, and so long is waited in between; with the answer to a crisis a moment."""
_NO_WORDS = {"delivery": Delivery.FAILED.value, "why": Why.NO_WORDS.value}


def give_up(session: Session, message_id: int, owner: str, now: datetime) -> bool:
    """A message that cannot be made ready (UNFILLABLE) will never leave: it is over, and the operator is told. Whether
    it is; False when somebody else has it in hand.

    The row is not read: what could not be opened may be in it.
    """
    over = {"delivery": Delivery.FAILED, "why": Why.NO_WORDS.value, "settled_at": now}
    ours = _ours(message_id, owner).values(over | {"lease_owner": None, "lease_until": None})
    if session.scalar(ours.returning(Message.id)) is None:
        return False
    log.error("unfillable", message=message_id)
    once = f"operator:{Why.NO_WORDS.value}:message:{message_id}"
    tell(session, None, News(AlertKind.OPERATOR, once, urgent=True, message_id=message_id, facts=_NO_WORDS), now)
    return True


def stumble(session: Session, message_id: int, owner: str, at: Moment) -> bool:
    """Making it ready went wrong by a fault of ours (STUMBLING): it is tried a few times more, and then given up.
    Whether it is."""
    once_more = _ours(message_id, owner).values(stumbles=Message.stumbles + 1)
    counted = session.execute(once_more.returning(Message.stumbles, Message.urgency)).one_or_none()
    if counted is None:
        return False
    stumbles, urgency = counted
    log.error("stumbled", message=message_id, times=stumbles)
    if stumbles >= STUMBLES:
        return give_up(session, message_id, owner, at.now)
    wait = at.tick + (SOON if urgency == Urgency.CRISIS else MEND_WITHIN)
    session.execute(_ours(message_id, owner).values(lease_owner=None, lease_until=None, retry_after=wait))
    return False


def tell_given_up(session: Session, message_id: int, now: datetime) -> None:
    """Whoever works with them is told that it never will; where even that cannot be read, the operator was."""
    tell_not_delivered(session, session.get_one(Message, message_id), _NO_WORDS, now)


def _ours(message_id: int, owner: str) -> Update:
    waiting = Message.delivery.in_((Delivery.DUE, Delivery.HELD))
    return update(Message).where(Message.id == message_id, Message.lease_owner == owner, waiting)
