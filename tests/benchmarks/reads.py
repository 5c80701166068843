"""What a database reads: the rows that PostgreSQL says it read, the steps that SQLite's machine took.

Rule of this file: it counts what is done by others, and reads nothing of its own meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event, text

from bot.db import Database
from tests.benchmarks.ground import until

_READ = text("SELECT coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0) FROM pg_stat_user_tables")
_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND backend_type = 'client backend'"
)


@contextmanager
def counted(db: Database) -> Iterator[Callable[[], float]]:
    """How much is read in this block by whoever uses this database; to be asked for after it."""
    found = 0.0

    def count() -> float:
        return found

    if db.is_sqlite:
        with _stepping(db) as steps:
            yield count
        found = float(steps())
        return
    before = _rows_read(db)
    yield count
    found = _rows_read(db) - before


@contextmanager
def _stepping(db: Database) -> Iterator[Callable[[], int]]:
    told = 0

    def step() -> int:
        nonlocal told
        told += 1
        return 0

    def watch(raw: Any, *about: object) -> None:
        raw.set_progress_handler(step, 1)

    def leave(raw: Any, *about: object) -> None:
        raw.set_progress_handler(None, 1)

    event.listen(db.engine, "checkout", watch)
    event.listen(db.engine, "checkin", leave)
    try:
        yield lambda: told
    finally:
        event.remove(db.engine, "checkout", watch)
        event.remove(db.engine, "checkin", leave)


def _rows_read(db: Database) -> float:
    """All that was read until now: a process of the server says what it read at the latest when it ends."""
    db.engine.dispose()
    with db.engine.connect() as connection:
        until(lambda: connection.execute(_OTHERS).scalar_one() == 0, "the end of the other connections")
        connection.rollback()
        return float(connection.execute(_READ).scalar_one())


def steps(connection: Connection, wanted: Any) -> float:
    """How many steps SQLite's machine takes for one statement."""
    told = 0

    def step() -> int:
        nonlocal told
        told += 1
        return 0

    connection.execute(wanted).all()  # the first one reads the shape of the tables too
    raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.set_progress_handler(step, 1)
    connection.execute(wanted).all()
    raw.set_progress_handler(None, 1)
    return float(told)
