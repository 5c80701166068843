"""Leaving: one attempt at one message, from the last check to the commit that comes before the call.

Rule of this file: exactly one attempt is in flight. The words are frozen and committed with the attempt; only then
is the provider called, with no transaction open. A lease that ran out in mid-attempt makes the message unknown,
never unsent: bot/unknowns.py asks the provider before anything is repeated.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import candour, other_roads, texts, tongues, whatsapp
from bot.alerts import News, tell
from bot.calendar import hours_of
from bot.channels.base import Template
from bot.clock import ticks
from bot.contacts import evening_of
from bot.models import (
    AlertKind,
    Appointment,
    Booking,
    Channel,
    Contact,
    Delivery,
    Entry,
    Language,
    Message,
    Person,
    Place,
    Role,
    Standing,
    Urgency,
)
from bot.outbox import drop, point_of
from bot.reach import Reach, Why, has_no_condition, reach, referral_of
from bot.refusals import paused
from bot.standing import stepped_in
from bot.vault import CannotOpen
from bot.wording import words_of

log = structlog.get_logger()
UNFILLABLE = (CannotOpen, LookupError, ValueError)
"""What a message raises that cannot be made ready: a value that will not open, a text or a hole that is not there."""
CALLED_OFF = "appointment.cancelled"
BOOKED_ANEW = "rescheduling.booked"
TELLS_OF_IT = ("appointment.", "rescheduling.")
"""Texts whose words are about one version of an appointment."""


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
    """Freeze the words and commit to one attempt. None when the lease is lost, or the text is held or dropped.

    `call_ends` is the tick by which the call is over at the latest: a lease that ends before it is not begun, so that
    whoever asks the provider after the lease and its grace can trust the answer.
    """
    message = session.get(Message, message_id, with_for_update=True)
    if message is None or not _is_ours(message, owner, call_ends):
        return None
    if _waits_for_us(session, message) or not _may_leave(session, message, now):
        message.lease_owner = message.lease_until = None
        return None
    message.delivery = Delivery.LEAVING
    message.tries += 1
    message.attempted_at = now
    _leaves_with_its_contact(session, message, now)
    return Attempt(
        message.id,
        message.tries,
        message.number,
        message.body or "",
        message.channel,
        _validity(message, now),
        whatsapp.template(message),
    )


def _leaves_with_its_contact(session: Session, message: Message, now: datetime) -> None:
    """An exchange begins when its text leaves, not when it was put; it is the day's on which it left."""
    contact = session.get(Contact, message.contact_id, with_for_update=True) if message.contact_id else None
    if contact is None or contact.entry is not Entry.OPEN or message.tries > 1:
        return
    earlier = select(Message.id).where(Message.contact_id == contact.id, Message.id < message.id)
    if session.scalar(earlier.limit(1)) is None:
        contact.opened_at, contact.settles_at = now, evening_of(now)


def _waits_for_us(session: Session, message: Message) -> bool:
    """Its channel was paused after it was claimed; only the answer to a crisis goes all the same."""
    return message.urgency != Urgency.CRISIS and message.channel in paused(session, ticks())


def _is_ours(message: Message, owner: str, call_ends: datetime) -> bool:
    waits = message.delivery in (Delivery.DUE, Delivery.HELD)
    ends = message.lease_until
    return waits and message.lease_owner == owner and ends is not None and ends >= call_ends


def _may_leave(session: Session, message: Message, now: datetime) -> bool:
    """Still wanted, still has a point, and at a decent hour; else it is dropped or held, and says why."""
    person = session.get(Person, message.person_id) if message.person_id else None
    _take_the_open_road(session, message, person)
    why = _unwanted(session, message, person, now)
    point = point_of(message)
    opening = _opening(session, message, person, now)
    if why is None and point is not None and opening >= point:
        why = Why.PAST_POINT
    if why is None and opening <= now:
        why = _freeze(session, message, person, now) or whatsapp.fit(session, message, person, now)
    if why is not None:
        drop(session, message, why, now)
    elif opening > now:
        message.delivery, message.send_after = Delivery.HELD, opening
    return why is None and opening <= now


def _unwanted(session: Session, message: Message, person: Person | None, now: datetime) -> Why | None:
    if person is None or message.urgency == Urgency.CRISIS:
        return None
    where = reach(session, person, now, message.channel)
    if message.by_id is not None and not (where.proven and where.key == message.number_key):
        return Why.NOT_PROVEN  # their own words, which may name somebody: only ever to whom they were typed for
    if (late := other_roads.unwanted(session, message, where)) is not None:
        return late
    if message.urgency == Urgency.REPLY:
        return _why_no_answer(session, person, where) or _overtaken(session, message)
    if where.why_not is None and where.key != message.number_key:
        return Why.NO_NUMBER
    return other_roads.why_not(message, where) or _overtaken(session, message)


def _why_no_answer(session: Session, person: Person, where: Reach) -> Why | None:
    """Who gets no answer either (conversations.md, rule 9); one whose referral has ended may still be answered."""
    referral = referral_of(session, person.id) if person.role is Role.PARTICIPANT else None
    if where.stopped:
        return Why.STOPPED
    if referral is None:
        return None
    if referral.place is Place.CUSTODY:
        return Why.CUSTODY
    return None if referral.standing in (Standing.ACTIVE, Standing.ENDED) else Why.NOT_ACTIVE


def _overtaken(session: Session, message: Message) -> Why | None:
    """What it tells of an appointment no longer holds; what was moved or called off since has its own news."""
    appointment = session.get(Appointment, message.appointment_id) if message.appointment_id else None
    key = message.text_key
    if appointment is None or key is None or not key.startswith(TELLS_OF_IT) or key == CALLED_OFF:
        return None
    same = appointment.version == message.appointment_version  # also when it was put knowing that it is called off
    anew = key == BOOKED_ANEW and appointment.booking is Booking.BOOKED
    return None if same or anew else Why.SUPERSEDED


def _opening(session: Session, message: Message, person: Person | None, now: datetime) -> datetime:
    if person is None or message.urgency == Urgency.CRISIS:
        return now
    opening = now if message.any_hour else hours_of(person).next_opening(now)
    theirs = stepped_in(session, person.id, now) if message.by_id is None else None
    point = point_of(message)
    waits = theirs is not None and (point is None or theirs.until < point)
    return max(opening, theirs.until) if waits and theirs is not None else opening


def _take_the_open_road(session: Session, message: Message, person: Person | None) -> None:
    """WhatsApp waits until staff say that nothing somebody is bound by stands against it; it goes by SMS instead."""
    by_whatsapp = message.channel is Channel.WHATSAPP and message.urgency != Urgency.CRISIS
    theirs = person is not None and person.role is Role.PARTICIPANT
    if by_whatsapp and person is not None and theirs and not has_no_condition(session, person.id):
        message.channel = Channel.SMS


def _freeze(session: Session, message: Message, person: Person | None, now: datetime) -> Why | None:
    fresh = message.body is None
    try:
        message.body = words_of(session, message)
    except texts.NotForThisNumber:
        return Why.NOT_PROVEN
    message.language = message.language or (person.language if person else Language.EN)
    if fresh:
        tongues.offer(message, person, now)
        candour.add(session, message, person, now)
    return None


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
