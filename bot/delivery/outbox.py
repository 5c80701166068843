"""The outbox: what must leave the house, put once and claimed by one.

Rule of this file: a row is claimed with a lease, most urgent first and one a recipient, so that each gets their
texts in order. What then happens to it is in bot/delivery/leaving.py and bot/delivery/receipts.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import BindParameter, ColumnElement, Integer, and_, literal_column, or_, update
from sqlalchemy.orm import Session

from bot import rows
from bot.alerting import alerts
from bot.db import nudge, one_of
from bot.delivery import lanes
from bot.models import (
    Appointment,
    Channel,
    Conversation,
    Delivery,
    Direction,
    Language,
    Message,
    Person,
    Urgency,
)
from bot.people.reach import Why, reach
from bot.tasking import in_place

log = structlog.get_logger()
SEND = "workers.sending.send"
LIVE = (Delivery.DUE, Delivery.HELD, Delivery.LEAVING, Delivery.UNKNOWN)
"""What stands before a later row to the same number; an index has these alone."""
ANSWER_HOLDS = timedelta(hours=16)
"""For how long an answer is still one: from the evening on which they wrote to the next morning's opening."""
LATE = timedelta(minutes=15)
"""Whoever wrote longer ago than this has not just texted: no clock is wrong by as much, and no provider as slow."""


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
    slots: tuple[datetime, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


def put(session: Session, draft: Draft, person: Person, conversation: Conversation, contact_id: int | None) -> Message:
    """Put a message to a person into the outbox; a person without a number gets one that is dropped, in plain sight."""
    where = reach(session, person, draft.send_after, draft.channel)
    message = _row(draft, where.e164 or "", where.key or "")
    message.person_id, message.conversation_id = person.id, conversation.id
    message.contact_id = contact_id
    if conversation.appointment_id is not None:
        appointment = session.get(Appointment, conversation.appointment_id)
        message.appointment_id = conversation.appointment_id
        message.appointment_version = appointment.version if appointment else None
    message.team_id = person.team_id
    _keep(session, message)
    if where.e164 is None:
        drop(session, message, Why.NO_NUMBER, draft.send_after)
    return message


def put_to_number(session: Session, draft: Draft, e164: str, key: str, person: Person | None = None) -> Message:
    """Put a message to the number that somebody wrote from, whoever has it: only ever the answer to a crisis, or plain
    help. `person`: whose it is, where one is known to have it."""
    message = _row(draft, e164, key)
    if person is not None:
        message.person_id, message.team_id = person.id, person.team_id
    return _keep(session, message)


def point_of(message: Message) -> datetime | None:
    """When it has no point left: its own, and for an answer without one, when it would answer nothing any more."""
    if message.not_after is None and message.urgency == Urgency.REPLY:
        return message.made_at + ANSWER_HOLDS
    return message.not_after


def is_due(message: type[Message], now: datetime | BindParameter[Any]) -> ColumnElement[bool]:
    """Whether it may go by its time. An answer may at any: one that is still to come was put, or let go from its wait,
    by a clock that is fast. Not while it is held, nor where it goes in the place of another, later; what answers a
    crisis is never put for later (bot/delivery/other_roads.py)."""
    waits = one_of(message.delivery, Delivery.DUE, Delivery.HELD)
    crisis, reply = (literal_column(str(int(urgency)), Integer) for urgency in (Urgency.CRISIS, Urgency.REPLY))
    answers = or_(message.urgency == crisis, and_(message.urgency == reply, message.instead_of_id.is_(None)))
    return and_(waits, or_(message.send_after <= now, and_(one_of(message.delivery, Delivery.DUE), answers)))


def answers_at_once(message: Message, now: datetime) -> bool:
    """Whether it goes whatever the hour: what answers them does, until they have not just texted any more. What was
    refused or doubtful for longer than that waits for their hours, but for a chat, which they open themselves."""
    return message.any_hour and (message.channel is Channel.WEBCHAT or now - message.made_at <= LATE)


def again_later(message: Message, wait: timedelta, tick: datetime) -> None:
    """It was never processed, so it is due again; not before the wait is over."""
    message.delivery = Delivery.DUE
    message.lease_owner = message.lease_until = None
    message.retry_after = tick + wait


def _row(draft: Draft, e164: str, key: str) -> Message:
    return rows.made(
        Message,
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
        facts={**draft.facts, **({"slots": [at.isoformat() for at in draft.slots]} if draft.slots else {})},
    )


def _keep(session: Session, message: Message) -> Message:
    lanes.put(session, message)
    nudge(session, SEND)
    return message


def drop(session: Session, message: Message, why: Why, now: datetime) -> None:
    """It will not be sent, and this is why. Where somebody can do it by hand, they are to (bot/tasking/in_place.py).
    News of ours that nothing newer replaces is told to the worker instead, and so are what staff typed and what was
    lost and is not said again."""
    message.delivery, message.why, message.settled_at = Delivery.DROPPED, why.value, now
    message.lease_owner = message.lease_until = None
    log.info("dropped", message=message.id, why=why.value)
    _take_back_the_question(session, message)
    in_place.put_instead(session, message, why, now)
    if why is Why.LOOKED_AFTER and message.appointment_id is not None:
        alerts.ring_instead(session, session.get_one(Appointment, message.appointment_id), now)
    is_missed = alerts.is_our_news(message) and alerts.was_to_come(session, message)
    is_told = why not in (Why.SUPERSEDED, Why.DECIDED, Why.ARRIVED) and (is_missed or message.by_id is not None)
    if is_told or why is Why.FOLLOWED:
        facts = {"delivery": Delivery.DROPPED.value, "why": why.value}
        alerts.tell_not_delivered(session, message, facts, now)


def _take_back_the_question(session: Session, message: Message) -> None:
    """What was never said asks nothing: a yes to something else must not be taken for a yes to it.

    By the instant it was asked at, so that a newer question of the same conversation stays.
    """
    if message.conversation_id is None or message.instead_of_id is not None:
        return
    theirs = (Conversation.id == message.conversation_id, Conversation.asked_at == message.made_at)
    session.execute(update(Conversation).where(*theirs).values(asked=None, asked_at=None, asked_until=None))
