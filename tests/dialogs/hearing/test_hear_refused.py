"""A "not" before ringing is no wish to be rung, and a "no" before a noun is no no."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import heard_otherwise, lines, meant

NOT_TO_BE_RUNG = """
    can u not ring he checks my phone. only after 3 when hes at work
    can you not ring me
    could u not call please
    pls dont ring me
    please not ring, text only
    id rather you didnt ring
    stop ringing me
    can u not phone the house
    paid a ffonio
    peidiwch a ffonio plis
    allwch chi beidio ffonio
"""
TO_BE_RUNG = """
    can u ring me not text
    can you ring me, not tomorrow
    can u not just ring me
    why can u not ring me
    can u ring not text
    dont text just ring
    dont text me ring me
    i cant ring you can you ring me
    no just ring
    peidiwch tecstio, ffoniwch
"""
NO_NO = """
    no one turned up wtf is the point
    no one tells me anything
    nobody ever listens
    no idea
    no clue mate
    no clue what this is
    no joke im starving
    no wonder
    noone came for the meter
    neb yn gwrando
    dim syniad
    dim clem
"""
NO = """
    no
    nope
    no thanks
    no not really
    nah mate
    na dim diolch
"""
NONE_CAME = """
    no one
    nobody yet
    nobody has rung me
    no one has been in touch
    not heard a thing
    neb eto
"""


@pytest.mark.parametrize("asked", [Asked.NOTHING, Asked.CONFIRM_ATTENDANCE, Asked.YES_NO])
def test_not_ringing_is_no_wish_to_be_rung(asked: Asked) -> None:
    heard = {text: meant(text, asked) for text in lines(NOT_TO_BE_RUNG)}
    assert [text for text, m in heard.items() if Intent.CALL_ME in (m.intent, m.beside)] == []
    assert heard_otherwise(TO_BE_RUNG, Asked.NOTHING, Intent.CALL_ME) == []


@pytest.mark.parametrize("asked", [Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS, Asked.CHECK_IN])
@pytest.mark.parametrize("text", ["dont ring me", "can you not call me pls"])
def test_not_to_be_rung_reaches_a_person_whatever_was_asked(text: str, asked: Asked) -> None:
    meaning = meant(text, asked)
    assert meaning.intent is Intent.QUESTION or meaning.beside is Intent.OTHER


@pytest.mark.parametrize("asked", [Asked.YES_NO, Asked.CONFIRM_ATTENDANCE])
def test_no_one_and_no_idea_are_no_no(asked: Asked) -> None:
    assert [text for text in lines(NO_NO) if meant(text, asked).intent is Intent.DECLINE] == []


def test_a_no_is_a_no_and_nobody_is_an_answer_to_whether_anybody_rang() -> None:
    assert heard_otherwise(NO + NONE_CAME, Asked.YES_NO, Intent.DECLINE) == []
