"""How far a message got: what a delivery report changes, by the one table of moves (bot/delivery/course.py).

Rule of this file: reports only move a message forward, whatever order they come in. A report carries our message's id,
so it also settles a send whose answer was lost. What an error in one changes beyond its message is in
bot/delivery/refusals.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import rows
from bot.channels.errors import meaning_of
from bot.clock import ticks
from bot.db import nudge
from bot.delivery import refusals
from bot.delivery.course import MOVES, RANK
from bot.models import Channel, Delivery, DeliveryReport, Direction, How, Message, Step
from bot.operating import held
from bot.people.reach import referral_of
from bot.referrals import life_steps
from bot.referrals.life_steps import Fact

log = structlog.get_logger()

REPORTED = {
    "accepted": Delivery.ACCEPTED,
    "scheduled": Delivery.ACCEPTED,
    "queued": Delivery.QUEUED,
    "sending": Delivery.SENDING,
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.DELIVERED,
    "partially_delivered": Delivery.SENT,  # some segments came; whether the rest will is not known yet
    "undelivered": Delivery.UNDELIVERED,
    "failed": Delivery.FAILED,
    "canceled": Delivery.FAILED,
}

INTRODUCES = ("introduction.hello", "introduction.hello_wales")
IN_FLIGHT = frozenset({Delivery.LEAVING, Delivery.UNKNOWN})
WAITING = frozenset({Delivery.DUE, Delivery.HELD})
LOST = frozenset({Delivery.UNDELIVERED, Delivery.FAILED})
FINAL = frozenset({Delivery.DELIVERED, Delivery.UNDELIVERED, Delivery.FAILED, Delivery.DROPPED})
AT_A_PROVIDER = frozenset({Channel.SMS, Channel.WHATSAPP})
ENDS_WITHIN = timedelta(hours=1)
"""Its end is usually reported within seconds; whoever was not told it by then asks (bot/delivery/ends.py)."""
ASK = "workers.asking.ask"
FOUND = "found"
"""No word of the provider's: by this a copy is known that nobody reported, and that a look-up found."""
ARRIVED_SOMEWHERE = frozenset(RANK) - LOST


@dataclass(frozen=True, slots=True)
class Report:
    """What the provider says of one message of ours: its own id for it, the state in its words, an error's code."""

    message_id: int
    sid: str
    status: str
    code: int | None = None


def take(session: Session, report: Report, at: datetime) -> None:
    """Take one report. Unknown words, unknown messages and second copies change nothing."""
    delivery = REPORTED.get(report.status)
    message = _of(session, report)
    if delivery is None or message is None or message.direction is not Direction.OUT:
        log.info("report_ignored", message=report.message_id, known=delivery is not None)
        return
    if not rows.put_once(session, _row(report, message, at), "sid", "status"):
        return
    if message.sid is None:
        message.sid = report.sid
    if message.sid == report.sid:
        if advance(message, delivery, at, report.code) and delivery is Delivery.DELIVERED:
            _arrived(session, message, at)
        if delivery in LOST and message.delivery in LOST:
            _lost(session, message, report.code, at)
    else:
        _forget_too(message, at)


def also(session: Session, message: Message, sid: str, at: datetime) -> None:
    """A look-up found one more that went of it: it is known by its name, and forgotten there with the first."""
    if rows.put_once(session, _row(Report(message.id, sid, FOUND), message, at), "sid", "status"):
        _forget_too(message, at)


def _forget_too(message: Message, at: datetime) -> None:
    """One copy more is at the provider than it was asked to forget, if it was."""
    if message.redacted_at is not None:
        message.redacted_at, message.redact_after = None, at


def _of(session: Session, report: Report) -> Message | None:
    """The message that a report is of. Its name at the provider says it before our number does, for after a restore
    numbers are given anew; and of what was made since and never tried, nobody can report."""
    message = session.get(Message, report.message_id, with_for_update=True)
    if message is None or message.sid == report.sid:
        return message
    named = session.scalar(select(Message).where(Message.sid == report.sid).with_for_update())
    if named is not None:
        return named
    restore = held.last(session) if message.tries == 0 and message.sid is None else None
    return None if restore is not None and message.made_at >= restore.restored_at else message


def came(session: Session, message: Message, at: datetime) -> None:
    """Whoever it went to says that it came, and staff say so. The provider is asked once more which of its texts it
    was: that one is nobody else's, and its words are to be forgotten there."""
    if advance(message, Delivery.DELIVERED, at):
        _arrived(session, message, at)
        if message.sid is None and message.channel in AT_A_PROVIDER:
            message.ask_after = at
            nudge(session, ASK)


def advance(message: Message, delivery: Delivery, at: datetime, code: int | None = None) -> bool:
    """Move a message forward; False, and nothing changed, when it is already as far."""
    before = message.delivery or Delivery.DUE
    if delivery not in MOVES[before]:
        return False
    message.delivery = delivery
    message.lease_owner = message.lease_until = None
    message.error_code = code or message.error_code
    message.accepted_at = message.accepted_at or at
    message.settled_at = at if delivery in FINAL else message.settled_at
    message.ask_after = _next_question(message, delivery, at)
    log.info("delivery", message=message.id, before=before.value, after=delivery.value, code=code)
    return True


def ask_after(channel: Channel, at: datetime) -> datetime | None:
    """When to ask what became of a text that was taken at this instant; None where nobody can be asked."""
    return at + ENDS_WITHIN if channel in AT_A_PROVIDER else None


def _next_question(message: Message, delivery: Delivery, at: datetime) -> datetime | None:
    """Of one that was asked about in vain more than one may have gone: its end known, the others are asked for."""
    if delivery in FINAL:
        return at if message.lookups and message.channel in AT_A_PROVIDER else None
    return message.ask_after or ask_after(message.channel, at)


def _arrived(session: Session, message: Message, at: datetime) -> None:
    """The first text that says who works with them has introduced them."""
    referral = referral_of(session, message.person_id or 0) if message.text_key in INTRODUCES else None
    if referral is not None:
        life_steps.once(session, referral.id, Fact(Step.INTRODUCED, How.TEXT, f"message:{message.id}"), at)


def _lost(session: Session, message: Message, code: int | None, at: datetime) -> None:
    """It did not arrive, and the report says why: most of what is wrong with a number is learnt only here."""
    message.error_code = message.error_code or code
    meaning = refusals.by_now(session, message, meaning_of(code or 0))
    refusals.act(session, message, meaning, refusals.Moment(at, ticks()))


def _row(report: Report, message: Message, at: datetime) -> DeliveryReport:
    return DeliveryReport(message_id=message.id, sid=report.sid, status=report.status, error_code=report.code, at=at)
