"""Outside their hours: what goes all the same, since it answers somebody who has just texted, and after what.

Rule of this file: an answer that met trouble until they have not just texted any more waits for their hours, unless
they write again, or are told of something at once; then it goes before that, for it may say the contrary.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot.calendar import hours_of
from bot.db import nudge, one_of
from bot.delivery.outbox import LATE, SEND, answers_at_once
from bot.models import Channel, Delivery, Direction, Message, Person, Urgency
from bot.people.standing import stepped_in


def opening(session: Session, message: Message, person: Person, now: datetime) -> datetime:
    """From when on a text may go, by the hours of whom it goes to."""
    usual = hours_of(person).next_opening(now)
    if usual <= now or not message.any_hour:
        return usual
    goes = answers_at_once(message, now) or _have_just_texted(session, message, now) or _precedes(session, message, now)
    return now if goes else usual


def follows(session: Session, message: Message, now: datetime) -> bool:
    """Whether it is to go after earlier answers to the same number, which waited and need wait no longer: this one goes
    now, so each may go. Not where somebody has stepped in, for whom they may wait as well."""
    person = session.get(Person, message.person_id) if message.any_hour and message.person_id else None
    if person is None or message.channel is Channel.WEBCHAT or hours_of(person).next_opening(now) <= now:
        return False
    if opening(session, message, person, now) > now or stepped_in(session, person.id, now) is not None:
        return False
    answers = (one_of(Message.delivery, Delivery.HELD), Message.urgency == Urgency.REPLY, Message.by_id.is_(None))
    them = select(Message).where(_to_them(message), *answers, Message.id < message.id).with_for_update()
    earlier = session.scalars(them, execution_options={"populate_existing": True}).all()
    for held in earlier:
        held.delivery, held.send_after, held.any_hour = Delivery.DUE, now, True
        message.delivery = Delivery.DUE  # also when it was held itself till now: they go because it does
        nudge(session, SEND)
    return bool(earlier)


def _precedes(session: Session, message: Message, now: datetime) -> bool:
    """Whether something that was put after it goes at once."""
    later = select(Message).where(_to_them(message), one_of(Message.delivery, Delivery.DUE), Message.id > message.id)
    return any(answers_at_once(other, now) for other in session.scalars(later.where(Message.urgency == Urgency.REPLY)))


def _have_just_texted(session: Session, message: Message, now: datetime) -> bool:
    """So long to be heard in, and as long again for an answer to leave in."""
    theirs = (_to_them(message), Message.direction == Direction.IN, Message.made_at >= now - 2 * LATE)
    return session.scalar(select(Message.id).where(*theirs).limit(1)) is not None


def _to_them(message: Message) -> ColumnElement[bool]:
    return Message.number_key == message.number_key
