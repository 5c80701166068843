"""A hand of texts: many are begun in as many statements as a few, and what one of them changes does not undo that."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.clock import ticks
from bot.config import Settings
from bot.delivery import leaving
from bot.delivery.claiming import Hold
from tests.heard import listening
from tests.story import Story, begin

LEASE = timedelta(minutes=2)


@pytest.fixture
def story(settings: Settings) -> Story:
    return begin(settings)


def statements(story: Story, people: int, first: int) -> list[str]:
    """What the database is told when so many are texted at once; everybody has a first text to leave."""
    for n in range(first, first + people):
        story.appointment(story.participant(f"P{n}", f"+4477009003{n:02}"), "Tue 24 Nov 14:00")
    said: list[str] = []

    def listen(_: object, __: object, statement: str, ___: object, run: Any, each: bool) -> None:
        said.append(" ".join(statement.split()[:2]))
        assert story.db.is_sqlite or not each, f"said for each text by itself: {statement}"
        assert run.compiled is None or run.compiled.cache_key is not None, f"put in words for each hand: {statement}"

    with story.db.transaction() as session, listening(story.db, listen):
        begun = leaving.begin_next(session, Hold("worker", ticks(), LEASE), story.at, 50)
    assert (begun.taken, len(begun.attempts)) == (people, people)
    return said


def test_many_texts_are_begun_in_as_many_statements_as_two(story: Story) -> None:
    few, many = statements(story, 2, 0), statements(story, 12, 10)
    told = "UPDATE numbers"  # once in the life of each number: that staff read these texts
    assert [one for one in many if one != told] == [one for one in few if one != told]
    assert (few.count(told), many.count(told)) == (2, 12)
    assert len(set(few)) == len(few) - 1, "and each of the others once"
