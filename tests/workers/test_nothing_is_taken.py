"""A database that takes nothing: a full disk, and another program that holds it. What comes in then is kept after.

Rule of this file: what breaks is real, and the oracle is what the carrier accepted and what was stored.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError
from structlog.testing import capture_logs

from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import CutOff, arrived, booked, heard, on_sqlite, waited
from workers.reconciling import sweep_inbound
from workers.sending import send_due


@contextmanager
def full_disk() -> Iterator[Callable[[], None]]:
    """No file grows any more, until what this gives is called."""
    pages = 1

    def limit(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def freed() -> None:
        nonlocal pages
        pages = 1_000_000

    event.listen(Engine, "begin", limit)
    try:
        yield freed
    finally:
        event.remove(Engine, "begin", limit)


@on_sqlite
def test_what_comes_in_while_the_disk_is_full_is_kept_when_it_is_not(service: Service) -> None:
    texts = [f"{n}{' and so on' * 150}" for n in range(4)]
    sweep_inbound(service.work)
    with full_disk() as freed:
        with capture_logs() as logged:
            for words in texts:
                service.carrier.text(SAM, words)
            service.carrier.until_quiet()  # the provider has given up
        kept = len(heard(service))
        freed()
        assert sweep_inbound(service.work) == len(texts) - kept > 0
    assert {line["fault"] for line in logged if line["event"] == "cannot_store"} == {"The disk is full."}
    assert sweep_inbound(service.work) == 0
    assert sorted(words or "" for words in heard(service)) == texts


@contextmanager
def held_by_another(service: Service) -> Iterator[None]:
    """Another program, which knows nothing of our turns, holds the database; ours wait for it a moment only."""

    def hurry(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")

    event.listen(Engine, "begin", hurry)
    try:
        path = str(service.story.db.url.database)
        with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
    finally:
        event.remove(Engine, "begin", hurry)
        service.story.db.close()  # and with it what its connections were told


@on_sqlite
def test_what_comes_and_goes_while_another_program_holds_the_database_is_kept_and_goes_once(service: Service) -> None:
    booked(service)
    service.carrier.misbehave(callbacks={"silent": True})
    sweep_inbound(service.work)
    with ExitStack() as held, capture_logs() as logged:
        cut = CutOff(service.work.channel, lambda: held.enter_context(held_by_another(service)))
        with pytest.raises(OperationalError):
            send_due(replace(service.work, channel=cut))
        service.carrier.text(SAM, "yes")
        service.carrier.until_quiet()  # the provider has given up
        assert heard(service) == []
    assert {line["fault"] for line in logged if "fault" in line} == {"Another program holds the database."}
    waited(service)
    assert len(arrived(service)) == 1
    assert [sweep_inbound(service.work) for _ in range(2)] == [1, 0]
    assert heard(service) == ["yes"]
