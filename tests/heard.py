"""What a database is asked meanwhile, for tests that count it.

Rule of this file: whoever listens stops listening, whatever comes of it: an engine's statements go another way while
anybody does (bot/worded.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import event

from bot.db import Database


@contextmanager
def listening(db: Database, note: Callable[..., None]) -> Iterator[None]:
    """Have this told of each statement, as a driver is about to be."""
    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(db.engine, "before_cursor_execute", note)


@contextmanager
def heard(db: Database) -> Iterator[list[str]]:
    """Each statement, as it comes."""
    said: list[str] = []

    def note(*about: object) -> None:
        said.append(str(about[2]))

    with listening(db, note):
        yield said
