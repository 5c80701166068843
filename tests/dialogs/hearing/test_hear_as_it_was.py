"""Who wants what stood before, or will be somewhere, where that answers nothing that was asked."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import lines, meant


@pytest.mark.parametrize("text", ["bydda i yno", "I'll be there", "ill be there", "see you then", "wela i chi yna"])
def test_who_will_be_somewhere_answers_no_question_that_may_be_about_anything(text: str) -> None:
    assert meant(text, Asked.YES_NO).intent is Intent.UNCLEAR
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is Intent.CONFIRM


@pytest.mark.parametrize("text", ["will do", "i can do that", "yes ill be there"])
def test_who_agrees_to_whatever_was_asked_still_agrees(text: str) -> None:
    assert meant(text, Asked.YES_NO).intent is Intent.CONFIRM


AS_IT_WAS = """
    no actually leave it as it was
    no leave it how it was
    keep it as it was
    keep the old one
    actually put it back to how it was
    na gadewch o fel oedd o
    gad o fel oedd o
    cadwch yr hen un
"""


@pytest.mark.parametrize("text", lines(AS_IT_WAS))
def test_who_wants_it_as_it_was_agrees_to_no_change(text: str) -> None:
    assert meant(text, Asked.ECHO).intent is Intent.DECLINE
    asked = (Asked.NOTHING, Asked.OFFER_SLOTS, Asked.CONFIRM_ATTENDANCE)
    assert {meant(text, each).intent for each in asked} == {Intent.UNCLEAR}


@pytest.mark.parametrize("text", ["leave it as it is", "dont change it", "no leave it as it is"])
def test_who_wants_no_change_refuses_one_that_was_said_back(text: str) -> None:
    heard = [meant(text, asked).intent for asked in (Asked.ECHO, Asked.OFFER_SLOTS)]
    assert heard == [Intent.DECLINE, Intent.UNCLEAR]
