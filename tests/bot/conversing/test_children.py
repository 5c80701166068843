"""A child whom a text names is put to whoever leads on safeguarding, beside whatever else comes of the text."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.models import Alert, AlertKind, Person, Role
from bot.staff import safeguarding
from bot.staff.access import member
from tests.staffing import PAT, RUTH, colleague
from tests.story import STRANGER, Story


def put_to(story: Story) -> list[tuple[int | None, bool, int | None]]:
    """To whom, whether urgent, about whom."""
    with story.db.reading() as session:
        found = session.scalars(select(Alert).where(Alert.kind == AlertKind.CHILD_NAMED).order_by(Alert.id))
        return [(alert.staff_id, alert.urgent, alert.person_id) for alert in found]


@pytest.fixture
def pat(story: Story) -> Person:
    """Who leads the service."""
    return colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)


def test_whoever_leads_on_it_in_the_team_is_told_once_and_by_default_the_service_manager(
    story: Story, pat: Person
) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("cant come my son Tyler is poorly", sid="SM77")
    story.text("cant come my son Tyler is poorly", sid="SM77")
    assert put_to(story) == [(pat.id, False, story.sam.id)]
    ruth = colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)
    with story.db.transaction() as session:
        assert not safeguarding.choose(session, member(ruth), story.jo.team_id, story.sam.id), "none of the staff"
        assert safeguarding.choose(session, member(ruth), story.jo.team_id, ruth.id)
    story.text("he hits me in front of the kids")
    assert put_to(story)[1:] == [(ruth.id, True, story.sam.id)]
    assert "safeguarding" in {kind for kind, _ in story.told()}, "and is paged about as ever"


def test_a_stranger_who_names_a_child_is_read_and_kids_off_school_are_nobodys_business(
    story: Story, pat: Person
) -> None:
    story.text("my daughter Ellie gave me this number", STRANGER)
    story.text("cant make it kids off school")
    assert put_to(story) == [(pat.id, False, None)]
