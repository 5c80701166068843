"""Sending: what is due is claimed, committed to, handed to the provider, and its answer recorded.

Rule of this file: no transaction is open while the provider is called, and one thread writes while others wait for the
provider, so that many slow calls never line up for the database. Whatever answers came meanwhile are recorded in one
commit before more are begun, and no more are begun than are called at once: a process that dies leaves at most the
messages in its hands unknown.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from queue import Empty, SimpleQueue

import structlog

from bot.addresses import status_url
from bot.channels.base import NotSent, OutcomeUnknown, Outgoing, Receipt, Refused
from bot.clock import now, ticks
from bot.config import CONNECT_SECONDS
from bot.delivery import leaving, outbox, receipts, refusals
from bot.delivery.leaving import Attempt
from bot.delivery.outbox import Hold
from workers import stopping
from workers.context import Context, attempted, job

log = structlog.get_logger()
Outcome = Receipt | Refused | NotSent | OutcomeUnknown
Answer = tuple[Attempt, Outcome | None]
"""What came of an attempt; None when the call itself went wrong, and its lease will say so."""
HAND = 16
GATHER = 0.003
"""So many free threads are worth beginning for at once; for fewer, more are waited for, for so many seconds."""


def send_due(context: Context) -> int:
    """Send all that is due, a batch at a time; how many messages were taken in hand."""
    most = context.settings.send_threads
    with ThreadPoolExecutor(most) as threads:
        return _Desk(context, threads, most).clear()


@dataclass(slots=True)
class _Desk:
    """Where one thread claims, begins and records; the calls are made by others, never more than `free` at once."""

    context: Context
    threads: ThreadPoolExecutor
    free: int
    claimed: deque[int] = field(default_factory=deque)
    came: SimpleQueue[Answer] = field(default_factory=SimpleQueue)
    under_way: int = 0

    def clear(self) -> int:
        """Until nothing is due and nothing under way; how many were taken in hand."""
        taken = 0
        try:
            while (fresh := self._claim()) or self.claimed or self.under_way:
                taken += fresh
                self._begin()
                self._record()
        finally:
            self.claimed.clear()
            while self.under_way:  # whatever became of us: what was said to these calls is not lost
                self._record()
        return taken

    def _claim(self) -> int:
        """A batch more, when there is not enough for the threads that are free."""
        fresh = _claim(self.context) if len(self.claimed) < self.free else []
        self.claimed.extend(fresh)
        return len(fresh)

    def _begin(self) -> None:
        some = [self.claimed.popleft() for _ in range(min(self.free, len(self.claimed)))]
        for attempt in _begin(self.context, some) if some else ():
            self.free -= 1
            self.under_way += 1
            self.threads.submit(self._call, attempt)

    def _call(self, attempt: Attempt) -> None:
        self.came.put((attempt, attempted("calling", partial(_call, self.context, attempt))))

    def _record(self) -> None:
        """Record what has come; where no more can be begun, wait for it."""
        answers = self._answers(wait=self.under_way > 0 and not (self.claimed and self.free))
        self.free += len(answers)
        self.under_way -= len(answers)
        _record(self.context, answers)

    def _answers(self, *, wait: bool) -> list[Answer]:
        """What has come; while there is more to begin, a moment longer, for few at a time cost as much as many."""
        answers: list[Answer] = [self.came.get()] if wait else []
        until = time.monotonic() + GATHER
        while len(answers) < self.under_way:
            left = until - time.monotonic() if self.claimed and self.free + len(answers) < HAND else 0
            try:
                answers.append(self.came.get(left > 0, max(left, 0)))
            except Empty:
                break
        return answers


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
                _record(context, [(attempt, _call(context, attempt))])
    return taken


def _claim(context: Context) -> list[int]:
    if stopping.told():
        return []
    hold = Hold(context.name, ticks(), timedelta(seconds=context.settings.lease_seconds))
    with context.db.transaction() as session:
        return outbox.claim(session, hold, now(), context.settings.batch, refusals.paused(session, hold.tick))


def _call(context: Context, attempt: Attempt) -> Outcome:
    try:
        return context.channel.send(_outgoing(context, attempt))
    except (Refused, NotSent, OutcomeUnknown) as fault:
        return fault


def _record(context: Context, answers: Sequence[Answer]) -> None:
    """What was accepted in one commit, which is nearly always all; what was not, each in one of its own."""
    taken = [(attempt, outcome) for attempt, outcome in answers if isinstance(outcome, Receipt)]
    together = len(taken) > 1 and attempted("recording", partial(_record_together, context, taken))
    for attempt, outcome in answers:
        if outcome is not None and not (together and isinstance(outcome, Receipt)):
            attempted(f"recording message {attempt.message_id}", partial(_record_alone, context, attempt, outcome))


def _record_together(context: Context, taken: Sequence[tuple[Attempt, Receipt]]) -> bool:
    try:
        with context.db.transaction() as session:
            receipts.all_accepted(session, taken, now())
    except receipts.NotFirstNews:
        return False
    return True


def _record_alone(context: Context, attempt: Attempt, outcome: Outcome) -> None:
    with context.db.transaction() as session:
        match outcome:
            case Receipt():
                receipts.accepted(session, attempt, outcome, now())
            case Refused():
                receipts.refused(session, attempt, outcome.meaning, now(), ticks())
            case NotSent():
                receipts.not_processed(session, attempt, outcome.retry_after, ticks())
            case OutcomeUnknown():
                grace = timedelta(seconds=context.settings.grace_seconds)
                receipts.unknown(session, attempt, ticks(), grace)


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
