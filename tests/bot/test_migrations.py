"""Migrations: from nothing to the models exactly, and a sentence for what cannot be used."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from bot import clock
from bot.db import Database
from bot.migrations import WrongDatabase, _config, ensure, upgrade
from bot.models import Base, Conversation, InstanceKind

AT = "2026-11-20 11:00:00+00:00"
FIRST_ROWS: dict[str, dict[str, object]] = {
    "teams": {"id": 1, "name": "Riverside", "phone": "01632 960001", "moves_need_a_yes": False, "gap_minutes": 15},
    "people": {
        "id": 1, "team_id": 1, "role": "participant", "ref": b"r", "ref_key": "k", "first_name": b"f",
        "last_name": b"l", "language": "en", "hours_are_safe_hours": False, "call_instead": False, "made_at": AT,
    },
    "conversations": {
        "id": 1, "person_id": 1, "key": "unprompted:1", "dialog": "unprompted", "state": "{}", "began_at": AT,
    },
    "messages": {
        "id": 1, "direction": "in", "channel": "sms", "person_id": 1, "conversation_id": 1, "number": b"n",
        "number_key": "k", "sid": "SM1", "made_at": AT, "facts": "{}", "any_hour": False, "tries": 0, "lookups": 0,
    },
}  # fmt: skip
"""Rows of the first shape, each naming the one before, as an instance that has lived would have them."""


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


def test_every_step_keeps_the_rows_that_are_there(empty: Database) -> None:
    command.upgrade(_config(empty), "0001")
    with empty.transaction() as session:
        for table, columns in FIRST_ROWS.items():
            names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
            session.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), columns)
    upgrade(empty, InstanceKind.DEMO, clock.ticks())
    with empty.reading() as session:
        for table, columns in FIRST_ROWS.items():
            assert session.execute(text(f"SELECT id FROM {table}")).scalars().all() == [columns["id"]], table
        assert session.scalars(select(Conversation)).one().matter == {}
    with pytest.raises(IntegrityError), empty.transaction() as session:
        session.execute(text("UPDATE conversations SET person_id = 99"))
