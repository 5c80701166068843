"""Sending: what is due is claimed, committed to, handed to the provider, and its answer recorded.

Rule of this file: no transaction is open while the provider is called, and one thread writes while others wait for the
provider, so that many slow calls never line up for the database. Whatever answers came meanwhile are recorded, and the
next attempts begun, in one commit; no more are begun than are called at once: a process that dies leaves at most the
messages in its hands unknown.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from queue import Empty, SimpleQueue

import structlog

from bot.addresses import status_url
from bot.channels.base import NotSent, OutcomeUnknown, Outgoing, Receipt, Refused
from bot.clock import now, ticks
from bot.db import why
from bot.delivery import claiming, leaving, pacing, receipts
from bot.delivery.claiming import Hold
from bot.delivery.giving_up import UNREADY
from bot.delivery.leaving import Attempt, Begun
from bot.models import Channel
from workers import stopping
from workers.beginning import begin_alone, longest_call
from workers.context import Context, attempted, job

log = structlog.get_logger()
Outcome = Receipt | Refused | NotSent | OutcomeUnknown
Answer = tuple[Attempt, Outcome | None]
"""What came of an attempt; None when the call itself went wrong, and its lease will say so."""
HAND = 16
GATHER = 0.005
"""So many free threads are worth beginning for at once; for fewer, more are waited for, as long as one comes free every
so many seconds: a hand of few costs the database as much as a full one."""
REST = 1.0
"""For so many seconds at most a sender's rate is waited for here; for longer, the heartbeat says when there is room."""
SLOW = 0.5
"""For so many seconds at most nobody looks what has fallen due, while the provider takes its time."""


def send_due(context: Context) -> int:
    """Send all that is due, a batch at a time; how many messages were taken in hand."""
    most = context.settings.send_threads
    threads = ThreadPoolExecutor(most)
    try:
        return send_by(context, threads, most)
    finally:
        threads.shutdown(wait=False, cancel_futures=True)  # who was left behind is not waited for here


def send_by(context: Context, threads: Executor, most: int, rest: float = REST) -> int:
    """As `send_due`, with these threads to make the calls, so many at once; seconds that a rate is waited for."""
    return _Desk(context, threads, most, rest).clear()


@dataclass(slots=True)
class _Desk:
    """Where one thread claims, begins and records; the calls are made by others, never more than `free` at once."""

    context: Context
    threads: Executor
    free: int
    rest: float
    came: SimpleQueue[Future[Answer]] = field(default_factory=SimpleQueue)
    under_way: set[Future[Answer]] = field(default_factory=set)
    heard: list[Future[Answer]] = field(default_factory=list)
    more: bool = True
    rests_until: datetime | None = None

    def clear(self) -> int:
        """Until nothing is due and nothing under way; how many were taken in hand."""
        taken = 0
        try:
            while self.more or self.under_way or self.heard:
                taken += self._turn() if self.free else 0
                self._hear()
        finally:
            self._hear_the_last()
        return taken

    def _turn(self) -> int:
        """Record what was heard, and begin as many as threads are free, unless we are to stop; how many were taken."""
        answers = _said(self.heard)
        if stopping.told():
            self.more = False
            _record(self.context, answers)
            self.heard.clear()
            return 0
        limit = min(self.free, self.context.settings.batch)
        leaves_by = _hold(self.context).lasts_until - longest_call(self.context)
        begun = _record_and_begin(self.context, answers, limit)
        self.heard.clear()
        for attempt in begun.attempts:
            self._let_go(attempt, leaves_by)
        self.rests_until = begun.again
        self.more = begun.again is not None and self._rest() <= self.rest
        return begun.taken

    def _rest(self) -> float:
        """For how many seconds nothing may be taken, because a sender's rate is used up."""
        return max((self.rests_until - ticks()).total_seconds(), 0) if self.rests_until is not None else 0

    def _let_go(self, attempt: Attempt, leaves_by: datetime) -> None:
        call = self.threads.submit(_call, self.context, attempt, leaves_by)
        self.free -= 1
        self.under_way.add(call)
        call.add_done_callback(self.came.put)

    def _hear(self) -> None:
        """Take what has come. With more to begin, a moment is waited for others: few at a time cost as much as many;
        and where a rate is used up, until there is room. With no more, until something comes, but never so long that
        what falls due meanwhile waits for a slow provider."""
        rest = self._rest() if self.more else 0
        until = time.monotonic() + (rest or (GATHER if self.more and self.free else SLOW))
        while self.under_way or rest:
            enough = not rest and (self.free >= HAND if self.more else bool(self.heard))
            try:
                call = self.came.get(not enough, max(until - time.monotonic(), 0))
            except Empty:
                break
            self.heard.append(call)  # before it is under way no more: the time of the whole job may be over at any line
            self.under_way.discard(call)
            self.free += 1
            until = until if rest else time.monotonic() + GATHER

    def _hear_the_last(self) -> None:
        """Record what was said to us, whatever became of us. Who is still under way is waited for as long as a call may
        take; one for which no name is resolved may take any time, and is left behind: its lease says the rest."""
        done, _ = wait(self.under_way, longest_call(self.context).total_seconds())
        _record(self.context, _said(done.union(self.heard)))


def _record_and_begin(context: Context, answers: Sequence[Answer], limit: int) -> Begun:
    """In one commit, as is usual; where anything stands in the way of that, each by itself."""
    done = attempted("beginning", partial(_together, context, answers, limit))
    if done is None and answers:
        _record(context, answers)
        done = attempted("beginning", partial(_together, context, (), limit))
    if done is not None:
        return done
    ids = _claim(context, limit)
    attempts = [attempt for message_id in ids for attempt in begin_alone(context, message_id)]
    return Begun(len(ids), attempts, ticks() if ids else None)


def _together(context: Context, answers: Sequence[Answer], limit: int) -> Begun | None:
    """None, and nothing recorded or begun, when one of them needs more than that."""
    taken = [(attempt, outcome) for attempt, outcome in answers if isinstance(outcome, Receipt)]
    if len(taken) < len(answers):
        return None
    try:
        with context.db.transaction() as session:
            hold = _hold(context)
            shut = pacing.paused(session, hold.tick)
            receipts.all_accepted(session, taken, now())
            return leaving.begin_next(session, hold, now(), limit, shut)
    except (receipts.NotFirstNews, *UNREADY):
        return None


def _claim(context: Context, limit: int) -> list[int]:
    hold = _hold(context)
    with context.db.transaction() as session:
        return claiming.claim(session, hold, now(), limit, pacing.paused(session, hold.tick))


def _hold(context: Context) -> Hold:
    asked = {Channel.SMS: context.settings.sms_a_second, Channel.WHATSAPP: context.settings.whatsapp_a_second}
    rates = {channel: pacing.rate(a_second) for channel, a_second in asked.items() if a_second}
    return Hold(context.name, ticks(), timedelta(seconds=context.settings.lease_seconds), rates)


def _call(context: Context, attempt: Attempt, leaves_by: datetime) -> Answer:
    return attempt, attempted("calling", partial(_sent, context, attempt, leaves_by))


def _sent(context: Context, attempt: Attempt, leaves_by: datetime) -> Outcome:
    try:
        return context.channel.send(_outgoing(context, attempt, leaves_by))
    except (Refused, NotSent, OutcomeUnknown) as fault:
        return fault


def _said(calls: Iterable[Future[Answer]]) -> list[Answer]:
    """What was said to these, which are over. What ended a thread, and not its call alone, is no answer: the lease of
    that message will say that nobody knows."""
    answers: list[Answer] = []
    for call in calls:
        ended = call.exception()
        if ended is None:
            answers.append(call.result())
        else:
            log.error("failed", what="calling", fault=why(ended))
    return answers


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


def _outgoing(context: Context, attempt: Attempt, leaves_by: datetime) -> Outgoing:
    url = status_url(context.settings, attempt.message_id)
    return Outgoing(
        attempt.message_id,
        attempt.to,
        attempt.body,
        attempt.channel.value,
        url,
        attempt.validity_seconds,
        attempt.template,
        leaves_by,
    )


send = job(send_due)
