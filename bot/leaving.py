"""Leaving: one attempt at one message, from the last check to the commit that comes before the call.

Rule of this file: exactly one attempt is in flight. The words are frozen and committed with the attempt; only then
is the provider called, with no transaction open. A lease that ran out in mid-attempt makes the message unknown,
never unsent: bot/unknowns.py asks the provider before anything is repeated.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import texts
from bot.calendar import hours_of
from bot.contacts import evening_of
from bot.models import Appointment, Booking, Channel, Contact, Delivery, Entry, Language, Message, Person, Urgency
from bot.outbox import drop
from bot.reach import Reach, Why, reach
from bot.wording import words_of


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, committed before the call: what goes to whom, and the number that fences it."""

    message_id: int
    tries: int
    to: str
    body: str
    channel: Channel
    validity_seconds: int | None


def begin(session: Session, message_id: int, owner: str, now: datetime, call_ends: datetime) -> Attempt | None:
    """Freeze the words and commit to one attempt. None when the lease is lost, or the text is held or dropped.

    `call_ends` is the tick by which the call is over at the latest: a lease that ends before it is not begun, so that
    whoever asks the provider after the lease and its grace can trust the answer.
    """
    message = session.get(Message, message_id, with_for_update=True)
    if message is None or not _is_ours(message, owner, call_ends):
        return None
    if not _may_leave(session, message, now):
        message.lease_owner = message.lease_until = None
        return None
    message.delivery = Delivery.LEAVING
    message.tries += 1
    message.attempted_at = now
    _leaves_with_its_contact(session, message, now)
    return Attempt(
        message.id, message.tries, message.number, message.body or "", message.channel, _validity(message, now)
    )


def _leaves_with_its_contact(session: Session, message: Message, now: datetime) -> None:
    """An exchange begins when its text leaves, not when it was put; it is the day's on which it left."""
    contact = session.get(Contact, message.contact_id) if message.contact_id else None
    if contact is None or contact.entry is not Entry.OPEN or message.tries > 1:
        return
    earlier = select(Message.id).where(Message.contact_id == contact.id, Message.id < message.id)
    if session.scalar(earlier.limit(1)) is None:
        contact.opened_at, contact.settles_at = now, evening_of(now)


def _is_ours(message: Message, owner: str, call_ends: datetime) -> bool:
    waits = message.delivery in (Delivery.DUE, Delivery.HELD)
    ends = message.lease_until
    return waits and message.lease_owner == owner and ends is not None and ends >= call_ends


def _may_leave(session: Session, message: Message, now: datetime) -> bool:
    """Still wanted, still has a point, and at a decent hour; else it is dropped or held, and says why."""
    person = session.get(Person, message.person_id) if message.person_id else None
    why = _unwanted(session, message, person, now)
    opening = _opening(message, person, now)
    if why is None and message.not_after is not None and opening >= message.not_after:
        why = Why.PAST_POINT
    if why is None and opening <= now:
        why = _freeze(session, message, person)
    if why is not None:
        drop(message, why, now)
    elif opening > now:
        message.delivery, message.send_after = Delivery.HELD, opening
    return why is None and opening <= now


def _unwanted(session: Session, message: Message, person: Person | None, now: datetime) -> Why | None:
    if person is None or message.urgency == Urgency.CRISIS:
        return None
    where = reach(session, person, now, message.channel)
    if message.urgency == Urgency.REPLY:
        return Why.STOPPED if where.stopped else None
    return where.why_not or _outdated(session, message, where)


def _outdated(session: Session, message: Message, where: Reach) -> Why | None:
    if where.key != message.number_key:
        return Why.NO_NUMBER
    appointment = session.get(Appointment, message.appointment_id) if message.appointment_id else None
    if appointment is None or message.text_key == "appointment.cancelled":
        return None
    stands = appointment.booking is Booking.BOOKED and appointment.version == message.appointment_version
    return None if stands else Why.SUPERSEDED


def _opening(message: Message, person: Person | None, now: datetime) -> datetime:
    return now if message.any_hour or person is None else hours_of(person).next_opening(now)


def _freeze(session: Session, message: Message, person: Person | None) -> Why | None:
    try:
        message.body = words_of(session, message)
    except texts.NotForThisNumber:
        return Why.NOT_PROVEN
    message.language = message.language or (person.language if person else Language.EN)
    return None


def _validity(message: Message, now: datetime) -> int | None:
    return None if message.not_after is None else max(1, int((message.not_after - now).total_seconds()))
