"""Rows that are written one by one: the session holds them as if it had written them itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from bot import by_ids, rows
from bot.config import Settings
from bot.models import Base, Number, OnwardEvent, Person, Team
from tests.story import Story, begin


@pytest.fixture
def story(settings: Settings) -> Story:
    return begin(settings)


def news(story: Story, once: str) -> OnwardEvent:
    asked = {"person_id": story.sam.id, "dialog": "news", "key": "k", "what": "began", "due_at": story.at, "matter": {}}
    return rows.made(OnwardEvent, once=once, **asked)


def test_a_row_that_was_put_is_there_and_what_is_changed_of_it_is_written(story: Story) -> None:
    with story.db.transaction() as session:
        team = rows.put(session, Team(name="Hillside team", phone="01632 960002"))
        assert session.get(Team, team.id) is team
        assert (team.gap_minutes, team.venue) == (15, None), "what was not said is as the columns say"
        team.venue = "5 High St"
    with story.db.reading() as session:
        assert session.get_one(Team, team.id).venue == "5 High St"


def test_a_row_is_put_once_whoever_puts_it_again(story: Story) -> None:
    with story.db.transaction() as session:
        assert rows.put_once(session, news(story, "the same"), "once")
        assert not rows.put_once(session, news(story, "the same"), "once")
        assert rows.put_once(session, news(story, "another"), "once")
        assert session.scalar(select(func.count(OnwardEvent.id))) == 2


def test_a_row_may_name_one_that_the_session_still_kept_back(story: Story) -> None:
    with story.db.transaction() as session:
        team = Team(name="Hillside team", phone="01632 960002")
        session.add(team)
        rows.put(session, news(story, "first"))
        assert team.id is not None


def test_what_was_put_and_undone_is_held_no_more(story: Story) -> None:
    with story.db.transaction() as session:
        kept = rows.put(session, Team(name="Hillside team", phone="01632 960002"))
        with session.begin_nested() as undone:
            gone = rows.put(session, Team(name="Lakeside team", phone="01632 960003"))
            undone.rollback()
        assert kept in session
        assert gone not in session
        kept.venue = "5 High St"
        gone.venue = "nowhere"
    with story.db.reading() as session:
        assert session.scalars(select(Team.venue).order_by(Team.id)).all() == [None, "5 High St"]


def test_a_change_to_a_row_that_is_gone_is_an_error_and_not_silence(story: Story) -> None:
    with story.db.transaction() as session:
        number = session.scalars(select(Number).where(Number.person_id == story.sam.id)).one()
        session.connection().execute(delete(rows.table(Number)))
        number.until = story.at
        with pytest.raises(StaleDataError):
            session.flush()
        session.expunge(number)


@pytest.mark.parametrize("told", [False, True], ids=["by itself", "as one of a hand"])
def test_what_is_new_of_several_rows_is_written_to_each_its_own(story: Story, told: bool) -> None:
    new = {"Hill": ("5 High St", "01632 960003"), "Lake": ("6 High St", "01632 960004"), "Wood": (None, "01632 960005")}
    with story.db.transaction() as session:
        teams = [rows.put(session, Team(name=name, phone="01632 960002")) for name in new]
        if told:
            by_ids.look_up(session)
        for team in teams:
            team.venue, team.phone = new[team.name]
    with story.db.reading() as session:
        found = session.execute(select(Team.name, Team.venue, Team.phone).where(Team.name.in_(new)))
        assert {name: (venue, phone) for name, venue, phone in found} == new


def test_a_value_that_the_database_works_out_is_worked_out_there(story: Story) -> None:
    with story.db.transaction() as session:
        team = session.scalars(select(Team)).one()
        team.gap_minutes = Team.gap_minutes + 5
    with story.db.reading() as session:
        assert session.scalar(select(Team.gap_minutes)) == 20


def test_a_second_of_what_may_be_there_once_is_an_error(story: Story) -> None:
    with story.db.transaction() as session:
        rows.put(session, news(story, "the same"))
    with story.db.transaction() as session, pytest.raises(IntegrityError):
        rows.put(session, news(story, "the same"))


def test_what_is_sealed_and_what_is_an_instant_come_back_as_they_were(story: Story) -> None:
    story.participant("Ali", "+447700900301")
    with story.db.transaction() as session:
        by_ids.look_up(session)
        for n, number in enumerate(session.scalars(select(Number).order_by(Number.id))):
            number.e164, number.until = f"+44770090055{n}", (None, story.at + timedelta(days=1))[n % 2]
    with story.db.reading() as session:
        found = session.scalars(select(Number).order_by(Number.id)).all()
        assert [(each.e164, each.until) for each in found] == [
            ("+447700900550", None),
            ("+447700900551", story.at + timedelta(days=1)),
        ]
        assert session.get_one(Person, story.sam.id).first_name == "Sam"


def test_every_row_is_known_by_one_column() -> None:
    assert all(len(table.primary_key) == 1 for table in Base.metadata.tables.values())
