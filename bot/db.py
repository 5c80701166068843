"""The database: one engine a process, `transaction()` to write, `reading()` to read.

Rule of this file: nobody else opens a connection, and no transaction is open while the world is called. SQLite has
one writer and an unfair queue for it, so writers line up at a file lock before BEGIN IMMEDIATE (the 99th percentile
fell from half a second to about 50 ms when that was measured).
"""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    DateTime,
    Engine,
    create_engine,
    event,
    func,
    literal_column,
    select,
    text,
)
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import make_url
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.line import Line
from bot.rows import Writing
from bot.still_there import look_when_taken

_DIALECT = "turned"
_NUDGES = "nudges"
_ITS_TIME = select(func.clock_timestamp(type_=DateTime(timezone=True)))
_HOWEVER_LONG = text("SET LOCAL idle_in_transaction_session_timeout = 0")
_NO_LONGER = text("SELECT set_config('idle_in_transaction_session_timeout', :milliseconds, true)")
_KEEPS = "cache_spill=4000"
"""A transaction that changes much holds up to so many pages, of 4 kB, until its commit, where 2,000 are kept between
transactions: of 1,000 texts among five million each has pages of its own, and to write some out before the commit, and
read others again for it, was a quarter of a claim."""
PATIENCE = 10
"""Seconds for which a writer waits for a program that is none of ours and holds SQLite's file; less than a provider
waits for us. `?timeout=` in the database's address says otherwise."""
WHY = {
    "SQLITE_BUSY": "Another program holds the database.",
    "SQLITE_FULL": "The disk is full.",
    "SQLITE_IOERR_WRITE": "The disk takes no more.",
    "DiskFull": "The disk is full.",
    "AdminShutdown": "The database is shutting down.",
    "CrashShutdown": "The database is starting again after a crash.",
    "NoAnswer": "The database does not answer.",
}


class Database:
    """An engine, the way its writers line up, and who is told after a commit."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self.after_commit: Callable[[frozenset[str]], object] = lambda jobs: None
        self._turn = _Turn(Path(f"{self.url.database}.lock") if self.is_sqlite else None)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Write: committed when the block ends, rolled back when it raises; then the asked-for jobs are nudged."""
        with self._turn.taken(), Writing(self.engine, expire_on_commit=False) as session, session.begin():
            if self.is_sqlite:
                session.connection()  # begins now, while it is our turn
            yield session
            nudges = frozenset(session.info.get(_NUDGES, ()))
        if nudges:
            self.after_commit(nudges)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Read: a session that sees one moment and writes nothing."""
        with Session(self.engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read all there is, as it is at one moment, however long it takes."""
        level = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        with self.engine.connect().execution_options(**level) as connection, connection.begin():
            if not self.is_sqlite:
                connection.execute(_HOWEVER_LONG)
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def why(fault: BaseException) -> str:
    """What went wrong, for a log: a sentence where we have one, else the driver's name for it. Never the driver's own
    sentence: it may hold what was being written."""
    said = getattr(fault, "orig", None) or fault
    name = str(getattr(said, "sqlite_errorname", type(said).__name__))
    return WHY.get(name, name)


def its_time(session: Session) -> datetime | None:
    """The time by the clock of the machine that the database is on; None on SQLite, where that is ours."""
    if session.connection().dialect.name == "sqlite":
        return None
    return session.execute(_ITS_TIME).scalar_one()


def let_go_within(session: Session, seconds: float) -> None:
    """Whoever stands still in this transaction keeps what it locked for no longer, and nothing of it is done. On SQLite
    for as long as it stands still: nobody can take a file's lock from a process."""
    if session.connection().dialect.name != "sqlite":
        session.execute(_NO_LONGER, {"milliseconds": str(max(1, round(seconds * 1000)))})


def nudge(session: Session, job: str) -> None:
    """Ask that this job (a dotted name in workers) be started once the transaction is committed."""
    session.info.setdefault(_NUDGES, set()).add(job)


class _Next(threading.local):
    """Whether this thread's next transaction is to write: it says so once, as it begins."""

    writes = False


_next = _Next()


class TurnedSqlite(SQLiteDialect_pysqlite):
    """SQLite whose transactions are begun by us: a writer's takes the lock at once. The driver's own BEGIN is deferred,
    and an event of the engine in its place cost every statement a tenth of its time."""

    supports_statement_cache = True

    def do_begin(self, dbapi_connection: Any) -> None:
        """Begin, as whoever has the turn to write or as one who reads."""
        writes, _next.writes = _next.writes, False
        dbapi_connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")


registry.register(f"sqlite.{_DIALECT}", __name__, TurnedSqlite.__name__)


class _Turn:
    """The queue of SQLite's writers: first the threads of this process, then the processes of this machine."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._threads = Line()

    @contextmanager
    def taken(self) -> Iterator[None]:
        if self._path is None:
            yield
            return
        with self._threads:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
            try:
                fcntl.flock(file, fcntl.LOCK_EX)
                _next.writes = True
                yield
            finally:
                _next.writes = False
                os.close(file)


@lru_cache(maxsize=4)
def _engine(url: str) -> Engine:
    """One for each address, however often a process opens it: an engine keeps every statement it has put in SQL.

    The connection that was used last is used next, for it has the statements and the pages at hand that all texts need.
    """
    if make_url(url).get_backend_name() == "sqlite":
        ours = make_url(url).set(drivername=f"sqlite+{_DIALECT}")
        ours = ours if "timeout" in ours.query else ours.update_query_dict({"timeout": str(PATIENCE)})
        shared = {"check_same_thread": False}
        engine = create_engine(ours, connect_args=shared, pool_use_lifo=True, hide_parameters=True)
        event.listen(engine, "connect", _prepare_sqlite)
        return engine
    from bot.columns import PlainColumns  # with the driver, which nobody on SQLite need load
    from bot.impatient import NOTICED, connect

    pool = {"pool_size": 20, "max_overflow": 10, "pool_use_lifo": True}
    noticed = {name: value for name, value in NOTICED.items() if name not in make_url(url).query}
    engine = create_engine(
        _with_driver(url), **pool, connect_args={**noticed, "cursor_factory": PlainColumns}, hide_parameters=True
    )
    event.listen(engine, "do_connect", lambda dialect, record, given, named: connect(*given, **named))
    look_when_taken(engine)
    return engine


def _with_driver(url: str) -> str:
    for short in ("postgres://", "postgresql://"):
        if url.startswith(short):
            return "postgresql+psycopg://" + url[len(short) :]
    return url


def _prepare_sqlite(connection: Any, record: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN is deferred; ours says which it is
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000", _KEEPS):
        connection.execute(f"PRAGMA {pragma}")


def one_of(column: ColumnElement[Any] | InstrumentedAttribute[Any], *values: Enum) -> ColumnElement[bool]:
    """As `in_`, with the values written out in the statement, in the order of an index's own words: SQLite uses an
    index of some rows only for a condition that it can read, and read every row there is instead. Of a bound value it
    plans anew each time, in case such an index would do: that took ten times as long as looking a text's sender up."""
    return column.in_([literal_column(f"'{value.value}'") for value in values])
