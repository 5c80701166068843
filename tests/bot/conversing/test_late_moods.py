"""A number for a check-in whose day is over: kept, told on, and never guessed where something else was asked."""

from __future__ import annotations

import pytest

from tests.bot.conversing.test_check_in import moods
from tests.caring import referred
from tests.story import Story


@pytest.fixture
def displaced(story: Story) -> Story:
    """Sam was asked how he is on Monday at half past ten, then about Tuesday's session; it is Tuesday morning."""
    referred(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 15:01")
    assert story.put()[-1] == "appointment.eve"
    story.wait("Tue 24 Nov 09:00")
    return story


def test_a_three_the_morning_after_raises_a_call(displaced: Story) -> None:
    displaced.text("3")
    assert moods(displaced) == [3]
    assert [kind for kind, _ in displaced.told()] == ["struggling"]
    assert displaced.put()[-1] == "check_in.thanks_hard"


def test_an_ok_with_words_is_kept_and_its_words_are_read(displaced: Story) -> None:
    displaced.text("2 but kids are doing my head in")
    assert moods(displaced) == [2]
    assert displaced.told() == [("wrote", "2 but kids are doing my head in")]
    displaced.text("1")
    assert moods(displaced) == [2], "it was answered"
    displaced.text("3")
    assert moods(displaced) == [2, 3], "a 3 always counts"


@pytest.mark.parametrize("said", ["3pm", "2 tickets please", "YES"])
def test_what_is_no_mood_is_none(displaced: Story, said: str) -> None:
    displaced.text(said)
    assert moods(displaced) == []
