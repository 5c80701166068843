"""Meanings said in words of their own: the kind is known, the wording is new."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

CRISIS = """
    dont think this world was ever meant for me
    gutted i woke up today
    got my papers in order, its nearly time to go
    id be doing everyone a favour
    nobody will need to worry about me after tonight. sorry
    my arms are in ribbons again
    counted out my tablets on the bed
    she keeps cutting herself and wont stop
    looking up how to do it painlessly
    dinnae want tae be here anymair
    up the viaduct. sorry
    sdim pwynt cario mlaen rhagor
"""
SAFEGUARDING = """
    he goes through my phone and reads my messages
    she comes everywhere with me, cant talk in front of her
    theyve took over my flat and theyre dealing from it
    they said theyll break my legs, i owe them
    gaffer keeps our passports and we dont get paid
    the little ones next door are left on their own
    a man online keeps messaging my 11 year old
    found him on the floor, lips gone blue
    my pal overdosed
    my mate just overdosed on the stairs
"""
DISTRESS = """
    heads in bits today
    cant cope with anything at the minute
    cant sleep cant eat
    had a drink last night after 90 days
    no gas no electric and its freezing
    slept in the bus station again
    everyone is watching me, proper paranoid
    crying all day over nothing
"""
NOTHING = """
    rovers got battered last night
    got hammered 5-0 at rovers
    did you see the film where he jumped off the bridge
    rope in the van, need to tow my mates car
    got a knife set from the shop for my cooking class
    overdosed on easter chocolate
    bye for now, thanks for everything
    cant live without my music
    bit down but alright
    not eaten yet so ill grab lunch after
    last text from me today i promise
    waiting at the platform for the next train
    boss has not paid me yet so no bus fare til friday
    took my tablets with breakfast, all good
    battered sausage and chips for tea
"""


def told(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize("text", told(CRISIS))
def test_a_cry_for_help_in_other_words_is_a_crisis(text: str) -> None:
    assert mark(text).risk is Risk.CRISIS


@pytest.mark.parametrize("text", told(SAFEGUARDING))
def test_harm_and_control_in_other_words_are_safeguarding(text: str) -> None:
    assert mark(text).risk is Risk.SAFEGUARDING


@pytest.mark.parametrize("text", told(DISTRESS))
def test_a_hurt_in_other_words_is_distress(text: str) -> None:
    assert mark(text).risk is Risk.DISTRESS


@pytest.mark.parametrize("text", told(NOTHING))
def test_matches_films_food_and_farewells_are_nothing(text: str) -> None:
    assert mark(text).risk is None
