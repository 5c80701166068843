"""Ends that nobody told us: a report is posted once, and where we were away then, the provider is asked instead.

Rule of this file: asked an hour after it was taken, six hours later and a day after that, and then never again: what
became of it stays unknown, and nothing is claimed. What the provider says is taken as its report would have been.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.channels.base import Found, Progress
from bot.delivery.deliveries import ENDS_WITHIN, FINAL, Report, also, take
from bot.delivery.twins import theirs, unnamed
from bot.delivery.unknowns import Question
from bot.models import Message

log = structlog.get_logger()
ASKED_AT = (ENDS_WITHIN, timedelta(hours=7), timedelta(hours=31))
"""So long after it was taken the provider is asked."""
IN_HAND = timedelta(minutes=10)
"""Nobody else asks for so long; whoever died in the middle is made up for then."""
NO_ANSWER, NEVER = timedelta(hours=1), timedelta(days=7)
"""A question without an answer is asked again after so long, but not for ever."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """A text whose end nobody told us; or one whose end is known, and of which it is not known by which names the
    provider has it, and has no `sid` here. Of a `doubted` one it may have several."""

    question: Question
    sid: str | None
    doubted: bool


def due(session: Session, now: datetime, limit: int) -> list[Awaited]:
    """What is to be asked about now, the longest due first."""
    wanted = select(Message).where(Message.ask_after <= now).order_by(Message.ask_after).limit(limit)
    found = list(session.scalars(wanted.with_for_update(skip_locked=True)))
    _put_off(session, [message.id for message in found], now + IN_HAND)
    return [_awaited(message) for message in found]


def _awaited(message: Message) -> Awaited:
    sid = None if message.delivery in FINAL else message.sid
    return Awaited(Question.about(message), sid, doubted=message.lookups > 0)


def told(session: Session, awaited: Awaited, progress: Progress | None, now: datetime) -> bool:
    """The provider said how far it got. Whether that is its end."""
    message_id = awaited.question.message_id
    if progress is not None and awaited.sid is not None:
        take(session, Report(message_id, awaited.sid, progress.status, progress.code), now)
    message = session.get(Message, message_id, with_for_update=True)
    if message is None or message.delivery in FINAL:
        return message is not None
    taken = message.accepted_at or now
    later = [taken + wait for wait in ASKED_AT if taken + wait > now]
    message.ask_after = later[0] if later and progress is not None else None
    if message.ask_after is None:
        log.warning("end_unknown", message=message.id)
    return False


def found(session: Session, awaited: Awaited, copies: list[Found], now: datetime) -> None:
    """Which of the provider's texts it was, where one is nobody else's; it is asked until it is answered once. What
    else went of it, when nobody could say whether it had, is known from now on too."""
    message = session.get(Message, awaited.question.message_id, with_for_update=True)
    if message is None:
        return
    mine = theirs(session, message, copies) if message.sid is None else []
    message.sid = mine[0].sid if mine else message.sid
    more = unnamed(session, message, copies) if message.sid is not None and awaited.doubted else []
    for copy in more:
        also(session, message, copy.sid, now)
    if awaited.sid is None or message.delivery in FINAL:
        message.ask_after = None
    log.info("named", message=message.id, found=bool(mine), more=len(more))


def unanswered(session: Session, awaited: Awaited, now: datetime) -> None:
    """Nothing may be concluded: asked again in an hour, though not for weeks."""
    long_ago = awaited.question.since < now - NEVER
    _put_off(session, [awaited.question.message_id], None if long_ago else now + NO_ANSWER)


def _put_off(session: Session, messages: list[int], until: datetime | None) -> None:
    """Those that are still to be asked about."""
    if messages:
        still = update(Message).where(Message.id.in_(messages), Message.ask_after.is_not(None))
        session.execute(still.values(ask_after=until))
