"""Two appointments: the day that is ruled out, or moved from, says which of them is meant."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.models import Alert
from tests.story import Story


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("cant do tues but wed is fine", "asked_to_move"),
        ("can u move tues to fri", "asked_to_move"),
    ],
)
def test_the_day_that_is_ruled_out_is_the_one_that_is_meant(story: Story, words: str, told: str) -> None:
    tuesday = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.sam, "Wed 25 Nov 11:00")
    story.wait("Tue 24 Nov 11:30")
    story.text(words)
    with story.db.reading() as session:
        about = [(a.kind.value, a.appointment_id) for a in session.scalars(select(Alert)) if a.words == words]
    assert about == [(told, tuesday)]


@pytest.mark.parametrize(
    ("words", "told"), [("cant do tues but wed is fine", []), ("can u move thurs to fri", ["wrote"])]
)
def test_what_is_said_of_another_day_neither_declines_nor_moves_the_one_there_is(
    story: Story, words: str, told: list[str]
) -> None:
    story.appointment(story.sam, "Wed 25 Nov 11:00")
    story.wait("Tue 24 Nov 15:10")
    story.text(words)
    assert [kind for kind, _ in story.told()] == told
