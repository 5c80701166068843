"""Leaving: one attempt at one message, from the last check to the commit that comes before the call.

Rule of this file: exactly one attempt is in flight. The words are frozen and committed with the attempt; only then
is the provider called, with no transaction open. A lease that ran out in mid-attempt makes the message unknown,
never unsent: bot/delivery/unknowns.py asks the provider before anything is repeated.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.alerting.alerts import tell_not_delivered
from bot.channels.base import Template
from bot.clock import ticks
from bot.db import one_of
from bot.delivery import at_night, hands, mending, pacing, whatsapp
from bot.delivery.claiming import Hold, next_up, spend
from bot.delivery.last_checks import may_leave
from bot.delivery.outbox import point_of
from bot.delivery.pacing import paused
from bot.known import known
from bot.models import (
    Channel,
    Delivery,
    Lease,
    Message,
    Urgency,
)
from bot.people.reach import Why

MOST_LATE = 100
"""So many are looked at between one try and the next."""


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


@dataclass(frozen=True, slots=True)
class Begun:
    """How many were taken, the attempts at those of them that are neither held nor dropped, and the tick at which there
    may be more to take: None when nothing else is due."""

    taken: int
    attempts: list[Attempt]
    again: datetime | None


def begin(session: Session, message_id: int, owner: str, now: datetime, call_ends: datetime) -> Attempt | None:
    """As `begin_all`, for one message. None when the lease is lost, or the text is held or dropped."""
    return next(iter(begin_all(session, [message_id], owner, now, call_ends)), None)


def begin_next(
    session: Session, hold: Hold, now: datetime, limit: int, shut: frozenset[Channel] = frozenset()
) -> Begun:
    """Take what is next up by senders that are not shut, and commit to one attempt each at once. The lease is to be
    longer than any call."""
    for channel in pacing.faulty(session, hold.tick) - shut:
        _drop_late(session, channel, now, hold.tick)
    taken = next_up(session, hold, now, limit, shut)
    messages = hands.take(session, list(taken.of), now) if taken.of else []
    for message in messages:
        message.lease_owner, message.lease_until = hold.owner, hold.lasts_until
    attempts = _begun(session, messages, now)
    again = spend(session, hold, taken, (attempt.channel for attempt in attempts))
    turned = any(message.channel is not taken.of[message.id] for message in messages)
    return Begun(len(taken.of), attempts, hold.tick if turned else again)


def begin_all(
    session: Session, message_ids: Collection[int], owner: str, now: datetime, call_ends: datetime
) -> list[Attempt]:
    """Freeze the words of these claimed messages and commit to one attempt each; what is held or dropped gets none.

    `call_ends` is the tick by which the calls are over at the latest: a lease that ends before it is not begun, so that
    whoever asks the provider after the lease and its grace can trust the answer.
    """
    taken = hands.take(session, message_ids, now)
    return _begun(session, [message for message in taken if _is_ours(message, owner, call_ends)], now)


def _begun(session: Session, messages: Sequence[Message], now: datetime) -> list[Attempt]:
    leaving = [message for message in _in_turn(session, messages) if _leaves(session, message, now)]
    attempts = [_attempt(message, now) for message in leaving]
    hands.let_go(session, leaving, now)
    return attempts


def _in_turn(session: Session, messages: Sequence[Message]) -> Sequence[Message]:
    """Where a fault of ours was met, what was tried least is what tries whether it is mended: it may be the fault of
    those that were refused, and then they alone wait for it."""
    if len(messages) < 2:
        return messages
    faulty = pacing.faulty(session, ticks())
    return sorted(messages, key=lambda message: message.tries if message.channel in faulty else 0)


def _leaves(session: Session, message: Message, now: datetime) -> bool:
    """Whether it goes now; then its attempt has begun. Whose road was found closed, and another open, waits its turn on
    that one: it was claimed by the pause and the rate of the first."""
    road = message.channel
    if _waits(session, message, now) or not may_leave(session, message, now) or _has_turned(message, road):
        message.lease_owner = message.lease_until = None
        return False
    if message.urgency != Urgency.CRISIS:
        mending.trying(session, message.channel, ticks())
    message.delivery = Delivery.LEAVING
    message.tries += 1
    message.attempted_at = now
    return True


def _has_turned(message: Message, road: Channel) -> bool:
    return message.channel is not road and message.urgency != Urgency.CRISIS


def _waits(session: Session, message: Message, now: datetime) -> bool:
    """Its channel was paused after it was claimed, or an earlier answer goes first; only what answers a crisis goes."""
    if message.urgency == Urgency.CRISIS:
        return False
    shut = known(session, Lease, "paused", lambda: paused(session, ticks()))
    return message.channel in shut or at_night.follows(session, message, now)


def _drop_late(session: Session, channel: Channel, now: datetime, tick: datetime) -> None:
    """What had its point while a fault of ours kept it here is over, wherever it stands, and whoever works with them is
    told. One text at a time tries whether it is mended: in their turns the others would be looked at too late."""
    free = or_(Message.lease_until.is_(None), Message.lease_until < tick)
    waiting = (one_of(Message.delivery, Delivery.DUE, Delivery.HELD), Message.channel == channel, free)
    late = select(Message).where(*waiting, Message.not_after <= now, Message.urgency != Urgency.CRISIS)
    for message in session.scalars(late.order_by(Message.id).limit(MOST_LATE).with_for_update(skip_locked=True)).all():
        if not may_leave(session, message, now) and message.why == Why.PAST_POINT.value:
            tell_not_delivered(session, message, {"delivery": Delivery.DROPPED.value, "why": message.why}, now)


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
