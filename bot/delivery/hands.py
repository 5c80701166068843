"""A hand of messages: taken up together, looked up together, and let go of together, in a few statements for them all.

Rule of this file: it decides nothing about any of them. What each text needs to know is read here in sets, so that a
hand of many costs as many statements as a hand of one; whoever asks for more gets it, by a statement of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session, aliased

from bot import worded
from bot.by_ids import among
from bot.clock import ticks
from bot.delivery.pacing import PAUSED
from bot.holding import Part, Values, cut
from bot.known import keep
from bot.models import Appointment, Contact, Entry, Lease, Message, Number, Person, Referral, Team
from bot.people import bearings
from bot.record.contacts import evening_of
from bot.rows import ask_all

_Worker = aliased(Person)
_MESSAGE = Part.only(
    Message,
    *(Message.channel, Message.person_id, Message.conversation_id, Message.contact_id),
    *(Message.appointment_id, Message.appointment_version, Message.number, Message.number_key),
    *(Message.body, Message.language, Message.by_id, Message.made_at, Message.text_key, Message.facts),
    *(Message.delivery, Message.urgency, Message.any_hour, Message.send_after, Message.not_after),
    *(Message.lease_owner, Message.lease_until, Message.tries, Message.template, Message.instead_of_id),
)
_PERSON = Part.only(
    Person,
    *(Person.team_id, Person.role, Person.first_name, Person.language, Person.hours_from, Person.hours_to),
    *(Person.hours_are_safe_hours, Person.call_instead, Person.paused_until, Person.welsh_offered_at),
)
_APPOINTMENT = Part.only(
    Appointment,
    *(Appointment.worker_id, Appointment.starts_at, Appointment.mode),
    *(Appointment.venue, Appointment.version, Appointment.booking),
)
_TEAM = Part.only(Team, Team.phone, Team.whatsapp)
_WORKER = Part.only(Person, Person.first_name)
_NUMBER = Part(Number, Number.proven_by, Number.proven_how)
_REFERRAL = Part(Referral, Referral.ref)
"""What nearly every text asks of these rows: to read the rest, and open what is sealed in it, costs as much again."""
_PARTS: tuple[tuple[Any, ...], ...] = (
    _MESSAGE.columns,
    _PERSON.columns,
    _APPOINTMENT.columns,
    _TEAM.columns,
    (_Worker.id, _Worker.first_name),
    _NUMBER.columns,
    _REFERRAL.columns,
    (PAUSED, Referral.case_worker_id, *bearings.facts(Message.channel)),
)
_TAKEN = (
    bearings.joined(
        select(*(column for part in _PARTS for column in part))
        .select_from(Message)
        .outerjoin(Person, Person.id == Message.person_id)
        .outerjoin(Appointment, Appointment.id == Message.appointment_id)
        .outerjoin(Team, Team.id == Person.team_id)
        .outerjoin(_Worker, _Worker.id == Appointment.worker_id)
    )
    .where(among(Message.id, "ids"))
    .order_by(Message.id)
    .with_for_update(of=Message)
)
_WORKERS = select(*_WORKER.columns).where(among(Person.id, "ids"))
_FIRST = select(func.min(Message.id)).where(Message.contact_id == Contact.id).scalar_subquery()
_BEGUN = (
    update(Contact)
    .where(
        Contact.id.in_(
            select(Contact.id)
            .where(among(Contact.id, "ids"), Contact.entry == Entry.OPEN, among(_FIRST, "firsts"))
            .order_by(Contact.id)
            .with_for_update()
        )
    )
    .values(opened_at=bindparam("now"), settles_at=bindparam("evening"))
)


def take(session: Session, message_ids: Collection[int], now: datetime) -> list[Message]:
    """In the order in which they were claimed, but locked in the order of their ids, as by whoever locks several; and
    what will be asked about each of them, for all of them at once."""
    asked = {"ids": list(message_ids), "tick": ticks(), "at": now}
    found = [cut(row, _PARTS) for row in ask_all(session, _TAKEN, asked)]
    hand = {its[0]: _held(session, (its, *rest), now) for its, *rest in found}
    keep(session, Lease, "paused", frozenset(hand[row[0][0]].channel for row in found if row[-1][0]))
    if strangers := {more[1] for *_, appointment, _, _, _, _, more in found if more[1] and appointment[0] is None}:
        for worker in ask_all(session, _WORKERS, {"ids": list(strangers)}):
            _WORKER.held(session, worker)
    return [hand[message_id] for message_id in message_ids if message_id in hand]


def _held(session: Session, row: Sequence[Values], now: datetime) -> Message:
    """A message with all that was found beside it."""
    its, person, appointment, team, worker, number, referral, (_, _, *facts) = row
    message = _MESSAGE.held(session, its)
    _APPOINTMENT.held_if_any(session, appointment)
    _TEAM.held_if_any(session, team)
    _WORKER.held_if_any(session, worker)
    if _PERSON.held_if_any(session, person) is not None:
        theirs = _NUMBER.held_if_any(session, number), _REFERRAL.held_if_any(session, referral)
        bearings.know(session, person[0], (*theirs, *facts), message.channel, now)
    return message


def let_go(session: Session, messages: Collection[Message], now: datetime) -> None:
    """Write down the attempts that have begun, and with them the exchanges that begin with their first text.

    An exchange begins when its first text leaves, not when it was put; it is the day's on which it left.
    """
    session.flush()
    fresh = {message.id: message.contact_id for message in messages if message.contact_id and message.tries == 1}
    if fresh:
        asked = {"ids": list(fresh.values()), "firsts": list(fresh), "now": now, "evening": evening_of(now)}
        worded.run(session.connection(), _BEGUN, asked)
