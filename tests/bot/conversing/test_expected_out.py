"""Somebody is expected out: the weeks before release run, staff are asked in time, and nothing begins by itself."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from bot.models import Person, Place, Referral, Step
from bot.referrals import foreseen, whereabouts
from bot.referrals.whereabouts import Said
from bot.staff.access import member
from tests.bot.conversing.test_clocks import come_in, look, running, ruth, told
from tests.staffing import texts_to
from tests.story import SAM, Story

__all__ = ["ruth"]


def inside(story: Story, pathway: str, expected: date) -> None:
    """Sam is in custody with this service, and is expected out on this day."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        referral.pathway, referral.place, referral.expected_release = pathway, Place.CUSTODY, expected
    come_in(story)


def test_the_weeks_before_release_and_the_expected_day_which_starts_nothing(story: Story, ruth: Person) -> None:
    inside(story, "social_inclusion_coaches", date(2026, 12, 9))
    assert running(story) == {"assessment": "Wed 25", "before_release": "Wed 09", "expected_out": "Wed 09"}
    look(story, "Mon 30 Nov 12:00")
    assert ("before_release", True, True) in told(story), "ten working days are left of the weeks before"
    with story.db.transaction() as session:
        assert foreseen.expect(session, member(story.jo), story.sam.id, date(2026, 12, 15), story.at)
    assert running(story)["before_release"] == running(story)["expected_out"] == "Tue 15"
    look(story, "Mon 14 Dec 10:00")
    assert told(story)[-1] == ("expected_out", True, True)
    look(story, "Tue 15 Dec 17:00")
    assert told(story)[-1] == ("expected_out_lead", False, True)
    assert texts_to(story, SAM) == [], "no expected day ever texts anybody"
    out = Said(Step.RELEASED, date(2026, 12, 15), spoke=True)
    with story.db.transaction() as session:
        whereabouts.say(session, member(story.jo), story.sam.id, out, story.at)
    assert (running(story)["before_release"], running(story)["expected_out"]) == ("stopped", "stopped")
    assert running(story)["window"] == "Tue 26", "six weeks after"
    assert {is_open for kind, _, is_open in told(story) if "expected" in kind} == {False}


def test_where_no_leaflet_bounds_it_only_the_expected_day_is_looked_at(story: Story) -> None:
    inside(story, "social_inclusion_mentors", date(2026, 12, 9))
    assert running(story) == {"assessment": "Wed 25", "expected_out": "Wed 09"}
