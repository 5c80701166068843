"""Migrated databases with no row in them, for one test after another.

Rule of this file: a test cannot tell it from a new one. It always has the same address, so that what SQLAlchemy and the
server have learnt about it is learnt once: a new database for each test cost more than most tests.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Engine, QueuePool, func
from sqlalchemy.exc import OperationalError

from bot.db import Database
from bot.models import Base
from tests.servers import PostgresServer, plain

_BESIDE = ("", "-wal", "-shm", "-journal", ".lock")
_ALONE = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND pid <> ALL (%s)"""
FEW = 4
_MINE = func.pg_backend_pid()
_COUNT_FROM_ONE = "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) FROM pg_sequences"


def fresh_sqlite(template: Path, path: Path) -> str:
    """The address of a copy of `template` at `path`, in place of what was there."""
    url = f"sqlite:///{path}"
    Database(url).close()
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    shutil.copy(template, path)
    return url


@dataclass(slots=True)
class Emptied:
    """A PostgreSQL database that is emptied of what the last test left, or made anew where it cannot be."""

    server: PostgresServer
    template: str
    _url: str = ""
    _connection: psycopg.Connection[tuple[Any, ...]] | None = None
    _first: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)

    def fresh(self) -> str:
        """Its address."""
        if self._connection is not None:
            with suppress(psycopg.Error):  # a test had renamed a table, or broken off every connection
                self._empty(self._connection, _left_open(Database(self._url).engine))
                return self._url
        self._begin()
        return self._url

    def drop(self) -> None:
        """Remove it, after the last test."""
        if self._connection is not None:
            Database(self._url).close()
            self._connection.close()
            self.server.drop(self._url)

    def _begin(self) -> None:
        self.drop()
        self._url = self.server.create(self.template)
        self._connection = psycopg.connect(plain(self._url), autocommit=True)
        for table in Base.metadata.sorted_tables:
            rows = self._connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(table.name))).fetchall()
            if rows:
                self._first[table.name] = rows

    def _empty(self, connection: psycopg.Connection[tuple[Any, ...]], spared: list[int]) -> None:
        names = [sql.Identifier(table.name) for table in reversed(Base.metadata.sorted_tables)]
        with connection.transaction():
            connection.execute(_ALONE, [spared])
            connection.execute("SET LOCAL session_replication_role = replica")  # the audit lets nobody else empty it
            connection.execute(sql.SQL("; ").join(sql.SQL("DELETE FROM {}").format(name) for name in names))
            connection.execute(_COUNT_FROM_ONE)
            for name, rows in self._first.items():
                values = sql.SQL(", ").join(sql.Placeholder() * len(rows[0]))
                put = sql.SQL("INSERT INTO {} VALUES ({})").format(sql.Identifier(name), values)
                connection.cursor().executemany(put, rows)


def _left_open(engine: Engine) -> list[int]:
    """The connections that the last test gave back, by the processes of the server that answer them: these know every
    table already, which a new one would learn for each test. None, where a test still holds one, or had very many."""
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    if pool.checkedout() or pool.checkedin() > FEW:
        engine.dispose()
        return []
    with ExitStack() as held, suppress(OperationalError):
        open_ = [held.enter_context(engine.connect()) for _ in range(pool.checkedin())]
        return [each.scalar(_MINE) or 0 for each in open_]
    return []
