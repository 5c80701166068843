"""Calls that are appointments: "speak tomorrow" is a yes, a plain call is another way, and a grievance is heard."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent, Topic
from tests.dialogs.hearing.said import LONDON, NOW, lines, meant

TOMORROW = datetime(2026, 11, 19, 10, 0, tzinfo=LONDON)
YES = """
    iawn, siarad fory
    iawn siarad fory
    ok speak tomorrow
    fine, speak to u then
    ok talk tomorrow
    yes speak to you tomorrow at 10
    ie siarad wedyn
    iawn, siarad wedyn
    cool speak then
    yes chat tomorrow
"""
NO_YES = """
    ok speak to my solicitor first
    can we speak tomorrow
    ok but can i speak to jo
    i need to speak to someone tomorrow
    dwi isio siarad fory
    ok talk to jo about it
    fine talk to the council then
    good talk yesterday
    great chat last week
    ok speak friday
    ok siarad cymraeg
    iawn siarad dydd gwener
    ye thats fine but can she ring after half 10
    yes but can he call after 3
"""
PLAIN_CALL = """
    video dont work on my phone can it be normal call
    can it be a normal call not video
    zoom doesnt work on mine can we do a normal phone call
    can we have an ordinary call instead i dont have data
    normal call please
    gawn ni gael galwad arferol plis
"""
NO_PLAIN_CALL = """
    is it a normal call or video
    got your normal call thanks
    i dont want a normal call
    put it on my phone
"""
GRIEVANCE = """
    how priya spoke to me shes rude
    the way jo spoke to me was out of order
    not happy with the way she treated me
    she was well rude to me
    roedd hi'n anghwrtais i fi
    ddim yn hapus gyda sut siaradodd hi a fi
"""
NO_GRIEVANCE = """
    how jo spoke to me was lovely
    love the way you talk to me
    sorry i was rude to you
    my mum was rude to me again
    how do i speak to jo
    dont like the way this bus goes
"""


def heard(text: str) -> Intent:
    """What it means before a call tomorrow at ten."""
    return hear(text, Asked.CONFIRM_ATTENDANCE, NOW, booked=TOMORROW).intent


def test_to_speak_then_is_a_yes_to_a_call() -> None:
    assert [text for text in lines(YES) if heard(text) is not Intent.CONFIRM] == []
    assert [text for text in lines(NO_YES) if heard(text) is Intent.CONFIRM] == []


def test_a_call_at_another_hour_is_another_time() -> None:
    assert heard("ye thats fine but can she ring after half 10") is Intent.RESCHEDULE


def test_a_plain_call_is_asked_for_in_place_of_a_video() -> None:
    asked = Asked.CONFIRM_ATTENDANCE
    assert [text for text in lines(PLAIN_CALL) if meant(text, asked).mode != "phone"] == []
    assert [text for text in lines(NO_PLAIN_CALL) if meant(text, asked).mode is not None] == []


@pytest.mark.parametrize("asked", [Asked.NOTHING, Asked.CONFIRM_ATTENDANCE])
def test_how_somebody_spoke_to_them_begins_a_complaint(asked: Asked) -> None:
    assert [text for text in lines(GRIEVANCE) if meant(text, asked).about is not Topic.COMPLAINT] == []
    assert [text for text in lines(NO_GRIEVANCE) if meant(text, asked).about is Topic.COMPLAINT] == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("il be there but my bus gets in at 10 past", 10),
        ("ill be there but my train gets in at quarter past", 15),
        ("coming but bus gets in 5 past", 5),
        ("running 10 mins late", 10),
        ("on my way", None),
    ],
)
def test_how_late_is_told_by_when_the_bus_gets_in(text: str, minutes: int | None) -> None:
    meaning = meant(text, Asked.CONFIRM_ATTENDANCE)
    assert (meaning.intent, meaning.minutes) == (Intent.LATE, minutes)
