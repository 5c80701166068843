"""A text that could not be read, and a phone that answers by itself: nothing is lost, nothing goes round for ever."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot import happened
from bot.incoming import unheard
from bot.incoming.receiving import Incoming
from bot.models import Channel, Preference
from bot.wording import words_of
from tests.story import SAM, Story

NOBODY = "+447700900888"


def last_words(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def kept(story: Story, sid: str, body: str, number: str = SAM) -> bool:
    """Whether words that could not be read were kept."""
    with story.db.transaction() as session:
        return unheard.keep(session, Incoming(sid, number, body, Channel.SMS), story.at)


def heard_again(story: Story) -> None:
    """What was kept so is done, as it was put: twice, as after a death in the middle."""
    with story.db.reading() as session:
        waiting = happened.due(session, story.at, 100)
    for event_id in waiting * 2:
        with story.db.transaction() as session:
            happened.turn(session, event_id, story.at)


def is_stopped(story: Story) -> bool:
    with story.db.reading() as session:
        return session.scalars(select(Preference.stopped_at)).one_or_none() is not None


def test_when_reading_goes_wrong_the_words_are_kept_and_a_person_is_told(story: Story) -> None:
    assert kept(story, "SM77", "whatever it was")
    assert not kept(story, "SM77", "whatever it was")
    assert story.told() == [("wrote", "whatever it was")]


@pytest.mark.parametrize("words", ["STOP", " Stop. Thanks x", "stopall"])
def test_when_reading_goes_wrong_a_bare_stop_stops_with_the_keeping_of_it(story: Story, words: str) -> None:
    assert kept(story, "SM77", words)
    assert is_stopped(story)
    heard_again(story)
    assert is_stopped(story)
    assert story.put() == []


def test_when_reading_goes_wrong_stop_still_stops_and_a_cry_for_help_is_answered(story: Story) -> None:
    for number, body in enumerate(("whatever it was", "i want to kill myself", "dont text me anymore pls")):
        assert kept(story, f"SM{number}", body)
        heard_again(story)
    assert [said for kind, said in story.told() if kind == "wrote"][:1] == ["whatever it was"]
    assert [kind for kind, _ in story.told()].count("crisis") == 1
    assert story.put().count("shared.crisis") == 1
    assert is_stopped(story)


def test_a_stranger_s_cry_for_help_that_could_not_be_read_is_answered_too(story: Story) -> None:
    assert kept(story, "SM1", "i want to kill myself", NOBODY)
    heard_again(story)
    assert story.put() == ["shared.crisis"]
    assert [kind for kind, _ in story.told()].count("crisis") == 1


def test_a_stranger_who_tells_of_somebody_dying_hears_of_999(story: Story) -> None:
    story.text("the baby isnt breathing", number=NOBODY)
    assert story.put() == ["shared.emergency"]
    assert "safeguarding" in [kind for kind, _ in story.told()]


def test_who_tells_of_it_and_asks_for_no_text_back_gets_none(story: Story) -> None:
    story.text("hes not breathing dont text back", number=NOBODY)
    assert story.put() == []
    assert "safeguarding" in [kind for kind, _ in story.told()]


def test_a_phone_that_sends_our_help_back_is_not_helped_for_ever(story: Story) -> None:
    story.text("i want to kill myself", number=NOBODY)
    for _ in range(3):
        story.text(f"Auto reply. You wrote: {last_words(story)}", number=NOBODY)
    assert story.put() == ["shared.crisis"]
    for _ in range(9):
        story.text("i am driving, i want to die", number=NOBODY)
    assert len(story.put()) == 5
    assert len([kind for kind, _ in story.told() if kind == "crisis"]) == 10
    story.to("Fri 20 Nov 20:00")
    story.text("i want to die", number=NOBODY)
    assert len(story.put()) == 6
