"""A text from staff: what worries us in it is told of whom they name, and the rest answers what they were asked.

Rule of this file: a risk is told before anything else is done with the text. STOP and START are words by themselves,
for a mentor's note may speak of either; what answers nothing is set aside for a person.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import conversations
from bot.delivery import outbox
from bot.delivery.outbox import LATE
from bot.incoming import stopping, unclaimed
from bot.incoming.matching import Match, read_alone
from bot.mentoring import round_initials, round_people
from bot.models import Direction, Message, Person, Urgency
from bot.staff import absences, staff_risk
from bot.staff.staff_matching import match, not_theirs, open_questions
from dialogs import moves
from dialogs.hearing.intent_contact import keyword
from dialogs.hearing.meaning import Asked, Intent, Meaning

HOUR = timedelta(hours=1)
MOST_AN_HOUR = 60
CHOICES = (Intent.OPT_OUT, Intent.OPT_IN)
"""Texts: a long round is told a line at a time, but a phone that answers by itself goes on for ever."""


def hear(session: Session, message: Message, person: Person, at: datetime) -> None:
    """Take a text from a member of staff. They are locked."""
    alone = read_alone(message, message.made_at)
    message.intent, message.risk = alone.intent.value, alone.risk.value if alone.risk else None
    session.flush()
    if alone.risk is not None:
        staff_risk.told(session, message, person, alone.risk, at)
    machine = _is_a_machine(session, message, at)
    found = () if machine else match(session, message, person, message.made_at)
    if alone.risk is None and not machine:
        found = absences.first(session, message, person, found, at)
    if alone.risk is not None:  # it was told, and they were answered: of a list only an outcome beside it is heard
        found = tuple(one for one in found if one.asked is not Asked.ROUND or one.meaning.items)
    found = tuple(one for one in found if not _is_of_an_older_list(session, message, person, one, at))
    code = None if alone.risk is not None or machine else not_theirs(message, found, message.made_at)
    found = () if code is not None else found
    thanks = _is_thanks(message, alone) and not open_questions(session, person, at)
    if not found and alone.risk is None and not thanks:
        meaning = _as_staff(message, alone)
        unclaimed.mind(session, message, person, meaning, at)
        unclaimed.pass_on(session, message, person, at, each=not machine)
        if not machine and meaning.intent not in CHOICES:
            _say_who_reads_it(session, message, person, at, code)
    for one in found:
        _turn(session, message, person, one, at)


def _is_of_an_older_list(session: Session, message: Message, person: Person, found: Match, at: datetime) -> bool:
    """Whether it was sent before the list that they have, and fetched since: its numbers are of the list before."""
    if found.asked is not Asked.ROUND or at - message.made_at <= LATE:
        return False
    listed = round_people.listed_at(session, person.id)
    return listed is not None and message.made_at < listed <= at


def _is_thanks(message: Message, alone: Meaning) -> bool:
    """Thanks or an OK and no more, which asks for nobody where nothing was asked of them. With a number it may be an
    answer whose question is over."""
    digits = any(letter.isdigit() for letter in message.body or "")
    return alone.intent is Intent.ACK and alone.beside is None and not digits


def _say_who_reads_it(session: Session, message: Message, person: Person, at: datetime, code: int | None) -> None:
    """Nothing that was asked: they hear that a person has it, once an hour however much they write; and each time that
    the code is none of theirs, lest they think that it was taken."""
    text, facts = ("shared.not_your_code", {"code": code}) if code is not None else ("shared.passed_on_staff", {})
    once = f"{text}:{message.sid}" if code is not None else f"passed_on:{message.number_key}:{at:%Y-%m-%dT%H}"
    if session.scalar(select(Message.id).where(Message.once == once)) is None:
        soon = at - message.made_at <= LATE
        draft = outbox.Draft(text, Urgency.REPLY, at, message.channel, facts=facts, any_hour=soon, once=once)
        outbox.put(session, draft, person, conversations.unprompted(session, person, at), None)


def _turn(session: Session, message: Message, person: Person, found: Match, at: datetime) -> None:
    """One of the questions that it answers takes its turn. That they stopped texts takes nothing from an answer."""
    assert found.conversation is not None
    message.conversation_id = message.conversation_id or found.conversation.id
    session.flush()
    meaning = round_initials.numbered(session, found.conversation, found.meaning)
    if meaning.intent is Intent.UNCLEAR and staff_risk.named(session, person, message.body or "") is not None:
        meaning = replace(meaning, intent=Intent.OTHER)  # it tells of somebody: a person reads it the first time
    alone = replace(meaning, risk=None)  # the risk was told already
    event = moves.Heard(message.id, alone, found.asked, heeded=stopping.is_confirmed(message))
    conversations.turn(session, found.conversation, person, event, at)


def _as_staff(message: Message, alone: Meaning) -> Meaning:
    """What set-aside texts are read for: only the very words stop or start, and the risk was told already."""
    verdict = keyword(message.body or "", Asked.NOTHING)
    said = verdict.intent if verdict is not None else alone.intent
    is_choice = said in (Intent.OPT_OUT, Intent.OPT_IN) and verdict is None
    return replace(alone, intent=Intent.OTHER if is_choice else said, risk=None)


def _is_a_machine(session: Session, message: Message, at: datetime) -> bool:
    theirs = (Message.number_key == message.number_key, Message.direction == Direction.IN)
    lately = select(func.count(Message.id)).where(*theirs, Message.made_at > at - HOUR)
    return (session.scalar(lately) or 0) > MOST_AN_HOUR
