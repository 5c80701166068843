"""Days and hours in words of their own: "weds 2 thurs", "not tuesday, mornings", "anytime but not b4 9"."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.choosing_hours import between
from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent, Meaning
from tests.dialogs.hearing.said import LONDON

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=LONDON)
WEDNESDAY = datetime(2026, 11, 25, 10, 0, tzinfo=LONDON)
THIS_WEEK = (WEDNESDAY, datetime(2026, 11, 26, 15, 0, tzinfo=LONDON), datetime(2026, 11, 27, 11, 0, tzinfo=LONDON))
MORNINGS = [f"2026-{day}T08:00" for day in ("11-30", "12-02", "12-03", "12-04")]


def starts(meaning: Meaning) -> list[str | None]:
    """Where each reading begins."""
    return [when.start for when in meaning.when]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("cn i change weds 2 thurs arvo", ["2026-11-26T12:00"]),
        ("can i swap weds 2 fri", ["2026-11-27"]),
        ("move it from weds 2 fri at 3", ["2026-11-27T15:00"]),
        ("change weds 2 thurs 3", ["2026-11-26T15:00"]),
        ("switch weds 2 thursday morning", ["2026-11-26T08:00"]),
        ("can we do weds 2 thurs", ["2026-11-25T14:00", "2026-11-26"]),
        ("change to thurs 2 or fri", ["2026-11-26T14:00", "2026-11-27"]),
        ("can we do thurs 2", ["2026-11-26T14:00"]),
    ],
)
def test_one_day_for_another_is_no_hour(text: str, to: list[str]) -> None:
    meaning = hear(text, Asked.CONFIRM_ATTENDANCE, MONDAY, booked=WEDNESDAY)
    assert (meaning.intent, starts(meaning)) == (Intent.RESCHEDULE, to)


@pytest.mark.parametrize(
    "text",
    ["the week after, not tuesday, mornings", "the week after but not tuesday mornings only"]
    + ["week after, mornings, not tues", "next week, not tues, mornings"],
)
def test_a_part_of_the_day_is_of_every_day_but_the_one_ruled_out(text: str) -> None:
    meaning = hear(text, Asked.OFFER_SLOTS, MONDAY, offered=THIS_WEEK)
    assert (starts(meaning), [when.start for when in meaning.exclude]) == (MORNINGS, ["2026-12-01"])


@pytest.mark.parametrize(
    ("text", "start"),
    [("the week after", "2026-11-30"), ("the week after next", "2026-12-07"), ("next week", "2026-11-30")],
)
def test_the_week_after_is_the_one_after_what_is_offered(text: str, start: str) -> None:
    assert starts(hear(text, Asked.OFFER_SLOTS, MONDAY, offered=THIS_WEEK)) == [start]


def test_a_part_of_the_one_day_stays_with_it() -> None:
    meaning = hear("next week, not tuesday mornings", Asked.OFFER_SLOTS, MONDAY, offered=THIS_WEEK)
    assert [when.start for when in meaning.exclude] == ["2026-12-01T08:00"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("anytime but not b4 9", ("09:00", "18:00")),
        ("any time but not after 6", ("10:00", "18:00")),
        ("whenever, just not before 11", ("11:00", "18:00")),
        ("not before 11", ("11:00", "18:00")),
        ("evenings r best, after 6. not weekends", ("18:00", "20:00")),
        ("mornings not saturdays", ("09:00", "12:00")),
        ("9-5 mon to fri", ("09:00", "17:00")),
        ("weekdays 9.30-4.30", ("09:30", "16:30")),
        ("after 5 mon-fri", ("17:00", "20:00")),
        ("9-5 llun i gwener", ("09:00", "17:00")),
        ("unrhyw bryd ond ddim cyn 11", ("11:00", "18:00")),
    ],
)
def test_hours_for_texts_are_read_whatever_is_left_out(text: str, hours: tuple[str, str]) -> None:
    found = between(hear(text, Asked.YES_NO, MONDAY))
    assert found is not None
    assert (found.opens.isoformat("minutes"), found.closes.isoformat("minutes")) == hours


@pytest.mark.parametrize(
    "text",
    [
        "no i meant txts",
        "i mean for texts",
        "thats for texting not the appointment",
        "na, am y negeseuon oeddwn i'n feddwl",
    ],
)
def test_who_spoke_of_texts_and_not_of_times_is_read_by_a_person(text: str) -> None:
    assert hear(text, Asked.OFFER_SLOTS, MONDAY, offered=THIS_WEEK).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("text", "intent"),
    [("2", Intent.CHOOSE), ("2 and text me the address", Intent.CHOOSE), ("stop texting me", Intent.OPT_OUT)],
)
def test_a_choice_that_speaks_of_a_text_is_a_choice(text: str, intent: Intent) -> None:
    assert hear(text, Asked.OFFER_SLOTS, MONDAY, offered=THIS_WEEK).intent is intent
