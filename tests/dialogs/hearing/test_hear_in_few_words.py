"""Danger, an end to texts and a stranger's phone, each told in few words, beside a face, or turned round."""

from __future__ import annotations

import pytest

from dialogs.hearing import hear, risk
from dialogs.hearing.meaning import Asked, Intent, Risk
from tests.dialogs.hearing.said import NOW, heard_otherwise, lines, meant

STOPS = """
    Stop. Thanks 👍
    STOP 😡
    stop x
    STOP STOP STOP
    STOP ❤
    never text me again (u grass)
    u text me again after i said stop
    if u text me again il report u
    you better not text me again
    dont start texting me
"""
STARTS = """
    can u text me again pls
    text me again please
    start texting me again
    can u text me again i will be there tues
    can you text me again and i will come
    could u text me again i stopped them by mistake
"""
NO_YES = """
    in bed ill 👍
    got covid 👍
    if i can 👍
    il try 👍
    who is this 👍
    gonna stop coming
    i cant say for def yet will let u no
"""
A_YES = """
    👍
    ok 👍
    yeah cool 👍
    thanks 👍
    see you there 👍
"""
STRANGERS = """
    this is liams phone now
    i bought this phone off sam
    sam doesnt have this phone anymore
    wrong 1 mate
"""
CRISES = """
    just leave me alone to die
    remove me from this planet
    ive took too much
    at the train tracks now
    dwi am roi diwedd ar bethau
    its his mum sam is in hospital he took tablets
"""
EMERGENCIES = """
    think im havin a heart attack
    chest pains bad
    blue lips
    had a seizure
    no insulin left
    house is on fire
"""
DANGERS = """
    hes back n drunk
    hes kicking off
    going round hers tonite to sort it
    i owe a man money hes gonna come round
"""
DISTRESSES = """
    my dad died this morning
    sam died last week
    lost the baby
    she miscarried
    dont send me back
    already back on it
    mae gen i ofn
    sgen i nunlla i fynd
    mae nhad wedi marw
"""
NOTHING_OF_THE_KIND = """
    my phone died this morning
    it totally died
    ive got a fire drill at work
    walking past the train station
    put too much sugar in it
    i had a seizure last year
"""


def test_a_stop_is_one_beside_a_face_and_turned_round() -> None:
    assert heard_otherwise(STOPS, Asked.CONFIRM_ATTENDANCE, Intent.OPT_OUT) == []
    assert heard_otherwise(STARTS, Asked.CONFIRM_ATTENDANCE, Intent.OPT_IN) == []


def test_a_plea_not_to_be_sent_back_ends_no_texts() -> None:
    heard = hear("dont send me back", Asked.NOTHING, NOW)
    assert (heard.intent is Intent.OPT_OUT, heard.silent, heard.risk) == (False, False, Risk.DISTRESS)


def test_a_thumb_makes_no_yes_that_the_words_are_not() -> None:
    said = {text: meant(text, Asked.CONFIRM_ATTENDANCE).intent for text in lines(NO_YES)}
    assert {text for text, intent in said.items() if intent in (Intent.CONFIRM, Intent.DECLINE)} == set()
    assert heard_otherwise(A_YES, Asked.CONFIRM_ATTENDANCE, Intent.CONFIRM) == []


def test_whose_phone_it_is_now() -> None:
    assert heard_otherwise(STRANGERS, Asked.CONFIRM_ATTENDANCE, Intent.WRONG_PERSON) == []
    assert meant("who is this how did u get this number", Asked.CONFIRM_ATTENDANCE).intent is Intent.ASK_WHO


def test_a_bare_n_is_a_no() -> None:
    assert meant("N", Asked.CONFIRM_ATTENDANCE).intent is Intent.DECLINE


@pytest.mark.parametrize(
    ("said", "marked"),
    [(CRISES, Risk.CRISIS), (DANGERS, Risk.SAFEGUARDING), (DISTRESSES, Risk.DISTRESS), (NOTHING_OF_THE_KIND, None)],
)
def test_what_few_words_tell_of(said: str, marked: Risk | None) -> None:
    assert {text: risk.mark(text).risk for text in lines(said)} == dict.fromkeys(lines(said), marked)


def test_a_body_in_danger_is_told_where_help_is_at_once() -> None:
    assert {text for text in lines(EMERGENCIES) if not risk.mark(text).emergency} == set()
