"""The hour that is agreed with somebody: their check-in goes then, and their mentor's list says it and waits for it."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import select, update

from bot.caring import contact_pace, supporting
from bot.models import ContactPace, Number, Person, Role
from bot.staff.access import member
from tests.bot.conversing.test_check_in import asked_on
from tests.caring import changed, referred
from tests.mentoring import due_days, mentored, person
from tests.staffing import DEE, PAT, colleague, live, texts_to
from tests.story import Story

HOW = "Reply e.g. 1 SPOKE, 2 NO ANSWER (or MET, TEXTED BACK)"


def agree(story: Story, first: str, hour: time | None) -> bool:
    """Jo agrees with somebody when their mentor is in touch."""
    who = person(story, first)
    with story.db.transaction() as session:
        return contact_pace.keep(session, member(story.jo), who.id, contact_pace.Wanted(None, hour=hour), story.at)


def ask_at(story: Story, hour: time) -> bool:
    """Jo agrees with Sam when they are asked how they are."""
    with story.db.transaction() as session:
        wanted = supporting.Wanted(None, hour)
        return supporting.set_check_ins(session, member(story.jo), story.sam.id, wanted, story.at)


@pytest.fixture
def dee(story: Story) -> Person:
    """A mentor with Sam, Ade and Josh; their round begins on Friday."""
    return mentored(story)


def test_the_list_is_in_the_order_of_the_hours_and_says_them(story: Story, dee: Person) -> None:
    assert agree(story, "Sam", time(17))
    assert agree(story, "Josh", time(10, 30))
    live(story, "Mon 23 Nov 09:00")
    said = f"Morning Dee. 3 today: 1 AR (new) 2 JK (10.30am, new) 3 SB (5pm, new). {HOW}"
    assert texts_to(story, DEE) == [f"Mon 08:30 {said}"]
    story.text("3 spoke, 1 no answer", DEE)
    assert texts_to(story, DEE)[-1].endswith("Got it: SB spoke, AR no answer. 1 left.")


def test_who_has_everybody_late_in_the_day_is_not_silent_at_two(story: Story, dee: Person) -> None:
    for first in ("Sam", "Ade", "Josh"):
        assert agree(story, first, time(16, 30))
    colleague(story, Role.MENTOR, "Pat", PAT)
    live(story, "Mon 23 Nov 19:00")
    assert [text[:9] for text in texts_to(story, DEE)] == ["Mon 08:30", "Mon 16:30", "Mon 17:30"]
    assert [text[:9] for text in texts_to(story, PAT)] == ["Mon 17:30"]


def test_an_hour_agreed_after_the_list_is_in_it_from_then_on_and_nobody_is_due_twice(story: Story, dee: Person) -> None:
    live(story, "Mon 23 Nov 11:00")
    for first in ("Sam", "Ade", "Josh"):
        assert agree(story, first, time(15))
    live(story, "Mon 23 Nov 14:30")
    assert len(texts_to(story, DEE)) == 1, "silence is waited for until an hour after three"
    story.text("list", DEE)
    assert "1 SB (3pm, new) 2 AR (3pm, new) 3 JK (3pm, new)" in texts_to(story, DEE)[-1]
    assert due_days(story, story.sam) == ["Mon 23"]
    assert agree(story, "Sam", None)
    live(story, "Tue 24 Nov 09:00")
    assert "1 SB (quiet 1 day) 2 AR (3pm, quiet 1 day)" in texts_to(story, DEE)[-1]


def test_their_own_hours_still_bound_it_on_the_list_and_come_back(story: Story, dee: Person) -> None:
    assert agree(story, "Sam", time(17))
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(hours_to=time(15)))
    live(story, "Mon 23 Nov 09:00")
    assert "SB (2.30pm, new)" in texts_to(story, DEE)[-1]
    with story.db.reading() as session:
        assert session.scalars(select(ContactPace.hour)).all() == [time(17)]
    assert not agree(story, "Sam", time(17)), "now it is no hour of theirs to agree"


def test_a_later_hour_today_moves_the_check_in_and_it_is_asked_once(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:00")
    assert ask_at(story, time(15))
    story.wait("Tue 24 Nov 15:01")
    assert asked_on(story) == ["Mon 23 15:00", "Tue 24 15:00"]
    assert ask_at(story, time(17)), "today's was asked already"
    story.wait("Wed 25 Nov 18:00")
    assert asked_on(story)[2:] == ["Wed 25 17:00"]


def test_an_earlier_hour_that_has_passed_leaves_todays_where_it_was(story: Story) -> None:
    referred(story)
    assert ask_at(story, time(15))
    story.wait("Mon 23 Nov 12:00")
    assert ask_at(story, time(11))
    assert ask_at(story, time(11)), "said twice, it is as good as once"
    story.wait("Wed 25 Nov 12:00")
    assert asked_on(story) == ["Fri 20 15:00", "Mon 23 15:00", "Tue 24 11:00", "Wed 25 11:00"]


def test_todays_that_stays_still_gives_way_to_hours_they_choose(story: Story) -> None:
    referred(story)
    assert ask_at(story, time(15))
    story.wait("Mon 23 Nov 12:00")
    assert ask_at(story, time(11))
    changed(story, Person, hours_to=time(14))
    story.wait("Tue 24 Nov 12:00")
    assert asked_on(story)[1:] == ["Mon 23 13:30", "Tue 24 11:00"], "three o'clock is none of theirs now"


@pytest.mark.parametrize(
    ("from_day", "to_day", "asked"),
    [
        ("25 Mar 2027", "30 Mar 2027", ["Thu 25 16:00", "Tue 30 15:00"]),
        ("29 Oct 2027", "1 Nov 2027", ["Fri 29 15:00", "Mon 01 16:00"]),
    ],
)
def test_four_o_clock_is_four_o_clock_on_both_sides_of_a_clock_change(
    story: Story, from_day: str, to_day: str, asked: list[str]
) -> None:
    story.to(f"{from_day} 09:00")
    changed(story, Number, proven_on=story.at.date())
    referred(story)
    assert ask_at(story, time(16))
    story.wait(f"{to_day} 18:00")
    assert asked_on(story) == asked, "by Greenwich, where it is an hour earlier in summer"
