"""What is around the processes of an instance, broken and mended from outside: disk, database, queue, clock, provider.

Rule of this file: real servers and real processes; what is broken is mended when the block ends.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

import redis
from rq import Queue
from rq.serializers import JSONSerializer

from bot import clock, config
from bot.operating import nudges
from bot.running import tree, valkey
from bot.running.ties import tied
from tests.bot.running.test_up import environment, processes
from tests.bot.running.waiting import until
from tests.journeys.conftest import Instance
from tests.servers import PostgresServer

LITTLE = 1024  # bytes; no file of theirs may grow beyond, as on a disk that is full
BACK = 60
ITS_CLOCK = """import os, sys
from datetime import timedelta
from bot import clock
right = clock.ticks
clock.ticks = lambda: right() - timedelta(minutes={})
from workers.{} import main
try:
    main()
finally:
    os.execv(sys.orig_argv[0], sys.orig_argv)"""
"""So many minutes behind is the clock of another machine: all that it reads of it, for leases, too. A worker that has
no queue any more ends, and begins again."""
MISDEEDS = ("429", "500", "500_after_accept", "timeout_after_accept", "reset", "reset_after_accept")


class Around(Protocol):
    """What an instance stands on."""

    @property
    def queue(self) -> str:
        """Where Redis is."""

    def without_queue(self) -> AbstractContextManager[None]:
        """Redis is away, and comes back."""

    def without_database(self) -> AbstractContextManager[None]:
        """Nothing can be stored, and then again it can."""

    def jolted(self) -> AbstractContextManager[bool]:
        """The database has a fault that it gets over by itself; whether nothing can be stored until the block ends."""


@dataclass(frozen=True, slots=True)
class OnThisMachine:
    """SQLite and the embedded Valkey."""

    up: Instance

    @property
    def queue(self) -> str:
        """Where Redis is."""
        return valkey.redis_url(self.up.folder)

    @contextmanager
    def without_queue(self) -> Iterator[None]:
        """It stands still, so that whoever asks waits; then it is killed, and started again by `up`."""
        pid = self.up.pids()["valkey"]
        os.kill(pid, signal.SIGSTOP)
        yield
        os.kill(pid, signal.SIGKILL)

    @contextmanager
    def without_database(self) -> Iterator[None]:
        """The disk is full for web, workers and heartbeat: nothing that they write is kept."""
        apart = {self.up.process.pid, *(self.up.pids()[name] for name in ("carrier", "valkey"))}
        full = processes(self.up.folder) - apart
        _limit(full, LITTLE)
        yield
        _limit(full, resource.RLIM_INFINITY)

    @contextmanager
    def jolted(self) -> Iterator[bool]:
        """Another program holds the file, for longer than anybody waits for it."""
        with closing(sqlite3.connect(self.up.folder / "throughline.db", isolation_level=None, timeout=60)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield True
            other.execute("ROLLBACK")


def _limit(pids: set[int], size: int) -> None:
    for pid in pids:
        try:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        except ProcessLookupError:
            continue


@dataclass(frozen=True, slots=True)
class Outside:
    """PostgreSQL, and a Valkey in a folder of its own, which is there while `running` is open."""

    server: PostgresServer
    database: str
    folder: Path
    running: ExitStack

    @property
    def queue(self) -> str:
        """Where Redis is."""
        return valkey.redis_url(self.folder)

    def start_queue(self) -> None:
        """Start it, with what it remembers."""
        self.running.enter_context(valkey.serving(self.folder))

    @contextmanager
    def without_queue(self) -> Iterator[None]:
        """It is killed, and started again with nothing in it."""
        with redis.Redis.from_url(self.queue) as connection:
            pid = connection.info("server")["process_id"]
        os.kill(pid, signal.SIGKILL)
        self.running.close()
        yield
        shutil.rmtree(self.folder / "valkey")
        self.start_queue()

    def without_database(self) -> AbstractContextManager[None]:
        """The server is killed with all that work for it, and started again."""
        return self.server.killed(self.database)

    @contextmanager
    def jolted(self) -> Iterator[bool]:
        """One of the server's own processes is killed, and with it every connection is gone."""
        self.server.kill_one(self.database)
        yield False


def old_jobs_come_back(around: Around) -> None:
    """Whatever waits in the queue is gone, and jobs of another day are there, which were all done: each of them for
    both workers, and one that no version knows any more."""
    with redis.Redis.from_url(around.queue) as connection:
        connection.flushall()
        for job, urgency in {"workers.sending.no_more": nudges.URGENT, **nudges.QUEUES}.items():
            name = f"{urgency}-{job.rsplit('.', 1)[-1]}" if job in nudges.QUEUES else nudges.queue_names()[0]
            queue = Queue(name, connection=connection, serializer=JSONSerializer)
            queue.enqueue_many([Queue.prepare_data(job, result_ttl=0) for _ in range(2)])


def turned_away(up: Instance, number: str) -> int:
    """How often what a phone texted could not be posted to us, and is still to be."""
    theirs = {message["sid"] for message in up.thread(number) if message["delivery"] == "receiving"}
    return max((post["tries"] for post in up.posts() if post["sid"] in theirs), default=0)


@contextmanager
def on_another_machine(up: Instance) -> Iterator[list[subprocess.Popen[bytes]]]:
    """A heartbeat and a worker more for the same database, on a machine whose clock was set back (BACK)."""
    env = environment(up.folder, **up.outside)
    env |= tree.environment(
        config.load({k: v for k, v in env.items() if k.startswith("THROUGHLINE") or k in up.outside}), up.port
    )
    with (up.folder / "another-machine.log").open("wb") as log:
        argvs = [[sys.executable, "-c", ITS_CLOCK.format(BACK, main)] for main in ("heartbeat", "__main__")]
        there = [subprocess.Popen(argv, env=env, stdout=log, stderr=log, preexec_fn=tied()) for argv in argvs]
    try:
        with redis.Redis.from_url(env["REDIS_URL"]) as queue:
            until(lambda: queue.scard("rq:workers") > len(tree.WORKERS), "no worker began on another machine")
        yield there
    finally:
        for process in there:
            process.kill()
            process.wait()


def set_back(up: Instance, by: timedelta) -> None:
    """The clock of the demo goes back, or by less than nothing on, for all its processes at once."""
    clock.follow(up.folder / "clock")
    try:
        clock.set_skipped(clock.skipped() - by)
    finally:
        clock.unfollow()


def next_change(month: int) -> date:
    """The next last Sunday of March or October, when the clocks change in the night."""
    today = clock.london(clock.ticks()).date()
    for year in (today.year, today.year + 1):
        last = date(year, month, 31)
        sunday = last - timedelta(days=(last.weekday() + 1) % 7)
        if sunday > today + timedelta(days=3):
            break
    return sunday
