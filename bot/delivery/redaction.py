"""Redaction: the words of a text are kept by us, and forgotten by the provider a day after it arrived or came in.

Rule of this file: rows only; the provider is asked by workers/redacting.py. What it would not forget yet (a text that
is still on its way) is asked for again the next day; ours stay as they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session

from bot.db import one_of
from bot.models import Channel, DeliveryReport, Message

log = structlog.get_logger()
AGAIN = timedelta(days=1)
LATER = timedelta(hours=1)
"""So long is waited with one of which the provider said nothing: the others have their turn meanwhile."""
AT_A_PROVIDER = (Channel.SMS, Channel.WHATSAPP)
COUNTS_FROM = func.coalesce(Message.settled_at, Message.accepted_at, Message.made_at, type_=Message.made_at.type)
"""Its end; of one whose end nobody told us, when the provider took it; of one to us, when it came. What was held over
night was made hours before it went."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A message whose words the provider still keeps, its id there, and those of what else went of it."""

    message_id: int
    sid: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the provider said of one: forgotten, refused with an error's code, or nothing."""

    kept: Kept
    refused: int | None
    is_said: bool = True


def due(session: Session, now: datetime, after: timedelta, limit: int) -> list[Kept]:
    """What came to its end longer ago than `after` and was not redacted, oldest first."""
    wanted = (
        select(Message.id, Message.sid)
        .where(*_over(now - after), or_(Message.redact_after.is_(None), Message.redact_after <= now))
        .order_by(Message.made_at)
        .limit(limit)
    )
    named = session.execute(wanted).all()
    more = _copies(session, [number for number, _ in named])
    return [Kept(number, sid, tuple(sorted(more[number] - {sid}))) for number, sid in named if sid is not None]


def _copies(session: Session, messages: Sequence[int]) -> dict[int, set[str]]:
    """By which names the provider has told of each: of one that was repeated before anybody could say, several."""
    told = select(DeliveryReport.message_id, DeliveryReport.sid).where(DeliveryReport.message_id.in_(messages))
    found: dict[int, set[str]] = defaultdict(set)
    for number, sid in session.execute(told.distinct()) if messages else ():
        found[number or 0].add(sid)
    return found


def oldest_due(session: Session, now: datetime, after: timedelta) -> datetime | None:
    """Since when the longest due of these has been; None when none is."""
    over = _over(now - after)
    first = session.scalar(select(func.min(COUNTS_FROM)).where(*over, Message.redact_after.is_(None)))
    again = session.scalar(select(func.min(Message.redact_after)).where(*over, Message.redact_after <= now))
    return min((at for at in (first + after if first else None, again) if at is not None), default=None)


def _over(until: datetime) -> tuple[ColumnElement[bool], ...]:
    """Nothing ends before it was made: by that its index finds it."""
    kept = (Message.sid.is_not(None), Message.redacted_at.is_(None), one_of(Message.channel, *AT_A_PROVIDER))
    return (*kept, Message.made_at <= until, until >= COUNTS_FROM)


def answered(session: Session, answers: Sequence[Answer], now: datetime) -> int:
    """The provider has forgotten some, and would not yet forget others, which it is asked for again tomorrow, or said
    nothing of them. How many it forgot."""
    gone = [one.kept.message_id for one in answers if one.is_said and one.refused is None]
    _write(session, gone, {"redacted_at": now})
    _write(session, [one.kept.message_id for one in answers if one.refused is not None], {"redact_after": now + AGAIN})
    _write(session, [one.kept.message_id for one in answers if not one.is_said], {"redact_after": now + LATER})
    for message_id in gone:
        log.info("redacted", message=message_id)
    for answer in answers:
        if answer.kept.message_id not in gone:
            log.warning("not_redacted", message=answer.kept.message_id, code=answer.refused)
    return len(gone)


def _write(session: Session, messages: Sequence[int], values: dict[str, datetime]) -> None:
    if messages:
        session.execute(update(Message).where(Message.id.in_(messages)).values(values))
