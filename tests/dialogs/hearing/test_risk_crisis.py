"""Cries for help as people text them: wanting to die, harming oneself, saying goodbye."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

WANTING_TO_DIE = """
    i just want to die
    honestly wish i'd never been born
    dont want to be here no more
    cant see any reason to keep going, no reason to live
    tired of living like this
    mum and the kids would be better off without me
    nobody would even notice if i was gone
    hope i go to sleep and never wake up
    whats the point in carrying on
    id be dead if it wasnt for my dog
"""
HARMING_ONESELF = """
    im going to kill myself
    cut my arms again last night
    been thinking about hanging myself
    took 40 paracetamol and a bottle of wine
    ive swallowed a whole box of tablets
    the voices are telling me to jump
    i dont trust myself tonight
    stood on the edge of the bridge
    might walk in front of a train
    i overdosed last week and nobody knows
"""
LEAVING = """
    feel like ending it all
    by the time you read this ill be gone
    tell my kids i love them and im sorry
    this is goodbye
    ive written letters to my kids for after
    gonna end it tonight
    theres only one way out of this
"""
SOMEBODY_ELSE = """
    my sister tried to kill herself on sunday
    my mate says he wants to die
    our lads been self harming
    my daughter took an overdose on purpose
    hes on the roof saying hes gonna jump
"""
HIDDEN = """
    kms
    gonna unalive myself lol
    su1c1dal again
    i want to kil myslef
    i wanna dieee
    feeling suicidle
    k i l l m y s e l f
    I WANT TO DIE!!!
    no im serious, thinking about sewerslide
    i want 2 die
    od'd on me meds
    i wаnt to dіe
"""
TYPED_IN_A_HURRY = """
    i wnat to die
    im goign to kill myself
    no reason to liev anymore
    i cant go on lvie like this, want to end my lfie
    they woudl be better off without me
    feeling suicidl
    hruting myself again
    took all my tabelts
"""
LONGER = """
    Ive been thinking about it for weeks. I feel like a burden to everybody and I nearly did it on Monday.
    Lost the job, lost the house. There is no way out of this and some nights I think about not waking up.
    I sat in the garage with the engine running and thought about my girls, they are all that stopped me.
    everything hurts, im worthless, no hope left and nobody cares, cant take it
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize(
    "text", lines(WANTING_TO_DIE + HARMING_ONESELF + LEAVING + SOMEBODY_ELSE + HIDDEN + TYPED_IN_A_HURRY + LONGER)
)
def test_a_cry_for_help_is_a_crisis(text: str) -> None:
    assert mark(text).risk is Risk.CRISIS


@pytest.mark.parametrize("tail", [" lol", " haha", " 😂", " x", ", jk", " but anyway see you tuesday"])
def test_a_laugh_does_not_take_it_back(tail: str) -> None:
    assert mark("want to kill myself" + tail).risk is Risk.CRISIS


def test_crisis_outranks_what_else_is_said() -> None:
    heard = mark("he hits me and theres no food in, i want to die")
    assert heard.risk is Risk.CRISIS
    assert any(reason.startswith("safeguarding") for reason in heard.why)


def test_the_reason_names_the_group_and_never_quotes_the_text() -> None:
    heard = mark("sam zebedee wants to die")
    assert heard.why == ("crisis: wish to die",)
