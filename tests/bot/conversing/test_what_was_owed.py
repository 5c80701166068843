"""What contact was owed stays what it was: an edit counts for what has not happened yet, and no day that is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from bot.caring import contact_pace
from bot.mentoring import round_counts
from bot.models import Closing, DueContact, Person, Referral, Role, Step, Tier
from bot.planning import how_far, pathway_edits
from bot.planning.pathway_edits import Edit
from bot.referrals import closing
from bot.staff.access import member
from tests.mentoring import MENTORS, changed, mentored, said, swept
from tests.staffing import DEE, PAT, colleague, live
from tests.story import Story

Change = Callable[[Story], None]
DAYS = ["Fri 20", "Mon 23", "Tue 24", "Wed 25", "Thu 26"]
DAILY = 'contact = { role = "mentor", cadence = "daily", where = ["community"] }'
FORTNIGHT = 14


def a_cadence_is_edited(story: Story) -> None:
    """Whoever runs the service has it regular from now on."""
    pat = colleague(story, Role.SERVICE_MANAGER, "Pat", PAT)
    with story.db.transaction() as session:
        found = pathway_edits.service(session, "social_inclusion")
        assert found is not None
        wanted = Edit(found.newest.text.replace(DAILY, DAILY.replace("daily", "regular"), 1), "a new contract", 0)
        assert pathway_edits.keep(session, member(pat), "social_inclusion", wanted, story.at) == []


def another_pace_is_agreed(story: Story) -> None:
    """Jo has it once a fortnight from now on."""
    with story.db.transaction() as session:
        wanted = contact_pace.Wanted(FORTNIGHT, seldom=True)
        assert contact_pace.keep(session, member(story.jo), story.sam.id, wanted, story.at)


def the_tier_changes(story: Story) -> None:
    """At low, no contact by a mentor is promised."""
    changed(story, story.sam, tier=Tier.LOW)


def they_go_into_custody(story: Story) -> None:
    """At medium, no contact by a mentor is promised there."""
    said(story, Step.IN_CUSTODY)


def somebody_else_is_named(story: Story) -> None:
    """Kit is their mentor from now on."""
    kit = colleague(story, Role.MENTOR, "Kit", PAT)
    changed(story, story.sam, mentor_id=kit.id)


def the_referral_is_closed(story: Story) -> None:
    """They are done."""
    with story.db.transaction() as session:
        assert closing.close(session, member(story.jo), story.sam.id, closing.Ended(Closing.COMPLETED), story.at)


CHANGES = [
    a_cadence_is_edited,
    another_pace_is_agreed,
    the_tier_changes,
    they_go_into_custody,
    somebody_else_is_named,
    the_referral_is_closed,
]


def owed(story: Story) -> list[tuple[str, str, int | None]]:
    """The days on which Sam was owed a contact, by whom, and how many days there were to be to the next."""
    with story.db.reading() as session:
        rows = session.execute(
            select(DueContact.day, Person.first_name, DueContact.every)
            .outerjoin(Person, Person.id == DueContact.staff_id)
            .where(DueContact.participant_id == story.sam.id)
            .order_by(DueContact.day)
        )
        return [(f"{day:%a %d}", who or "nobody", every) for day, who, every in rows]


def due(story: Story) -> int:
    """How many contacts were due, as progress and the report at the end say it."""
    with story.db.reading() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        kept = how_far.kept_by_role(session, referral, story.at)
        counts = round_counts.with_participant(session, story.sam.id, story.at)
    assert counts.due == sum(each.due for _, each in kept)
    return counts.due


@pytest.mark.parametrize("change", CHANGES)
def test_days_on_which_nobody_was_named_stay_as_they_were(story: Story, change: Change) -> None:
    changed(story, story.sam, pathway=MENTORS, tier=Tier.MEDIUM)
    story.to("Thu 26 Nov 12:00")
    swept(story)
    before = owed(story)
    assert before == [(day, "nobody", 1) for day in DAYS]
    change(story)
    swept(story)
    assert (owed(story), due(story)) == (before, 5)


@pytest.mark.parametrize("change", CHANGES)
def test_lists_that_nobody_made_are_made_up_by_what_was_so_before_the_change(story: Story, change: Change) -> None:
    mentored(story)
    live(story, "Mon 23 Nov 11:00")
    story.to("Thu 26 Nov 07:00")
    change(story)
    swept(story)
    assert owed(story) == [(day, "Dee", 1) for day in DAYS[1:4]]
    assert due(story) == 3


def test_an_edit_made_while_nobody_looked_counts_from_the_day_after_it(story: Story) -> None:
    mentored(story)
    live(story, "Mon 23 Nov 11:00")
    story.text("1 spoke", DEE)
    story.to("Tue 24 Nov 12:00")
    a_cadence_is_edited(story)
    story.to("Thu 3 Dec 09:00")
    swept(story)
    swept(story)
    assert owed(story)[:2] == [("Mon 23", "Dee", 1), ("Tue 24", "Dee", 1)]
    assert owed(story)[2:] == [(day, "Dee", 7) for day in ("Mon 30", "Tue 01", "Wed 02")], "a week after they spoke"
