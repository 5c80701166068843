"""Harm by others and to others, as people text it: violence, control, children, threats, exploitation."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

VIOLENCE = """
    he punched me again
    my ex turned up and strangled me
    got jumped by 3 lads outside the shop
    she threw a pan at me
    hes violent when hes had a drink
    i was raped
    dave touched me
    uncle dave touched me when i was asleep
"""
CONTROL = """
    he reads all my messages
    shes took my bank card and my phone
    he wont let me out of the house
    hes locked me in
    cant talk hes here
    dont ring, he will see it
    only ring when hes at work
    he said hell kill me if i leave
    scared to go home
"""
CHILDREN = """
    theres bruises on my lad
    he shook the baby
    my girls scared of her dad
    the kids were left on their own all night
    my 13 year old is running drugs for them
"""
THREATS = """
    they said theyll break my legs
    people are after me over a debt
    they know where i live
    someone put my windows through
    im gonna stab him
    i want to hurt my brother
"""
EXPLOITATION = """
    theyve taken over my flat
    dealers moved in and wont leave
    being made to sell drugs
    boss has kept my passport
    they make me work for nothing and i cant leave the farm
    he makes me sleep with his mates
    its county lines
    loan shark wants his money
"""
ANOTHER_IN_DANGER = """
    my mate overdosed in the toilets
    found him unconscious, hes gone blue
    her husband beats her
    someone spiked my drink
"""
OTHER_HANDS = """
    he held a knife to my throat
    they put a gun to my head
"""


def lines(table: str) -> list[str]:
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize(
    "text",
    lines(VIOLENCE + CONTROL + CHILDREN + THREATS + EXPLOITATION + ANOTHER_IN_DANGER + OTHER_HANDS),
)
def test_harm_by_others_is_safeguarding(text: str) -> None:
    assert mark(text).risk is Risk.SAFEGUARDING


def test_an_overdose_that_was_meant_is_a_crisis_whoever_took_it() -> None:
    assert mark("my mum tried to overdose").risk is Risk.CRISIS
    assert mark("my mum overdosed").risk is Risk.SAFEGUARDING
