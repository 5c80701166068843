"""Contact by a mentor or coach is promised, and nobody is named: the worker hears, then the lead, and it counts."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot.appointments import changes
from bot.mentoring import round_counts
from bot.models import AlertKind, Clock, Person, Place, Referral, Role, Tier
from bot.planning import how_far
from bot.planning.progress import Kept
from bot.referrals import clock_warnings, unnamed
from tests.mentoring import COACHES, MENTORS, named, set_referral, supports, swept
from tests.staffing import DEE, RUTH, alerts, colleague, live
from tests.story import Story

TOLD = (AlertKind.NOBODY_NAMED, AlertKind.NOBODY_NAMED_LEAD)


@pytest.fixture
def ruth(story: Story) -> Person:
    """Whoever leads Jo's team."""
    return colleague(story, Role.TEAM_LEAD, "Ruth", RUTH)


def promised(story: Story, pathway: str = MENTORS, **values: object) -> None:
    """An import says that Sam is with a service, and names nobody."""
    set_referral(story, story.sam, **{"pathway": pathway, "tier": Tier.MEDIUM, **values})
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)


def untold(story: Story) -> list[int]:
    """Of whom nobody is being told; the minute's look begins to tell of them."""
    with story.db.reading() as session:
        return unnamed.untold(session, 10)


def look(story: Story, until: str) -> list[tuple[str, bool, bool]]:
    """Time passes, what is due is told of; each alert, whether it is the worker's own, and whether it is open."""
    live(story, until)
    swept(story)
    for _ in range(2):
        with story.db.transaction() as session:
            for clock_id in clock_warnings.due(session, story.at, 10):
                clock_warnings.warn(session, clock_id, story.at)
    return [
        (each.kind.value, each.staff_id == story.jo.id, each.seen_at is None)
        for each in alerts(story)
        if each.kind in TOLD
    ]


def kept(story: Story) -> list[tuple[str, Kept]]:
    """Contact kept with Sam, as progress and the end report say it."""
    with story.db.reading() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        return [(role.value, each) for role, each in how_far.kept_by_role(session, referral, story.at)]


def test_the_worker_hears_at_once_and_the_lead_on_the_next_working_day_once_each(story: Story, ruth: Person) -> None:
    set_referral(story, story.sam, pathway=MENTORS, tier=Tier.MEDIUM)
    assert untold(story) == [story.sam.id]
    promised(story)
    promised(story)
    assert untold(story) == []
    assert look(story, "Fri 20 Nov 12:00") == [("nobody_named", True, True)]
    assert len(look(story, "Sun 22 Nov 12:00")) == 1
    both = [("nobody_named", True, False), ("nobody_named_lead", False, True)]
    assert look(story, "Mon 23 Nov 10:00") == look(story, "Wed 25 Nov 12:00") == both


def test_the_days_are_due_and_not_made_and_stay_so_when_somebody_is_named(story: Story, ruth: Person) -> None:
    promised(story)
    look(story, "Tue 24 Nov 12:00")
    assert kept(story) == [("mentor", Kept(3, 0, 0, 0, 0))], "Friday, Monday and today"
    with story.db.reading() as session:
        assert round_counts.with_participant(session, story.sam.id, story.at) == round_counts.Counts(3, 0, 0)
        far = how_far.of(session, story.sam.id, story.at)
        assert far is not None
        assert [(due.kind.value, due.passed) for due in far.due] == [("named", True), ("assessment", False)]
    supports(story, colleague(story, Role.MENTOR, "Dee", DEE), named(story, story.sam, "Sam", "Bell"))
    assert {is_open for *_, is_open in look(story, "Wed 25 Nov 09:00")} == {False}, "what was told is seen to"
    story.text("1 spoke", DEE)
    assert kept(story) == [("mentor", Kept(4, 1, 1, 1, 1))]
    with story.db.reading() as session:
        assert round_counts.with_participant(session, story.sam.id, story.at) == round_counts.Counts(4, 1, 1)


def test_each_time_is_told_of_for_itself_and_its_days_are_kept(story: Story, ruth: Person) -> None:
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    promised(story)
    look(story, "Fri 20 Nov 12:00")
    supports(story, dee, story.sam)
    live(story, "Mon 23 Nov 12:00")
    promised(story, mentor_id=None)
    assert look(story, "Tue 24 Nov 12:00") == [("nobody_named", True, False), ("nobody_named_lead", False, True)]
    assert kept(story) == [("mentor", Kept(3, 0, 0, 0, 0))], "no day twice"


@pytest.mark.parametrize(
    ("pathway", "values"),
    [
        (MENTORS, {"tier": Tier.LOW}),
        (MENTORS, {"place": Place.CUSTODY}),
        ("lifestyle", {"tier": Tier.HIGH}),
    ],
)
def test_where_nothing_is_promised_nobody_is_told(
    story: Story, ruth: Person, pathway: str, values: dict[str, object]
) -> None:
    promised(story, pathway, **values)
    assert look(story, "Tue 24 Nov 12:00") == []
    assert kept(story) == []


def test_who_comes_out_is_told_of_from_then_and_a_coach_is_owed_once_a_week(story: Story, ruth: Person) -> None:
    promised(story, place=Place.CUSTODY)
    live(story, "Mon 23 Nov 09:00")
    promised(story, COACHES, place=Place.COMMUNITY, released_on=date(2026, 11, 23))
    assert look(story, "Mon 23 Nov 10:30") == [("nobody_named", True, True)]
    assert kept(story) == [("coach", Kept(1, 0, 0, 0, 0))]


def test_a_promise_that_was_taken_back_meanwhile_is_told_of_no_more(story: Story, ruth: Person) -> None:
    promised(story)
    set_referral(story, story.sam, tier=Tier.LOW)
    assert look(story, "Tue 24 Nov 12:00") == []
    with story.db.reading() as session:
        assert session.scalars(select(Clock.stopped_at).where(Clock.kind == "named")).one() is not None
