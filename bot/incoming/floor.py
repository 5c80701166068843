"""The floor: all that nearly every text asks about whoever wrote it, looked up in one statement.

Rule of this file: it decides nothing. What it finds is kept where each question would be answered by itself, and each
still looks for itself where nobody looked here (bot/people/bearings.py, which this adds to).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Row, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from bot.alerting.worries import GRAVE
from bot.db import one_of
from bot.holding import Part, Values, cut
from bot.known import keep, known
from bot.models import (
    Alert,
    Appointment,
    Channel,
    Contact,
    ContactKind,
    Conversation,
    Declaration,
    Direction,
    Entry,
    Message,
    Number,
    Person,
    Preference,
    Referral,
    SlotHold,
)
from bot.people import bearings
from bot.rows import ask_all

Going = Sequence[tuple[Conversation, Appointment | None]]
"""Conversations that a text may belong to, each with the appointment that it is about."""
LastOut = tuple[int | None, int | None, str | None, datetime]
"""What we wrote last: the appointment and the conversation it was about, its words' key, and when."""
APPOINTMENT = "appointment"
HOUR = timedelta(hours=1)

_on = and_(
    Conversation.person_id == Person.id,
    Conversation.ended_at.is_(None),
    or_(Conversation.asked.is_not(None), Conversation.dialog == APPOINTMENT),
)
_GOING = (
    select(Conversation, Appointment)
    .select_from(Person)
    .join(Conversation, _on)
    .outerjoin(Appointment, Appointment.id == Conversation.appointment_id)
    .where(Person.id == bindparam("person_id"))
)
_Out, _AnyOut = aliased(Message), aliased(Message)
_NEWEST_OUT = (
    select(_AnyOut.id)
    .where(_AnyOut.person_id == Person.id, _AnyOut.delivery.is_not(None))
    .order_by(_AnyOut.id.desc())
    .limit(1)
    .scalar_subquery()
)
_LAST_OUT = (
    select(_Out.appointment_id, _Out.conversation_id, _Out.text_key, _Out.made_at)
    .select_from(Person)
    .join(_Out, _Out.id == _NEWEST_OUT)
    .where(Person.id == bindparam("person_id"))
)


_In = aliased(Message)
_LATELY = (
    select(func.count(_In.id))
    .where(_In.number_key == bindparam("key"), one_of(_In.direction, Direction.IN), _In.made_at > bindparam("since"))
    .scalar_subquery()
)
_GRAVE = (
    exists()
    .where(Alert.person_id == Person.id, or_(*(Alert.kind == kind for kind in GRAVE)), Alert.acted_at.is_(None))
    .label("grave")
)


_KNOWN = (
    exists().where(Declaration.person_id == Person.id, Declaration.ended_at.is_(None)).label("known_outside_of_work")
)
_Any = aliased(Contact)
_LATEST = select(func.max(_Any.id)).where(_Any.conversation_id == Conversation.id).scalar_subquery()
_Latest = aliased(Contact)
_HOLDS = exists().where(SlotHold.conversation_id == Conversation.id).label("holds")
_PERSON = Part(
    Person,
    *(Person.ref, Person.ref_key, Person.last_name, Person.address, Person.mail, Person.made_at),
    *(Person.covers, Person.safeguards, Person.news),
)
_NUMBER = Part(
    Number,
    *(Number.since, Number.until, Number.proven_by, Number.proven_how, Number.bounce_code, Number.candid_at),
)
_REFERRAL = Part(
    Referral,
    *(Referral.ref, Referral.ref_key, Referral.outcomes, Referral.released_on, Referral.expected_release),
)
_CONVERSATION = Part(Conversation, Conversation.key, Conversation.began_at)
_APPOINTMENT = Part(
    Appointment,
    *(Appointment.ref, Appointment.ref_key, Appointment.lone, Appointment.attendance_by, Appointment.reason),
)
"""What few texts need is read by those that do; words that were sealed take their time to open."""
_CHANNEL: BindParameter[Channel] = bindparam("channel", type_=Preference.channel.type)
_PARTS: tuple[tuple[Any, ...], ...] = (
    _PERSON.columns,
    _NUMBER.columns,
    _REFERRAL.columns,
    (*bearings.facts(_CHANNEL), _GRAVE, _LATELY, _KNOWN),
    (_Out.appointment_id, _Out.conversation_id, _Out.text_key, _Out.made_at),
    _CONVERSATION.columns,
    _APPOINTMENT.columns,
    (_Latest.id, _Latest.kind, ~one_of(_Latest.entry, Entry.OPEN)),
    (_HOLDS,),
)
_GOES = _PARTS.index(_CONVERSATION.columns)
_FLOOR = (
    bearings.joined(select(*(column for part in _PARTS for column in part)).select_from(Person))
    .outerjoin(_Out, _Out.id == _NEWEST_OUT)
    .outerjoin(Conversation, _on)
    .outerjoin(Appointment, Appointment.id == Conversation.appointment_id)
    .outerjoin(_Latest, _Latest.id == _LATEST)
    .where(Person.id == bindparam("person_id"))
)


@dataclass(frozen=True, slots=True)
class LatestContact:
    """The last exchange of a conversation, until another is opened. One that has ended stays so; one that has not may
    end at any moment, until it is locked."""

    id: int
    kind: ContactKind
    has_ended: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    """Where a text came from, by which road, and when."""

    number_key: str
    channel: Channel
    at: datetime


def look(session: Session, person_id: int, wrote: Wrote) -> tuple[Person, int]:
    """Look all of it up: the person, and how many texts came from there in the hour before."""
    asked = {"person_id": person_id, "channel": wrote.channel, "at": wrote.at}
    asked |= {"key": wrote.number_key, "since": wrote.at - HOUR}
    found = [cut(row, _PARTS) for row in ask_all(session, _FLOOR, asked)]
    its_person, number, referral, (*facts, grave, lately, is_known), last, *_ = found[0]
    person = _PERSON.held(session, its_person)
    known_of_them = (_NUMBER.held_if_any(session, number), _REFERRAL.held_if_any(session, referral), *facts)
    bearings.know(session, person_id, known_of_them, wrote.channel, wrote.at)
    keep(session, Alert, ("grave", person_id), grave)
    if not is_known:
        keep(session, Declaration, person_id, frozenset())
    keep(session, Message, person_id, last if last[-1] is not None else None)
    theirs = (row[_GOES:] for row in found)
    keep(session, Conversation, ("going", person_id), [_going(session, *its) for its in theirs if its[0][0]])
    return person, lately


def _going(
    session: Session, its: Values, about: Values, latest: Values, more: Values
) -> tuple[Conversation, Appointment | None]:
    conversation, (holds,) = _CONVERSATION.held(session, its), more
    keep(session, LatestContact, conversation.id, LatestContact(*latest) if latest[0] is not None else None)
    if not holds:
        keep(session, SlotHold, conversation.id, ())
    return conversation, _APPOINTMENT.held_if_any(session, about)


def going(session: Session, person_id: int) -> Going:
    """The conversations that a text from somebody may belong to."""
    asked = {"person_id": person_id}
    return known(
        session, Conversation, ("going", person_id), lambda: [(c, a) for c, a in session.execute(_GOING, asked)]
    )


def last_out(session: Session, person_id: int) -> LastOut | None:
    """What we wrote to somebody last."""
    asked = {"person_id": person_id}
    return known(session, Message, person_id, lambda: _plain(session.execute(_LAST_OUT, asked).first()))


def _plain(row: Row[int | None, int | None, str | None, datetime] | None) -> LastOut | None:
    return (row[0], row[1], row[2], row[3]) if row is not None else None
