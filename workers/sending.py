"""Sending: what is due is claimed, committed to, handed to the provider, and its answer recorded.

Rule of this file: no transaction is open while the provider is called. A handful of attempts is begun in one commit,
each answer is recorded in one of its own, and no more are begun than are called at once, so that a process that dies
leaves at most the messages in its hands unknown.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Semaphore

import structlog

from bot.addresses import status_url
from bot.channels.base import NotSent, OutcomeUnknown, Outgoing, Refused
from bot.clock import now, ticks
from bot.config import CONNECT_SECONDS
from bot.delivery import leaving, outbox, receipts, refusals
from bot.delivery.leaving import Attempt
from bot.delivery.outbox import Hold
from workers import stopping
from workers.context import Context, attempted, job

log = structlog.get_logger()
HAND = 8
"""How many are begun in one transaction, while those before them are being called."""


def send_due(context: Context) -> int:
    """Send all that is due, a batch at a time; how many messages were taken in hand."""
    taken, most = 0, context.settings.send_threads
    with ThreadPoolExecutor(most) as threads:
        calls = _Calls(context, threads, Semaphore(most))
        while (ids := _claim(context)) or calls.under_way:
            taken += len(ids)
            calls.make(ids)
    return taken


@dataclass(frozen=True, slots=True)
class _Calls:
    """The calls that are under way, never more than there are threads to make them."""

    context: Context
    threads: ThreadPoolExecutor
    free: Semaphore
    under_way: deque[Future[None]] = field(default_factory=deque)

    def make(self, ids: list[int]) -> None:
        """Begin these, a handful after another, while others are under way; with none to begin, wait for those."""
        for some in _hands(ids, min(HAND, self.context.settings.send_threads)):
            for _ in some:
                self.free.acquire()
            attempts = _begin(self.context, some)
            for _ in range(len(some) - len(attempts)):
                self.free.release()
            self.under_way.extend(self.threads.submit(self._call, attempt) for attempt in attempts)
        while self.under_way and (not ids or self.under_way[0].done()):
            self.under_way.popleft().result()

    def _call(self, attempt: Attempt) -> None:
        try:
            _call(self.context, attempt)
        finally:
            self.free.release()


def _hands(ids: list[int], size: int) -> Iterator[list[int]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


def _begin(context: Context, ids: list[int]) -> list[Attempt]:
    """Commit to an attempt at each of a handful; where one of them stands in the way, at each by itself."""
    together = attempted("beginning", lambda: _begin_together(context, ids))
    if together is not None:
        return together

    def alone(message_id: int) -> list[Attempt]:
        return attempted("beginning", lambda: _begin_alone(context, message_id)) or []

    return [attempt for message_id in ids for attempt in alone(message_id)]


def _begin_together(context: Context, ids: list[int]) -> list[Attempt] | None:
    """None, and nothing begun, when one of them cannot be made ready."""
    call_ends = ticks() + timedelta(seconds=CONNECT_SECONDS + context.settings.call_seconds)
    try:
        with context.db.transaction() as session:
            return leaving.begin_all(session, ids, context.name, now(), call_ends)
    except leaving.UNFILLABLE:
        return None


def _begin_alone(context: Context, message_id: int) -> list[Attempt]:
    """One that cannot be made ready is over, and stops none of the others."""
    found = _begin_together(context, [message_id])
    if found is None:
        with context.db.transaction() as session:
            leaving.give_up(session, message_id, context.name, now())
    return found or []


def send_in_turn(context: Context) -> int:
    """As `send_due`, in one thread and in order, for a simulation that must be the same every time."""
    taken = 0
    while ids := _claim(context):
        taken += len(ids)
        for message_id in ids:
            for attempt in _begin_alone(context, message_id):
                _call(context, attempt)
    return taken


def _claim(context: Context) -> list[int]:
    if stopping.told():
        return []
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
