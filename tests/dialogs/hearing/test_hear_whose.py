"""What says whose a number is, after "Hi, is this Maya?", and what has nothing to do with it."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import lines, meant

NO_WORD_OF_WHOSE = """
    cant make it
    no i cant come
    no cant
    not today
    not today thanks
    no not today
    not now
    not coming
    im not coming
    im not well
    im not keen
    not convenient
    not interested
    no im working
    no im in hospital
    no can do
    no kids are ill
    no thanks
    yes its maya but i cant make it
    na fedra i ddim dod
    na allaf
    methu dod
    dwi ddim yn dod
    nid heddiw
    dim nawr
    its dave
"""


@pytest.mark.parametrize("text", lines(NO_WORD_OF_WHOSE))
def test_who_cannot_come_neither_disowns_the_number_nor_claims_it(text: str) -> None:
    assert meant(text, Asked.PROVE_NUMBER).intent in (Intent.UNCLEAR, Intent.ACK)


@pytest.mark.parametrize("text", ["yes its her mum", "yes its his partner"])
def test_a_yes_from_somebody_close_claims_no_number(text: str) -> None:
    assert meant(text, Asked.PROVE_NUMBER).intent is Intent.OTHER
