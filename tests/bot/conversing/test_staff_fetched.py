"""What staff texted while nobody could hear it, and what is answered by a number that is none of theirs."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.models import DayOff, Person, Role
from tests.mentoring import made, mentored
from tests.staffing import DEE, JO, PAT, RUTH, alerts, code_in, colleague, live, phone, texts_to
from tests.story import Story


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people."""
    return mentored(story)


def test_a_day_off_is_of_the_day_on_which_it_was_texted(story: Story, dee: Person) -> None:
    colleague(story, Role.MENTOR, "Pat", PAT)
    live(story, "Tue 24 Nov 09:00")
    story.fetch("im off tomorrow", DEE, "Mon 23 Nov 18:00")
    with story.db.reading() as session:
        assert [f"{day:%a}" for day in session.scalars(select(DayOff.day))] == ["Tue"]
    live(story, "Tue 24 Nov 09:10")
    assert texts_to(story, PAT)[-1].startswith("Tue 09:00 Hi Pat. Dee can't do today's list, so could you?")


def test_numbers_of_the_list_before_are_not_taken_for_todays(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 10:00")
    story.text("1 spoke", DEE)
    live(story, "Tue 24 Nov 09:00")
    story.fetch("2 spoke", DEE, "Mon 23 Nov 18:00")
    assert made(story) == [("Sam", "mentor", "spoke", None)]
    assert [alert.words for alert in alerts(story) if alert.kind == "wrote"] == ["2 spoke"]
    story.text("2 spoke", DEE)
    assert made(story)[-1] == ("Ade", "mentor", "spoke", None)


def test_a_colleagues_code_is_answered_plainly_and_changes_nothing(story: Story, dee: Person) -> None:
    phone(story, story.jo, JO)
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    live(story, "Mon 23 Nov 11:00")
    story.text("i want to kill myself")
    live(story)
    code = code_in(texts_to(story, JO)[-1])
    for words in (f"mine {code}", f"ok {code}"):
        story.text(words, DEE)
        live(story)
        assert texts_to(story, DEE)[-1] == (
            f"Mon 11:00 You weren't asked about {code}, so nothing has changed. "
            "Please check the number. I've passed this to the office too."
        )
    assert [alert.owner_id for alert in alerts(story) if alert.kind == "crisis"] == [None]
