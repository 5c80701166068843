"""Not coping, low, relapsing, without a home or food; and denials, which still reach a person."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

NOT_COPING = """
    im really not coping
    everythings on top of me
    having panic attacks every day
    my heads in bits
    cant stop crying
    feel so alone
    i feel worthless
    cant face anyone
    ive lost everything
    too ashamed to see anybody, so ashamed
    stop please i cant take it any more
    cant take this no more
    just tired and skint, no one to talk to
    im stressed and depressed
"""
RELAPSE = """
    ive relapsed
    back on the gear
    used again at the weekend and i feel disgusting
    slipped up and had a drink
    im rattling
"""
NO_HOME_NO_FOOD = """
    slept in a doorway
    sleeping rough
    been kicked out, nowhere to go
    got evicted today
    not eaten for 3 days
    no food in the house
    need a food parcel
"""
DENIED = """
    im not suicidal but its been a bad week
    id never kill myself dont worry
    not gonna hurt myself or anything
    i dont want to die
    im not going to do anything stupid
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(NOT_COPING + RELAPSE + NO_HOME_NO_FOOD))
def test_hurt_and_need_are_distress(text: str) -> None:
    assert mark(text).risk is Risk.DISTRESS


@pytest.mark.parametrize("text", lines(DENIED))
def test_a_denied_crisis_still_reaches_a_person(text: str) -> None:
    assert mark(text).risk is Risk.DISTRESS


@pytest.mark.parametrize(
    "text",
    [
        "cant promise i wont kill myself",
        "why dont i just kill myself",
        "cant, just want to die",
        "cant stop thinking about dying",
    ],
)
def test_a_not_that_denies_nothing_leaves_the_crisis(text: str) -> None:
    assert mark(text).risk is Risk.CRISIS


@pytest.mark.parametrize("text", ["cant pay the rent", "im just tired", "cant take any more time off work"])
def test_money_and_tiredness_alone_are_no_distress(text: str) -> None:
    assert mark(text).risk is None


@pytest.mark.parametrize("text", ["im not homeless anymore", "i havent relapsed"])
def test_distress_that_is_denied_is_no_distress(text: str) -> None:
    assert mark(text).risk is None
