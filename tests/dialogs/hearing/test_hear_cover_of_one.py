"""A list is given away only by whoever cannot do it; one of it is one, lunch is lunch, and a crash is their own."""

from __future__ import annotations

import pytest

from dialogs.hearing import absence
from dialogs.hearing.meaning import Intent, Item
from dialogs.hearing.outcomes import heard
from tests.transcript import instant

MONDAY = instant("Mon 23 Nov 10:05")
ALL_OF_IT = """
    cant do today | can someone else do today | need cover | someone else will have to do it, off sick | i cant do 3pm
    im off today | is someone able to cover im off sick | cant do 3 days
"""
ONE_OF_IT = """
    can someone else do 3 | 3 needs cover | cant do 3 | need cover for 4 | can anyone else ring 2 pls
    need someone to cover 3 | is ade off today
"""
OWN = """
    been in a car crash | im in a+e | im in a and e | in hospital | had a crash on the way in | dwi yn yr ysbyty
    ive been in an accident wont be in
"""
NOT_OWN = """
    im in a&e with my lad | in a+e with sam | sam is in a+e | ade been in a car crash | sb had a car crash
    2 in hospital | hes in hospital | is sam in hospital | was in a+e last night
"""


def each(texts: str) -> list[str]:
    return [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize("text", each(ALL_OF_IT))
def test_all_of_it_goes_to_cover(text: str) -> None:
    verdict = heard(text)
    assert verdict is not None
    assert verdict.items == (Item(0, "cover"),)


@pytest.mark.parametrize("text", each(ONE_OF_IT))
def test_one_of_it_is_for_a_person_and_gives_nothing_away(text: str) -> None:
    verdict = heard(text)
    assert verdict is not None
    assert (verdict.intent, verdict.items) == (Intent.OTHER, ())


@pytest.mark.parametrize("text", ["im off to lunch", "just off for a coffee", "im off to get some lunch"])
def test_a_break_is_none(text: str) -> None:
    verdict = heard(text)
    assert verdict is not None
    assert (verdict.intent, verdict.items) == (Intent.ACK, ())


@pytest.mark.parametrize("text", ["2 hung up on me", "2 put the phone down on me", "2 cut me off", "2 put phone down"])
def test_a_phone_that_is_put_down_was_tried(text: str) -> None:
    verdict = heard(text)
    assert verdict is not None
    assert verdict.items == (Item(2, "no_answer"),)


def test_spoke_and_then_hung_up_is_spoke() -> None:
    verdict = heard("2 spoke then he hung up")
    assert verdict is not None
    assert [(item.n, item.outcome) for item in verdict.items] == [(2, "spoke")]


def test_their_own_accident_is_a_day_off_and_nobody_elses_is() -> None:
    assert [text for text in each(OWN) if absence.heard(text, MONDAY) is None] == []
    assert [text for text in each(NOT_OWN) if absence.heard(text, MONDAY) is not None] == []
