"""Days off that are set on the page of a week: the same follows as if they had been texted."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from bot.mentoring import days_off
from bot.models import Appointment, DayOff, Person
from bot.staff.access import member
from tests.bot.conversing.test_days_off import dee, lead, pat, seen_by
from tests.staffing import DEE, PAT, live, texts_to
from tests.story import Story

__all__ = ["dee", "pat"]
WEDNESDAY = date(2026, 11, 25)


def takes(story: Story, by: Person, whose: Person, day: date) -> None:
    """A day is set on the page of somebody's week."""
    with story.db.transaction() as session:
        days_off.take_on_page(session, member(by), whose.id, day, story.at)
    live(story)


def gives(story: Story, by: Person, whose: Person) -> None:
    """The first day off there is removed on that page."""
    with story.db.transaction() as session:
        off_id = session.scalars(select(DayOff.id).where(DayOff.worker_id == whose.id).order_by(DayOff.day)).first()
        days_off.give_on_page(session, member(by), whose.id, off_id or 0, story.at)
    live(story)


def test_what_is_booked_on_it_needs_a_move_until_the_day_is_removed(story: Story, dee: Person) -> None:
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    for _ in range(2):  # a second time changes nothing
        takes(story, story.jo, story.jo, WEDNESDAY)
    for who in (lead(story), story.jo):
        assert len(seen_by(story, who, "worker_away")) == 1
    assert seen_by(story, lead(story), "away") == ["off Wed 25 Nov; 1 appointment to move"]
    with story.db.reading() as session:
        assert {each.version for each in session.scalars(select(Appointment))} == {1}, "nothing moves by itself"
    gives(story, story.jo, story.jo)
    assert seen_by(story, story.jo, "worker_away") == []
    assert seen_by(story, lead(story), "away")[-1] == "not off after all Wed 25 Nov"
    gives(story, story.jo, story.jo)
    assert len(seen_by(story, lead(story), "away")) == 2, "one that is gone already is gone"


def test_todays_list_goes_to_cover_at_once_and_comes_back(story: Story, dee: Person, pat: Person) -> None:
    takes(story, lead(story), dee, date(2026, 11, 23))
    assert "SB" in texts_to(story, PAT)[-1], "Pat has Dee's two"
    assert seen_by(story, lead(story), "away") == ["off Mon 23 Nov; 2 contacts due, Pat covers"]
    gives(story, lead(story), dee)
    assert "SB" in texts_to(story, DEE)[-1], "and Dee has them again"
    assert "SB" not in texts_to(story, PAT)[-1]
