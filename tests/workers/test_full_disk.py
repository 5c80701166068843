"""PostgreSQL on a disk that is full: what comes in then is kept after, and what goes out goes once.

Rule of this file: the disk is real (tests/disks.py): whoever may not make one is told so. The server's own log is
elsewhere; where that is full the server ends (test_full_log.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from tests.disks import Disk, needed, small_disk
from tests.servers import PostgresServer
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import CutOff, booked, heard, waited
from workers.reconciling import sweep_inbound
from workers.sending import send_due


@pytest.fixture
def disk(postgres_server: PostgresServer) -> Iterator[Disk]:
    """A small disk with nothing on it, which the server may write to."""
    if not postgres_server.is_ours:
        pytest.skip("Only a server of our own can be given a small disk.")
    with small_disk() as disk:
        yield needed(disk)


@pytest.fixture
def database_url(disk: Disk, postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    """A migrated database on the small disk."""
    with postgres_server.space(disk.space) as space:
        url = postgres_server.create(postgres_template, space)
        yield url
        postgres_server.drop(url)


def test_what_comes_and_goes_while_the_disk_is_full_is_kept_and_goes_once(service: Service, disk: Disk) -> None:
    texts = [f"{n}{' and so on' * 150}" for n in range(4)]
    booked(service)
    sweep_inbound(service.work)
    with capture_logs() as logged:
        send_due(replace(service.work, channel=CutOff(service.work.channel, disk.fill)))
        for words in texts:
            service.carrier.text(SAM, words)
        service.carrier.until_quiet()  # the provider has given up
        kept = len(heard(service))
    disk.free()
    assert {line["fault"] for line in logged if line["event"] == "cannot_store"} == {"The disk is full."}
    assert sweep_inbound(service.work) == len(texts) - kept > 0
    assert sweep_inbound(service.work) == 0
    assert sorted(words or "" for words in heard(service)) == texts
    waited(service)
    accepted = [line["message_id"] for line in service.carrier.accepted()]
    assert sorted(set(accepted)) == sorted(accepted)
    assert service.story.out()[0].id in accepted
