"""Stopping: who confirms to somebody that texts end.

Rule of this file: once, and never to who asks for no text back. On SMS the provider confirms its own words; what says
so in other words it does not heed, and by WhatsApp none. A private page says it itself.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery import outbox
from bot.models import Channel, Direction, Message, Urgency
from bot.people.reach import is_stopped
from dialogs.hearing.intent_contact import is_heeded
from dialogs.hearing.meaning import Intent, Meaning

CONFIRMS = "shared.stopped"


def is_confirmed(message: Message) -> bool:
    """Whether it is confirmed without a text of ours."""
    by_provider = message.channel is Channel.SMS and is_heeded(message.body or "")
    return by_provider or message.channel is Channel.WEBCHAT


def confirm(session: Session, message: Message, meaning: Meaning, at: datetime) -> None:
    """To a number that is nobody's, or that several share; before it is marked, so that it is said once. Who never had
    a text from us has none to end, and may be a machine."""
    if meaning.intent is not Intent.OPT_OUT or meaning.wanted is not None or is_confirmed(message):
        return
    if meaning.silent or meaning.risk is not None or is_stopped(session, message.number_key, message.channel):
        return
    ours = (Message.number_key == message.number_key, Message.direction == Direction.OUT)
    if session.scalar(select(Message.id).where(*ours).limit(1)) is None:
        return
    once = f"stopped:message:{message.id}"
    draft = outbox.Draft(CONFIRMS, Urgency.REPLY, at, message.channel, any_hour=True, once=once)
    outbox.put_to_number(session, draft, message.number, message.number_key)
