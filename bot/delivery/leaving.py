"""Leaving: one attempt at one message, from the last check to the commit that comes before the call.

Rule of this file: exactly one attempt is in flight. The words are frozen and committed with the attempt; only then
is the provider called, with no transaction open. A lease that ran out in mid-attempt makes the message unknown,
never unsent: bot/delivery/unknowns.py asks the provider before anything is repeated.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import BindParameter, bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.channels.base import Template
from bot.clock import ticks
from bot.delivery import whatsapp
from bot.delivery.last_checks import may_leave
from bot.delivery.outbox import point_of
from bot.delivery.refusals import paused
from bot.known import known
from bot.models import (
    AlertKind,
    Appointment,
    Channel,
    Contact,
    Delivery,
    Entry,
    Lease,
    Message,
    Person,
    Urgency,
)
from bot.people import bearings
from bot.people.reach import Why
from bot.record.contacts import evening_of
from bot.vault import CannotOpen

log = structlog.get_logger()
UNFILLABLE = (CannotOpen, LookupError, ValueError)
"""What a message raises that cannot be made ready: a value that will not open, a text or a hole that is not there."""
_IDS: BindParameter[Collection[int]] = bindparam("ids", expanding=True)
_LOCKED = select(Message).where(Message.id.in_(_IDS)).order_by(Message.id).with_for_update()
_PEOPLE = select(Person).where(Person.id.in_(_IDS))
_APPOINTMENTS = select(Appointment).where(Appointment.id.in_(_IDS))
_OPEN_CONTACTS = (
    select(Contact)
    .where(Contact.id.in_(_IDS), Contact.entry == Entry.OPEN)
    .order_by(Contact.id)
    .with_for_update()
    .execution_options(populate_existing=True)
)
_FIRSTS = (
    select(func.min(Message.id), Message.contact_id).where(Message.contact_id.in_(_IDS)).group_by(Message.contact_id)
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, committed before the call: what goes to whom, and the number that fences it."""

    message_id: int
    tries: int
    to: str
    body: str
    channel: Channel
    validity_seconds: int | None
    template: Template | None = None


def begin(session: Session, message_id: int, owner: str, now: datetime, call_ends: datetime) -> Attempt | None:
    """As `begin_all`, for one message. None when the lease is lost, or the text is held or dropped."""
    return next(iter(begin_all(session, [message_id], owner, now, call_ends)), None)


def begin_all(
    session: Session, message_ids: Collection[int], owner: str, now: datetime, call_ends: datetime
) -> list[Attempt]:
    """Freeze the words of these messages and commit to one attempt each; what is held or dropped gets none.

    `call_ends` is the tick by which the calls are over at the latest: a lease that ends before it is not begun, so that
    whoever asks the provider after the lease and its grace can trust the answer.
    """
    ours = [m for m in _locked(session, message_ids) if _is_ours(m, owner, call_ends)]
    _look_up(session, ours, now)
    leaving = [message for message in ours if _leaves(session, message, now)]
    _leave_with_their_contacts(session, leaving, now)
    return [_attempt(message, now) for message in leaving]


def _locked(session: Session, message_ids: Collection[int]) -> list[Message]:
    """In the order in which they were claimed, but locked in the order of their ids, as by whoever locks several."""
    found = {message.id: message for message in session.scalars(_LOCKED, {"ids": sorted(message_ids)})}
    return [found[message_id] for message_id in message_ids if message_id in found]


def _look_up(session: Session, messages: Collection[Message], now: datetime) -> None:
    """What will be asked about each message, for all of them at once."""
    people = {message.person_id for message in messages if message.person_id}
    appointments = {message.appointment_id for message in messages if message.appointment_id}
    if people:
        session.scalars(_PEOPLE, {"ids": sorted(people)}).all()
        for channel in {message.channel for message in messages} - {Channel.WEBCHAT}:
            bearings.take(session, sorted(people), channel, now)
    if appointments:
        session.scalars(_APPOINTMENTS, {"ids": sorted(appointments)}).all()


def _leaves(session: Session, message: Message, now: datetime) -> bool:
    """Whether it goes now; then its attempt has begun."""
    if _waits_for_us(session, message) or not may_leave(session, message, now):
        message.lease_owner = message.lease_until = None
        return False
    message.delivery = Delivery.LEAVING
    message.tries += 1
    message.attempted_at = now
    return True


def _leave_with_their_contacts(session: Session, messages: Collection[Message], now: datetime) -> None:
    """An exchange begins when its first text leaves, not when it was put; it is the day's on which it left."""
    fresh = {message.id: message.contact_id for message in messages if message.contact_id and message.tries == 1}
    asked = {"ids": sorted(set(fresh.values()))}
    firsts = {first for first, _ in session.execute(_FIRSTS, asked)} if fresh else set()
    begun = {fresh[message_id] for message_id in fresh.keys() & firsts}
    for contact in session.scalars(_OPEN_CONTACTS, {"ids": sorted(begun)}) if begun else ():
        contact.opened_at, contact.settles_at = now, evening_of(now)


def _waits_for_us(session: Session, message: Message) -> bool:
    """Its channel was paused after it was claimed; only the answer to a crisis goes all the same."""
    return message.urgency != Urgency.CRISIS and message.channel in known(
        session, Lease, "paused", lambda: paused(session, ticks())
    )


def _is_ours(message: Message, owner: str, call_ends: datetime) -> bool:
    waits = message.delivery in (Delivery.DUE, Delivery.HELD)
    ends = message.lease_until
    return waits and message.lease_owner == owner and ends is not None and ends >= call_ends


def _attempt(message: Message, now: datetime) -> Attempt:
    return Attempt(
        message.id,
        message.tries,
        message.number,
        message.body or "",
        message.channel,
        _validity(message, now),
        whatsapp.template(message),
    )


def _validity(message: Message, now: datetime) -> int | None:
    point = point_of(message)
    return None if point is None else max(1, int((point - now).total_seconds()))


def give_up(session: Session, message_id: int, owner: str, now: datetime) -> None:
    """A message that cannot be made ready (UNFILLABLE) will never leave: it is over, and the operator is told.

    The row is not read: what could not be opened may be in it.
    """
    ours = update(Message).where(Message.id == message_id, Message.lease_owner == owner)
    waiting = ours.where(Message.delivery.in_((Delivery.DUE, Delivery.HELD))).returning(Message.id)
    over = {"delivery": Delivery.FAILED, "why": Why.NO_WORDS.value, "settled_at": now}
    if session.scalar(waiting.values(over | {"lease_owner": None, "lease_until": None})) is None:
        return
    log.error("unfillable", message=message_id)
    facts = {"delivery": Delivery.FAILED.value, "why": Why.NO_WORDS.value}
    once = f"operator:{Why.NO_WORDS.value}:message:{message_id}"
    tell(session, None, News(AlertKind.OPERATOR, once, urgent=True, message_id=message_id, facts=facts), now)
