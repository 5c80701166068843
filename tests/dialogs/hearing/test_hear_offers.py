"""What people text back to three slots: "1) Wed 25 Nov 10am 2) Thu 26 Nov 3pm 3) Fri 27 Nov 11am ..."."""

from __future__ import annotations

import pytest

from dialogs.hearing.meaning import Asked, Intent, Risk
from tests.dialogs.hearing.said import lines, meant

PICKED = {
    1: """
        1
        1 please
        the first one
        number 1 is fine
        wednesday
        wed at 10
        1 or 3
        any of them
        im easy
        yr un cyntaf
        dydd mercher plis
    """,
    2: """
        2
        no 2
        2 not 1
        not 1, 2
        number two please
        3pm
        the middle one
        thursday works
        1 no good, 2 fine
        cant do the first but 2 is ok
        thurs or fri
        said 1 to my mum but has to be 2
        yr ail un
    """,
    3: """
        3
        friday
        friday then
        the last one
        cant do 1 or 2, 3s ok
        1 no 2 no 3 yes
        11 on friday
        anything but 1 and 2, so 3
        yr un olaf
    """,
}

NONE_OF_THEM = """
    none of them
    1 no 2 no 3 no
    cant do any of those
    1 but can it be later
    2 but could we say half 4
    no good, got anything monday
    next week?
    mornings only
    i can do 12
    not those days
    dim un ohonyn nhw
"""

WILL_NOT = """
    forget it im not coming
    not doing any of it. done with you
    im not coming to any of them
    he cant he's been remanded, its his brother
"""

NOTHING_PICKED = """
    ok
    yeah
    thanks
    not 2
    anything but 2
    let me check my rota
    1 all at full time
    2 large chips please
    not had any in 3 days
    thursdays pool league at the legion, you driving or me
"""


@pytest.mark.parametrize(
    ("choice", "text"), [(choice, text) for choice, table in PICKED.items() for text in lines(table)]
)
def test_they_pick_one(choice: int, text: str) -> None:
    heard = meant(text, Asked.OFFER_SLOTS)
    assert (heard.intent, heard.choice) == (Intent.CHOOSE, choice)


@pytest.mark.parametrize("text", lines(NONE_OF_THEM))
def test_they_want_another(text: str) -> None:
    assert meant(text, Asked.OFFER_SLOTS).intent is Intent.RESCHEDULE


@pytest.mark.parametrize("text", lines(WILL_NOT))
def test_they_will_not_come_at_all(text: str) -> None:
    assert meant(text, Asked.OFFER_SLOTS).intent is Intent.DECLINE


@pytest.mark.parametrize("text", lines(NOTHING_PICKED))
def test_nothing_is_picked_for_them(text: str) -> None:
    assert meant(text, Asked.OFFER_SLOTS).intent in (Intent.ACK, Intent.UNCLEAR, Intent.QUESTION, Intent.OTHER)


@pytest.mark.parametrize("text", ["easier if you ring me", "just ring me", "dont text, call"])
def test_they_would_rather_be_rung(text: str) -> None:
    assert meant(text, Asked.OFFER_SLOTS).intent is Intent.CALL_ME


TOO_LATE = """
    thats too late for me
    that's too late for me sorry
    too late for me that one
    those are too late for me
    they're all too late for me
    way too late for me mate
    too late for me
    3 is too late for me
    friday is too late for me
    5pm is too late for me
    the last one is too late for me
    thats too late for me, can i have earlier
    sorry thats too late for me got the school run
    bit late for me that
    rhy hwyr i fi
    mae hwnna'n rhy hwyr i fi
"""
NO_TIME_IS = (
    "its too late for me",
    "its too late for me now nobody can help",
    "thats too late for me i want to die",
    "thats too late for me can i end it all",
    "no thats too late for me ive already taken them",
)


@pytest.mark.parametrize("text", lines(TOO_LATE))
def test_a_time_that_is_too_late_is_no_cry_for_help_and_nobody_is_running_late(text: str) -> None:
    heard = meant(text, Asked.OFFER_SLOTS)
    assert (heard.intent, heard.risk) == (Intent.RESCHEDULE, None)


@pytest.mark.parametrize("text", NO_TIME_IS)
def test_what_is_too_late_and_is_no_time_is_still_a_cry_for_help(text: str) -> None:
    assert {meant(text, asked).risk for asked in (Asked.OFFER_SLOTS, Asked.CONFIRM_ATTENDANCE)} == {Risk.CRISIS}
