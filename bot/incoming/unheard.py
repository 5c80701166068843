"""Unheard: a text whose reading went wrong is kept all the same, told to a person, and heard again later.

Rule of this file: its words, the end of texts that they ask for in the provider's own, and that there is something left
to do, are kept in one transaction. What needs more of a reading is done by itself and tried until it is done: first
what needs no conversation, then its turn.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from bot import onward, rows
from bot.delivery.refusals import mark_stopped
from bot.incoming import unclaimed
from bot.incoming.matching import read_alone
from bot.incoming.receiving import Incoming, message_of, read, take, written_by
from bot.models import Channel, Direction, Message, Person
from bot.onward import Onward
from dialogs.events import Matter
from dialogs.hearing.intent_contact import is_stop

MIND, HEAR = "mind_unheard", "hear_again"
A_DAY = timedelta(days=1)
"""For so long a text takes its turn, unless they have written again since: a person was told of it."""


def keep(session: Session, incoming: Incoming, at: datetime) -> bool:
    """Keep the words, heed a bare STOP, tell a person, and have them heard again. False when they are kept already."""
    message = message_of(incoming, at)
    message.person_id = written_by(session, message, incoming.person_id)
    if not rows.put_once(session, message, "sid"):
        return False
    if is_stop(message.body or ""):
        mark_stopped(session, message.number_key, message.channel, at)
    unclaimed.pass_on(session, message, _person(session, message), at, each=True)
    for what in (MIND, HEAR):
        again = Onward(message.person_id, "", "", f"{what}:{message.id}", what, Matter(message.id))
        onward.put(session, again, at)
    return True


def mind(session: Session, message_id: int, at: datetime) -> None:
    """STOP still stops, and a cry for help is answered: neither needs a conversation. Once, and not when it has been
    heard since."""
    message = _alone_with(session, message_id)
    if message is not None and message.intent is None:
        unclaimed.mind(session, message, _person(session, message), read_alone(message, message.made_at), at)


def hear(session: Session, message_id: int, at: datetime) -> None:
    """It takes its turn after all. A cry for help that was minded is not answered twice."""
    message = _alone_with(session, message_id)
    if message is None or message.risk or message.conversation_id is not None or _is_over(session, message, at):
        return
    found = read(session, message, message.person_id if message.channel is Channel.WEBCHAT else None, at)
    session.flush()
    take(session, message, found, at)


def _alone_with(session: Session, message_id: int) -> Message | None:
    """As it is now that nobody else can hear it; None when it was erased."""
    return session.get(Message, message_id, with_for_update=True, populate_existing=True)


def _person(session: Session, message: Message) -> Person | None:
    return session.get(Person, message.person_id) if message.person_id else None


def _is_over(session: Session, message: Message, at: datetime) -> bool:
    since = (Message.number_key == message.number_key, Message.direction == Direction.IN, Message.id > message.id)
    newer = session.scalar(select(exists().where(*since, Message.made_at >= message.made_at)))
    return bool(newer) or at - message.made_at > A_DAY
