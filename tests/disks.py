"""A small disk for a test, which can be full.

Rule of this file: the disk is real, one in memory that only root may make: whoever may not is given none.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.postgres_parts import open_folder, owner

SIZE = 96_000_000
"""Bytes: a database with no row in it is a sixth of that."""
NONE_TO_BE_HAD = "Only whoever may mount a disk can fill one."


@dataclass(frozen=True, slots=True)
class Disk:
    """A small disk, and what else may lie on it."""

    folder: Path

    @property
    def space(self) -> Path:
        """A folder on it that PostgreSQL may write to."""
        return self.folder / "space"

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
def small_disk() -> Iterator[Disk | None]:
    """One at a place of its own; None where we may not make one."""
    with open_folder(tempfile.gettempdir()) as where, _mounted(where) as disk:
        yield disk


@contextmanager
def _mounted(where: Path) -> Iterator[Disk | None]:
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "throughline-test", str(where)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        disk = Disk(where)
        disk.space.mkdir(mode=0o700)
        shutil.chown(disk.space, owner() or "root")
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(where)], check=True)


def needed(disk: Disk | None) -> Disk:
    """The disk; without one the test is skipped, and says why."""
    return disk or pytest.skip(NONE_TO_BE_HAD)
