"""What few words mean by the hour they are said at, and what is no longer mistaken for something graver or a yes."""

from __future__ import annotations

import pytest

from dialogs.hearing import accusing
from dialogs.hearing.meaning import Asked, Intent, Risk, Topic
from dialogs.listening import About, listen
from tests.transcript import instant

BOOKED = instant("Tue 24 Nov 14:00")
ASKED = Asked.CONFIRM_ATTENDANCE


@pytest.mark.parametrize("words", ["im here", "here", "outside", "does na neb yma", "tu allan"])
@pytest.mark.parametrize("at", ["Tue 24 Nov 13:35", "Tue 24 Nov 14:55"])
def test_who_is_here_about_the_start_is_at_the_door(words: str, at: str) -> None:
    meaning = listen(words, Asked.NOTHING, instant(at), About(BOOKED))
    assert (meaning.intent, meaning.about) == (Intent.OTHER, Topic.AT_THE_DOOR)


def test_nobody_here_in_welsh_disowns_no_number_at_any_hour() -> None:
    assert listen("does na neb yma", ASKED, instant("Mon 23 Nov 13:35"), About(BOOKED)).intent is Intent.OTHER


def test_the_day_before_nobody_is_at_the_door() -> None:
    assert listen("im here", ASKED, instant("Mon 23 Nov 13:35"), About(BOOKED)).about is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("stuck in traffic gonna be 20", 20),
        ("lost", None),
        ("been stopped by police", None),
        ("im at wrong place", None),
    ],
)
def test_what_holds_them_up_on_the_way_is_late_and_no_other_day(words: str, minutes: int | None) -> None:
    meaning = listen(words, Asked.SET_OFF, instant("Tue 24 Nov 13:50"), About(BOOKED))
    assert (meaning.intent, meaning.minutes, meaning.when) == (Intent.LATE, minutes, ())


@pytest.mark.parametrize("words", ["yes il be there tuesday", "yes to tues", "tuesday fine"])
def test_on_the_day_its_name_is_today(words: str) -> None:
    assert listen(words, ASKED, instant("Tue 24 Nov 11:30"), About(BOOKED)).intent is Intent.CONFIRM


def test_next_tuesday_is_still_next_tuesday() -> None:
    meaning = listen("can we do next tuesday", ASKED, instant("Tue 24 Nov 11:30"), About(BOOKED))
    assert meaning.intent is Intent.RESCHEDULE


@pytest.mark.parametrize(
    "words",
    ["u got the wrong day", "u got the wrong idea", "im not a grass", "im not the one who cancelled"]
    + ["can we do it now", "god willing", "Emphasized “See you Tue 24 Nov”"]
    + ["got sentenced today 6 months suspended il be there"],
)
def test_a_person_reads_what_is_neither_a_yes_nor_somebody_else(words: str) -> None:
    assert listen(words, ASKED, instant("Mon 23 Nov 15:05"), About(BOOKED)).intent in (Intent.OTHER, Intent.UNCLEAR)


@pytest.mark.parametrize("words", ["999", "sos", "SOS!", "urgent", "its an emergency"])
def test_a_word_of_alarm_asks_for_a_call(words: str) -> None:
    meaning = listen(words, ASKED, instant("Mon 23 Nov 15:05"), About(BOOKED))
    assert meaning.intent is Intent.CALL_ME


@pytest.mark.parametrize("words", ["im out now", "they let me go no charge", "out"])
def test_out_again_is_heard(words: str) -> None:
    assert listen(words, Asked.NOTHING, instant("Mon 23 Nov 15:05"), About()).about is Topic.OUT_AGAIN


@pytest.mark.parametrize(
    "words",
    ["jo touched me", "jo was racist to me", "jo asked me for money", "i dont feel safe with jo", "scared of Jo"],
)
def test_an_accusation_of_staff_is_a_complaint(words: str) -> None:
    meaning = listen(words, ASKED, instant("Mon 23 Nov 15:05"), About(BOOKED, staff=("Jo", "Dee")))
    assert meaning.about is Topic.COMPLAINT
    assert accusing.accused(words, ("Jo", "Dee")) == {"Jo"}


@pytest.mark.parametrize(
    "words",
    ["hit jo up for me", "my ex hit me tell jo", "jo he hit me", "jo hit me up", "jo is sound"]
    + ["my partner jo hit me", "scared of my ex Jo", "my ex boyfriend jo threatened me", "fy mhartner jo wedi bwrw fi"],
)
def test_naming_them_is_no_accusation(words: str) -> None:
    assert not accusing.accused(words, ("Jo",))


UNNAMED = """
    my worker touched me | ur staff hit me | my mentor keeps shouting at me | one of your staff grabbed my arm
    i got hit by ur staff | im scared of my worker | dont feel safe with my case worker | ur workers r racist
    my coach asked me out | my keyworker threatened me | your lot shouted at me | someone from ur office touched me
    want to complain about my worker | My mentor just kissed me | mae fy ngweithiwr wedi cyffwrdd â fi
    mae'r staff yn gweiddi arna i | ma eich staff chi wedi taro fi | dwi ofn fy mentor
"""
OF_OTHERS = """
    can my worker hit me up later | my boss shouted at me at work | my ex hit me tell my worker | my worker is sound
    im scared of the office lads | my worker hurt her foot | get my worker to ring me he hit me | the bus hit me
"""


@pytest.mark.parametrize(("texts", "against"), [(UNNAMED, Topic.COMPLAINT), (OF_OTHERS, None)])
def test_a_worker_nobody_names_is_accused_as_well(texts: str, against: Topic | None) -> None:
    said = [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]
    heard = {text: listen(text, ASKED, instant("Mon 23 Nov 15:05"), About(BOOKED, staff=("Jo",))) for text in said}
    assert [text for text, meaning in heard.items() if meaning.about is not against] == []


@pytest.mark.parametrize(
    ("words", "risk"), [("my worker touched me", Risk.SAFEGUARDING), ("jo was racist to me", None)]
)
def test_who_was_touched_or_hurt_is_not_left_to_wait_for_a_complaint(words: str, risk: Risk | None) -> None:
    assert listen(words, ASKED, instant("Mon 23 Nov 15:05"), About(BOOKED, staff=("Jo",))).risk is risk


@pytest.mark.parametrize("asked", [ASKED, Asked.OFFER_SLOTS, Asked.NOTHING])
@pytest.mark.parametrize(
    "words",
    ["so do i come tues or not", "am i coming tomorrow or not", "is it on or not", "should i come in or what"]
    + ["so dont come tues?", "ydw i'n dod dydd mawrth neu beidio"],
)
def test_whether_it_stands_is_asked_and_neither_a_yes_nor_a_no(words: str, asked: Asked) -> None:
    meaning = listen(words, asked, instant("Mon 23 Nov 15:05"), About(BOOKED, (BOOKED,)))
    assert (meaning.intent, meaning.choice) == (Intent.ASK_WHEN, None)


@pytest.mark.parametrize(
    "words", ["i dont come tues", "do i need id or not", "will it be jo or not", "cant come tues ok?"]
)
def test_what_is_near_it_asks_for_no_time(words: str) -> None:
    assert listen(words, ASKED, instant("Mon 23 Nov 15:05"), About(BOOKED)).intent is not Intent.ASK_WHEN
