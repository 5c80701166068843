"""Figures of speech and ordinary troubles: nobody is paged for them."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

DYING_AND_KILLING = """
    dying for a brew
    my feet are killing me
    the gym is killing me
    could murder a curry
    mum will kill me if im late again
    killing time til my bus
    nearly died laughing
    phones about to die
    id kill for a bacon roll
    this hangover is killing me
"""
HITS_AND_CUTS = """
    hit me up when ur free
    your words touched me
    what you said touched me
    nobody touched me
    he beat me at pool
    beat me to it
    cut myself shaving
    cutting my hair at 3
    burnt my hand on the oven
    could kick myself, forgot it was today
    shot myself in the foot there
    shoot me a text
    nurse stabbing me with the flu jab
    kicked us all off the bus
"""
ENDS_AND_JUMPS = """
    can we end it by 4
    gonna jump in the shower
    jumping on the bus now
    hang on a sec
    im on the bridge by the station be 5 mins
    dont want to be here all day
    had enough of this rain
    giving up the fags
    fed up of waiting
"""
ORDINARY = """
    3
    struggling
    3 struggling
    im struggling
    feeling rough today
    not good today
    nans funeral on thursday
    in a&e with my lad he broke his arm at football
    got nicked, ringing from the cells
    picking up my methadone then coming
    took my tablets, going bed
    stuck in traffic
    lost my bus pass
    im broke til friday
    HELP
    cant do thursday
    i give up, which bus is it
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize("text", lines(DYING_AND_KILLING + HITS_AND_CUTS + ENDS_AND_JUMPS + ORDINARY))
def test_a_figure_of_speech_raises_nothing(text: str) -> None:
    assert mark(text).risk is None


def test_a_figure_takes_back_only_its_own_words() -> None:
    assert mark("dying for a fag. i want to die").risk is Risk.CRISIS
    assert mark("my feet are killing me and i want to kill myself").risk is Risk.CRISIS
    assert mark("nans funeral thursday and im not coping").risk is Risk.DISTRESS


@pytest.mark.parametrize(
    "text", ["not gonna make it", "not going to make it", "not gonna make it n ive no way of getting there"]
)
def test_who_cannot_come_is_not_in_danger(text: str) -> None:
    assert mark(text).risk is None


PARTINGS = """
    thinking of ending it with my gf lol
    gonna end it with my girlfriend
    thinking about ending it with him he cheats
    thinking of ending things with her
    want to end it with my bf
    im ending it with my missus tonight
    dwi am orffen pethau gyda fy nghariad
"""
COMPANY = """
    alla i ddod a fy mab gyda fi
    can i bring my mum i get bad anxiety
    can i bring my mum cos of my anxiety
    can i bring someone with me i suffer with anxiety
    my anxiety is bad can i bring my sister
    gai ddod a mam, dwi'n cael gorbryder
"""
NO_FIGURE = """
    thinking of ending it
    thinking of ending it with pills
    thinking of ending it all with my gf gone
    want to end it all, my gf left
    can i bring my mum i cant cope on my own
    my anxiety is really bad today
    dwi'n cael panig
"""


@pytest.mark.parametrize("text", lines(PARTINGS + COMPANY))
def test_partings_and_company_are_nothing(text: str) -> None:
    assert mark(text).risk is None


@pytest.mark.parametrize("text", lines(NO_FIGURE))
def test_an_ending_with_nobody_and_nerves_alone_are_heard(text: str) -> None:
    assert mark(text).risk is not None
