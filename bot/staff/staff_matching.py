"""Which question a text from staff answers: by its code, else the newest question on the floor that it fits.

Rule of this file: a reply touches only what this member of staff was asked. A bare OK counts only when one question of
its kind is open and its text has left; with more it reaches the newest, which asks for the code. What fits nothing goes
to a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.alerting.codes import CODED, RESTS, SMALL
from bot.incoming.matching import Match
from bot.models import Conversation, Direction, Message, Person
from dialogs.hearing.meaning import Asked, Intent, Item, Meaning
from dialogs.listening import About, listen

ASKS = {
    "approve": Asked.APPROVE,
    "alert": Asked.OWN_ALERT,
    "staff_safety": Asked.SAFE,
    "round": Asked.ROUND,
    "away": Asked.AWAY,
}
"""What each of staff's own conversations asks, also when it was answered and is asked again by a late reply."""
ASKED_ABOUT = frozenset({Intent.UNCLEAR, Intent.ACK, Intent.CONFIRM})
"""With a round's list before them these are of the round: "ok will do" is a word, and "1 done" is asked about."""
FEW_WORDS = 4
OPEN_LONG = (Asked.ROUND, Asked.AWAY)
OPEN_TO_ANYTHING = frozenset({Intent.UNCLEAR, Intent.OTHER, Intent.QUESTION, Intent.ACK})


def match(session: Session, message: Message, person: Person, at: datetime) -> tuple[Match, ...]:
    """The conversations that a text from staff belongs to, none when it answers nothing. The person is locked.

    In what is answered by a code, an item's `n` is that code when this conversation is meant, and 0 when several are
    open and none was named.
    """
    coded = tuple(_by_code(session, message, person, at))
    return coded or tuple(_by_floor(session, message, person, at))


def _by_code(session: Session, message: Message, person: Person, at: datetime) -> Iterator[Match]:
    """Each of their own conversations whose code is named, also one that was settled lately."""
    lately = or_(Conversation.ended_at.is_(None), Conversation.ended_at > at - RESTS)
    wanted = select(Conversation).where(Conversation.person_id == person.id, Conversation.code.is_not(None), lately)
    done: set[int | None] = set()
    for conversation in session.scalars(wanted.order_by(Conversation.ended_at.is_not(None), Conversation.id.desc())):
        asked = ASKS[conversation.dialog]
        meaning = _read(message, asked, at)
        items = tuple(item for item in meaning.items if item.n == conversation.code)
        if items and conversation.code not in done:
            done.add(conversation.code)
            yield Match(conversation, _only(meaning, items), asked)


def _by_floor(session: Session, message: Message, person: Person, at: datetime) -> Iterator[Match]:
    """The newest open question that it fits; with a code that is none of theirs, that question asks again."""
    fitting, fitting_badly = [], []
    nods = _read(message, Asked.NOTHING, at).intent in (Intent.ACK, Intent.OPT_IN, Intent.CONFIRM)
    for conversation in open_questions(session, person, at):
        asked = conversation.asked or Asked.NOTHING
        meaning = _read(message, asked, at)
        if asked in CODED and nods and not _has_left(session, conversation):
            continue
        if _fits(asked, meaning):
            fitting.append(Match(conversation, meaning, asked))
        elif _is_meant_badly(asked, meaning, message):
            fitting_badly.append(Match(conversation, meaning, asked))
    if not fitting:
        yield from fitting_badly[:1]
        return
    newest, coded = fitting[0], [one for one in fitting if one.asked in CODED]
    yield _plain(newest, sure=len(coded) == 1) if newest.asked in CODED else newest


def _is_meant_badly(asked: Asked, meaning: Meaning, message: Message) -> bool:
    """Of the list before them; or a word or two to somebody who is paged, who may believe that it is theirs by that."""
    if asked is Asked.OWN_ALERT:
        return len((message.body or "").split()) <= FEW_WORDS
    return asked in OPEN_LONG and meaning.intent in ASKED_ABOUT


def _has_left(session: Session, conversation: Conversation) -> bool:
    """Whether a text that asks is on its way to their phone: a mere OK that came before it answers something else."""
    asking = (Message.conversation_id == conversation.id, Message.direction == Direction.OUT)
    return session.scalar(select(Message.id).where(*asking, Message.accepted_at.is_not(None)).limit(1)) is not None


def _plain(found: Match, sure: bool) -> Match:
    """What came without a code of theirs: it counts when it could be about nothing else."""
    named = any(item.n for item in found.meaning.items)
    code = found.conversation.code if found.conversation and sure and not named else 0
    return replace(found, meaning=_only(found.meaning, tuple(replace(i, n=code or 0) for i in found.meaning.items[:1])))


def not_theirs(message: Message, found: tuple[Match, ...], at: datetime) -> int | None:
    """The code that they answer by, where it is of nothing that they were asked; None where it is no such answer."""
    if any(one.meaning.items or one.asked not in OPEN_LONG for one in found):
        return None
    named = (item.n for asked in CODED for item in _read(message, asked, at).items)
    return next((code for code in named if code >= SMALL.start), None)


def open_questions(session: Session, person: Person, at: datetime) -> list[Conversation]:
    """What a member of staff was asked and has not answered, the newest first."""
    wanted = select(Conversation).where(
        Conversation.person_id == person.id,
        Conversation.asked.is_not(None),
        Conversation.ended_at.is_(None),
        or_(Conversation.asked_until.is_(None), Conversation.asked_until > at),
    )
    return list(session.scalars(wanted.order_by(Conversation.asked_at.desc(), Conversation.id.desc())))


def _fits(asked: Asked, meaning: Meaning) -> bool:
    """Whether it answers this. After a lone visit a call for help does, whatever else HELP would mean."""
    if asked is Asked.SAFE and meaning.intent is Intent.HELP:
        return True
    return bool(meaning.items) if asked in ASKS.values() else meaning.intent not in OPEN_TO_ANYTHING


def _read(message: Message, asked: Asked, at: datetime) -> Meaning:
    return listen(message.body or "", asked, at, About())


def _only(meaning: Meaning, items: tuple[Item, ...]) -> Meaning:
    return replace(meaning, items=items)
