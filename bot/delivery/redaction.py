"""Redaction: the words of a text are kept by us, and forgotten by the provider a day after it was sent or came in.

Rule of this file: rows only; the provider is asked by workers/redacting.py. What it would not forget yet (a text that
is still on its way) is asked for again the next day; ours stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.db import one_of
from bot.models import Channel, Message

log = structlog.get_logger()
AGAIN = timedelta(days=1)
AT_A_PROVIDER = (Channel.SMS, Channel.WHATSAPP)


@dataclass(frozen=True, slots=True)
class Kept:
    """A message whose words the provider still keeps, and its id there."""

    message_id: int
    sid: str


def due(session: Session, now: datetime, after: timedelta, limit: int) -> list[Kept]:
    """What is older than `after` and was not redacted, oldest first."""
    wanted = (
        select(Message.id, Message.sid)
        .where(
            Message.sid.is_not(None),
            Message.redacted_at.is_(None),
            Message.made_at <= now - after,
            one_of(Message.channel, *AT_A_PROVIDER),
            or_(Message.redact_after.is_(None), Message.redact_after <= now),
        )
        .order_by(Message.made_at)
        .limit(limit)
    )
    return [Kept(number, sid) for number, sid in session.execute(wanted) if sid is not None]


def done(session: Session, kept: Kept, now: datetime) -> None:
    """The provider has forgotten it."""
    session.get_one(Message, kept.message_id).redacted_at = now
    log.info("redacted", message=kept.message_id)


def not_yet(session: Session, kept: Kept, now: datetime, code: int) -> None:
    """The provider would not; it is asked again tomorrow."""
    session.get_one(Message, kept.message_id).redact_after = now + AGAIN
    log.warning("not_redacted", message=kept.message_id, code=code)
