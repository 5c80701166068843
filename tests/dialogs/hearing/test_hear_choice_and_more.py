"""A number that was offered, and something more: parking is passed on, and another time is asked for."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import heard_otherwise, lines, meant

CHOSEN = """
    2 but is there parking
    yeah 2 but is there parking
    2 is there parking
    2 ond oes parcio
    1 but can i bring my dog
    2 but is there a lift im on crutches
    3 but will there be food
    1 ond oes lifft yna
    yeah 3 but is it with jo
    1 but is there somewhere to lock my bike
    3 but whats the bus like
    the 2nd one but is there wifi
"""
ANOTHER = """
    2 but can i do it later
    2 but at 4
    1 but can it be 11
    2 but is there another
    2 but is there anything earlier
    3 but is there one in the afternoon
    2 but could we do the monday
    2 ond oes amser arall
    2 ond ydi hi'n bosib newid yr amser
"""


@pytest.mark.parametrize("text", lines(CHOSEN))
def test_a_choice_stands_and_what_is_asked_beside_it_is_passed_on(text: str) -> None:
    meaning = meant(text, Asked.OFFER_SLOTS)
    number = next((n for n in (1, 2, 3) if str(n) in text), None)
    assert (meaning.intent, meaning.choice, meaning.beside) == (Intent.CHOOSE, number, Intent.QUESTION)


def test_a_choice_that_wishes_for_another_time_is_no_choice() -> None:
    assert heard_otherwise(ANOTHER, Asked.OFFER_SLOTS, Intent.RESCHEDULE) == []
