"""What they could not do is about one that is over; and where they will be is no day to come."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import heard_otherwise, lines, meant

UNPROMPTED = (Asked.NOTHING, Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS)


@pytest.mark.parametrize("asked", UNPROMPTED)
def test_one_that_is_over_says_nothing_of_the_next(asked: Asked) -> None:
    table = """
        sorry couldnt make it last week
        couldnt make it yesterday was ill
        didnt make it last time sorry
        couldn't get in the other day car broke
        was in hospital last week so couldnt come
        methu dod wythnos dwetha sori
        methu dod ddoe sori
    """
    assert heard_otherwise(table, asked, Intent.UNCLEAR, Intent.OTHER) == []


@pytest.mark.parametrize("asked", UNPROMPTED[:2])
def test_what_is_to_come_is_still_a_no(asked: Asked) -> None:
    table = """
        couldnt make tuesday
        was ill last week and still cant make it
        sorry i couldnt make the appointment
        methu dod dydd mawrth sori
    """
    assert heard_otherwise(table, asked, Intent.DECLINE) == []


def test_and_what_comes_after_it_is_heard() -> None:
    assert meant("couldnt make it last week can i come thurs", Asked.NOTHING).intent is Intent.RESCHEDULE
    assert meant("couldnt make it last week but yes ill be there tuesday", Asked.NOTHING).intent is Intent.CONFIRM


@pytest.mark.parametrize(
    ("text", "day", "out"),
    [
        ("im off to bristol tomorrow can i change tuesday", [], ["2026-11-19", "2026-11-24"]),
        ("dwi'n mynd i Fryste fory, alla i newid dydd Mawrth", [], ["2026-11-19", "2026-11-24"]),
        ("dwi yn Llundain dydd mawrth, ydi dydd iau yn iawn", ["2026-11-26"], ["2026-11-24"]),
        ("going to my mums thursday, friday ok?", ["2026-11-27"], ["2026-11-26"]),
        ("kids off weds, thurs any good?", ["2026-11-26"], ["2026-11-25"]),
        ("cant make it kids off will thurs do", ["2026-11-26"], []),
        ("cant make it would weds work", ["2026-11-25"], []),
        ("cant do it does fri work", ["2026-11-27"], []),
        ("cant make it, is thurs ok", ["2026-11-26"], []),
        ("no can do, hows weds", ["2026-11-25"], []),
        ("need to move my tuesday appointment", [], ["2026-11-24"]),
        ("can i change tuesday to friday", ["2026-11-27"], ["2026-11-24"]),
    ],
)
def test_another_day_is_asked_for_and_where_they_are_is_no_day(text: str, day: list[str], out: list[str]) -> None:
    meaning = meant(text, Asked.CONFIRM_ATTENDANCE)
    assert meaning.intent is Intent.RESCHEDULE
    assert ([when.start for when in meaning.when], [when.start for when in meaning.exclude]) == (day, out)


def test_a_question_put_back_to_us_is_no_yes() -> None:
    table = """
        is tuesday ok
        is tuesday good for you
        will tuesday be ok for you
        tuesday is good for you?
        ydi dydd mawrth yn iawn
        is that ok
        will that be alright
    """
    asked = [meant(text, Asked.CONFIRM_ATTENDANCE).intent for text in lines(table)]
    assert Intent.CONFIRM not in asked
    assert heard_otherwise("tuesday is fine\nis fine\nthats fine what bus do i get?", Asked.ECHO, Intent.CONFIRM) == []


def test_a_question_about_somebody_else_is_no_yes() -> None:
    table = """
        is jo going to be there
        will there be parking
        will jo be there
        is my worker going to be there
        are the lads coming
    """
    assert heard_otherwise(table, Asked.CONFIRM_ATTENDANCE, Intent.QUESTION, Intent.UNCLEAR) == []


def test_laughter_and_praise_agree_to_nothing_and_a_journey_is_no_other_time() -> None:
    assert heard_otherwise("haha brilliant\nlol nice one", Asked.CONFIRM_ATTENDANCE, Intent.ACK) == []
    table = "train gets me in at 1.30 so ill be there\nlol yes\nbrilliant\ncan still come\nis sorted ill be there"
    assert heard_otherwise(table, Asked.CONFIRM_ATTENDANCE, Intent.CONFIRM) == []


def test_a_slip_of_the_thumb_disowns_no_number() -> None:
    assert meant("wrong one sorry", Asked.CONFIRM_ATTENDANCE).intent is not Intent.WRONG_PERSON
    assert meant("dim yr un", Asked.OFFER_SLOTS).intent is Intent.RESCHEDULE
    assert meant("sams not at this number no more", Asked.PROVE_NUMBER).intent is Intent.WRONG_PERSON


def test_a_yes_that_waits_for_something_is_none() -> None:
    table = "yes when i get paid\nyes when my lift comes"
    assert Intent.CONFIRM not in [meant(text, Asked.CONFIRM_ATTENDANCE).intent for text in lines(table)]
    assert meant("yes when is it", Asked.CONFIRM_ATTENDANCE).intent is Intent.CONFIRM
    assert (
        heard_otherwise("when do i get paid\nok but when will i get my bus fare", Asked.NOTHING, Intent.QUESTION) == []
    )
