"""Sorry for one that is over: told to the worker, and the next one stands, and is named."""

from __future__ import annotations

import pytest

from tests.staffing import texts_to
from tests.story import SAM, Story

AGAIN = "Thanks for telling us. I've passed that to Jo. Your next one is still Wed 25 Nov, 11am."


def missed_one(story: Story) -> None:
    """Tue 2pm went by, and Wed 11am was just asked about."""
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.sam, "Wed 25 Nov 11:00")
    story.wait("Tue 24 Nov 15:10")


@pytest.mark.parametrize(
    "words", ["sorry couldnt come", "sorry i missed it", "couldnt make it yesterday", "sori collais i o"]
)
def test_one_that_is_over_says_nothing_of_the_next(story: Story, words: str) -> None:
    missed_one(story)
    before = len(texts_to(story, SAM))
    story.text(words)
    assert [text[10:] for text in texts_to(story, SAM)[before:]] == [AGAIN]
    assert story.told()[-1] == ("wrote", words)
    assert not [one for one in story.contacts() if one.outcome == "declined"]


def test_with_nothing_over_it_is_of_the_next(story: Story) -> None:
    story.appointment(story.sam, "Wed 25 Nov 11:00")
    story.wait("Tue 24 Nov 15:10")
    story.text("sorry couldnt come")
    assert ("cannot_come", "sorry couldnt come") in story.told()


def test_the_day_that_is_asked_about_is_the_one_that_is_meant(story: Story) -> None:
    missed_one(story)
    story.text("couldnt make it weds")
    assert ("cannot_come", "couldnt make it weds") in story.told()
