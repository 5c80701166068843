"""PostgreSQL on a disk that is full: what comes in then is kept after, and what goes out goes once.

Rule of this file: the disk is real, a small one in memory that only root may make: whoever may not is told so. The
server's own log is elsewhere; where that is full the server ends (test_full_log.py).
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.postgres_parts import open_folder, owner
from tests.servers import PostgresServer
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import CutOff, booked, heard, waited
from workers.reconciling import sweep_inbound
from workers.sending import send_due

SIZE = 96_000_000
"""Bytes: a database with no row in it is a sixth of that."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A small disk, and what else may lie on it."""

    folder: Path

    @property
    def ballast(self) -> Path:
        """What fills it."""
        return self.folder / "ballast"

    def fill(self) -> None:
        """From now on nothing more fits."""
        with suppress(OSError), self.ballast.open("wb", buffering=0) as file:
            while file.write(bytes(8192)):
                pass

    def free(self) -> None:
        """Somebody made room."""
        self.ballast.unlink()


@contextmanager
def mounted(where: Path) -> Iterator[Disk]:
    """A small disk at this place; without one the test is skipped, and says why."""
    user = owner() or "root"
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "throughline-test", str(where)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("Only whoever may mount a disk can fill one.")
    try:
        space = where / "space"
        space.mkdir(mode=0o700)
        shutil.chown(space, user)
        yield Disk(where)
    finally:
        subprocess.run(["umount", "-l", str(where)], check=True)


@pytest.fixture
def disk(postgres_server: PostgresServer) -> Iterator[Disk]:
    """A small disk with nothing on it, which the server may write to."""
    if not postgres_server.is_ours:
        pytest.skip("Only a server of our own can be given a small disk.")
    with open_folder(tempfile.gettempdir()) as folder, mounted(folder) as disk:
        yield disk


@pytest.fixture
def database_url(disk: Disk, postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    """A migrated database on the small disk."""
    with postgres_server.space(disk.folder / "space") as space:
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
