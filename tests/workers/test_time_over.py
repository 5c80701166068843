"""A job's time is over while the database works for it: the job ends, the database works no longer, and all goes on.

Rule of this file: the time-out is the queue's own. The driver ends no statement for it: tried so, the rollback behind
it failed, its error was taken for one text's, and the job went on without an end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext

import psycopg
import pytest
from rq.timeouts import JobTimeoutException, UnixSignalDeathPenalty
from sqlalchemy import text
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from bot import impatient, worded
from bot.config import Settings
from bot.db import Database
from tests.carrying import until
from tests.servers import PostgresServer, plain
from workers.context import attempted, ended

LONG = text("SELECT pg_sleep(600)")
AT_IT = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(600)%' AND pid <> "

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    opened = Database(settings.database_url)
    yield opened
    opened.close()


def taken_up(db: Database, one: Callable[[Session], object], server: AbstractContextManager[None]) -> list[str]:
    """What a job took up of two things to do, the first of them long; its time is over after a second."""
    taken: list[str] = []

    def long() -> None:
        with db.transaction() as session:
            one(session)

    def many() -> None:
        attempted("one of many", long)
        attempted("the next", lambda: taken.append("the next"))

    over = UnixSignalDeathPenalty(1, JobTimeoutException)  # type: ignore[no-untyped-call]
    with capture_logs() as logged, server, over:
        ended("a job", many)
    return taken + [f"{line['what']}: {line['fault']}" for line in logged]


def is_at_work(server: PostgresServer) -> bool:
    with psycopg.connect(plain(server.admin), autocommit=True) as admin:
        found = admin.execute(f"{AT_IT}pg_backend_pid()").fetchone()
    return bool(found and found[0])


def test_the_statement_ends_with_the_job_and_its_connection_is_used_again(
    db: Database, postgres_server: PostgresServer
) -> None:
    with db.transaction() as session:
        before = session.scalar(text("SELECT pg_backend_pid()"))
    found = taken_up(db, lambda session: session.execute(LONG), nullcontext())
    assert found == ["a job: JobTimeoutException"]
    assert not is_at_work(postgres_server)
    with db.transaction() as session:
        assert session.scalar(text("SELECT pg_backend_pid()")) == before


def test_of_a_server_that_hangs_the_connection_is_closed_and_another_opened(
    db: Database, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not postgres_server.is_ours:
        pytest.skip("Only a server of our own can be made to stand still.")
    monkeypatch.setattr(impatient, "BREAKS_OFF", 0.2)
    with db.transaction() as session:
        before = session.scalar(text("SELECT pg_backend_pid()"))
    found = taken_up(db, lambda session: worded.run(session.connection(), LONG, {}), postgres_server.standing_still())
    assert found == ["a job: JobTimeoutException"]
    with db.transaction() as session:
        assert session.scalar(text("SELECT pg_backend_pid()")) != before
    until(lambda: not is_at_work(postgres_server), "the server to end what nobody waits for")
