"""What people text back to our smaller questions: setting off, an echo, yes or no, whose number it is, a scale."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import lines, meant

SAID = {
    (Asked.SET_OFF, Intent.ACK): """
        1
        half 12
        12.45
        about 1ish
        leaving at 1
        ill get the 12.30 bus
        around quarter to 1
        straight from work
        my brother is dropping me
        when i finish college
        not sure yet
        tua un o'r gloch
        gadael am hanner awr wedi deuddeg
    """,
    (Asked.SET_OFF, Intent.CONFIRM): """
        yes
        ok
        ill be there dont worry
    """,
    (Asked.SET_OFF, Intent.RESCHEDULE): """
        can we do thursday
        can i come at 1
        4pm
        need another day
    """,
    (Asked.SET_OFF, Intent.DECLINE): """
        cant come now
        not coming
    """,
    (Asked.SET_OFF, Intent.LATE): """
        on my way
        running late
    """,
    (Asked.ECHO, Intent.CONFIRM): """
        yes
        yep thats right
        correct
        thats the one
        perfect ta
        👍
        ie
        iawn
    """,
    (Asked.ECHO, Intent.DECLINE): """
        no
        no thats wrong
        not right
        na
    """,
    (Asked.ECHO, Intent.RESCHEDULE): """
        no, friday
        no i said 4
        make it 11 instead
        yes but 4 not 2
    """,
    (Asked.YES_NO, Intent.CONFIRM): """
        yes
        go on then
        yeah why not
        ydw
        yes they did
        yeah they called
        they rang me
        they came to see me
        yes had a call off them friday
        spoke to a lady called jan
        yh got a text from em
        they did yes
        seen them twice already
        she rang on tuesday
        do, wnaethon nhw ffonio
        yes looks right
    """,
    (Asked.YES_NO, Intent.DECLINE): """
        no
        no thanks
        rather not
        nah you're alright
        dim diolch
        no not heard a thing
        naddo dim byd
        not yet
        nothing yet
        havent heard anything
        nobody has rung me
        no one got in touch
        not a peep
        heard nothing
        nope still waiting
        they never rang
        they havent been in touch
        no they said they would but didnt
        ddim eto
        does neb wedi ffonio
        dim gair
        heb glywed dim
        nah nothing off them
        not as far as i know
        no calls no nothing
        no its wrong
    """,
    (Asked.PROVE_NUMBER, Intent.CONFIRM): """
        yes
        yeh its me
        speaking? yes
        yep
        ie
        yes its maya
        Yes, it's Maya
        yes this is maya
        yeah thats maya
        yes maya here
        yes its maya, who is this
        its me
        thats me
        this is me
        yes me
        speaking
        ie maya sydd yma
        ie maya sy ma
        Ie, Maya ydw i
        fi sy ma
        fi sydd yma
        ie fi
    """,
    (Asked.PROVE_NUMBER, Intent.WRONG_PERSON): """
        no
        nope
        wrong number
        not sam
        whos sam
        whos kevin
        who the hell is priya
        no one here called that
        im not leroy
        no its not
        no it isn't
        no im not
        not me
        definitely not
        no this is kev
        nid fi
        nac ydw
        ive had this number a year
        na
        rhif anghywir
    """,
    (Asked.PROVE_NUMBER, Intent.ASK_WHO): """
        who is this
        whos asking
        pwy sy'n tecstio
    """,
}

SCALED = {0: "0", 4: "4", 7: "a 7 i think", 10: "10", 9: "9/10"}


@pytest.mark.parametrize(
    ("asked", "intent", "text"), [(*key, text) for key, table in SAID.items() for text in lines(table)]
)
def test_smaller_questions(asked: Asked, intent: Intent, text: str) -> None:
    assert meant(text, asked).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "yeah she is taking me out",
        "yeah he's doing my head in",
        "i missed a call, might have been them",
        "did they ring you",
        "my mum rang me about tea",
    ],
)
def test_word_that_may_have_come_or_is_of_others_is_no_yes(text: str) -> None:
    assert meant(text, Asked.YES_NO).intent not in (Intent.CONFIRM, Intent.DECLINE)


@pytest.mark.parametrize(
    ("text", "start"),
    [("1", "13:00"), ("leaving at 1", "13:00"), ("half 12", "12:30"), ("12.45", "12:45"), ("tua un", "13:00")],
)
def test_the_time_they_set_off_is_kept(text: str, start: str) -> None:
    heard = meant(text, Asked.SET_OFF)
    assert [when.start for when in heard.when] == [start]


@pytest.mark.parametrize(("choice", "text"), SCALED.items())
def test_a_number_on_the_scale(choice: int, text: str) -> None:
    heard = meant(text, Asked.SCALE)
    assert (heard.intent, heard.choice) == (Intent.CHOOSE, choice)


@pytest.mark.parametrize("text", ["eleven hundred", "dunno", "who reads this?"])
def test_no_number_is_made_up_for_the_scale(text: str) -> None:
    assert meant(text, Asked.SCALE).intent is not Intent.CHOOSE


@pytest.mark.parametrize("text", ["no this is his mum he's out", "its his dad, hes at work"])
def test_somebody_close_does_not_disown_the_number(text: str) -> None:
    assert meant(text, Asked.PROVE_NUMBER).intent is not Intent.WRONG_PERSON
