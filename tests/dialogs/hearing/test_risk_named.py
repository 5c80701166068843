"""Danger that is told of by a name, of somebody outside, and of a roof that is about to be lost."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark
from tests.dialogs.hearing.said import lines

SOMEBODY_IS_NAMED = """
    gonna smash jos face in nxt time
    im gonna smash jos face in
    gonna kick daves head in
    going to smash Priya's face in
    im going to hurt jo
    i will stab kev
    im gonna punch dave
    im gonna kill gareth
    want to hurt my worker jo
    im gonna stab Zbig
    dwi'n mynd i frifo jo
    dwi am ladd Eleri
    dwi'n mynd i drywanu Zbig
"""
SOMEBODY_IS_OUTSIDE = """
    im scared hes outside
    no im not fine actually scared hes outside
    he's outside and im scared
    terrified he is at the door
    my ex is outside im really scared
    someones at the door and im frightened
    mae o tu allan a dwi ofn
    dwi ofn, mae e tu fas
    mae rhywun wrth y drws a mae ofn arna i
"""
A_ROOF_IS_LOST = """
    gonna be homeless friday
    i could end up homeless next week
    ill have nowhere to go friday
    well be homeless by monday
    im homeless from friday
    fydd gen i ddim to uwch fy mhen dydd gwener
    bydda i'n ddigartref dydd gwener
    fydda i heb do uwch fy mhen
"""
ORDINARY = """
    im gonna smash this interview
    gonna smash it friday
    going to hit greggs then come
    jo killed it at karaoke
    this tooth is gonna hurt loads
    im outside
    hes outside waiting in the car
    he is here with me now
    kick off is at 3
    jos face was a picture
    mae o tu allan yn y car
    a talk about homeless people
"""


@pytest.mark.parametrize("text", lines(SOMEBODY_IS_NAMED + SOMEBODY_IS_OUTSIDE))
def test_danger_to_or_from_somebody(text: str) -> None:
    assert mark(text).risk is Risk.SAFEGUARDING


@pytest.mark.parametrize("text", lines(A_ROOF_IS_LOST))
def test_a_roof_about_to_be_lost(text: str) -> None:
    assert mark(text).risk is Risk.DISTRESS


@pytest.mark.parametrize("text", lines(ORDINARY))
def test_names_and_doors_of_every_day(text: str) -> None:
    assert mark(text).risk is None
