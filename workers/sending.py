"""Sending: what is due is claimed, committed to, handed to the provider, and its answer recorded.

Rule of this file: no transaction is open while the provider is called, and one message is one commit, so that a
process that dies leaves at most the messages in its hands unknown.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import structlog

from bot import leaving, outbox, receipts, refusals
from bot.addresses import status_url
from bot.channels.base import NotSent, OutcomeUnknown, Outgoing, Refused
from bot.clock import now, ticks
from bot.config import CONNECT_SECONDS
from bot.leaving import Attempt
from bot.outbox import Hold
from workers.context import Context, job

log = structlog.get_logger()
THREADS = 8


def send_due(context: Context) -> int:
    """Send all that is due, a batch at a time; how many messages were taken in hand."""
    taken = 0
    with ThreadPoolExecutor(THREADS) as threads:
        while ids := _claim(context):
            taken += len(ids)
            list(threads.map(lambda message_id: send_one(context, message_id), ids))
    return taken


def send_in_turn(context: Context) -> int:
    """As `send_due`, in one thread and in order, for a simulation that must be the same every time."""
    taken = 0
    while ids := _claim(context):
        taken += len(ids)
        for message_id in ids:
            send_one(context, message_id)
    return taken


def send_one(context: Context, message_id: int) -> None:
    """One message: commit to the attempt, call, record what came of it."""
    call_ends = ticks() + timedelta(seconds=CONNECT_SECONDS + context.settings.call_seconds)
    try:
        with context.db.transaction() as session:
            attempt = leaving.begin(session, message_id, context.name, now(), call_ends)
    except leaving.UNFILLABLE:
        with context.db.transaction() as session:
            leaving.give_up(session, message_id, context.name, now())
        return
    if attempt is not None:
        _call(context, attempt)


def _claim(context: Context) -> list[int]:
    hold = Hold(context.name, ticks(), timedelta(seconds=context.settings.lease_seconds))
    with context.db.transaction() as session:
        return outbox.claim(session, hold, now(), context.settings.batch, refusals.paused(session, hold.tick))


def _call(context: Context, attempt: Attempt) -> None:
    grace = timedelta(seconds=context.settings.grace_seconds)
    try:
        receipt = context.channel.send(_outgoing(context, attempt))
    except Refused as refusal:
        with context.db.transaction() as session:
            receipts.refused(session, attempt, refusal.meaning, now(), ticks())
    except NotSent as never:
        with context.db.transaction() as session:
            receipts.not_processed(session, attempt, never.retry_after, ticks())
    except OutcomeUnknown:
        with context.db.transaction() as session:
            receipts.unknown(session, attempt, ticks(), grace)
    else:
        with context.db.transaction() as session:
            receipts.accepted(session, attempt, receipt, now())


def _outgoing(context: Context, attempt: Attempt) -> Outgoing:
    url = status_url(context.settings, attempt.message_id)
    return Outgoing(
        attempt.message_id,
        attempt.to,
        attempt.body,
        attempt.channel.value,
        url,
        attempt.validity_seconds,
        attempt.template,
    )


send = job(send_due)
