"""A text that came in: kept once, matched to its sender, and answered.

Rule of this file: the provider's id is unique, so the second copy changes nothing. What is from nobody we
know goes to the unclaimed list, for staff. What cannot be read is kept by bot/incoming/unheard.py; which question a
text answers is found in bot/incoming/matching.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import conversations, rows
from bot.db import one_of
from bot.incoming import children, coming_too, floor, gone_by, one_question, stepping, stopping, unclaimed, withdrawing
from bot.incoming.matching import Match, match, read_alone
from bot.models import Channel, Direction, Message, Person, Place, Role, Standing
from bot.people import proving
from bot.people.numbers import E164, key_of
from bot.people.reach import is_stopped, referral_of
from bot.people.standing import lock_holder, lock_unseen, stepped_in, whose
from bot.staff import staff_receiving
from dialogs import moves
from dialogs.hearing.automatic import goes_round

log = structlog.get_logger()
MOST_AN_HOUR = 10
IN_A_ROW = 3
"""So many texts in a row that look automatic: a machine is answering us."""
UNANSWERED = frozenset({Standing.RECALLED, Standing.UNLAWFULLY_AT_LARGE, Standing.DECEASED})

_TEXTS = rows.table(Message).c
_BEFORE = (
    select(_TEXTS.body)
    .where(_TEXTS.number_key == bindparam("key"), one_of(_TEXTS.direction, Direction.IN))
    .where(_TEXTS.made_at > bindparam("since"))
    .order_by(_TEXTS.id.desc())
    .limit(IN_A_ROW - 1)
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One text as the provider hands it over; the sender is E.164, or a page of `person_id`, whom its code let in.
    `sent_at`: when they sent it, where it was not handed over then, but fetched later."""

    sid: str
    sender: str
    body: str
    channel: Channel
    person_id: int | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote it, locked; whether no text of ours may answer them; and then, whether a machine goes on and on."""

    person: Person
    is_for_a_person: bool
    goes_round: bool


@dataclass(frozen=True, slots=True)
class Read:
    """Whom a text is from, and what it answers, where a dialog is to answer it."""

    sender: Sender | None
    found: Match | None


def receive(session: Session, incoming: Incoming, at: datetime) -> bool:
    """Keep and answer one text, which means what it meant when it was sent. False, and nothing changed, when it was
    received before."""
    message = message_of(incoming, at)
    found = read(session, message, incoming.person_id, at)
    if not rows.put_once(session, message, "sid"):
        return False
    take(session, message, found, at)
    return True


def read(session: Session, message: Message, theirs: int | None, at: datetime) -> Read:
    """What a text is, before anything is done about it; `theirs`: whose page it came by."""
    sender, sent = _sender(session, message, theirs, at), message.made_at
    found = (
        _match(session, message, sender.person, sent) if sender and _is_usual(session, message, sender, at) else None
    )
    if found is not None:
        _understood(message, found)
    return Read(sender, found)


def take(session: Session, message: Message, read: Read, at: datetime) -> None:
    """Do what there is to do about a text that is kept."""
    sender = read.sender
    if sender is None:
        unclaimed.take(session, message, read_alone(message, message.made_at), at)
    elif read.found is not None:
        _answer(session, message, sender.person, read.found, at)
    else:
        _hear(session, message, sender, at)
    children.take(session, message, sender.person if sender else None, at)
    log.info("received", message=message.id)


def message_of(incoming: Incoming, at: datetime) -> Message:
    """The row of a text, which is not put yet."""
    return rows.made(
        Message,
        direction=Direction.IN,
        channel=incoming.channel,
        number=incoming.sender,
        number_key=key_of(E164(incoming.sender)),
        body=incoming.body,
        sid=incoming.sid,
        made_at=min(at, incoming.sent_at or at),
    )


def _sender(session: Session, message: Message, theirs: int | None, at: datetime) -> Sender | None:
    message.person_id = written_by(session, message, theirs)
    if message.person_id is None:
        return None
    wrote = floor.Wrote(message.number_key, message.channel, at)
    person, lately = floor.look(session, message.person_id, wrote)
    aside = person.role is Role.PARTICIPANT and _is_for_a_person(session, message, lately, at)
    return Sender(person, aside, aside and _goes_round(session, message, at))


def written_by(session: Session, message: Message, theirs: int | None) -> int | None:
    """Who wrote it, locked: whose page it is, or whoever has the number, if only one has."""
    return lock_unseen(session, theirs) if theirs is not None else lock_holder(session, message.number_key)


def _is_usual(session: Session, message: Message, sender: Sender, at: datetime) -> bool:
    """Whether a dialog answers it: nobody of the staff, and nothing else comes first."""
    if sender.person.role is not Role.PARTICIPANT or sender.is_for_a_person:
        return False
    return stepped_in(session, sender.person.id, at) is None and not proving.looks_like_a_code(message)


def _hear(session: Session, message: Message, sender: Sender, at: datetime) -> None:
    """What is not usual: each road in its turn, and when none takes it, it is a text like any other."""
    person = sender.person
    if person.role is not Role.PARTICIPANT:
        staff_receiving.hear(session, message, person, at)
    elif stepping.take(session, message, person, at):
        return
    elif sender.is_for_a_person:
        unclaimed.mind(session, message, person, read_alone(message, message.made_at), at)
        unclaimed.pass_on(session, message, person, at, each=not sender.goes_round)
    elif not proving.take(session, message, person, at):
        found = _match(session, message, person, message.made_at)
        _understood(message, found)
        _answer(session, message, person, found, at)


def _match(session: Session, message: Message, person: Person, at: datetime) -> Match:
    found = gone_by.of_the_last(session, person, match(session, message, person, at), at)
    return withdrawing.of_the_wish(session, person, found, at)


def _understood(message: Message, found: Match) -> None:
    message.conversation_id = found.conversation.id if found.conversation else None
    message.intent, message.risk = found.meaning.intent.value, found.meaning.risk.value if found.meaning.risk else None


def _answer(session: Session, message: Message, person: Person, found: Match, at: datetime) -> None:
    both = coming_too.part(session, message, person, found, at)
    _turn(session, message, person, both.answer, at)
    if both.coming is not None:
        _turn(session, message, person, both.coming, at)


def _turn(session: Session, message: Message, person: Person, found: Match, at: datetime) -> None:
    conversation = found.conversation or conversations.unprompted(session, person, at)
    if message.conversation_id is None:
        message.conversation_id = conversation.id
    stopped = is_stopped(session, message.number_key, message.channel)
    let_in = message.channel is Channel.WEBCHAT  # by the code that they were told face to face
    holder = moves.Whose.PROVEN if let_in else whose(session, person)
    heeded, wait = stopping.is_confirmed(message), one_question.waiting(session, person.id, at)
    event = moves.Heard(message.id, found.meaning, found.asked, holder, stopped, heeded, others_wait=bool(wait))
    conversations.turn(session, conversation, person, event, at)
    one_question.answered(session, wait, message.id, at)


def _is_for_a_person(session: Session, message: Message, lately: int, at: datetime) -> bool:
    """Anyone whom no text of ours may answer, and what looks like a machine that answers us."""
    referral = referral_of(session, message.person_id or 0)
    if referral is not None and (referral.place is Place.CUSTODY or referral.standing in UNANSWERED):
        return True
    return _is_a_machine(session, message, lately, at)


def _is_a_machine(session: Session, message: Message, lately: int, at: datetime) -> bool:
    """More than ten texts in an hour, or three running that look automatic (conversations.md, rule 11)."""
    return lately >= MOST_AN_HOUR or (lately >= IN_A_ROW - 1 and _goes_round(session, message, at))


def _goes_round(session: Session, message: Message, at: datetime) -> bool:
    """Whether this text and those before it look automatic. Asked before it is kept."""
    if not goes_round((message.body or "",)):
        return False
    before = rows.ask_all(session, _BEFORE, {"key": message.number_key, "since": at - floor.HOUR})
    return goes_round((message.body or "", *(body or "" for (body,) in before)))
