"""What staff text us of participants: it goes a year after it came, with whoever is erased, and stays for whoever is
held.

Tried with a build whose texts of staff have no day, one that erases past a hold, and one that forgets who looked.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from dateutil.relativedelta import relativedelta
from sqlalchemy import select

from bot.governance import disclosing, forgetting, holding, retention
from bot.governance.retention import Periods
from bot.models import Alert, AuditEntry, Closing, Deed, Direction, Message, Person, Role
from bot.referrals import closing
from bot.referrals.closing import Ended
from bot.staff.access import StaffMember, member
from tests.mentoring import mentored
from tests.mentoring import person as who
from tests.staffing import DEE, PAT, colleague
from tests.story import Story

WORRY = "SB says he wants to end it"


@pytest.fixture
def pat(story: Story) -> StaffMember:
    """Who leads the service."""
    return member(colleague(story, Role.SERVICE_MANAGER, "Pat", PAT))


@pytest.fixture
def dee(story: Story) -> Person:
    """She supports Sam Bell, Ade Rowe and Josh Kent, and texts of two of them."""
    mentor = mentored(story)
    for words in (WORRY, "saw AR at the gym", "running late today"):
        story.text(words, DEE)
    return mentor


def texted(story: Story, dee: Person) -> list[str | None]:
    """What is kept of what she texted."""
    with story.db.reading() as session:
        hers = select(Message.body).where(Message.person_id == dee.id, Message.direction == Direction.IN)
        return list(session.scalars(hers.order_by(Message.id)))


def erased(story: Story, pat: StaffMember, first: str) -> None:
    """Somebody's referral is over, and they asked to be erased."""
    with story.db.transaction() as session:
        person_id = who(story, first).id
        closing.close(session, pat, person_id, Ended(Closing.COMPLETED), story.at)
        assert forgetting.erase(session, pat, person_id, story.at) is None


def test_it_goes_with_whom_it_names_and_so_does_what_was_told_of_it(
    story: Story, dee: Person, pat: StaffMember
) -> None:
    erased(story, pat, "Sam")
    assert texted(story, dee) == [None, "saw AR at the gym", "running late today"]
    with story.db.reading() as session:
        assert not [words for words in session.scalars(select(Alert.words)) if words and "SB" in words]
    erased(story, pat, "Ade")
    assert texted(story, dee) == [None, None, "running late today"]


def test_it_goes_a_year_after_it_came_whoever_it_names(story: Story, dee: Person) -> None:
    for months, left in ((11, 3), (13, 0)):
        with story.db.transaction() as session:
            retention.of_staff(session, story.at + relativedelta(months=months), Periods())
        assert len([words for words in texted(story, dee) if words]) == left
    with story.db.reading() as session:
        told = session.scalars(select(Alert.words).where(Alert.person_id == dee.id)).all()
        assert not any(told)
        assert session.scalars(select(AuditEntry).where(AuditEntry.subject == "staff_texts")).one().facts == {
            "texts": 3
        }


def test_a_hold_keeps_what_may_be_of_them_and_who_looked(story: Story, dee: Person, pat: StaffMember) -> None:
    josh, long_ago = who(story, "Josh").id, story.at - timedelta(days=366 * 7)
    with story.db.transaction() as session:
        assert holding.hold(session, pat, josh, "an inquest", story.at)
        for about in (josh, None):
            line = {"at": long_ago, "deed": Deed.VIEWED, "subject": "people", "about_id": about}
            session.add(AuditEntry(**line, actor_id=None, facts={}))
    erased(story, pat, "Sam")
    later = story.at + relativedelta(months=13)
    with story.db.transaction() as session:
        assert retention.of_staff(session, later, Periods()) == 0
        assert retention.looks(session, story.at, Periods(), 50) == 1
    assert texted(story, dee)[0] == WORRY
    with story.db.transaction() as session:
        assert holding.lift(session, pat, josh, story.at)
        assert retention.of_staff(session, later + timedelta(days=1), Periods()) == 3
        assert retention.looks(session, story.at, Periods(), 50) == 1


def test_a_copy_for_them_has_what_staff_texted_about_them_to_be_read_first_and_nobody_elses(
    story: Story, dee: Person
) -> None:
    with story.db.reading() as session:
        parts = disclosing.for_them(session, who(story, "Sam").id)
        handed_on = disclosing.gather(session, who(story, "Sam").id)
    (texted_of_them,) = (part for part in parts if part.name == "What staff texted about them")
    passages = [passage for line in texted_of_them.lines for passage in line.passages]
    assert [passage.words for passage in passages] == [WORRY]
    assert passages[0] in disclosing.marked(parts)
    held_back = disclosing.without(parts, {passages[0].id})
    assert WORRY not in str([part for part in held_back if part.name == texted_of_them.name])
    assert texted_of_them.name not in {part.name for part in handed_on}
