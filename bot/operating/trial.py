"""Trial: a database made for a rehearsal, of the same kind as the instance's own where it lets us make one.

Rule of this file: it only ever removes what it made, by a name that nobody else has.
"""

from __future__ import annotations

import fcntl
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import structlog
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.db import Database

log = structlog.get_logger()
PREFIX, LOCK = "throughline_rehearsal_", "lock"
TURN = 7_700_900
"""The number of the lock that says on PostgreSQL that somebody rehearses."""


@dataclass(frozen=True, slots=True)
class Place:
    """An empty database, and why it is not of the instance's own kind, if it is not: the name of what went wrong."""

    db: Database
    instead: str | None = None


@contextmanager
def place(like: Database) -> Iterator[Place]:
    """An empty database, gone again when the block ends; what a run that was killed left behind goes first."""
    if like.is_sqlite:
        with _in_a_file() as db:
            yield Place(db)
        return
    with _cleared(like) as prefix:
        name = prefix + secrets.token_hex(8)
        refused = _made(like, name)
        if refused is not None:
            with _in_a_file() as db:
                yield Place(db, refused)
            return
        try:
            with closing(Database(like.url.set(database=name).render_as_string(hide_password=False))) as db:
                yield Place(db)
        finally:
            _tell(like, f"DROP DATABASE {name}")


@contextmanager
def _in_a_file() -> Iterator[Database]:
    """In a folder whose lock says that somebody is there still."""
    for left in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        _remove_if_nobodys(left)
    with tempfile.TemporaryDirectory(prefix=PREFIX) as folder, Path(folder, LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with closing(Database(f"sqlite:///{folder}/rehearsal.db")) as db:
            yield db


def _remove_if_nobodys(left: Path) -> None:
    """One with no lock in it yet was made this moment, or is not ours to look into."""
    with suppress(OSError), (left / LOCK).open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(left)
        log.info("removed_what_was_left", what=left.name)


@contextmanager
def _cleared(like: Database) -> Iterator[str]:
    """With what the names of this instance's own begin. While anybody is at it nothing is removed; what is left when
    nobody is, was left by somebody who was killed."""
    prefix = PREFIX + blake2b(str(like.url.database).encode(), digest_size=6).hexdigest() + "_"
    with like.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": TURN}):
            theirs = text("SELECT datname FROM pg_database WHERE starts_with(datname, :prefix)")
            for name in connection.scalars(theirs, {"prefix": prefix}).all():
                _remove(connection, name)
            connection.execute(text("SELECT pg_advisory_lock_shared(:key)"), {"key": TURN})
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": TURN})
        else:
            connection.execute(text("SELECT pg_advisory_lock_shared(:key)"), {"key": TURN})
        try:
            yield prefix
        finally:
            connection.execute(text("SELECT pg_advisory_unlock_shared(:key)"), {"key": TURN})


def _remove(connection: Connection, name: str) -> None:
    with suppress(DBAPIError):  # somebody looks into it just now: it is there next time
        connection.execute(text(f"DROP DATABASE {name}"))
        log.info("removed_what_was_left", what=name)


def _made(like: Database, name: str) -> str | None:
    """Make it, empty and in our alphabet; what was said when we may not."""
    try:
        _tell(like, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
    except DBAPIError as refused:
        return type(refused.orig).__name__
    return None


def _tell(like: Database, statement: str) -> None:
    with like.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
