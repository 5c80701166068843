"""WhatsApp's window: for a day after they wrote to us there, anything may be said; outside it only approved words.

Rule of this file: what has no approved words goes by SMS where that is open to them, and else to nobody, so that
somebody rings. Words count as approved only as they stand now, with nothing added.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.channels.base import Template
from bot.models import ApprovedTemplate, Channel, Direction, Message, Person, Urgency
from bot.people.reach import Why, reach
from bot.wording import filled_of

WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=5)
"""How much sooner we take it to be over: a text takes a while to leave, and their clock is not ours."""
CLOSED = (Why.STOPPED, Why.BOUNCED, Why.NO_NUMBER)


def is_open(session: Session, key: str, now: datetime) -> bool:
    """Whether somebody wrote to us from this number by WhatsApp lately enough to be answered in any words."""
    theirs = (Message.number_key == key, Message.direction == Direction.IN, Message.channel == Channel.WHATSAPP)
    wanted = select(Message.id).where(*theirs, Message.made_at > now - WINDOW + MARGIN)
    return session.scalar(wanted.limit(1)) is not None


def fit(session: Session, message: Message, person: Person | None, now: datetime) -> Why | None:
    """Let a message whose words are frozen go as it may: in its words, as approved ones, or by SMS. Else why not."""
    message.template = None
    if message.channel is not Channel.WHATSAPP or is_open(session, message.number_key, now):
        return None
    message.template = _approved(session, message)
    if message.template is not None:
        return None
    if person is not None and message.urgency != Urgency.CRISIS and _is_closed(session, message, person, now):
        return Why.NO_ROAD
    message.channel = Channel.SMS
    return None


def template(message: Message) -> Template | None:
    """The approved words that a message goes as."""
    if message.template is None:
        return None
    kept = json.loads(message.template)
    return Template(kept["sid"], tuple(kept["values"]))


def _approved(session: Session, message: Message) -> str | None:
    """The provider's name for these very words and what fills them, where they were approved."""
    filled = filled_of(session, message)
    if filled is None or filled.words != message.body or message.language is None:
        return None
    wanted = select(ApprovedTemplate).where(
        ApprovedTemplate.text_key == filled.key, ApprovedTemplate.language == message.language
    )
    found = session.scalar(wanted)
    if found is None or found.words != filled.numbered:
        return None
    return json.dumps({"sid": found.sid, "values": filled.values})


def _is_closed(session: Session, message: Message, person: Person, now: datetime) -> bool:
    """Whether no SMS may take its place: they stopped those, they do not arrive, or one was tried already."""
    before = session.get(Message, message.instead_of_id) if message.instead_of_id else None
    tried = before is not None and before.channel is Channel.SMS
    return tried or reach(session, person, now, Channel.SMS).why_not in CLOSED
