"""The floor: all that nearly every text asks about whoever wrote it, looked up in one statement.

Rule of this file: it decides nothing. What it finds is kept where each question would be answered by itself, and each
still looks for itself where nobody looked here (bot/people/bearings.py, which this adds to).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Row, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from bot.alerting.worries import GRAVE
from bot.db import one_of
from bot.known import keep, known
from bot.models import (
    Alert,
    Appointment,
    Channel,
    Contact,
    Conversation,
    Direction,
    Message,
    Number,
    Person,
    Referral,
    SlotHold,
)
from bot.people import bearings
from bot.people.bearings import without

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


_Any = aliased(Contact)
_LATEST = select(func.max(_Any.id)).where(_Any.conversation_id == Conversation.id).scalar_subquery()
_HOLDS = exists().where(SlotHold.conversation_id == Conversation.id).label("holds")
_SELDOM = (
    without(Person.ref, Person.ref_key, Person.last_name, Person.address, Person.mail, Person.made_at),
    without(Person.covers, Person.safeguards, Person.news),
    without(Number.since, Number.until, Number.bounce_code, Number.candid_at),
    without(Referral.ref_key, Referral.outcomes, Referral.released_on, Referral.expected_release),
    without(Appointment.ref, Appointment.ref_key, Appointment.lone, Appointment.attendance_by, Appointment.reason),
    without(Conversation.key, Conversation.began_at),
)
"""What few texts need is read by those that do; words that were sealed take their time to open."""
_FLOOR = (
    bearings.BEARINGS.add_columns(Person, _GRAVE, _LATELY, _Out.appointment_id, _Out.conversation_id)
    .add_columns(_Out.text_key, _Out.made_at, _LATEST, _HOLDS, Conversation, Appointment)
    .outerjoin(_Out, _Out.id == _NEWEST_OUT)
    .outerjoin(Conversation, _on)
    .outerjoin(Appointment, Appointment.id == Conversation.appointment_id)
    .where(Person.id == bindparam("person_id"))
    .options(*_SELDOM)
    .execution_options(populate_existing=True)
)


class LatestContact:
    """What is known of the last exchange of a conversation: which one it is, until another is opened."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """Where a text came from, by which road, and when."""

    number_key: str
    channel: Channel
    at: datetime


def look(session: Session, person_id: int, wrote: Wrote) -> tuple[Person, int]:
    """Look all of it up: the person, and how many texts came from there in the hour before."""
    asked = {"person_id": person_id, "channel": wrote.channel, "at": wrote.at}
    rows = session.execute(_FLOOR, asked | {"key": wrote.number_key, "since": wrote.at - HOUR}).all()
    bearings.know(session, rows[0], wrote.channel, wrote.at)
    person, grave, lately, *last, _, _, _, _ = rows[0][bearings.COLUMNS :]
    keep(session, Alert, ("grave", person_id), grave)
    keep(session, Message, person_id, tuple(last) if last[-1] is not None else None)
    going = [(conversation, appointment) for *_, conversation, appointment in rows if conversation is not None]
    keep(session, Conversation, ("going", person_id), going)
    for *_, latest, holds, conversation, _ in rows:
        if conversation is not None:
            keep(session, LatestContact, conversation.id, latest)
        if conversation is not None and not holds:
            keep(session, SlotHold, conversation.id, ())
    return person, lately


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
