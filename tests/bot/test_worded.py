"""Statements that are put in words once do what the connection's own `execute` does, and fail as it would."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot import rows, worded
from bot.config import Settings
from bot.models import Channel, Number, Person, Preference, Team
from tests.story import SAM, Story, begin

_NUMBER = select(Number.e164, Number.since, Number.proven_on, Number.until).where(
    Number.person_id == bindparam("whose")
)
_ENDED = (
    update(rows.table(Number)).where(rows.table(Number).c.person_id == bindparam("whose")).values(until=bindparam("at"))
)
_TEAM = insert(rows.table(Team))
_OF_THESE = select(Person.id).where(Person.id.in_(bindparam("people", expanding=True)))
_CHOSEN = select(Preference.id).where(Preference.channel == bindparam("channel", type_=Preference.channel.type))


@pytest.fixture
def story(settings: Settings) -> Story:
    return begin(settings)


def test_what_is_sealed_an_instant_a_day_or_nothing_is_read_as_by_the_connection(story: Story) -> None:
    with story.db.transaction() as session:
        for until in (None, story.at, story.at + timedelta(days=1)):
            asked = {"whose": story.sam.id, "at": until}
            assert worded.run(session.connection(), _ENDED, asked).changed == 1
            found = worded.run(session.connection(), _NUMBER, {"whose": story.sam.id}).rows
            assert found == [tuple(row) for row in session.connection().execute(_NUMBER, {"whose": story.sam.id})]
            assert found[0][:2] == (SAM, story.at)
            assert found[0][3] == until


def test_a_naive_instant_is_refused_and_nothing_that_was_not_said_is_read(story: Story) -> None:
    with story.db.transaction() as session:
        with pytest.raises(ValueError, match="time zone"):
            worded.run(session.connection(), _ENDED, {"whose": story.sam.id, "at": datetime(2026, 11, 20, 11)})  # noqa: DTZ001
        with pytest.raises(KeyError):
            worded.run(session.connection(), _ENDED, {"whose": story.sam.id})
        assert worded.scalar(session.connection(), _CHOSEN, {"channel": Channel.SMS}) is None


def test_what_may_be_there_once_is_an_error_that_holds_nothing_of_what_was_written(story: Story) -> None:
    with story.db.transaction() as session:
        said = rows.filled(Team, {"name": "Riverside team", "phone": "01632 960001"})
        with pytest.raises(IntegrityError) as told, session.begin_nested():
            worded.run(session.connection(), _TEAM, said)
        assert "960001" not in str(told.value.args)
        assert session.scalar(select(Team.name)) == "Riverside team", "the transaction goes on"


def test_a_row_that_is_put_tells_its_id_and_one_that_was_there_before_none(story: Story) -> None:
    said = rows.filled(Team, {"name": "Hillside team", "phone": "01632 960002"})
    with story.db.transaction() as session:
        made = rows.into(rows.table(Team), session.connection().dialect.name)
        put = made.on_conflict_do_nothing(index_elements=["name"]).returning(rows.table(Team).c.id)
        first, again = (worded.run(session.connection(), put, said) for _ in range(2))
        assert first.rows[0][0] == session.scalar(select(Team.id).where(Team.name == "Hillside team"))
        assert (first.changed, again.changed, len(again.rows)) == (1, 0, 0)


def test_a_statement_whose_words_depend_on_what_is_asked_is_refused(story: Story) -> None:
    with story.db.transaction() as session, pytest.raises(TypeError):
        worded.run(session.connection(), _OF_THESE, {"people": [1, 2]})


def test_a_connection_that_is_lost_is_an_error_of_the_database(story: Story) -> None:
    with story.db.engine.connect() as connection:
        dbapi = connection.connection.dbapi_connection
        assert dbapi is not None
        dbapi.close()
        with pytest.raises(DBAPIError):
            worded.run(connection, _NUMBER, {"whose": story.sam.id})
    with story.db.transaction() as session:
        assert worded.run(session.connection(), _NUMBER, {"whose": story.sam.id}).rows, "the next one has another"
