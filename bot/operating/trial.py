"""Trial: a database made for a rehearsal, of the same kind as the instance's own where it lets us make one.

Rule of this file: it only ever removes what it made, by a name that nobody else has.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.db import Database

PREFIX = "throughline_rehearsal_"


@dataclass(frozen=True, slots=True)
class Place:
    """An empty database, and why it is not of the instance's own kind, if it is not: the name of what went wrong."""

    db: Database
    instead: str | None = None


@contextmanager
def place(like: Database) -> Iterator[Place]:
    """An empty database, gone again when the block ends."""
    name = PREFIX + secrets.token_hex(8)
    refused = None if like.is_sqlite else _made(like, name)
    if like.is_sqlite or refused is not None:
        with tempfile.TemporaryDirectory() as folder, closing(Database(f"sqlite:///{folder}/rehearsal.db")) as db:
            yield Place(db, refused)
        return
    try:
        with closing(Database(like.url.set(database=name).render_as_string(hide_password=False))) as db:
            yield Place(db)
    finally:
        _tell(like, f"DROP DATABASE {name}")


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
