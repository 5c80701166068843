"""Migrations: from nothing to the models exactly, and a sentence for what cannot be used."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from bot import clock
from bot.db import Database
from bot.migrations import WrongDatabase, ensure, upgrade
from bot.models import Base, InstanceKind


@pytest.fixture
def empty(empty_database_url: str) -> Iterator[Database]:
    """A database with nothing in it."""
    db = Database(empty_database_url)
    yield db
    db.close()


def test_it_ends_in_the_shape_of_the_models(empty: Database) -> None:
    upgrade(empty, InstanceKind.DEMO, clock.ticks())
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []


def test_twice_is_as_good_as_once(empty: Database) -> None:
    upgrade(empty, InstanceKind.DEMO, clock.ticks())
    upgrade(empty, InstanceKind.DEMO, clock.ticks())
    ensure(empty)


def test_nothing_there_yet_is_told(empty: Database) -> None:
    with pytest.raises(WrongDatabase, match="throughline up"):
        ensure(empty)


def test_somebody_elses_tables_are_left_alone(empty: Database) -> None:
    with empty.transaction() as session:
        session.execute(text("CREATE TABLE invoices (id integer)"))
    with pytest.raises(WrongDatabase, match="not Throughline's"):
        upgrade(empty, InstanceKind.DEMO, clock.ticks())


def test_a_newer_database_is_left_alone(empty: Database) -> None:
    upgrade(empty, InstanceKind.DEMO, clock.ticks())
    with empty.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(WrongDatabase, match="another version"):
        upgrade(empty, InstanceKind.DEMO, clock.ticks())


def test_a_demo_stays_a_demo_and_a_live_one_live(empty: Database) -> None:
    upgrade(empty, InstanceKind.LIVE, clock.ticks())
    with pytest.raises(WrongDatabase, match="a live instance"):
        upgrade(empty, InstanceKind.DEMO, clock.ticks())
