"""A child left by itself and a weapon that is carried are a danger; what only sounds like them is none."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Risk
from dialogs.hearing.risk import mark

LEFT_ALONE = """
    my lad is 9 and home alone | left my 6 year old on his own | kids are home on their own | shes 7 and by herself
    had to leave the kids on their own to come | left the baby in the flat on her own | ive left the kids in the car
    my boys r in the house alone | nobody is with the kids | lads 9 hes home alone | left my 3 yr old alone
    mae'r plant adre ar ben eu hunain | gadael y plant ar ben eu hunain
    my daughter is on her own shes only 8 | cant come my daughters on her own shes only 8
    my son is by himself cos hes 6
"""
NOT_ALONE = """
    im home alone with the baby | kids are home with their nan | kids moved out im home on my own
    left my boy with his nan
    cant leave the kids on their own | cant come i cant leave my lad on his own | my daughter is 25 and lives alone
    my lad plays on his own fine | the kids are at school im home alone | dont want to leave the baby alone
    watching home alone with the kids | i wouldnt leave her on her own shes 5 | got the kids on my own this week
    can i come alone without the kids | my mum is 80 and lives on her own | raising 3 kids on my own
    methu gadael y plant ar ben eu hunain | my daughter is on her own shes 19 | my son lives on his own hes 28
    cant leave my daughter on her own shes only 8
"""
CARRIED = """
    got a knife for protection | carrying a blade now cos of them lads | ive got a knife on me | im carrying a weapon
    bought a machete in case he comes | got a shank down my trousers | got a hammer by the bed for protection
    sleeping with a knife | ive started carrying | i take a screwdriver for protection | im tooled up
    i keep a bat by the door for protection | dwi'n cario cyllell | mae gen i gyllell arna i
    ive got a hammer | got a hammer for him | got a hammer for the job on him
    got a hammer for the job im going to do him
"""
OF_USE = """
    knife and fork | got a job packing kitchen knives | cut my finger with a knife | got a new knife set from aldi
    lost my fishing knife | carrying shopping home | i dont carry a knife anymore | knife crime course is thurs
    need a stanley knife for work | i work with knives at the butchers | handed my knife in at the amnesty
    buying a bat for my lad | carrying on with it | got a hammer for the job | bought a hammer for work
    got my hammer and tools for work
"""


@pytest.mark.parametrize(
    ("texts", "risk"),
    [(LEFT_ALONE, Risk.SAFEGUARDING), (CARRIED, Risk.SAFEGUARDING), (NOT_ALONE, None), (OF_USE, None)],
)
def test_a_child_alone_and_a_weapon(texts: str, risk: Risk | None) -> None:
    said = [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]
    assert [(text, mark(text).why) for text in said if mark(text).risk is not risk] == []
