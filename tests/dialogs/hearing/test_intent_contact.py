"""Stopping, starting, calls, numbers, languages, wrong people and questions, whatever was asked."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent, Risk
from tests.dialogs.hearing.said import lines, meant

ALWAYS = (Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS, Asked.CHECK_IN, Asked.NOTHING)

SAID = {
    Intent.OPT_OUT: """
        STOP
        Stop.
        stop!
        STOPALL
        cancel
        End
        QUIT
        unsubscribe
        optout
        revoke
        stop texting me
        pls stop texting
        stop messaging me
        please stop
        stop sending me these
        dont text me again
        do not contact me
        don't message me anymore
        i dont want these texts
        no more texts
        take me off this
        take me off your list
        remove me from the list
        remove my number
        delete my number
        leave me alone
        unsubscribe me please
        opt me out
        how do i stop these texts
        i want to opt out
        STOP DAILY
        peidiwch â tecstio fi
        stopiwch anfon negeseuon
        dim mwy o negeseuon
        gadewch lonydd i fi
    """,
    Intent.OPT_IN: """
        START
        unstop
        put me back on
        start texting me again
        didnt mean to stop
        i sent stop by mistake
        can i get the texts again
    """,
    Intent.HELP: """
        HELP
        info
        Help!
    """,
    Intent.CALL_ME: """
        CALL ME
        call me please
        ring me
        can you ring me
        can someone call me
        can jo ring me
        phone me
        gis a ring
        give me a call
        need to speak to jo on the phone
        id rather talk on the phone
        i cant read texts can you call
        can i have a call back
        call me tomorrow after 2
        dont text, ring
        ffoniwch fi
        can you ring me on my mums phone
        allwch chi ffonio fi
        rho ring i fi plis
    """,
    Intent.NEW_NUMBER: """
        new number
        this is my new number
        ive got a new number
        got a new phone
        my new number is 07700 900123
        text me on this number from now on
        changed my number
        fy rhif newydd yw 07700 900123
    """,
    Intent.LANGUAGE: """
        CYMRAEG
        english please
        in welsh please
        Dwi eisiau siarad Cymraeg
        isio siarad Cymraeg plis
        hoffwn i siarad yn Gymraeg
        i want to speak welsh
        can i have these in welsh
        i dont speak welsh
        polish please
        i dont speak english
        no english
        my english is bad
        do you have this in arabic
        need an interpreter
        yn gymraeg plis
        saesneg os gwelwch yn dda
        dwi ddim yn siarad cymraeg
    """,
    Intent.WRONG_PERSON: """
        wrong number
        wrong person mate
        you have the wrong number
        this isnt sam
        im not sam
        no sam here
        dont know a sam
        i dont know anyone called dave
        this is not his number anymore
        think you meant this for someone else
        rhif anghywir
        ive had this number for years, wrong person
        stop texting me you have the wrong number
    """,
    Intent.ASK_WHEN: """
        WHEN
        what time is it
        what time again
        when is it
        whens my appointment
        when do i see jo
        what day
        is it today
        what time do i need to be there
        when am i in
        remind me what time
        forgot what time
        when is my next one
        is wed still on
        is thurs still happening
        ydy dydd mercher dal ymlaen
        pryd mae o
        faint o'r gloch
        pa ddydd
    """,
    Intent.ASK_WHERE: """
        WHERE
        where is it
        wheres that
        where do i go
        where am i meant to go
        whats the address
        can you send me the address
        what is the postcode
        where do i meet you
        is it the same place
        which office
        how do i get there
        ble mae o
        ble dwi'n mynd
        beth yw'r cyfeiriad
    """,
    Intent.ASK_WHO: """
        WHO
        who is this
        whos this
        who r u
        who are you
        who am i seeing
        who is jo
        whos sam
        dont know this number
        pwy yw hwn
        pwy sy 'na
    """,
}

TO_A_PERSON = """
    do you pay bus fares
    can i bring my dog
    is there parking
    how are you
    are you a robot
    ta
    thank you
    thanks mate
    diolch
    lol
    🤣
    asdfgh
    happy birthday dad
    did you see the match
    stop by the shop for milk
    bus stop
    the end of the day was nice
    i quit smoking
    he stopped texting her
    send nudes
"""


@pytest.mark.parametrize("asked", ALWAYS)
def test_what_they_want_is_heard_whatever_was_asked(asked: Asked) -> None:
    said = [(text, intent) for intent, table in SAID.items() for text in lines(table)]
    assert [(text, meant(text, asked).intent) for text, _ in said] == said


def test_the_rest_goes_to_a_person() -> None:
    heard = {text: meant(text, Asked.NOTHING).intent for text in lines(TO_A_PERSON)}
    a_person = {Intent.QUESTION, Intent.ACK, Intent.OTHER, Intent.UNCLEAR}
    assert {text: intent for text, intent in heard.items() if intent not in a_person} == {}


@pytest.mark.parametrize("text", ["i want to end it all", "just want to end it all tonight", "end it all"])
def test_a_cry_for_help_is_no_wish_for_texts_to_stop(text: str) -> None:
    assert meant(text, Asked.CONFIRM_ATTENDANCE).intent is not Intent.OPT_OUT


def test_who_also_asks_for_no_more_texts_is_heard_in_both() -> None:
    heard = meant("stop texting me im going to kill myself", Asked.NOTHING)
    assert (heard.intent, heard.risk) == (Intent.OPT_OUT, Risk.CRISIS)


@pytest.mark.parametrize("asked", ALWAYS)
@pytest.mark.parametrize(
    "text",
    ["can u ring my mum", "could someone call my dad", "allwch chi ffonio fy mam"],
)
def test_who_asks_us_to_ring_another_is_not_to_be_rung_themselves(text: str, asked: Asked) -> None:
    assert meant(text, asked).intent is Intent.QUESTION


@pytest.mark.parametrize("asked", [*ALWAYS, Asked.YES_NO])
@pytest.mark.parametrize("text", ["can i have a text about the cooking thing", "could i get a message about it"])
def test_who_asks_for_a_text_has_had_none_and_says_no_yes(text: str, asked: Asked) -> None:
    assert meant(text, asked).intent in (Intent.QUESTION, Intent.UNCLEAR)
