"""What a text asks or tells beside its intent; and what is only thanks, and so may go without an answer."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import heard_otherwise, lines, meant

ANYTHING = [asked for asked in Asked if asked not in (Asked.ROUND, Asked.APPROVE, Asked.OWN_ALERT, Asked.SAFE)]


@pytest.mark.parametrize("asked", ANYTHING)
def test_thanks_never_swallow_what_follows(asked: Asked) -> None:
    table = """
        ta. can i see a doctor
        thanks. whats the wifi
        cheers, my lad broke the window
        ta. need help with my form
        diolch. dwi wedi colli fy ngherdyn
        thanks can u ring the council for me
        thank you, could someone look at my flat
    """
    swallowed = [text for text in lines(table) if meant(text, asked).intent in (Intent.ACK, Intent.CONFIRM)]
    assert swallowed == []


def test_mere_thanks_are_thanks() -> None:
    table = """
        ta
        ok hun
        nice one jo thanks a lot
        thanks for ringing today
        cheers for yesterday mate
        diolch am heddiw
        ta have a good weekend
        thanks speak tomorrow
        ok thanks will do
        thank you for your help today jo
    """
    assert heard_otherwise(table, Asked.NOTHING, Intent.ACK) == []


@pytest.mark.parametrize(
    ("asked", "text", "intent", "beside"),
    [
        (Asked.CONFIRM_ATTENDANCE, "yes where is it", Intent.CONFIRM, Intent.ASK_WHERE),
        (Asked.CONFIRM_ATTENDANCE, "yes. whats the wifi", Intent.CONFIRM, Intent.QUESTION),
        (Asked.CONFIRM_ATTENDANCE, "yes is it ok if i bring the baby", Intent.CONFIRM, Intent.QUESTION),
        (Asked.CONFIRM_ATTENDANCE, "yes can i bring my lad", Intent.CONFIRM, Intent.QUESTION),
        (Asked.CONFIRM_ATTENDANCE, "yes could i bring it forward", Intent.RESCHEDULE, None),
        (Asked.CONFIRM_ATTENDANCE, "yes if its ok to bring kids", Intent.UNCLEAR, Intent.OTHER),
        (Asked.CONFIRM_ATTENDANCE, "yes see you then. my landlord is kicking me out", Intent.CONFIRM, Intent.OTHER),
        (Asked.CONFIRM_ATTENDANCE, "yeah see you then mate", Intent.CONFIRM, None),
        (Asked.CONFIRM_ATTENDANCE, "yes. Thanks Jo.", Intent.CONFIRM, None),
        (Asked.CONFIRM_ATTENDANCE, "got childcare sorted so im coming", Intent.CONFIRM, None),
        (Asked.CHECK_IN, "1. can jo ring me", Intent.CHOOSE, Intent.CALL_ME),
        (Asked.CHECK_IN, "1 feeling great got a new job", Intent.CHOOSE, None),
        (Asked.OFFER_SLOTS, "2 please. whats the parking like", Intent.CHOOSE, Intent.QUESTION),
        (Asked.OFFER_SLOTS, "2 ta", Intent.CHOOSE, None),
        (Asked.SET_OFF, "1.30. is there parking", Intent.ACK, Intent.QUESTION),
        (Asked.CONFIRM_ATTENDANCE, "ok. ive moved house", Intent.UNCLEAR, Intent.OTHER),
        (Asked.CONFIRM_ATTENDANCE, "maybe", Intent.UNCLEAR, None),
    ],
)
def test_what_stands_beside(asked: Asked, text: str, intent: Intent, beside: Intent | None) -> None:
    meaning = meant(text, asked)
    assert (meaning.intent, meaning.beside) == (intent, beside)


def test_what_belongs_to_an_answer_is_no_news_of_its_own() -> None:
    table = """
        yes. sorry for not replying sooner
        yes jo
        that date is fine for me thank you
        yep alls good this end
        will do thanks
    """
    assert heard_otherwise(table, Asked.CONFIRM_ATTENDANCE, Intent.CONFIRM) == []


def test_being_kept_somewhere_is_a_no_wherever_it_is_said() -> None:
    for asked in (Asked.NOTHING, Asked.CONFIRM_ATTENDANCE):
        assert heard_otherwise("im in hospital\nim in court tuesday", asked, Intent.DECLINE) == []


def test_days_ruled_out_of_those_offered_ask_for_others() -> None:
    assert heard_otherwise("cant do wed or fri\ncant do weds", Asked.OFFER_SLOTS, Intent.RESCHEDULE) == []
    assert meant("thurs one is good for me", Asked.OFFER_SLOTS).choice == 2
    assert meant("which one is with jo", Asked.OFFER_SLOTS).intent is Intent.QUESTION
