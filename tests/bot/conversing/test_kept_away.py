"""An arrest was told of: texts wait until staff have seen it, and nobody asks why they did not come."""

from __future__ import annotations

from sqlalchemy import select

from bot.alerting import needs
from bot.models import Alert, AlertKind, Attendance, Person
from bot.people.reach import Why, reach
from tests.arranging import jo, kinds, works
from tests.bot.conversing.test_missed import record
from tests.story import Story

NICKED = "im in the cells at cathays been nicked"


def why_not(story: Story) -> Why | None:
    """Why no text goes to Sam just now."""
    with story.db.reading() as session:
        return reach(session, session.get_one(Person, story.sam.id), story.at).why_not


def test_nobody_who_told_of_an_arrest_is_asked_why_they_did_not_come(story: Story) -> None:
    works(story)
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.wait("Mon 23 Nov 15:20")
    story.text(NICKED)
    assert kinds(story)[-1] == "held_up"
    before = story.put()
    record(story, expected, Attendance.NOT_ATTENDED)
    assert story.put() == before
    story.wait("Tue 24 Nov 15:00")
    assert story.put() == before


def test_texts_wait_until_staff_have_seen_it(story: Story) -> None:
    assert why_not(story) is None
    story.text(NICKED)
    assert why_not(story) is Why.LOOKED_AFTER
    with story.db.transaction() as session:
        told = session.scalars(select(Alert).where(Alert.kind == AlertKind.HELD_UP)).one()
        assert needs.see(session, jo(story), told.id, story.at)
    assert why_not(story) is None
