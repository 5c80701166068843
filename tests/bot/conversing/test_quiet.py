"""Somebody goes quiet: the case worker hears, and again as it goes on, and then the lead, until somebody tried."""

from __future__ import annotations

import pytest

from bot.mentoring import made_contacts
from bot.mentoring.made_contacts import Said
from bot.models import Means, Outcome, Person, Role
from bot.staff.access import member
from tests.mentoring import mentored, person
from tests.staffing import DEE, RUTH, alerts, colleague, live
from tests.story import Story


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people, in a team with a lead."""
    colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    return mentored(story)


def told(story: Story, who: Person) -> list[tuple[str, str, int]]:
    """What was told of how quiet they are: which day, to whom, and after how many days."""
    names = {story.jo.id: "Jo"}
    found = [alert for alert in alerts(story) if alert.kind.startswith("quiet") and alert.person_id == who.id]
    return [(f"{one.raised_at:%a %d}", names.get(one.staff_id or 0, "Ruth"), one.facts["days"]) for one in found]


def test_as_it_goes_on_the_case_worker_hears_again_and_then_the_lead(story: Story, dee: Person) -> None:
    for day in ("Wed 25", "Fri 27"):
        live(story, f"{day} Nov 09:00")
        story.text("1 spoke 2 spoke", DEE)
    live(story, "Thu 3 Dec 09:00")
    assert told(story, person(story, "Josh")) == [
        ("Wed 25", "Jo", 2),
        ("Fri 27", "Jo", 4),
        ("Wed 02", "Jo", 7),
        ("Wed 02", "Ruth", 7),
    ]


def test_who_wrote_down_that_they_tried_is_not_told_again(story: Story, dee: Person) -> None:
    josh = person(story, "Josh")
    live(story, "Wed 25 Nov 10:00")
    with story.db.transaction() as session:
        jo = member(session.get_one(Person, story.jo.id))
        subject = made_contacts.subject(session, jo, josh.id)
        assert subject is not None
        tried = Said(Outcome.NO_ANSWER, Means.PHONE, story.at, "left a message")
        made_contacts.record(session, jo, subject, tried, story.at)
    live(story, "Thu 3 Dec 09:00")
    assert told(story, josh) == [("Wed 25", "Jo", 2)]


def test_many_days_are_told_whatever_the_reasons_were(story: Story, dee: Person) -> None:
    for day in ("Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov"):
        live(story, f"{day} 09:00")
        story.text("1 lockdown 2 spoke 3 spoke", DEE)
    assert told(story, story.sam) == []
    live(story, "Mon 30 Nov 09:00")
    assert told(story, story.sam) == [("Mon 30", "Jo", 5)]
