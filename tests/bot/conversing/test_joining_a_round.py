"""Somebody is due a contact after the morning list went out, or is gone: their mentor hears at once, in the day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.models import DayOff, Person, Place, Role, Step
from bot.referrals import whereabouts
from bot.referrals.whereabouts import Said
from bot.staff import access
from tests.mentoring import COACHES, changed, due_days, mentored, named, person, set_referral, supports, today
from tests.staffing import DEE, colleague, live, texts_to
from tests.story import Story

NIA, ZED = "+447700900126", "+447700900127"


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with three people."""
    return mentored(story)


def out(story: Story, who: Person, days_ago: int = 0) -> None:
    """Jo says that they are out, today or since some days."""
    with story.db.transaction() as session:
        jo = access.member(session.get_one(Person, story.jo.id))
        since = today(story) - timedelta(days=days_ago)
        whereabouts.say(session, jo, who.id, Said(Step.RELEASED, since), story.at)


def test_who_comes_out_after_the_list_went_is_said_at_once_and_waited_for(story: Story, dee: Person) -> None:
    josh = person(story, "Josh")
    set_referral(story, josh, place=Place.CUSTODY)
    live(story, "Mon 23 Nov 09:00")
    story.text("1 spoke 2 spoke", DEE)
    live(story, "Mon 23 Nov 11:00")
    out(story, josh)
    live(story, "Mon 23 Nov 11:10")
    story.text("3 met", DEE)
    assert texts_to(story, DEE) == [
        "Mon 08:30 Morning Dee. 2 today: 1 SB (new) 2 AR (new). Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)",
        "Mon 09:00 Got it: SB spoke, AR spoke. That's everyone. Thanks Dee.",
        "Mon 11:00 Hi Dee. One more for today: 3 JK (new). Reply e.g. 3 SPOKE, 3 MET or 3 NO ANSWER",
        "Mon 11:10 Got it: JK met. That's everyone. Thanks Dee.",
    ]


def test_who_came_out_yesterday_is_due_on_the_day_on_which_that_is_said(story: Story, dee: Person) -> None:
    josh = person(story, "Josh")
    set_referral(story, josh, place=Place.CUSTODY)
    live(story, "Mon 23 Nov 11:00")
    out(story, josh, days_ago=1)
    live(story, "Mon 23 Nov 11:10")
    assert texts_to(story, DEE)[-1].startswith("Mon 11:00 Hi Dee. One more for today: 3 JK (new).")


def test_who_comes_out_before_the_list_is_on_it_and_at_night_on_the_next(story: Story, dee: Person) -> None:
    josh, ade = person(story, "Josh"), person(story, "Ade")
    for each in (josh, ade):
        set_referral(story, each, place=Place.CUSTODY)
    live(story, "Mon 23 Nov 07:00")
    out(story, josh)
    live(story, "Mon 23 Nov 20:30")
    out(story, ade)
    live(story, "Tue 24 Nov 09:00")
    assert [text[:50] for text in texts_to(story, DEE) if "Hi Dee. One more" in text or "Morning" in text] == [
        "Mon 08:30 Morning Dee. 2 today: 1 JK (new) 2 SB (n",
        "Tue 08:30 Morning Dee. 3 today: 1 SB (quiet 1 day)",
    ]


def test_who_is_given_to_them_in_the_day_is_said_at_once_and_once_by_a_number_that_stays(
    story: Story, dee: Person
) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text("1 spoke 2 spoke", DEE)
    nia = named(story, story.participant("Nia", NIA), "Nia", "Cole")
    live(story, "Mon 23 Nov 11:00")
    supports(story, dee, nia)
    live(story, "Mon 23 Nov 11:01")
    changed(story, nia, outcomes="A home")  # whatever else is changed of theirs says nothing again
    live(story, "Mon 23 Nov 16:30")
    assert [text for text in texts_to(story, DEE) if "NC" in text] == [
        "Mon 11:00 Hi Dee. One more for today: 4 NC (new). Reply e.g. 4 SPOKE, 4 MET or 4 NO ANSWER",
        "Mon 16:00 Hi Dee. Still to do today: 3 JK (new) 4 NC (new). Reply e.g. 3 SPOKE or 3 NO ANSWER",
    ]


def test_several_who_are_given_to_them_together_are_one_text(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    nia = named(story, story.participant("Nia", NIA), "Nia", "Cole")
    zed = named(story, story.participant("Zed", ZED), "Zed", "Ali")
    supports(story, dee, nia, zed)
    live(story, "Mon 23 Nov 11:01")
    assert texts_to(story, DEE)[1:] == [
        "Mon 11:00 Hi Dee. 2 more for today: 4 NC (new) 5 ZA (new). Reply e.g. 4 SPOKE, 4 MET or 4 NO ANSWER"
    ]


def test_who_is_given_to_them_at_night_is_on_tomorrows_list(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 20:30")
    supports(story, dee, named(story, story.participant("Nia", NIA), "Nia", "Cole"))
    live(story, "Tue 24 Nov 09:00")
    assert ["NC (new)" in text for text in texts_to(story, DEE)][-1:] == [True]
    assert due_days(story, person(story, "Nia")) == ["Tue 24"]


def gone(story: Story, who: Person, step: Step) -> None:
    """Jo says so of them, today."""
    with story.db.transaction() as session:
        jo = access.member(session.get_one(Person, story.jo.id))
        whereabouts.say(session, jo, who.id, Said(step, today(story)), story.at)


@pytest.mark.parametrize("step", [Step.DIED, Step.RECALLED, Step.UNLAWFULLY_AT_LARGE, Step.IN_CUSTODY])
def test_nobody_rings_somebody_who_is_gone_since_the_morning(story: Story, dee: Person, step: Step) -> None:
    live(story, "Mon 23 Nov 09:00")
    story.text("1 no answer, 2 spoke", DEE)
    live(story, "Mon 23 Nov 11:00")
    gone(story, person(story, "Josh"), step)
    live(story, "Mon 23 Nov 11:10")
    gone(story, story.sam, step)
    live(story, "Mon 23 Nov 20:30")
    said = "is off your list now. Please don't ring, text or visit them. Their case worker can tell you more."
    assert texts_to(story, DEE)[2:] == [f"Mon 11:00 Hi Dee. 3 JK {said}", f"Mon 11:10 Hi Dee. 1 SB {said}"]


def test_who_is_gone_before_the_list_is_not_on_it_and_is_told_of_as_their_day_opens(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 07:00")
    gone(story, person(story, "Josh"), Step.DIED)
    live(story, "Mon 23 Nov 09:00")
    said = ["Mon 08:00 Hi Dee. JK is off your", "Mon 08:30 Morning Dee. 2 today: "]
    assert [text[:32] for text in texts_to(story, DEE)] == said


def test_a_coach_hears_at_once_where_nothing_is_due_for_days_and_in_their_own_hours(story: Story) -> None:
    kim = colleague(story, Role.COACH, "Kim", DEE)
    supports(story, kim, named(story, story.sam, "Sam", "Bell"), pathway=COACHES)
    live(story, "Mon 23 Nov 09:00")
    story.text("1 spoke", DEE)
    live(story, "Tue 24 Nov 11:00")
    gone(story, story.sam, Step.IN_CUSTODY)
    live(story, "Wed 25 Nov 11:00")
    gone(story, story.sam, Step.RELEASED)
    with story.db.transaction() as session:
        session.add(DayOff(worker_id=kim.id, day=today(story) + timedelta(days=1)))
    live(story, "Wed 25 Nov 21:30")
    gone(story, story.sam, Step.RECALLED)
    live(story, "Fri 27 Nov 09:00")
    assert texts_to(story, DEE)[2:] == [
        "Tue 11:00 Hi Kim. SB can't be rung or texted now. Please plan a visit or a slip. Their case worker can tell "
        "you more.",
        "Wed 11:00 Hi Kim. SB can be rung, texted and met from now on. Their case worker can tell you more.",
        "Fri 08:00 Hi Kim. SB is off your list now. Please don't ring, text or visit them. Their case worker can tell "
        "you more.",
    ]
