"""What every test may ask for: a real Valkey, a real database of either kind, a browser.

Rule of this file: servers are started once a session and only when a test wants one; what a test gets is
empty and its own.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import redis
import structlog
from sqlalchemy import make_url

from bot import clock, config
from bot.db import Database
from bot.migrations import upgrade
from bot.models import InstanceKind
from bot.running import valkey
from tests import on_course
from tests.databases import Emptied, fresh_sqlite
from tests.once import compile_addresses_once, leave_alone_what_is_there
from tests.postgres_parts import quick_folder
from tests.servers import PostgresServer, postgres
from tests.told import once_each

LONG = (
    ("tests/journeys/",),
    ("tests/workers/test_promises.py", "tests/workers/test_simulation", "tests/bot/test_rehears"),
    ("tests/bot/running/", "tests/browser/"),
)
"""What takes long, for each of several workers to begin with."""

SLOWLY = [hypothesis.HealthCheck.too_slow]
"""Nothing hangs on how quick a machine is, nor on chance: a run that fails, fails again."""
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=SLOWLY)
hypothesis.settings.load_profile("house")
compile_addresses_once()
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", quick_folder())  # where every tmp_path is


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes long comes first for a worker of its own: tests are dealt out in as many rows as there are workers,
    and at the end there are short ones enough for whoever is done."""
    once_each(config, items)
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    lanes = [[item for item in items if item.nodeid.startswith(long)] for long in LONG]
    short = [item for item in items if not any(item.nodeid.startswith(long) for long in LONG)]
    dealt: list[pytest.Item] = []
    left = len(items)
    for n in range(max(workers, len(LONG))):
        row = left // max(workers - n, 1)
        lane = lanes[n] if n < len(lanes) else []
        taken = max(row - len(lane), 0)
        dealt += [*lane, *short[:taken]]
        short, left = short[taken:], left - row
    items[:] = [*dealt, *short]


def pytest_collection_finish() -> None:
    """All tests are there."""
    leave_alone_what_is_there()


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    """A command lets little be logged, or nothing; the next test may want it."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.fixture(scope="session")
def valkey_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Valkey for the session: our own launcher's, or the one at TEST_REDIS_URL."""
    with valkey.serving(tmp_path_factory.mktemp("valkey"), os.environ.get("TEST_REDIS_URL", "")) as server:
        yield server.url


@pytest.fixture
def redis_url(valkey_url: str) -> str:
    """A real Redis-protocol server with nothing in it, for one test."""
    with redis.Redis.from_url(valkey_url) as connection:
        connection.flushdb()
    return valkey_url


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A real PostgreSQL for the session: a throw-away one, or the one at TEST_DATABASE_URL."""
    with postgres() as server:
        yield server


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """A data folder as `throughline up` makes one: private, and empty."""
    folder = tmp_path / "var"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite database, to be copied."""
    folder = tmp_path_factory.mktemp("template")
    path = folder / "template.db"
    _upgrade(config.load({"THROUGHLINE_DATA": str(folder), "DATABASE_URL": f"sqlite:///{path}"}))
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a migrated PostgreSQL database, to be copied."""
    url = postgres_server.create()
    folder = tmp_path_factory.mktemp("template")
    _upgrade(config.load({"THROUGHLINE_DATA": str(folder), "DATABASE_URL": url}))
    return make_url(url).database or ""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, data_folder: Path) -> Iterator[str]:
    """A database with no table in it, of each kind in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{data_folder / 'throughline.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.create()
    yield url
    server.drop(url)


@pytest.fixture(scope="session")
def postgres_emptied(postgres_server: PostgresServer, postgres_template: str) -> Iterator[Emptied]:
    """The PostgreSQL database of one test after another."""
    database = Emptied(postgres_server, postgres_template)
    yield database
    database.drop()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database with no row in it, of each kind in turn; everything with rows is tested on both, most stories
    of conversations on one or the other (tests/told.py)."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        return fresh_sqlite(template, template.with_name("throughline.db"))
    emptied: Emptied = request.getfixturevalue("postgres_emptied")
    return emptied.fresh()


@pytest.fixture
def settings(database_url: str, data_folder: Path) -> config.Settings:
    """The settings of a demo, with a database and a data folder of the test's own; nothing from outside."""
    return config.load({"THROUGHLINE_DATA": str(data_folder), "DATABASE_URL": database_url})


def _upgrade(settings: config.Settings) -> None:
    database = Database(settings.database_url)
    upgrade(database, InstanceKind.DEMO, clock.ticks())
    on_course.keep(database.engine)
    database.close()


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The machine's own chromium, for pytest-playwright; its tests are skipped, and say so, where there is none.

    One that never had a window takes less than half of the time of one that hides it.
    """
    chromium = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if chromium is None:
        pytest.skip("There is no chromium on this machine, and `make test` may not install one.")
    # It runs as whoever runs the tests, often root in a container with a small /dev/shm.
    plain = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
    return {"executable_path": chromium, "args": plain, "timeout": 240_000}
