"""On which days a contact is due, and with whom: from what the service promises, and where and since when they are."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot.caring import contact_pace
from bot.mentoring import round_counts
from bot.mentoring.round_counts import Counts
from bot.models import Person, Place, Referral, Role, Standing, Tier
from bot.planning import how_far
from bot.planning.progress import Kept
from bot.staff.access import member
from tests.mentoring import ADE, COACHES, due_days, made, mentored, person, set_referral, supports
from tests.staffing import DEE, PAT, colleague, live, texts_to
from tests.story import Story


def counts(story: Story) -> tuple[Counts, Kept]:
    """How contact with Sam was kept: as the contact log and rounds count it, and as progress and the report do."""
    with story.db.reading() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        [(_, found)] = how_far.kept_by_role(session, referral, story.at)
        assert referral.mentor_id is not None
        coach = session.get_one(Person, referral.mentor_id)
        [keeper] = round_counts.keepers(session, member(coach), story.at)
        assert keeper.counts == round_counts.with_participant(session, story.sam.id, story.at)
        return keeper.counts, found


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people."""
    return mentored(story)


def test_daily_is_every_day_for_the_first_fortnight_after_release_and_then_working_days(
    story: Story, dee: Person
) -> None:
    set_referral(story, story.sam, released_on=date(2026, 11, 9))
    live(story, "Wed 2 Dec 09:00")
    days = due_days(story, story.sam)
    assert days[:6] == ["Sat 21", "Sun 22", "Mon 23", "Tue 24", "Wed 25", "Thu 26"]
    assert "Sat 28" not in days
    assert due_days(story, person(story, "Ade"))[0] == "Mon 23"


def test_a_bank_holiday_is_no_working_day_but_the_first_fortnight_knows_none(story: Story, dee: Person) -> None:
    set_referral(story, story.sam, released_on=date(2026, 12, 20))
    live(story, "Tue 29 Dec 09:00")
    assert due_days(story, story.sam)[-5:] == ["Fri 25", "Sat 26", "Sun 27", "Mon 28", "Tue 29"]
    assert due_days(story, person(story, "Ade"))[-2:] == ["Thu 24", "Tue 29"]


def test_regular_contact_with_a_coach_is_weekly(story: Story) -> None:
    kim = colleague(story, Role.COACH, "Kim", PAT)
    supports(story, kim, story.sam, pathway=COACHES)
    live(story, "Mon 23 Nov 11:00")
    story.text("1 no answer", PAT)
    live(story, "Tue 24 Nov 11:00")
    story.text("1 spoke", PAT)
    live(story, "Wed 2 Dec 09:00")
    assert due_days(story, story.sam) == ["Mon 23", "Tue 24", "Tue 01", "Wed 02"]
    assert made(story) == [("Sam", "coach", "no_answer", None), ("Sam", "coach", "spoke", None)]
    assert counts(story) == (Counts(2, 1, 1), Kept(2, 1, 1, 1, 1)), "asked for until it is made, it is due once"
    live(story, "Wed 9 Dec 09:00")
    assert counts(story) == (Counts(3, 1, 1), Kept(3, 1, 1, 0, 1)), (
        "a week that nobody kept is over, and another is due"
    )
    story.text("1 met", PAT)
    assert counts(story) == (Counts(3, 2, 2), Kept(3, 2, 2, 1, 1))


@pytest.mark.parametrize(("tier", "days"), [(Tier.MEDIUM, []), (Tier.HIGH, ["Mon 23"])])
def test_in_custody_the_mentor_of_high_tier_alone_is_asked(
    story: Story, dee: Person, tier: Tier, days: list[str]
) -> None:
    set_referral(story, story.sam, place=Place.CUSTODY, tier=tier)
    live(story, "Mon 23 Nov 09:00")
    assert due_days(story, story.sam) == days
    assert ("SB (visit or slip)" in texts_to(story, DEE)[0]) is bool(days)


@pytest.mark.parametrize("standing", [Standing.RECALLED, Standing.DECEASED, Standing.ENDED])
def test_who_is_gone_is_on_no_list_and_nobody_due_is_no_text(story: Story, dee: Person, standing: Standing) -> None:
    for name in ("Sam", "Ade", "Josh"):
        set_referral(story, person(story, name), standing=standing)
    live(story, "Tue 24 Nov 20:00")
    assert texts_to(story, DEE) == []


def test_low_tier_and_other_services_have_no_round(story: Story) -> None:
    dee = colleague(story, Role.MENTOR, "Dee", DEE)
    supports(story, dee, story.sam, tier=Tier.LOW)
    supports(story, dee, story.participant("Ade", ADE), pathway="lifestyle", tier=Tier.HIGH)
    live(story, "Tue 24 Nov 20:00")
    assert texts_to(story, DEE) == []


def test_staff_set_how_often_and_what_the_service_promises_is_only_the_default(story: Story, dee: Person) -> None:
    kim = colleague(story, Role.COACH, "Kim", PAT)
    supports(story, kim, story.sam, pathway=COACHES)
    for who, days in ((story.sam, 2), (person(story, "Ade"), 3)):
        with story.db.transaction() as session:
            assert contact_pace.keep(session, member(story.jo), who.id, contact_pace.Wanted(days, True), story.at)
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke", PAT)
    story.text("1 spoke 2 spoke", DEE)
    live(story, "Fri 27 Nov 09:00")
    assert due_days(story, story.sam) == ["Mon 23", "Wed 25", "Thu 26", "Fri 27"]
    assert due_days(story, person(story, "Ade")) == ["Mon 23", "Thu 26", "Fri 27"]
    assert due_days(story, person(story, "Josh")) == ["Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27"]
