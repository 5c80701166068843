"""Reminders that fall due in the same minute: how soon the last one stands at the provider's door, and at what cost.

Rule of this file: real workers, found by the real heartbeat, against a provider that answers at once or a tenth of a
second later; beside them the SDK alone from as many threads, in the same minutes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

import redis
from sqlalchemy import update

from bot.clock import now
from bot.config import Settings
from bot.db import Database
from bot.models import Message
from tests.benchmarks import provider
from tests.benchmarks.figures import Figure, Reach, middle_ratio
from tests.benchmarks.ground import ROOT, Ground, ground, process, until
from tests.benchmarks.load import HOST
from tests.benchmarks.machine import cpu_seconds, memory
from tests.benchmarks.scene import fill
from tests.benchmarks.sizes import Sizes
from tests.ports import free_ports

THREADS: int = Settings.model_fields["send_threads"].default
SOON = timedelta(seconds=1)
TENTH, MANY_THREADS = 100, 64
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Sent:
    """One wave: how many, from the first to the last in seconds, the CPU it took, the workers' part of it (with SQLite
    all of it), and how late first and last were."""

    messages: int
    seconds: float
    cpu: float
    workers: float = 0.0
    first: float = 0.0
    last: float = 0.0

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.messages / self.seconds

    @property
    def each(self) -> float:
        """CPU seconds a message."""
        return self.cpu / self.messages


@contextmanager
def a_provider(milliseconds: int) -> Iterator[int]:
    """The far end, in a process of its own; its port."""
    port = free_ports()
    with process({"PYTHONPATH": str(ROOT)}, "-m", "tests.benchmarks.provider", str(port), str(milliseconds)):
        until(lambda: _is_there(port), "the provider")
        yield port


def _is_there(port: int) -> bool:
    try:
        return provider.arrivals(port) == []
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class At:
    """Who is at work: the workers' process ids, and that of the database's server where it has one."""

    pids: list[int]
    server: int | None

    def cpu(self) -> tuple[float, float]:
        """CPU seconds until now: the workers', and the server's."""
        return cpu_seconds(*self.pids), cpu_seconds(self.server) if self.server else 0.0


@contextmanager
def at_work(here: Ground, port: int, workers: int, threads: int) -> Iterator[At]:
    """So many workers, and the heartbeat that tells them."""
    env = here.told(THROUGHLINE_CARRIER_URL=f"http://{HOST}:{port}", THROUGHLINE_SEND_THREADS=str(threads))
    with ExitStack() as stack:
        pids = [stack.enter_context(process(env, "-m", "workers")).pid for _ in range(workers)]
        with redis.Redis.from_url(here.settings.redis_url) as queue:
            until(lambda: queue.scard("rq:workers") >= workers, "the workers")
        stack.enter_context(process(env, "-m", "workers.heartbeat"))
        yield At(pids, here.server_pid)


def wave(db: Database, port: int, busy: At) -> Sent:
    """All that was put falls due in a second, as if it had just been planned; back when the last one has come."""
    provider.arrivals(port, forget=True)
    fresh = {"delivery": "due", "tries": 0, "lease_owner": None, "lease_until": None, "sid": None, "body": None}
    with db.transaction() as session:
        due, at = time.monotonic() + SOON.total_seconds(), now() + SOON
        session.execute(update(Message).where(Message.text_key.is_not(None)).values(send_after=at, **fresh))
    before = busy.cpu()
    with db.reading() as session:
        messages = session.query(Message.id).count()
    until(lambda: len(provider.arrivals(port)) >= messages, "the last message", PATIENCE)
    workers, server = (after - then for after, then in zip(busy.cpu(), before, strict=True))
    came = provider.arrivals(port)
    return Sent(messages, came[-1] - came[0], workers + server, workers, came[0] - due, came[-1] - due)


def alone(port: int, messages: int, threads: int, processes: int = 1) -> Sent:
    """The SDK by itself, from as many processes and threads."""
    share = messages // processes
    argv = [sys.executable, "-m", "tests.benchmarks.sdk_alone", str(port), str(share), str(threads)]
    ran = [
        subprocess.Popen(argv, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE)
        for _ in range(processes)
    ]
    said = [json.loads(one.communicate(timeout=PATIENCE)[0]) for one in ran]
    return Sent(share * processes, max(one["seconds"] for one in said), sum(one["cpu"] for one in said))


def measure(database: str, sizes: Sizes) -> Iterator[Figure]:
    """Sending on one kind of database."""
    with ground(database) as here:
        db = fill(here.settings, sizes.sends)
        _put_off(db)
        with a_provider(0) as port:
            for workers in sizes.workers:
                yield from _at_once(here, db, port, workers, sizes)
        with a_provider(TENTH) as port, at_work(here, port, 1, MANY_THREADS) as busy:
            ours, theirs = _in_turn(db, port, busy, MANY_THREADS, sizes)
            case = f"{database}, provider takes {TENTH} ms, {MANY_THREADS} threads"
            yield _rate(case, ours, theirs, Reach(least=0.9))
        db.close()


def _put_off(db: Database) -> None:
    with db.transaction() as session:
        session.execute(update(Message).values(send_after=now() + timedelta(days=1)))


def _at_once(here: Ground, db: Database, port: int, workers: int, sizes: Sizes) -> Iterator[Figure]:
    case = f"{here.database}, {workers} at work" if workers > 1 else f"{here.database}, one worker"
    with at_work(here, port, workers, THREADS) as busy:
        ours, theirs = _in_turn(db, port, busy, THREADS, sizes)
    reach = Reach(least=0.6)
    each, sdk = [one.each for one in ours], [one.each for one in theirs]
    ratio = middle_ratio(sdk, each)
    yield Figure("sending, CPU a message, SDK alone", case, "ms", 1000 * median(each), 1000 * median(sdk), ratio, reach)
    if here.server_pid:
        yield Figure("of it the workers' own", case, "ms", 1000 * median(one.workers / one.messages for one in ours))
    yield _rate(case, ours, theirs, None)
    yield Figure(f"{ours[-1].messages:,} due at once, first is late by", case, "s", median(one.first for one in ours))
    yield Figure(f"{ours[-1].messages:,} due at once, last is late by", case, "s", median(one.last for one in ours))


def _in_turn(db: Database, port: int, busy: At, threads: int, sizes: Sizes) -> tuple[list[Sent], list[Sent]]:
    """Ours and the SDK alone, one after the other, over and over."""
    wave(db, port, busy)  # warm
    ours, theirs = [], []
    for _ in range(sizes.pairs):
        ours.append(wave(db, port, busy))
        theirs.append(alone(port, sizes.sends, threads, len(busy.pids)))
    return ours, theirs


def _rate(case: str, ours: Sequence[Sent], theirs: Sequence[Sent], reach: Reach | None) -> Figure:
    rates, sdk = [one.rate for one in ours], [one.rate for one in theirs]
    ratio = middle_ratio(rates, sdk)
    return Figure("sending, messages/s, SDK alone", case, "/s", median(rates), median(sdk), ratio, reach)


def many(database: str, sizes: Sizes) -> Iterator[Figure]:
    """A great many due in the same minute, with two at work; and what those hold, before and after."""
    with ground(database) as here, a_provider(0) as port:
        db = fill(here.settings, sizes.many_sends)
        _put_off(db)
        with at_work(here, port, 2, THREADS) as busy:
            idle = max(memory(pid).now for pid in busy.pids)
            sent = wave(db, port, busy)
            most = max(memory(pid).most for pid in busy.pids)
        db.close()
    case = f"{database}, 2 at work"
    yield Figure(f"{sent.messages:,} due at once, first is late by", case, "s", sent.first)
    yield Figure(f"{sent.messages:,} due at once, last is late by", case, "s", sent.last)
    yield Figure("memory, nothing to do", f"{database}, a worker", "MB", idle)
    yield Figure(f"memory, the most it held, {sent.messages:,} sent", f"{database}, a worker", "MB", most)


def figures(sizes: Sizes, databases: Sequence[str]) -> Iterator[Figure]:
    """Every figure of this file."""
    for database in databases:
        yield from measure(database, sizes)
        yield from many(database, sizes)
