"""The carrier's ledger: one SQLite file that survives kill -9, and the lock in front of it.

Rule of this file: every change is one transaction, committed before anybody is told; what is still to be posted is in
the file too, so a carrier started again goes on where the last one was killed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

VERSION = 5
SCHEMA = """
create table messages (
    id integer primary key autoincrement,
    sid text not null unique,
    direction text not null,
    channel text not null,
    ours text not null,
    theirs text not null,
    body text not null,
    on_phone text not null,
    status text not null,
    error_code integer,
    created_at text not null,
    sent_at text,
    updated_at text not null,
    status_url text not null default '',
    removed integer not null default 0
);
create index messages_of_a_phone on messages (theirs, id);
create table posts (
    id integer primary key autoincrement,
    sid text not null,
    url text not null,
    params text not null,
    lane text not null,
    token text not null,
    becomes text not null default '',
    error_code integer,
    due_at text not null,
    retry_at text not null default '',
    state text not null default 'pending',
    tries integer not null default 0,
    said text not null default ''
);
create index posts_due on posts (state, due_at);
create index posts_of_a_message on posts (sid);
create table stops (ours text not null, theirs text not null, primary key (ours, theirs));
create table phones (number text primary key);
create table notices (id integer primary key autoincrement, number text not null, text text not null, at text not null);
"""
SINCE_2 = """
create table calls (id integer primary key autoincrement, number text not null, said text not null, at text not null);
create table contents (sid text primary key, name text not null, language text not null, body text not null);
create table mails (
    id integer primary key autoincrement,
    sender text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    at text not null
);
"""
SINCE_3 = "alter table messages add column media text not null default '';"
SINCE_4 = """
alter table calls add column sid text not null default '';
alter table calls add column ours text not null default '';
"""
SINCE_5 = "alter table messages add column service text not null default '';"
STEPS = (SCHEMA, SINCE_2, SINCE_3, SINCE_4, SINCE_5)
"""What brings a ledger from one version to the next."""


class WrongLedger(Exception):
    """The file cannot be this carrier's ledger; the message says why."""


class Ledger:
    """The open file. One connection, used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._lock = RLock()
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=0.5)
        self._db.row_factory = sqlite3.Row
        try:
            self._prepare(path)
        except sqlite3.DatabaseError as wrong:
            self._db.close()
            raise WrongLedger(f"{path.name} is open in another carrier, or no ledger ({wrong}).") from wrong

    def _prepare(self, path: Path) -> None:
        self._db.execute("pragma locking_mode = exclusive")  # two carriers on one ledger would post everything twice
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        version = self._db.execute("pragma user_version").fetchone()[0]
        if version > VERSION:
            raise WrongLedger(f"{path.name} was written by another version: move it away to start a new one.")
        for step in STEPS[version:]:
            self._db.executescript(f"begin; {step} pragma user_version = {STEPS.index(step) + 1}; commit;")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end, rolled back on any error."""
        with self._lock, self._db:
            self._db.execute("begin immediate")
            yield self._db

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            yield self._db

    def close(self) -> None:
        with self._lock:
            self._db.close()


def stamp(at: datetime) -> str:
    """An instant as the ledger keeps it: UTC, so that text order is time order."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def instant(written: str) -> datetime:
    return datetime.fromisoformat(written)
