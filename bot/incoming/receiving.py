"""A text that came in: kept once, matched to its sender, and answered.

Rule of this file: the provider's id is unique, so the second copy changes nothing. Every word is kept, also when
reading it went wrong; what is from nobody we know goes to the unclaimed list, for staff. Which question it answers
is found in bot/incoming/matching.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot import conversations
from bot.incoming import stepping, unclaimed
from bot.incoming.matching import match, read_alone
from bot.models import Channel, Direction, Message, Person, Place, Role, Standing
from bot.people import bearings, proving
from bot.people.numbers import E164, key_of
from bot.people.reach import holder_ids, is_stopped, referral_of
from bot.people.standing import lock, whose
from bot.staff import staff_receiving
from dialogs import moves
from dialogs.hearing.automatic import goes_round

log = structlog.get_logger()
HOUR = timedelta(hours=1)
MOST_AN_HOUR = 10
IN_A_ROW = 3
"""So many texts in a row that look automatic: a machine is answering us."""
UNANSWERED = frozenset({Standing.RECALLED, Standing.UNLAWFULLY_AT_LARGE, Standing.DECEASED})

_SEEN = select(Message.id).where(Message.sid == bindparam("sid"))
_LATELY = (
    select(Message.body)
    .where(
        Message.number_key == bindparam("key"), Message.direction == Direction.IN, Message.made_at > bindparam("since")
    )
    .order_by(Message.id.desc())
    .limit(MOST_AN_HOUR + 1)
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One text as the provider hands it over; the sender is E.164, or a page of `person_id`, whom its code let in."""

    sid: str
    sender: str
    body: str
    channel: Channel
    person_id: int | None = None


def receive(session: Session, incoming: Incoming, at: datetime) -> bool:
    """Keep and answer one text. False, and nothing changed, when it was received before."""
    sender = _sender(session, incoming)
    message = _keep(session, incoming, sender, at)
    if message is None:
        return False
    if sender is not None:
        _hear(session, message, sender, at)
    else:
        unclaimed.take(session, message, read_alone(message, at), at)
    log.info("received", message=message.id, person=message.person_id, intent=message.intent, risk=message.risk)
    return True


def keep_unheard(session: Session, incoming: Incoming, at: datetime) -> bool:
    """Reading it went wrong: keep the words all the same, and tell a person. False when it is kept already."""
    sender = _sender(session, incoming)
    message = _keep(session, incoming, sender, at)
    if message is None:
        return False
    unclaimed.pass_on(session, message, sender, at)
    return True


def _sender(session: Session, incoming: Incoming) -> Person | None:
    """Who wrote it, locked: whose page it is, or whoever has the number, if only one has."""
    theirs = incoming.person_id
    found = [theirs] if theirs is not None else holder_ids(session, key_of(E164(incoming.sender)))
    return lock(session, found[0]) if len(found) == 1 else None


def _keep(session: Session, incoming: Incoming, sender: Person | None, at: datetime) -> Message | None:
    if session.scalar(_SEEN, {"sid": incoming.sid}) is not None:
        return None
    message = Message(
        direction=Direction.IN,
        channel=incoming.channel,
        person_id=sender.id if sender else None,
        number=incoming.sender,
        number_key=key_of(E164(incoming.sender)),
        body=incoming.body,
        sid=incoming.sid,
        made_at=at,
    )
    if sender is not None:  # whose lock lets no other copy in
        session.add(message)
        session.flush()
        return message
    try:
        with session.begin_nested():
            session.add(message)
    except IntegrityError:  # the other copy came at the same moment, and won
        return None
    return message


def _hear(session: Session, message: Message, person: Person, at: datetime) -> None:
    bearings.take(session, [person.id], message.channel, at)
    if person.role is not Role.PARTICIPANT:
        staff_receiving.hear(session, message, person, at)
        return
    if stepping.take(session, message, person, at):
        return
    if _is_for_a_person(session, message, person, at):
        unclaimed.set_aside(session, message, person, read_alone(message, at), at)
        return
    if proving.take(session, message, person, at):
        return
    found = match(session, message, person, at)
    conversation = found.conversation or conversations.unprompted(session, person, at)
    stopped = is_stopped(session, message.number_key, message.channel)
    let_in = message.channel is Channel.WEBCHAT  # by the code that they were told face to face
    holder = moves.Whose.PROVEN if let_in else whose(session, person)
    message.conversation_id, risk = conversation.id, found.meaning.risk
    message.intent, message.risk = found.meaning.intent.value, risk.value if risk else None
    event = moves.Heard(message.id, found.meaning, found.asked, holder, stopped)
    conversations.turn(session, conversation, person, event, at)


def _is_for_a_person(session: Session, message: Message, person: Person, at: datetime) -> bool:
    """Anyone whom no text of ours may answer, and what looks like a machine that answers us."""
    referral = referral_of(session, person.id)
    if referral is not None and (referral.place is Place.CUSTODY or referral.standing in UNANSWERED):
        return True
    return _is_a_machine(session, message, at)


def _is_a_machine(session: Session, message: Message, at: datetime) -> bool:
    """More than ten texts in an hour, or three running that look automatic (conversations.md, rule 11)."""
    found = session.scalars(_LATELY, {"key": message.number_key, "since": at - HOUR})
    texts = tuple(body or "" for body in found)
    return len(texts) > MOST_AN_HOUR or (len(texts) >= IN_A_ROW and goes_round(texts[:IN_A_ROW]))
