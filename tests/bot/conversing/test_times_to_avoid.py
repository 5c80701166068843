"""What somebody must not be offered: their week, one day, past midnight, and their own other appointments anywhere."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.appointments import avoided
from bot.appointments.avoided import Avoided
from bot.models import Appointment, AvoidKind, Language, Person, Role
from tests.arranging import jo, words, works
from tests.story import Story


@pytest.fixture(autouse=True)
def week(story: Story) -> None:
    """Jo has a week; Sam is expected on Tuesday at two."""
    works(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")


def avoids(story: Story, *stretches: Avoided) -> None:
    """Jo writes them down for Sam."""
    with story.db.transaction() as session:
        for stretch in stretches:
            assert avoided.add(session, jo(story), story.sam.id, stretch, story.at)


def test_a_stretch_of_every_week_is_never_offered(story: Story) -> None:
    mornings = [Avoided(AvoidKind.CARING, time(8), time(14), weekday=day) for day in range(5)]
    avoids(story, *mornings)
    story.text("can i change it")
    assert "1) Fri 20 Nov, 2pm 2) Mon 23 Nov, 2pm 3) Tue 24 Nov, 2.30pm" in words(story)[-1]


def test_one_day_is_left_out_and_the_same_day_of_other_weeks_is_not(story: Story) -> None:
    avoids(story, Avoided(AvoidKind.REQUIRED, time(0), time(23, 59), day=date(2026, 11, 23)))
    story.text("can we do mon 23rd or mon 30th")
    assert "Mon 30 Nov" in words(story)[-1]
    assert "Mon 23 Nov" not in words(story)[-1]


def test_past_midnight_it_runs_into_the_next_morning(story: Story) -> None:
    avoids(story, Avoided(AvoidKind.WORK, time(20), time(13), weekday=6))
    story.text("can we do monday")
    assert words(story)[-1].startswith("We've got 1) Mon 23 Nov, 1pm")


def test_what_is_not_wholly_clear_is_not_offered(story: Story) -> None:
    avoids(story, Avoided(AvoidKind.FAITH, time(12, 30), time(14), weekday=0))
    story.text("can we do mon 23rd at 12")
    assert "Sorry, that's not free." in words(story)[-1]


def test_their_own_other_appointments_count_whoever_they_are_with(story: Story) -> None:
    elsewhere = story.appointment(story.sam, "Fri 27 Nov 14:00")
    with story.db.transaction() as session:
        priya = Person(
            team_id=story.jo.team_id, role=Role.COACH, ref="Priya", ref_key="priya", first_name="Priya",
            last_name="Example", language=Language.EN, made_at=story.at,
        )  # fmt: skip
        session.add(priya)
        session.flush()
        session.get_one(Appointment, elsewhere).worker_id = priya.id
    story.text("can we change tuesday to fri 27th at 2")
    assert "Fri 27 Nov, 2pm" not in words(story)[-1]


def test_what_is_moved_does_not_stand_in_its_own_way(story: Story) -> None:
    story.text("can we do tues at 2.30")
    assert words(story)[-1] == "Tue 24 Nov, 2.30pm is free. Is that right for you? Reply YES, or tell us another day."
