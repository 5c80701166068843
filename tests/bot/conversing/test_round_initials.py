"""A mentor names people by initials, as the list does; and whoever wrote anything today is not silent."""

from __future__ import annotations

import pytest

from bot.models import Person, Role
from tests.mentoring import made, named, supports
from tests.staffing import DEE, PAT, RUTH, alerts, colleague, live, texts_to
from tests.story import Story

LEE, SUE = "+447700900124", "+447700900126"


@pytest.fixture
def dee(story: Story) -> Person:
    """Dee has Ray Bold and Lee Tate; Pat could take a list, and Ruth leads."""
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    colleague(story, Role.MENTOR, "Pat", PAT)
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    supports(
        story, dee, named(story, story.sam, "Ray", "Bold"), named(story, story.participant("Lee", LEE), "Lee", "Tate")
    )
    live(story, "Mon 23 Nov 09:00")
    return dee


def test_initials_work_as_numbers_do(story: Story, dee: Person) -> None:
    story.text("RB no answer. LT spoke, got a job", DEE)
    live(story, "Mon 23 Nov 16:30")
    assert made(story) == [("Ray", "mentor", "no_answer", None), ("Lee", "mentor", "spoke", "got a job")]
    assert texts_to(story, DEE)[-1] == "Mon 09:00 Got it: RB no answer, LT spoke. That's everyone. Thanks Dee."
    assert texts_to(story, PAT) == []


def test_initials_of_nobody_there_are_asked_about_and_the_rest_is_taken(story: Story, dee: Person) -> None:
    story.text("RB no answer. XY spoke", DEE)
    live(story, "Mon 23 Nov 10:00")
    assert [first for first, *_ in made(story)] == ["Ray"]
    assert "For the other initials, please reply with the number" in texts_to(story, DEE)[-1]
    story.text("QQ spoke", DEE)
    live(story, "Mon 23 Nov 10:30")
    assert texts_to(story, DEE)[-1].startswith("Mon 10:00 Whose initials are those?")


def test_initials_of_two_are_asked_about(story: Story, dee: Person) -> None:
    supports(story, dee, named(story, story.participant("Rob", SUE), "Rob", "Bale"))
    live(story, "Tue 24 Nov 09:00")
    story.text("RB spoke", DEE)
    live(story, "Tue 24 Nov 10:00")
    assert texts_to(story, DEE)[-1].startswith("Tue 09:00 Whose initials are those?")
    assert made(story) == []


def test_whoever_wrote_anything_today_is_asked_at_four_and_keeps_the_list(story: Story, dee: Person) -> None:
    story.text("morning boss, van wont start. will sort it", DEE)
    live(story, "Mon 23 Nov 16:30")
    assert texts_to(story, PAT) == []
    assert [alert for alert in alerts(story) if alert.kind == "cover"] == []
    assert texts_to(story, DEE)[-1].startswith("Mon 16:00 Hi Dee. Still to do today:")
