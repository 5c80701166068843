"""What the processes of an instance stand on, disk, database and queue, taken away and given back from outside.

Rule of this file: real servers; what is broken is mended when the block ends.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

import redis

from bot.running import valkey
from tests.bot.running.test_up import processes
from tests.disks import Disk
from tests.journeys.conftest import Instance
from tests.servers import PostgresServer

LITTLE = 1024  # bytes; no file of theirs may grow beyond, as on a disk that is full
Ways = Sequence[Callable[[], AbstractContextManager[None]]]
"""In each of these something is away, and comes back."""


class Around(Protocol):
    """What an instance stands on."""

    @property
    def queue(self) -> str:
        """Where Redis is."""

    @property
    def without_queue(self) -> Ways:
        """Redis is away, and comes back."""

    @property
    def without_database(self) -> Ways:
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

    @property
    def without_queue(self) -> Ways:
        """It hangs."""
        return (self._queue_hangs,)

    @property
    def without_database(self) -> Ways:
        """The disk is full."""
        return (self._disk_is_full,)

    @contextmanager
    def _queue_hangs(self) -> Iterator[None]:
        """It stands still, so that whoever asks waits; then it is killed, and started again by `up`."""
        pid = self.up.pids()["valkey"]
        os.kill(pid, signal.SIGSTOP)
        yield
        os.kill(pid, signal.SIGKILL)

    @contextmanager
    def _disk_is_full(self) -> Iterator[None]:
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
    """PostgreSQL, with the small disk that its database is on if one was to be had, and a Valkey in a folder of its
    own, which is there while `running` is open."""

    server: PostgresServer
    database: str
    disk: Disk | None
    folder: Path
    running: ExitStack

    @property
    def queue(self) -> str:
        """Where Redis is."""
        return valkey.redis_url(self.folder)

    def start_queue(self) -> None:
        """Start it, with what it remembers."""
        self.running.enter_context(valkey.serving(self.folder))

    @property
    def without_queue(self) -> Ways:
        """It hangs, and is itself again; it is killed."""
        return self._queue_hangs, self._queue_is_killed

    @property
    def without_database(self) -> Ways:
        """The server is killed with all that work for it, and started again; its disk is full."""
        killed = partial(self.server.killed, self.database)
        return (killed, partial(_full, self.disk)) if self.disk else (killed,)

    @contextmanager
    def _queue_hangs(self) -> Iterator[None]:
        pid = self._pid()
        os.kill(pid, signal.SIGSTOP)
        yield
        os.kill(pid, signal.SIGCONT)

    @contextmanager
    def _queue_is_killed(self) -> Iterator[None]:
        """And started again with nothing in it."""
        os.kill(self._pid(), signal.SIGKILL)
        self.running.close()
        yield
        shutil.rmtree(self.folder / "valkey")
        self.start_queue()

    def _pid(self) -> int:
        with redis.Redis.from_url(self.queue) as connection:
            return int(connection.info("server")["process_id"])

    @contextmanager
    def jolted(self) -> Iterator[bool]:
        """One of the server's own processes is killed, and with it every connection is gone."""
        self.server.kill_one(self.database)
        yield False


@contextmanager
def _full(disk: Disk) -> Iterator[None]:
    disk.fill()
    yield
    disk.free()
