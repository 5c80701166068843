"""Found out, kept from home, marks on another, and a body in danger now; and what only sounds like these."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Risk
from dialogs.hearing.risk import mark
from tests.dialogs.hearing.said import lines, meant

FOUND_OUT = """
    he found out where i live
    my ex has found out where im staying
    hes worked out where we live
    she found out where im living now
    they found out my address
    my ex got my new address off my sister
    he tracked me down to the new flat
    mae e wedi ffeindio mas ble dwi'n byw
    mae o'n gwybod lle dwi'n byw
    ma fe'n gwbod ble fi'n byw
"""
NO_GOING_HOME = """
    cant go home hes there
    cant go home. hes there
    cant go back to mine he's inside
    i cant go home because shes there
    not going home while hes there
    dont want to go home my ex is there
    my dads there so i cant go home
    mae e tu fas i'r ty
    mae o tu allan i'r fflat
    mae fy ex tu allan i'r tŷ
    methu mynd adre mae e yna
    dwi ddim yn gallu mynd adref achos mae e yno
"""
SEEN_ON_ANOTHER = """
    I'm worried about TQ, she has bruises
    worried about TQ, bruises on her arms
    JK turned up with a black eye
    3 has bruising on his face
    finger marks on her arms
    her partner is reading all her messages
    he takes all her money
    someone is dealing out of SBs flat
    mae cleisiau ar ei breichiau hi
"""
NO_HARM = """
    can you find out where i live now for the letter
    jo knows where i live
    the taxi found where i live no bother
    does he know where the office is
    cant get in hes at work
    cant go home yet got to get the kids
    mum is at home so i cant talk long
    i cant come hes poorly and im home with him
    is he there on tuesday
    mae'r bws tu fas i'r ty
    dwi tu fas i'r swyddfa
    mae jo tu fas i'r swyddfa
    mae'r lifft tu fas i'r ty
    mae'r tacsi tu allan i'r fflat
    methu mynd adre eto, dim bws
    ble mae e'n byw
    he has bruises from football
    2 has no bruises now
    she has a few marks on her form
    he has black trainers
"""
IN_DANGER_NOW = """
    mae'r babi wedi cwympo ac mae e'n las
    the baby isnt breathing
    my kid has gone blue
    shes collapsed
    hes not waking up
    mums collapsed in the kitchen
    i cant wake my dad up
    she stopped breathing
    the baby is choking
    my mate is having a fit
    nan isnt responding shes on the floor
    dads having a heart attack
    kids swallowed bleach
    dyw'r babi ddim yn anadlu
    mae hi wedi llewygu
    mae'r plentyn wedi troi'n las
    mae e'n anymwybodol
    mae hi'n cael ffit
    mae'r babi yn tagu
"""
NOT_NOW = """
    my phone has gone blue screen
    gone blue with cold waiting for you lol
    hes not responding to my texts
    the roof collapsed at work
    collapsed on the sofa after work
    kids wont wake up for school
    hes not waking up til 12 he works nights
    my mum collapsed last year shes ok now
    she collapsed laughing
    im having a fit trying to find the place lol
    jo is breathing down my neck
    nearly gave me a heart attack
    fi wedi cwympo i gysgu
    mae'r car yn las
    methu deffro yn y bore
    ddim yn ymateb i fy neges
    i cant breathe with this hayfever
    choking on my tea at that
"""


@pytest.mark.parametrize("text", lines(FOUND_OUT + NO_GOING_HOME + SEEN_ON_ANOTHER))
def test_who_is_found_or_kept_from_home_or_marked_is_not_safe(text: str) -> None:
    assert mark(text).risk is Risk.SAFEGUARDING


@pytest.mark.parametrize("text", lines(NO_HARM))
def test_addresses_ways_home_and_football_are_nothing(text: str) -> None:
    assert mark(text).risk is None


@pytest.mark.parametrize("text", lines(IN_DANGER_NOW))
@pytest.mark.parametrize("asked", [Asked.NOTHING, Asked.CONFIRM_ATTENDANCE])
def test_a_body_in_danger_is_an_emergency(text: str, asked: Asked) -> None:
    meaning = meant(text, asked)
    assert (meaning.risk in (Risk.CRISIS, Risk.SAFEGUARDING), meaning.emergency) == (True, True)


@pytest.mark.parametrize("text", lines(NOT_NOW))
def test_what_is_past_or_only_said_so_is_no_emergency(text: str) -> None:
    assert not mark(text).emergency


def test_risk_is_heard_whatever_is_asked() -> None:
    heard = {asked: meant("I'm worried about TQ, she has bruises", asked).risk for asked in Asked}
    assert set(heard.values()) == {Risk.SAFEGUARDING}
