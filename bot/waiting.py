"""How long a thread waits for the database: whoever is waited for by others says so, and waits no longer.

Rule of this file: it holds the seconds and does nothing with them. On PostgreSQL each statement is given so many
(bot/impatient.py); on SQLite a writer waits for other programs as bot/db.py says.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Patience(threading.local):
    """A thread's own."""

    seconds: float | None = None


_patience = _Patience()


def patience() -> float | None:
    """Seconds that a statement of this thread may take; None: as many as it takes."""
    return _patience.seconds


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """In this block, and this thread, no statement is waited for longer than so."""
    before, _patience.seconds = _patience.seconds, seconds
    try:
        yield
    finally:
        _patience.seconds = before
