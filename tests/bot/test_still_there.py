"""A connection to PostgreSQL that was used before is used again unasked, and one that is gone is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from bot import still_there
from bot.config import Settings
from bot.db import Database
from tests.carrying import until
from tests.servers import PostgresServer, plain

WORKING = "SELECT pid FROM pg_stat_activity"

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def asked(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Database, list[int]]]:
    """A database, with which the server is asked whether it is there noted."""
    db, pings = Database(settings.database_url), list[int]()
    ping = db.engine.dialect.do_ping

    def noted(connection: Any) -> bool:
        pings.append(1)
        return ping(connection)

    monkeypatch.setattr(db.engine.dialect, "do_ping", noted)
    yield db, pings
    db.close()


def server_process(db: Database) -> int:
    """Who works for us there."""
    with db.transaction() as session:
        found: int = session.execute(text("SELECT pg_backend_pid()")).scalar_one()
    return found


def test_what_was_used_just_now_is_used_again_without_a_question(asked: tuple[Database, list[int]]) -> None:
    db, pings = asked
    assert len({server_process(db) for _ in range(3)}) == 1
    assert pings == []


def test_what_was_long_idle_is_asked(asked: tuple[Database, list[int]], monkeypatch: pytest.MonkeyPatch) -> None:
    db, pings = asked
    monkeypatch.setattr(still_there, "IDLE", 0.0)
    assert len({server_process(db) for _ in range(3)}) == 1
    assert len(pings) == 2


def test_what_was_broken_off_meanwhile_fails_nobody(
    asked: tuple[Database, list[int]], postgres_server: PostgresServer, settings: Settings
) -> None:
    db, _ = asked
    before = server_process(db)
    postgres_server.shut(settings.database_url, for_good=False)
    with psycopg.connect(plain(postgres_server.admin), autocommit=True) as admin:
        until(lambda: before not in {pid for (pid,) in admin.execute(WORKING)}, "it to be gone")
    assert server_process(db) != before
