"""A text that could not be read, and a phone that answers by itself: nothing is lost, nothing goes round for ever."""

from __future__ import annotations

from sqlalchemy import select

from bot.incoming.receiving import Incoming, keep_unheard, mind_unheard
from bot.models import Channel, Preference
from bot.wording import words_of
from tests.story import SAM, Story

NOBODY = "+447700900888"


def last_words(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def test_when_reading_goes_wrong_the_words_are_kept_and_a_person_is_told(story: Story) -> None:
    incoming = Incoming("SM77", SAM, "whatever it was", Channel.SMS)
    with story.db.transaction() as session:
        assert keep_unheard(session, incoming, story.at)
        assert not keep_unheard(session, incoming, story.at)
    assert story.told() == [("wrote", "whatever it was")]


def test_when_reading_goes_wrong_stop_still_stops_and_a_cry_for_help_is_answered(story: Story) -> None:
    words = ("whatever it was", "i want to kill myself", "STOP")
    for number, body in enumerate(words):
        with story.db.transaction() as session:
            assert keep_unheard(session, Incoming(f"SM{number}", SAM, body, Channel.SMS), story.at)
        with story.db.transaction() as session:
            mind_unheard(session, Incoming(f"SM{number}", SAM, body, Channel.SMS), story.at)
    assert [said for kind, said in story.told() if kind == "wrote"] == [*words]
    assert [kind for kind, _ in story.told()].count("crisis") == 1
    assert story.put() == ["shared.crisis"]
    with story.db.reading() as session:
        assert session.scalars(select(Preference.stopped_at)).one() is not None


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
