"""PostgreSQL whose write-ahead log is on a disk that is full: the server ends, and nothing is lost or goes twice.

Rule of this file: the disk is real, as in test_full_disk.py. A log that cannot grow ends the server in the commit that
needed more of it, and it starts again only when there is room. Tried with a build that asks for no text it missed.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg
import pytest
from structlog.testing import capture_logs

from bot import clock, config
from bot.db import Database
from bot.migrations import upgrade
from bot.models import InstanceKind
from tests.disks import Disk, needed, small_disk
from tests.postgres_parts import owner
from tests.servers import PostgresServer, plain, postgres_with_its_log_in
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import CutOff, booked, heard, waited
from workers.reconciling import sweep_inbound
from workers.sending import send_due

PIECE = 1024 * 1024
"""Bytes of one file of the log."""
LEFT = 24_000
"""Bytes that it may still grow by: for the answer of one send."""
NEXT_TO_NOTHING = 2_000
"""And for no whole text: how much one takes depends on when the server last looked after its files."""


@dataclass(frozen=True, slots=True)
class Logging:
    """A server, the disk that its log is on, and the folder of the log."""

    server: PostgresServer
    disk: Disk
    folder: Path

    def fill(self, most: int = LEFT) -> None:
        """From now on the log grows by a little more, and then there is no room for another piece of it."""
        self.disk.fill()
        with psycopg.connect(plain(self.server.admin), autocommit=True) as session:
            while (left := self._left(session)) > most:
                said = "SELECT pg_logical_emit_message(false, '', repeat('x', %s), true)"
                session.execute(said, [min(left, PIECE // 2) - most // 2])

    def _left(self, session: psycopg.Connection) -> int:
        """Bytes to the end of the last piece that there is."""
        asked = "SELECT pg_walfile_name(pg_current_wal_insert_lsn()), pg_current_wal_insert_lsn() - '0/0'"
        ((name, at),) = session.execute(asked).fetchall()
        later = [piece for piece in self.folder.glob("0000*") if piece.name > name]
        return len(later) * PIECE + PIECE - int(at) % PIECE


@pytest.fixture
def logging() -> Iterator[Logging]:
    """A server of its own."""
    with small_disk() as made:
        disk = needed(made)
        log = disk.folder / "log"
        log.mkdir(mode=0o700)
        shutil.chown(log, owner() or "root")
        with postgres_with_its_log_in(log) as server:
            yield Logging(server, disk, log)


@pytest.fixture
def database_url(logging: Logging, data_folder: Path) -> str:
    """A migrated database on it, which keeps what it says that it keeps."""
    url = logging.server.create()
    settings = config.load({"THROUGHLINE_DATA": str(data_folder), "DATABASE_URL": url})
    database = Database(settings.database_url)
    upgrade(database, InstanceKind.DEMO, clock.ticks())
    database.close()
    return logging.server.keeps(url)


def test_what_comes_and_goes_while_its_log_is_full_is_kept_and_goes_once(
    service: Service, logging: Logging, database_url: str
) -> None:
    texts = [f"{n}{' and so on' * 150}" for n in range(5)]
    booked(service)
    sweep_inbound(service.work)
    with capture_logs() as logged:
        send_due(replace(service.work, channel=CutOff(service.work.channel, logging.fill)))
        for words in texts:
            with suppress(psycopg.OperationalError):  # it has ended
                logging.fill(NEXT_TO_NOTHING)  # also where an old piece has become a new one meanwhile
            service.carrier.text(SAM, words)
        service.carrier.until_quiet()  # the provider has given up
    logging.disk.free()
    with logging.server.stopped(database_url):
        pass  # it has ended by itself
    assert "cannot_store" in {line["event"] for line in logged}
    kept = len(heard(service))
    assert sweep_inbound(service.work) == len(texts) - kept > 0
    assert sweep_inbound(service.work) == 0
    assert sorted(words or "" for words in heard(service)) == sorted(texts)
    waited(service)
    accepted = [line["message_id"] for line in service.carrier.accepted()]
    assert sorted(set(accepted)) == sorted(accepted)
    assert service.story.out()[0].id in accepted
