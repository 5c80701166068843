"""What came of an attempt: accepted, refused, never processed, or unknown, and what each changes.

Rule of this file: an attempt's outcome is recorded only on the attempt it belongs to (`tries` is the fence), and
errors are acted on by what they mean: a bad number is marked and a person told, our own faults pause the sender, and
what nobody knows goes to a person. One bad recipient never stops the rest.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import leases
from bot.alerts import News, tell
from bot.channels.base import Kind, Meaning, Receipt
from bot.deliveries import REPORTED, advance
from bot.leaving import Attempt
from bot.models import AlertKind, Channel, Delivery, Message, Number, Person, Preference
from bot.outbox import again_later
from bot.reach import Why

log = structlog.get_logger()
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=15)
SENDER_PAUSE = timedelta(minutes=1)
PAUSE = "pause:"


def accepted(session: Session, attempt: Attempt, receipt: Receipt, now: datetime) -> None:
    """The provider took it. A report may have come first, and then it is further already."""
    message = _of(session, attempt)
    if message is None:
        return
    message.sid = message.sid or receipt.sid
    advance(message, REPORTED.get(receipt.status, Delivery.ACCEPTED), now)


def not_processed(session: Session, attempt: Attempt, retry_after: float | None, tick: datetime) -> None:
    """Too many requests, or no connection: due again, later each time."""
    message = _of(session, attempt)
    if message is not None and message.delivery is Delivery.LEAVING:
        wait = max(backoff(attempt.tries), timedelta(seconds=retry_after or 0))
        again_later(message, wait, tick)
        log.info("not_processed", message=message.id, tries=attempt.tries)


def unknown(session: Session, attempt: Attempt, tick: datetime, grace: timedelta) -> None:
    """It may have been accepted. Nothing is repeated; after the grace the provider is asked."""
    message = _of(session, attempt)
    if message is not None and message.delivery is Delivery.LEAVING:
        doubt(message, tick + grace)


def doubt(message: Message, ask_after: datetime) -> None:
    """Mark a message unknown; `ask_after` (in ticks) is when the provider may first be asked."""
    message.delivery, message.lease_owner, message.lease_until = Delivery.UNKNOWN, None, ask_after
    log.warning("unknown_send", message=message.id, tries=message.tries)


def refused(session: Session, attempt: Attempt, meaning: Meaning, now: datetime, tick: datetime) -> None:
    """The provider said no; what that means decides."""
    message = _of(session, attempt)
    if message is None or message.delivery is not Delivery.LEAVING:
        return
    log.warning("refused", message=message.id, code=meaning.code, kind=meaning.kind.value)
    message.error_code = meaning.code
    match meaning.kind:
        case Kind.TEMPORARY:
            again_later(message, max(backoff(attempt.tries), timedelta(seconds=meaning.wait_seconds)), tick)
        case Kind.OURS:
            _pause_sender(session, message.channel, tick)
            again_later(message, SENDER_PAUSE, tick)
            _tell_operator(session, message, meaning, now)
        case Kind.OPTED_OUT:
            mark_stopped(session, message.number_key, message.channel, now)
            _give_up(session, message, AlertKind.STOPPED, meaning, now)
        case Kind.NUMBER:
            mark_bounced(session, message, meaning.code, now)
            _give_up(session, message, AlertKind.NOT_DELIVERED, meaning, now)
        case Kind.MESSAGE | Kind.UNKNOWN_CODE:
            _give_up(session, message, AlertKind.NOT_DELIVERED, meaning, now)


def backoff(tries: int) -> timedelta:
    """2 s, 4 s, 8 s ... up to a quarter of an hour."""
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << min(tries - 1, 10)))


def paused(session: Session, tick: datetime) -> frozenset[Channel]:
    """The channels that wait because something of ours must be mended first."""
    ends = {channel: leases.until(session, PAUSE + channel.value) for channel in Channel}
    return frozenset(channel for channel, until in ends.items() if until is not None and until > tick)


def mark_stopped(session: Session, key: str, channel: Channel, now: datetime) -> None:
    """Texts to this number stop on this road."""
    preference_of(session, key, channel).stopped_at = now


def preference_of(session: Session, key: str, channel: Channel) -> Preference:
    """What the holder of a number chose on a road; made when they had chosen nothing yet."""
    wanted = select(Preference).where(Preference.number_key == key, Preference.channel == channel)
    found = session.scalar(wanted)
    if found is None:
        found = Preference(number_key=key, channel=channel)
        session.add(found)
        session.flush()
    return found


def mark_bounced(session: Session, message: Message, code: int, now: datetime) -> None:
    """This number cannot be texted; a bounce also unproves it."""
    wanted = select(Number).where(Number.key == message.number_key, Number.until.is_(None))
    for number in session.scalars(wanted):
        number.bounced_at, number.bounce_code, number.proven_on = now, code, None


def _of(session: Session, attempt: Attempt) -> Message | None:
    """The message, unless another attempt has begun since."""
    message = session.get(Message, attempt.message_id, with_for_update=True)
    return message if message is not None and message.tries == attempt.tries else None


def _give_up(session: Session, message: Message, kind: AlertKind, meaning: Meaning, now: datetime) -> None:
    message.delivery, message.why, message.settled_at = Delivery.FAILED, Why.REFUSED.value, now
    message.lease_owner = message.lease_until = None
    person = session.get(Person, message.person_id) if message.person_id else None
    facts = {"code": meaning.code, "advice": meaning.advice}
    once = f"{kind.value}:message:{message.id}"
    tell(
        session,
        person,
        News(kind, once, message_id=message.id, appointment_id=message.appointment_id, facts=facts),
        now,
    )


def _pause_sender(session: Session, channel: Channel, tick: datetime) -> None:
    leases.keep(session, PAUSE + channel.value, "sending", tick + SENDER_PAUSE)


def _tell_operator(session: Session, message: Message, meaning: Meaning, now: datetime) -> None:
    facts = {"code": meaning.code, "advice": meaning.advice}
    once = f"operator:{meaning.code}:{now:%Y-%m-%dT%H}"
    tell(session, None, News(AlertKind.OPERATOR, once, urgent=True, message_id=message.id, facts=facts), now)
