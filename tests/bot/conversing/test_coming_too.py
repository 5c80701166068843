"""How they are and whether they come, in one text: the mood is kept, and coming is heard as by itself."""

from __future__ import annotations

import pytest

from tests.arranging import works
from tests.bot.conversing.test_check_in import moods
from tests.caring import referred
from tests.story import Story


def asked_how_they_are(story: Story) -> None:
    """Sam is expected on Wednesday, and is asked on Monday how things are."""
    works(story)
    referred(story)
    story.appointment(story.sam, "Wed 25 Nov 14:00")
    story.wait("Mon 23 Nov 10:31")


@pytest.mark.parametrize(
    ("said", "mood", "told"),
    [
        ("1 but cant come weds", 1, "cannot_come"),
        ("2. wont be there on wednesday", 2, "cannot_come"),
        ("1 ond dwi ddim yn gallu dod dydd mercher", 1, "cannot_come"),
    ],
)
def test_cannot_come_beside_a_mood_offers_times_and_tells_the_worker(
    story: Story, said: str, mood: int, told: str
) -> None:
    asked_how_they_are(story)
    before = len(story.put())
    story.text(said)
    assert moods(story) == [mood]
    assert story.told() == [(told, said)]
    assert len(story.put()) == before + 1, "one text goes back"
    assert (story.put()[-1] or "").startswith("rescheduling.")


def test_struggling_and_cannot_come_are_both_told(story: Story) -> None:
    asked_how_they_are(story)
    story.text("3 cant come weds")
    assert moods(story) == [3]
    assert {kind for kind, _ in story.told()} == {"struggling", "cannot_come"}


def test_a_yes_beside_a_mood_counts_for_the_day_it_names(story: Story) -> None:
    asked_how_they_are(story)
    story.text("2 n yeh il be there weds")
    assert moods(story) == [2]
    assert story.told() == []
    assert "confirmed" in [contact.outcome for contact in story.contacts()]
    assert story.put()[-1] == "appointment.see_you"


def test_a_yes_for_another_day_is_read_by_a_person(story: Story) -> None:
    asked_how_they_are(story)
    story.text("2 n yeh il be there thurs")
    assert moods(story) == [2]
    assert story.told() == [("wrote", "2 n yeh il be there thurs")]
    assert "confirmed" not in [contact.outcome for contact in story.contacts()]


def test_a_mood_alone_is_no_more_than_that(story: Story) -> None:
    asked_how_they_are(story)
    story.text("1 yes all good")
    assert moods(story) == [1]
    assert story.told() == []
    assert (story.put()[-1] or "").startswith("check_in.good")
