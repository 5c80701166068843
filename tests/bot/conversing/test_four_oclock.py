"""The list at four, as it is by then: who came and went since the morning, with the numbers of the morning."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot.mentoring import staff_contacts
from bot.models import ContactKind, Means, Outcome, Person, Place, Referral, Standing
from tests.mentoring import mentored, named, person, set_referral
from tests.staffing import DEE, live, texts_to
from tests.story import Story


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people."""
    return mentored(story)


def comes_to(story: Story, mentor: Person, who: Person) -> None:
    """They are allocated to a mentor by a road that tells the round nothing."""
    mine = update(Referral).where(Referral.participant_id == who.id)
    with story.db.transaction() as session:
        session.execute(mine.values(mentor_id=mentor.id, pathway="social_inclusion_mentors", tier="medium"))


def test_at_four_it_is_who_is_left_then_under_their_own_numbers(story: Story, dee: Person) -> None:
    nia = named(story, story.participant("Nia", "+447700900126"), "Nia", "Powell")
    live(story, "Mon 23 Nov 12:00")
    story.text("ok will do", DEE)
    set_referral(story, person(story, "Ade"), place=Place.CUSTODY)
    comes_to(story, dee, nia)
    live(story, "Mon 23 Nov 16:30")
    assert "Still to do today: 1 SB (new) 3 JK (new) 4 NP (new)." in texts_to(story, DEE)[-1]
    story.text("4 spoke", DEE)
    set_referral(story, person(story, "Ade"), place=Place.COMMUNITY)
    story.text("LIST", DEE)
    assert "Left today: 1 SB (new) 2 AR (new) 3 JK (new)." in texts_to(story, DEE)[-1]


def test_what_there_is_to_know_is_of_the_afternoon(story: Story, dee: Person) -> None:
    live(story, "Wed 25 Nov 10:00")
    assert "1 SB (quiet 2 days) 2 AR (quiet 2 days) 3 JK (quiet 2 days)" in texts_to(story, DEE)[-1]
    story.text("ok will do", DEE)
    with story.db.transaction() as session:
        made = staff_contacts.Made(
            story.sam.id, story.jo.id, ContactKind.STAFF, Outcome.SPOKE, Means.PHONE, story.at, ""
        )
        staff_contacts.keep(session, made, story.at)
    story.text("can someone ring me", "+447700900124")
    live(story, "Wed 25 Nov 16:30")
    assert "today: 1 SB 2 AR (asked for a call) 3 JK (quiet 2 days)." in texts_to(story, DEE)[-1]


def test_who_joins_a_day_on_which_nobody_was_due_is_said_at_four(story: Story, dee: Person) -> None:
    nia = named(story, story.participant("Nia", "+447700900126"), "Nia", "Powell")
    for each in ("Sam", "Ade", "Josh"):
        set_referral(story, person(story, each), standing=Standing.ENDED)
    live(story, "Mon 23 Nov 12:00")
    comes_to(story, dee, nia)
    live(story, "Mon 23 Nov 16:30")
    assert [text[:52] for text in texts_to(story, DEE)] == ["Mon 16:00 Hi Dee. Still to do today: 1 NP (new). Rep"]


def test_nothing_is_said_at_four_of_a_list_that_is_done(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 12:00")
    story.text("all spoke", DEE)
    live(story, "Mon 23 Nov 18:00")
    assert len(texts_to(story, DEE)) == 2


def test_who_is_back_after_all_has_their_list_by_its_numbers(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text("1 spoke", DEE)
    story.text("off today", DEE)
    live(story, "Mon 23 Nov 10:00")
    story.text("im back today after all", DEE)
    live(story, "Mon 23 Nov 10:30")
    assert "2 AR (new) 3 JK (new)" in texts_to(story, DEE)[-1]
