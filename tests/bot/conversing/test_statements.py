"""What a text that comes in costs the database: so many statements and no more, whoever writes and however often."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.models import Entry
from tests.heard import listening
from tests.story import Story

MOST = {
    "where is it?": 4,  # who wrote, all that is asked of them, the text kept, and the answer put
    "yes": 8,  # and the conversation, its exchange ended, the news, the alarm silenced
    "im running 10 mins late": 11,
    "can i change it to thursday afternoon": 29,
}


@pytest.fixture
def expected(story: Story) -> Story:
    """A service where somebody is expected in four days, and has been asked to say yes."""
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    return story


@contextmanager
def counted(story: Story) -> Iterator[list[str]]:
    """The statements that the database is sent meanwhile."""
    sent: list[str] = []

    def note(*about: Any) -> None:
        _, _, statement, _, run, _ = about
        sent.append(statement)
        assert run.compiled is None or run.compiled.cache_key is not None, f"put in words for each text: {statement}"

    with listening(story.db, note):
        yield sent


def test_no_word_of_an_index_is_bound(expected: Story) -> None:
    """SQLite plans a statement anew, each time, when an index of some rows might do for a value that is bound."""
    with counted(expected) as sent:
        for words in (*MOST, "ok thanks", "what time is it"):
            expected.text(words)
    where = " ".join(part for one in sent for part in one.split("WHERE")[1:])
    assert where
    assert not re.findall(r"\b(?:direction|delivery|entry) (?:=|IN \() ?(?:\?|%)", where)


@pytest.mark.parametrize("words", MOST)
def test_a_text_costs_no_more_statements_than_it_says_something(expected: Story, words: str) -> None:
    with counted(expected) as sent:
        assert expected.text(words)
    assert len(sent) <= MOST[words], "\n".join(sent)


def test_the_second_copy_of_a_text_is_known_by_the_third_statement(expected: Story) -> None:
    expected.text("yes", sid="SM1")
    with counted(expected) as sent:
        assert not expected.text("yes", sid="SM1")
    assert len(sent) <= 3, "\n".join(sent)


def test_somebody_who_writes_often_costs_no_more(expected: Story) -> None:
    expected.text("yes")
    expected.text("where is it?")
    expected.text("who am i seeing")
    with counted(expected) as sent:
        expected.text("where is it?")
    assert len(sent) <= MOST["where is it?"], "\n".join(sent)


def test_an_answer_after_the_answer_is_recorded_by_one_statement(expected: Story) -> None:
    expected.text("yes")
    with counted(expected) as sent:
        expected.text("im running 10 mins late")
    assert len([one for one in sent if one.startswith("INSERT INTO contacts")]) == 1
    assert not [one for one in sent if one.startswith(("UPDATE contacts", "SELECT contacts"))], "it has ended"
    assert [one.entry for one in expected.contacts()] == [Entry.PENDING, Entry.PENDING]
    assert expected.contacts()[1].follows_id == expected.contacts()[0].id
