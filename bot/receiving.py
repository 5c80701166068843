"""A text that came in: kept once, matched to its sender, read against the question on the floor, and answered.

Rule of this file: the provider's id is unique, so the second copy changes nothing. Every word is kept; what is from
nobody we know goes to the unclaimed list, for staff. One question on a number's floor: the reply goes to the floor,
else to the newest open question that it fits, else to what is next, else to a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot import conversations, slots, unclaimed
from bot.models import (
    Appointment,
    Booking,
    Channel,
    Conversation,
    Direction,
    Message,
    Person,
    Role,
)
from bot.reach import holders, is_stopped
from bot.vault import ring
from dialogs import moves
from dialogs.hearing.meaning import Asked, Intent, Meaning
from dialogs.listening import About, listen

log = structlog.get_logger()
SOON = timedelta(hours=24)
OPEN_TO_ANYTHING = frozenset({Intent.UNCLEAR, Intent.OTHER, Intent.QUESTION, Intent.ACK})
NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One text as the provider hands it over; the sender is E.164."""

    sid: str
    sender: str
    body: str
    channel: Channel


def receive(session: Session, incoming: Incoming, at: datetime) -> bool:
    """Keep and answer one text. False, and nothing changed, when it was received before."""
    key = ring().index(NUMBER, incoming.sender)
    message = _keep(session, incoming, key, at)
    if message is None:
        return False
    known = holders(session, key)
    if len(known) == 1:
        _hear(session, message, conversations.lock(session, known[0].id), at)
    else:
        unclaimed.take(session, message, _read(session, message, None, at), at)
    log.info("received", message=message.id, person=message.person_id, intent=message.intent, risk=message.risk)
    return True


def _keep(session: Session, incoming: Incoming, key: str, at: datetime) -> Message | None:
    if session.scalar(select(Message.id).where(Message.sid == incoming.sid)) is not None:
        return None
    message = Message(
        direction=Direction.IN,
        channel=incoming.channel,
        number=incoming.sender,
        number_key=key,
        body=incoming.body,
        sid=incoming.sid,
        made_at=at,
    )
    try:
        with session.begin_nested():
            session.add(message)
    except IntegrityError:  # the other copy came at the same moment, and won
        return None
    return message


def _hear(session: Session, message: Message, person: Person, at: datetime) -> None:
    message.person_id = person.id
    if person.role is not Role.PARTICIPANT:
        unclaimed.from_staff(session, message, person, _read(session, message, None, at), at)
        return
    conversation, meaning, asked = _match(session, message, person, at)
    message.conversation_id = conversation.id
    message.intent, message.risk = meaning.intent.value, meaning.risk.value if meaning.risk else None
    session.flush()
    event = moves.Heard(
        message.id,
        meaning,
        asked,
        conversations.is_proven(session, person),
        is_stopped(session, message.number_key, message.channel),
    )
    conversations.turn(session, conversation, person, event, at)


def _match(session: Session, message: Message, person: Person, at: datetime) -> tuple[Conversation, Meaning, Asked]:
    """Which conversation this text belongs to, and what it means there."""
    questions = _open_questions(session, person, at)
    readings = [(c, _read(session, message, c, at), c.asked or Asked.NOTHING) for c in questions]
    for reading in readings:
        if reading[1].intent not in OPEN_TO_ANYTHING:
            return reading
    if readings:
        return readings[0]
    following = _next_up(session, person, at)
    meaning = _read(session, message, following, at)
    return following or conversations.unprompted(session, person, at), meaning, Asked.NOTHING


def _open_questions(session: Session, person: Person, at: datetime) -> list[Conversation]:
    """The open questions to a person, the one on the floor first: what is within a day, then what was asked last."""
    wanted = select(Conversation).where(
        Conversation.person_id == person.id,
        Conversation.asked.is_not(None),
        Conversation.ended_at.is_(None),
        Conversation.asked_until > at,
    )
    found = list(session.scalars(wanted.order_by(Conversation.asked_at.desc(), Conversation.id.desc())))
    return sorted(found, key=lambda c: not _is_soon(_appointment(session, c), at))


def _is_soon(appointment: Appointment | None, at: datetime) -> bool:
    return appointment is not None and appointment.starts_at - at <= SOON


def _next_up(session: Session, person: Person, at: datetime) -> Conversation | None:
    """The conversation about what they are expected at next; for a while after the start, still that one."""
    wanted = (
        select(Conversation)
        .join(Appointment, Appointment.id == Conversation.appointment_id)
        .where(
            Conversation.person_id == person.id,
            Conversation.dialog == conversations.APPOINTMENT,
            Conversation.ended_at.is_(None),
            Appointment.booking == Booking.BOOKED,
            Appointment.starts_at > at - timedelta(hours=1),
        )
        .order_by(Appointment.starts_at)
    )
    return session.scalars(wanted.limit(1)).first()


def _last_told(session: Session, conversation: Conversation) -> datetime | None:
    """When we last wrote to them, if it was about this."""
    wanted = select(Message).where(Message.person_id == conversation.person_id, Message.delivery.is_not(None))
    last = session.scalars(wanted.order_by(Message.id.desc()).limit(1)).first()
    return last.made_at if last is not None and last.appointment_id == conversation.appointment_id else None


def _appointment(session: Session, conversation: Conversation) -> Appointment | None:
    found = conversation.appointment_id
    return session.get(Appointment, found) if found is not None else None


def _read(session: Session, message: Message, conversation: Conversation | None, at: datetime) -> Meaning:
    """What a text means as an answer to a conversation's question, to what it last said, or to nothing."""
    if conversation is None:
        return listen(message.body or "", Asked.NOTHING, at, About())
    appointment = _appointment(session, conversation)
    about = About(
        appointment.starts_at if appointment else None,
        slots.held(session, conversation.id),
        _last_told(session, conversation),
    )
    return listen(message.body or "", _asked(conversation, at), at, about)


def _asked(conversation: Conversation, at: datetime) -> Asked:
    """The question that is still open."""
    until = conversation.asked_until
    still = conversation.asked is not None and (until is None or at < until)
    return conversation.asked or Asked.NOTHING if still else Asked.NOTHING
