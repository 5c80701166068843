"""What came of an attempt: accepted, refused, never processed, or unknown.

Rule of this file: an attempt's outcome is recorded only on the attempt it belongs to (`tries` is the fence). What an
error changes beyond its message is in bot/delivery/refusals.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import BindParameter, bindparam, func, update
from sqlalchemy.orm import Session

from bot.alerting.alerts import tell_not_delivered
from bot.by_ids import change
from bot.channels.base import Kind, Meaning, Receipt
from bot.clock import ticks
from bot.db import one_of
from bot.delivery import mending, pacing, refusals
from bot.delivery.deliveries import FINAL, REPORTED, advance, ask_after
from bot.delivery.leaving import Attempt
from bot.delivery.outbox import again_later, point_of
from bot.delivery.refusals import Moment
from bot.models import Delivery, Message, Person, Role, Urgency
from bot.people.reach import Why
from bot.rows import table

log = structlog.get_logger()
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=15)
_ROWS = table(Message)


def _told_of(name: str, column: str) -> BindParameter[Any]:
    return bindparam(name, type_=_ROWS.c[column].type)


_ACCEPTED = (
    update(_ROWS)
    .where(
        _ROWS.c.id == _told_of("message_id", "id"),
        _ROWS.c.tries == _told_of("attempt", "tries"),
        one_of(_ROWS.c.delivery, Delivery.LEAVING),
    )
    .values(
        sid=func.coalesce(_ROWS.c.sid, _told_of("receipt", "sid")),
        delivery=_told_of("as", "delivery"),
        lease_owner=None,
        lease_until=None,
        accepted_at=func.coalesce(_ROWS.c.accepted_at, _told_of("now", "accepted_at")),
        ask_after=_told_of("ask", "ask_after"),
    )
)
HOLDS, AT_THE_MOST = timedelta(days=1), timedelta(days=7)
"""For how long after it was to leave a text without a point of its own has one, and after it was put."""
PAGE_HOLDS = timedelta(minutes=15)
"""For how long after it was put a text to staff about a crisis has one, while a fault of ours keeps it here."""
SOON = timedelta(minutes=1)
"""The answer to a crisis is tried at least so often, for as long as it has a point."""
TELL_AFTER = timedelta(minutes=2)
"""Somebody is told of one that has not left for so long, whatever is tried meanwhile."""


def accepted(session: Session, attempt: Attempt, receipt: Receipt, now: datetime) -> None:
    """The provider took it. A report may have come first, and then it is further already."""
    try:
        all_accepted(session, [(attempt, receipt)], now)
    except NotFirstNews:
        message = _of(session, attempt)
        if message is not None:
            message.sid = message.sid or receipt.sid
            advance(message, REPORTED.get(receipt.status, Delivery.ACCEPTED), now)
        mending.mended(session, {attempt.channel}, ticks())


class NotFirstNews(Exception):
    """Of one of several messages something was heard before: each is to be recorded by itself."""


def all_accepted(session: Session, taken: Sequence[tuple[Attempt, Receipt]], now: datetime) -> None:
    """As `accepted`, for several that nothing was heard of yet. Raises NotFirstNews, and nothing may be kept."""
    told = [_told(attempt, receipt, now) for attempt, receipt in taken]
    if not told:
        return
    if FINAL.intersection(one["as"] for one in told) or _written(session, told) != len(told):
        raise NotFirstNews
    mending.mended(session, {attempt.channel for attempt, _ in taken}, ticks())
    for one in told:
        log.info("delivery", message=one["message_id"], before="leaving", after=one["as"].value, code=None)


def _told(attempt: Attempt, receipt: Receipt, now: datetime) -> dict[str, Any]:
    delivery = REPORTED.get(receipt.status, Delivery.ACCEPTED)
    return {
        "message_id": attempt.message_id,
        "attempt": attempt.tries,
        "receipt": receipt.sid,
        "as": delivery,
        "now": now,
        "ask": ask_after(attempt.channel, now),
    }


def _written(session: Session, told: Sequence[dict[str, Any]]) -> int:
    """How many were in mid-attempt, and are written down; in the order of ids, as by whoever locks several."""
    ordered = sorted(told, key=lambda one: one["message_id"])
    return change(session, _ACCEPTED, ordered)


def not_processed(session: Session, attempt: Attempt, retry_after: float | None, tick: datetime) -> None:
    """Too many requests, or no connection (`retry_after` is None): due again, later each time. Too many are the
    sender's and not the message's: all that go by it wait, but for the answer to a crisis, which asks again soon."""
    message = _of(session, attempt)
    if message is not None and message.delivery is Delivery.LEAVING:
        wait = max(backoff(attempt.tries), timedelta(seconds=retry_after or 0))
        if retry_after is not None:
            pacing.pause(session, message.channel, tick + min(wait, pacing.LONGEST))
        again_later(message, _wait(message, wait), tick)
        _tell_if_long(session, message, message.attempted_at or message.made_at, {})
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
    message.error_code, at = meaning.code, Moment(now, tick)
    meaning = refusals.by_now(session, message, meaning)
    if meaning.kind is Kind.TEMPORARY:
        wait = max(backoff(attempt.tries), timedelta(seconds=meaning.wait_seconds))
        refusals.slow(session, message, meaning, tick)
        again_later(message, _wait(message, wait) if meaning.slows else wait, tick)
        _tell_if_long(session, message, now, refusals.facts_of(meaning))
    elif meaning.kind is Kind.OURS and (wait := _wait(message, mending.wait_of(attempt.tries))) < _lasts(
        session, message, now
    ):
        refusals.wait_for_us(session, message, meaning, at)
        again_later(message, wait, tick)
        _tell_if_long(session, message, now, refusals.facts_of(meaning))
    else:
        _give_up(message, now)
        refusals.act(session, message, meaning, at)


def backoff(tries: int) -> timedelta:
    """2 s, 4 s, 8 s ... up to a quarter of an hour."""
    return min(LONGEST_WAIT, FIRST_WAIT * (1 << min(tries - 1, 10)))


def _of(session: Session, attempt: Attempt) -> Message | None:
    """The message, unless another attempt has begun since."""
    message = session.get(Message, attempt.message_id, with_for_update=True)
    return message if message is not None and message.tries == attempt.tries else None


def _give_up(message: Message, now: datetime) -> None:
    message.delivery, message.why, message.settled_at = Delivery.FAILED, Why.REFUSED.value, now
    message.lease_owner = message.lease_until = None


def _wait(message: Message, wait: timedelta) -> timedelta:
    """How long this one waits when its sender was to; the answer to a crisis no longer than for its own tries."""
    return min(wait, backoff(message.tries), SOON) if message.urgency == Urgency.CRISIS else wait


def _lasts(session: Session, message: Message, now: datetime) -> timedelta:
    """For how much longer it has a point: until then it waits for us to mend what is ours, and is not given up. Staff
    are asked again by the alert itself: an old page would tell them of what somebody may have seen to long since."""
    point = point_of(message)
    if point is None and message.urgency == Urgency.CRISIS and _is_to_staff(session, message):
        return message.made_at + PAGE_HOLDS - now
    if point is None:
        point = min(max(message.send_after or message.made_at, message.made_at) + HOLDS, message.made_at + AT_THE_MOST)
    return point - now


def _is_to_staff(session: Session, message: Message) -> bool:
    person = session.get(Person, message.person_id) if message.person_id else None
    return person is not None and person.role is not Role.PARTICIPANT


def _tell_if_long(session: Session, message: Message, now: datetime, facts: dict[str, Any]) -> None:
    """That the answer to a crisis waits is told before it is over: whoever it is for may still be rung."""
    if message.urgency == Urgency.CRISIS and now - message.made_at >= TELL_AFTER:
        tell_not_delivered(session, message, facts, now)
