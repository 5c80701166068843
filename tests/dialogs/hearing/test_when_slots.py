"""Which offered slot the words pick: exactly one must fit, or none is picked."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.hearing.availability import Certainty
from dialogs.hearing.meaning import Asked
from dialogs.hearing.when import read
from tests.dialogs.hearing.readings import LONDON, WEDNESDAY, lines, told

# 1) Wed 25 Nov 10am  2) Thu 26 Nov 3pm  3) Fri 27 Nov 11am
OFFERED = [datetime(2026, 11, day, hour, tzinfo=LONDON) for day, hour in ((25, 10), (26, 15), (27, 11))]

BY_DAY_OR_TIME = """
    thursday -> 2
    thurs pls -> 2
    the thursday one -> 2
    weds -> 1
    the 26th -> 2
    fri -> 3
    friday at 11 -> 3
    fri morning -> 3
    3pm -> 2
    the 3pm one -> 2
    at 3 -> 2
    the 11 oclock -> 3
    the afternoon one -> 2
    thursday after 2 -> 2
    weds no good fri ok -> 3
    weds is a nightmare, do the thursday -> 2
    can i have the one on the friday at 11 -> 3
    dydd iau -> 2
    wed at 10 please -> 1
"""
BY_PLACE = """
    2 -> 2
    2 please -> 2
    2! -> 2
    2️⃣ -> 2
    two -> 2
    option two please -> 2
    no 2 -> 2
    number 3 -> 3
    3 is good -> 3
    yes 2 works -> 2
    the second -> 2
    2nd one -> 2
    1st -> 1
    the first one -> 1
    the last one -> 3
    last one pls -> 3
    the middle one -> 2
    earliest -> 1
    the latest one -> 3
    yr ail un -> 2
    y cyntaf -> 1
    yr un olaf -> 3
    rhif 2 -> 2
    not 1 or 2 so 3 -> 3
    1 sorry i mean 2 -> 2
    2 if its still free -> 2
"""
NONE_PICKED = """
    yeah -> none
    any -> none
    either -> none
    morning -> none
    monday -> none
    tomorrow -> none
    friday at 2 -> none
    friday afternoon -> none
    weds or thurs -> none
    1 or 2 -> none
    not 2 -> none
    not thurs -> none
    2 but can i come later -> none
    thurs but later -> none
    3pm or monday -> none
    i have 2 kids so cant -> none
    between 2 and 4 any day -> none
    dydd gwener ond pnawn -> none
    thurs if it was 10 not 3 -> none
    3 but not at 11 -> none
    1 but could we swap it -> none
    later than 3 on thursday -> none
    what time is the last one -> none
"""


@pytest.mark.parametrize(("text", "slot"), [*lines(BY_DAY_OR_TIME), *lines(BY_PLACE), *lines(NONE_PICKED)])
def test_the_slot_that_the_words_pick(text: str, slot: str) -> None:
    picked = read(text, WEDNESDAY, offered=OFFERED, asked=Asked.OFFER_SLOTS).slot
    assert str(picked or "none") == slot


@pytest.mark.parametrize("text", ["2", "the last one", "option 2"])
def test_a_mere_place_picks_nothing_unless_slots_were_the_question(text: str) -> None:
    assert read(text, WEDNESDAY, offered=OFFERED, asked=Asked.CHECK_IN).slot is None


def test_places_count_as_offered_and_earliest_by_the_clock() -> None:
    later_first = [OFFERED[2], OFFERED[0]]
    assert read("1", WEDNESDAY, offered=later_first, asked=Asked.OFFER_SLOTS).slot == 1
    assert read("the earliest", WEDNESDAY, offered=later_first, asked=Asked.OFFER_SLOTS).slot == 2


def test_a_weekday_is_the_one_offered_and_the_sooner_one_is_also_fair() -> None:
    reading = read("thursday", WEDNESDAY, offered=OFFERED, asked=Asked.OFFER_SLOTS)
    assert told(reading) == "Thu 26 Nov"
    assert reading.others[0].start == "2026-11-19"
    assert reading.certainty is Certainty.UNSURE


def test_a_weekday_instead_of_the_booking_is_beside_it() -> None:
    booked = datetime(2026, 11, 24, 14, tzinfo=LONDON)
    reading = read("can we do thurs instead", WEDNESDAY, booked=booked, asked=Asked.CONFIRM_ATTENDANCE)
    assert told(reading) == "Thu 26 Nov"


def test_naming_the_booking_and_another_day_asks_for_the_other() -> None:
    booked = datetime(2026, 11, 24, 14, tzinfo=LONDON)
    reading = read("tues at 2? could i do weds at 10", WEDNESDAY, booked=booked, asked=Asked.CONFIRM_ATTENDANCE)
    assert told(reading) == "Wed 25 Nov 10:00"


@pytest.mark.parametrize(
    ("text", "time"), [("can we do it an hour later", "15:00"), ("half an hour earlier?", "13:30")]
)
def test_later_and_earlier_are_counted_from_the_booking(text: str, time: str) -> None:
    booked = datetime(2026, 11, 24, 14, tzinfo=LONDON)
    reading = read(text, WEDNESDAY, booked=booked, asked=Asked.CONFIRM_ATTENDANCE)
    assert told(reading) == f"Tue 24 Nov {time}"
