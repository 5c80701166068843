"""What people text back to "How are you doing today? 1 good, 2 OK, 3 struggling."."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import lines, meant

MOODS = {
    1: """
        1
        1 ta
        number 1
        good
        good thanks
        feeling great today
        smashed it at work today
        much better
        not bad at all, 1
        buzzing
        👍
        dda iawn diolch
        hapus heddiw
    """,
    2: """
        2
        2 i suppose
        ok
        meh
        so so
        cant complain
        not too bad
        tired but ok
        plodding on
        2 today, was a 3 yesterday tbf no 2
        iawn
        go lew
    """,
    3: """
        3
        3 not slept since monday
        3 no leccy
        struggling
        rough
        not good
        feeling low
        heads battered
        im a mess
        crap night
        been better
        😢
        ddim yn dda
        teimlo'n isel
    """,
}

NO_MOOD = {
    Intent.OPT_OUT: """
        stop asking me this
        pack in the daily texts
        do you have to text me every day? please stop asking me
        paid a gofyn i fi bob dydd
    """,
    Intent.CALL_ME: """
        can you ring me
        need a call
    """,
    Intent.DECLINE: """
        cant make it tuesday
        not coming on tuesday
    """,
    Intent.RESCHEDULE: """
        can we move tuesday to thursday
        can i come another day
    """,
    Intent.WRONG_PERSON: """
        wrong number
        this isnt dave
    """,
    Intent.ASK_WHEN: """
        whens my appointment
        am i seeing priya this week
    """,
}

TALK_OF_SOMETHING_ELSE = """
    good lad that keeper, what a save
    bad lads on the telly again
    rough bit of road by yours
    the dog ate 3 slippers
    put the kettle on ill be ten minutes
    3 nil at half time
    she had 2 kids with him
    what you having for tea
"""


@pytest.mark.parametrize(
    ("choice", "text"), [(choice, text) for choice, table in MOODS.items() for text in lines(table)]
)
def test_how_they_are(choice: int, text: str) -> None:
    heard = meant(text, Asked.CHECK_IN)
    assert (heard.intent, heard.choice) == (Intent.CHOOSE, choice)


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, table in NO_MOOD.items() for text in lines(table)]
)
def test_what_they_say_instead(intent: Intent, text: str) -> None:
    assert meant(text, Asked.CHECK_IN).intent is intent


@pytest.mark.parametrize("text", lines(TALK_OF_SOMETHING_ELSE))
def test_talk_of_something_else_is_no_mood(text: str) -> None:
    assert meant(text, Asked.CHECK_IN).intent not in (Intent.CHOOSE, Intent.CONFIRM, Intent.DECLINE)


@pytest.mark.parametrize("text", ["stop asking me this every day", "STOP DAILY", "just text me for appointments"])
def test_only_the_daily_ones_are_to_stop(text: str) -> None:
    heard = meant(text, Asked.CHECK_IN)
    assert (heard.intent, heard.wanted) == (Intent.OPT_OUT, "daily")


@pytest.mark.parametrize("text", ["STOP", "stop texting me", "leave me alone", "gadewch lonydd i fi"])
def test_all_of_them_are_to_stop(text: str) -> None:
    heard = meant(text, Asked.CHECK_IN)
    assert (heard.intent, heard.wanted) == (Intent.OPT_OUT, None)


HARD_BESIDE = """
    1 but had a bit of a wobble earlier
    1 bit wobbly this morning tho
    2 but kids are doing my head in
    2 but my nan is in hospital
    2 but not sleeping
    ok but rowed with my mum
    1 but dont know about tomorrow
    1 ond ges i bore anodd
    2 ond wedi blino'n lan
"""
WELL = """
    1
    1 thanks
    2 bit tired but ok
    1 all good
    1 but not bad
    2 ok thanks jo
    1 got the job!
    3 but dont tell jo shell worry
    1 diolch
    2 iawn
    bit rough but ok
"""


def test_what_is_hard_beside_a_good_day_is_read_by_a_person() -> None:
    assert [text for text in lines(HARD_BESIDE) if meant(text, Asked.CHECK_IN).beside is not Intent.OTHER] == []
    assert [text for text in lines(WELL) if meant(text, Asked.CHECK_IN).beside is not None] == []
