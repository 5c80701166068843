"""The outbox: what must leave the house, from being due until it is in the provider's hands.

Rule of this file: exactly one attempt is in flight. A row is claimed with a lease; its words are frozen and
committed with the attempt; only then is the provider called, with no transaction open. A lease that ran out in
mid-attempt makes the message unknown, never unsent: `bot/unknowns.py` asks the provider before anything is repeated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Exists, Select, and_, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from bot import texts
from bot.calendar import hours_of
from bot.db import nudge
from bot.models import (
    Appointment,
    Booking,
    Channel,
    Contact,
    Conversation,
    Delivery,
    Direction,
    Language,
    Message,
    Person,
    Urgency,
)
from bot.reach import Reach, Why, reach
from bot.wording import words_of

log = structlog.get_logger()
SEND = "workers.sending.send"


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be put: its text key (or typed words), what it is about, and when it may go."""

    text_key: str | None
    urgency: Urgency
    send_after: datetime
    channel: Channel = Channel.SMS
    not_after: datetime | None = None
    any_hour: bool = False
    body: str | None = None
    once: str | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, committed before the call: what goes to whom, and the number that fences it."""

    message_id: int
    tries: int
    to: str
    body: str
    channel: Channel
    validity_seconds: int | None


def put(session: Session, draft: Draft, person: Person, conversation: Conversation, contact: Contact | None) -> Message:
    """Put a message to a person into the outbox; a person without a number gets one that is dropped, in plain sight."""
    where = reach(session, person, draft.send_after, draft.channel)
    message = _row(draft, where.e164 or "", where.key or "")
    message.person_id, message.conversation_id = person.id, conversation.id
    message.contact_id = contact.id if contact else None
    if conversation.appointment_id is not None:
        appointment = session.get(Appointment, conversation.appointment_id)
        message.appointment_id = conversation.appointment_id
        message.appointment_version = appointment.version if appointment else None
    if where.e164 is None:
        _drop(message, Why.NO_NUMBER, draft.send_after)
    return _keep(session, message)


def put_to_number(session: Session, draft: Draft, e164: str, key: str) -> Message:
    """Put a message to a number that nobody is known to have: only ever the answer to a crisis, or plain help."""
    return _keep(session, _row(draft, e164, key))


def claim(session: Session, owner: str, now: datetime, tick: datetime, lease: timedelta, limit: int) -> list[int]:
    """Take up to `limit` waiting rows for `owner` until the lease ends; most urgent first, one a recipient."""
    ids = list(session.scalars(_claimable(now, tick).limit(limit).with_for_update(skip_locked=True)))
    if ids:
        taken = {"lease_owner": owner, "lease_until": tick + lease}
        session.execute(update(Message).where(Message.id.in_(ids)).values(taken))
    return ids


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
    return Attempt(
        message.id, message.tries, message.number, message.body or "", message.channel, _validity(message, now)
    )


def again_later(message: Message, wait: timedelta, tick: datetime) -> None:
    """It was never processed, so it is due again; not before the wait is over."""
    message.delivery = Delivery.DUE
    message.lease_owner = message.lease_until = None
    message.retry_after = tick + wait


def _row(draft: Draft, e164: str, key: str) -> Message:
    return Message(
        direction=Direction.OUT,
        channel=draft.channel,
        number=e164,
        number_key=key,
        text_key=draft.text_key,
        body=draft.body,
        language=draft.language,
        once=draft.once,
        delivery=Delivery.DUE,
        urgency=draft.urgency,
        any_hour=draft.any_hour,
        made_at=draft.send_after,
        send_after=draft.send_after,
        not_after=draft.not_after,
    )


def _keep(session: Session, message: Message) -> Message:
    session.add(message)
    session.flush()
    nudge(session, SEND)
    return message


def _claimable(now: datetime, tick: datetime) -> Select[int]:
    """Due rows that nobody holds, and that no earlier row to the same number must precede."""
    free = or_(Message.lease_until.is_(None), Message.lease_until < tick)
    rested = or_(Message.retry_after.is_(None), Message.retry_after <= tick)
    waiting = Message.delivery.in_((Delivery.DUE, Delivery.HELD))
    return (
        select(Message.id)
        .where(waiting, Message.send_after <= now, free, rested, ~_preceded(now, tick))
        .order_by(Message.urgency, Message.send_after, Message.id)
    )


def _preceded(now: datetime, tick: datetime) -> Exists:
    """An earlier row to the number is live; what is unknown or backing off holds back only routine texts."""
    earlier = aliased(Message)
    stuck = or_(earlier.delivery == Delivery.UNKNOWN, earlier.retry_after > tick)
    live = or_(
        earlier.delivery.in_((Delivery.LEAVING, Delivery.UNKNOWN)),
        and_(earlier.delivery == Delivery.DUE, earlier.send_after <= now),
    )
    before = and_(earlier.number_key == Message.number_key, earlier.id < Message.id)
    return exists().where(before, live, or_(Message.urgency > Urgency.REPLY, ~stuck))


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
        _drop(message, why, now)
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


def _drop(message: Message, why: Why, now: datetime) -> None:
    message.delivery, message.why, message.settled_at = Delivery.DROPPED, why.value, now
    log.info("dropped", message=message.id, why=why.value)


def _validity(message: Message, now: datetime) -> int | None:
    return None if message.not_after is None else max(1, int((message.not_after - now).total_seconds()))
