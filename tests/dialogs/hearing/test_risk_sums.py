"""What is said in pieces: each facet as people would text it, what adds up, and what makes the same words ordinary."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

CRISIS = """
    took my dog round to my sisters, he can stay there. thats everything sorted now
    cleaned the place so nobody has to. keys are under the mat
    tell my lad his dad was proud of him. no hard feelings jo
    made my mind up and i feel calm, first time in months
    been sat by the weir since dinner just looking at the water
    saved up the tablets for weeks. theyre out on the bed
    they would all cope, the insurance would see them right
    dont book me in for january, i wont be around
    if i dont turn up friday can you send someone to check the flat
    long sleeves again. done it again last night
    couldnt go through with it on sunday. this time i will
    wedi gadael llythyr i mam ar y bwrdd, sori am bopeth
    fi ar y bont ers awr
    byddai pawb yn well hebdda i, dwi wedi cadw'r tabledi i gyd
"""
SAFEGUARDING = """
    delete this after you read it, he goes through my messages
    i have to ask before i can have a shower, not allowed a key
    she takes my pip the day it lands and gives me a tenner
    he grabbed me by the hair and put my head against the wall
    they know where my nan lives and said they will burn it down if i dont pay
    told to mind a bag for them or else
    the little one next door is out on the step on her own at midnight
    im scared to go home, hes waiting for me
    mae o'n darllen fy negeseuon i, paid ateb
    dwi'm yn cael mynd allan hebddo fo
    rhaid i fi werthu stwff iddyn nhw
"""
DISTRESS = """
    they changed the locks, my stuff is in bin bags on the step
    nothing in the cupboards and the meter has run out
    four months clean and i picked up again
    hands shaking, cant breathe, cant get past the front door
    i hear them talking about me through the walls
    same clothes since sunday, not opened the curtains
    cysgu ar soffa ers mis, gorfod mynd heno
    heb adael y ty ers wythnosau
"""
ORDINARY = """
    giving my old bike away if any of the lads want it
    cleaned the flat top to bottom, landlords inspecting at 2
    minding a dog for the weekend so i cant do saturday
    sat by the river having my sandwiches, be with you at 2
    lost my keys so im waiting for the locksmith
    the last bus goes at 9 so thats it for me tonight
    tablets are agreeing with me, doctor is pleased
    got a bag to drop at the charity shop first
    my lad has bruises all up his legs from rugby
    meter ran low so i topped it up
    mae'r gath gyda mam dros y penwythnos
    wedi gadael fy nghot ar y bws
"""


def told(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize("text", told(CRISIS))
def test_a_death_told_sideways_is_a_crisis(text: str) -> None:
    assert mark(text).risk is Risk.CRISIS


@pytest.mark.parametrize("text", told(SAFEGUARDING))
def test_harm_by_another_told_sideways_is_safeguarding(text: str) -> None:
    assert mark(text).risk is Risk.SAFEGUARDING


@pytest.mark.parametrize("text", told(DISTRESS))
def test_need_and_hurt_told_sideways_are_distress(text: str) -> None:
    assert mark(text).risk is Risk.DISTRESS


@pytest.mark.parametrize("text", told(ORDINARY))
def test_the_same_words_about_ordinary_things_are_nothing(text: str) -> None:
    assert mark(text).risk is None


def test_one_faint_sign_is_nothing_and_two_facets_together_are_heard() -> None:
    assert mark("the dog is with my sister").risk is None
    assert mark("the dog is with my sister. thanks for trying with me").risk is Risk.CRISIS


def test_the_same_words_twice_are_one_sign() -> None:
    once = mark("goodbye")
    assert once.risk is None
    assert mark("goodbye goodbye").risk == once.risk


def test_what_is_ordinary_takes_from_a_sum_and_never_from_a_phrase() -> None:
    assert mark("bruises on her legs").risk is Risk.SAFEGUARDING
    assert mark("bruises on her legs from football, see you at training").risk is None
    assert mark("want to kill myself. see you at football training").risk is Risk.CRISIS


def test_laughing_till_they_cry_is_no_hurt_and_takes_back_no_wish_to_die() -> None:
    assert mark("im crying 😂😂 his face").risk is None
    assert mark("i want to die 😂").risk is Risk.CRISIS


def test_why_names_the_facets_and_their_sum() -> None:
    (why,) = mark("made my mind up. sat by the weir, told my lad hes to be good").why[:1]
    assert why.startswith("crisis: signs of ")
    assert "means near" in why
    assert "where 5 is enough" in why


def test_signs_of_both_are_safeguarding_where_the_other_person_weighs_more() -> None:
    """The answer to a crisis names helplines, and somebody else may be holding the phone."""
    assert mark("he counts the money. saved up the tablets so he gets none").risk is Risk.CRISIS
    assert (
        mark("can you ring when hes out, its not safe to talk. made my mind up, im leaving").risk is Risk.SAFEGUARDING
    )
    both = mark("dont reply he reads these. marks all round her neck. made my mind up, dont ring me")
    assert both.risk is Risk.SAFEGUARDING
