"""A hand of messages: taken up together, looked up together, and let go of together, in a few statements for them all.

Rule of this file: it decides nothing about any of them. What each text needs to know is read here in sets, so that a
hand of many costs as many statements as a hand of one; whoever asks for more gets it, by a statement of its own.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import BindParameter, bindparam, func, select, update
from sqlalchemy.orm import Session, aliased, load_only

from bot.clock import ticks
from bot.delivery.pacing import PAUSED
from bot.known import keep
from bot.models import Appointment, Contact, Entry, Lease, Message, Person, Team
from bot.people import bearings
from bot.record.contacts import evening_of

_IDS: BindParameter[Collection[int]] = bindparam("ids", expanding=True)
_NEEDED = (
    load_only(
        Message.channel,
        Message.person_id,
        Message.conversation_id,
        Message.contact_id,
        Message.appointment_id,
        Message.appointment_version,
        Message.number,
        Message.number_key,
        Message.body,
        Message.language,
        Message.by_id,
        Message.made_at,
        Message.text_key,
        Message.facts,
        Message.delivery,
        Message.urgency,
        Message.any_hour,
        Message.send_after,
        Message.not_after,
        Message.lease_owner,
        Message.lease_until,
        Message.tries,
        Message.template,
        Message.instead_of_id,
    ),
    load_only(
        Person.team_id,
        Person.role,
        Person.first_name,
        Person.language,
        Person.hours_from,
        Person.hours_to,
        Person.hours_are_safe_hours,
        Person.call_instead,
        Person.paused_until,
        Person.welsh_offered_at,
    ),
    load_only(
        Appointment.worker_id,
        Appointment.starts_at,
        Appointment.mode,
        Appointment.venue,
        Appointment.version,
        Appointment.booking,
    ),
)
"""What nearly every text asks of these rows: to read the rest, and open what is sealed in it, costs as much again."""
_Worker = aliased(Person)
_TAKEN = (
    bearings.beside(
        select(Message, Person, Appointment, Team, _Worker, PAUSED)
        .outerjoin(Person, Person.id == Message.person_id)
        .outerjoin(Appointment, Appointment.id == Message.appointment_id)
        .outerjoin(Team, Team.id == Person.team_id)
        .outerjoin(_Worker, _Worker.id == Appointment.worker_id),
        Message.channel,
    )
    .where(Message.id.in_(_IDS))
    .order_by(Message.id)
    .with_for_update(of=Message)
    .options(*_NEEDED, load_only(Team.phone, Team.whatsapp), load_only(_Worker.first_name))
)
_WORKERS = select(Person).where(Person.id.in_(_IDS)).options(load_only(Person.first_name))
_FIRST = select(func.min(Message.id)).where(Message.contact_id == Contact.id).scalar_subquery()
_BEGUN = (
    update(Contact)
    .where(
        Contact.id.in_(
            select(Contact.id)
            .where(
                Contact.id.in_(_IDS),
                Contact.entry == Entry.OPEN,
                _FIRST.in_(bindparam("firsts", expanding=True)),
            )
            .order_by(Contact.id)
            .with_for_update()
        )
    )
    .values(opened_at=bindparam("now"), settles_at=bindparam("evening"))
)


def take(session: Session, message_ids: Collection[int], now: datetime) -> list[Message]:
    """In the order in which they were claimed, but locked in the order of their ids, as by whoever locks several; and
    what will be asked about each of them, for all of them at once."""
    rows = session.execute(_TAKEN, {"ids": _evened(message_ids), "tick": ticks(), "at": now}).all()
    keep(session, Lease, "paused", frozenset(row[0].channel for row in rows if row[5]))
    for message, person, _, _, _, _, *found in rows:
        if person is not None:
            bearings.know(session, person.id, found, message.channel, now)
    if strangers := {row[7].case_worker_id for row in rows if row[7] is not None and row[2] is None}:
        session.scalars(_WORKERS, {"ids": _evened(strangers)}).all()
    hand = {row[0].id: row[0] for row in rows}
    return [hand[message_id] for message_id in message_ids if message_id in hand]


def let_go(session: Session, messages: Collection[Message], now: datetime) -> None:
    """Write down the attempts that have begun, and with them the exchanges that begin with their first text.

    An exchange begins when its first text leaves, not when it was put; it is the day's on which it left.
    """
    session.flush()
    fresh = {message.id: message.contact_id for message in messages if message.contact_id and message.tries == 1}
    if fresh:
        asked = {"ids": _evened(set(fresh.values())), "firsts": _evened(fresh)}
        session.connection().execute(_BEGUN, asked | {"now": now, "evening": evening_of(now)})


def _evened(ids: Collection[int]) -> list[int]:
    """In order, and the last so often that there are one, two, four, eight ... of them: a statement for each number of
    ids would be read and planned by the database again for nearly every hand."""
    ordered = sorted(ids)
    return ordered + ordered[-1:] * ((1 << (len(ordered) - 1).bit_length()) - len(ordered))
