"""How far a reading may be trusted, what else would be fair, and where in the text it was read."""

from __future__ import annotations

import pytest

from dialogs.hearing.availability import Certainty, options
from dialogs.hearing.times.lengths import MOST
from dialogs.hearing.when import minutes_late, read
from tests.dialogs.hearing.readings import WEDNESDAY


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("hello", Certainty.NOTHING),
        ("cant do fri", Certainty.NOTHING),
        ("26 november at 3pm", Certainty.CLEAR),
        ("26/11/2026 14:30", Certainty.CLEAR),
        ("thurs", Certainty.LIKELY),
        ("26 november at 3", Certainty.LIKELY),
        ("26 novmber", Certainty.LIKELY),
        ("next friday", Certainty.UNSURE),
        ("7ish", Certainty.UNSURE),
    ],
)
def test_certainty(text: str, certainty: Certainty) -> None:
    assert read(text, WEDNESDAY).certainty is certainty


def test_next_friday_may_be_the_coming_one() -> None:
    reading = read("next friday", WEDNESDAY)
    assert [when.start for when in (*reading.when, *reading.others)] == ["2026-11-27", "2026-11-20"]


def test_a_date_and_a_weekday_that_do_not_meet_are_both_kept_to_ask() -> None:
    reading = read("thursday 25 november", WEDNESDAY)
    assert reading.when[0].start == "2026-11-25"
    assert reading.others[0].start == "2026-11-19"
    assert reading.certainty is Certainty.UNSURE


def test_the_words_read_are_told_by_place_so_that_the_rest_can_be_heard() -> None:
    text = "yes but can I come Thurs at 3 instead, ta"
    (span,) = read(text, WEDNESDAY).spans
    assert text[slice(*span)] == "Thurs at 3"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("running 10 mins late", 10),
        ("bout 20 minutes late sorry", 20),
        ("be half an hour late", 30),
        ("quarter of an hour late", 15),
        ("5 or 10 mins", 5),
        ("an hour late", 60),
        ("10m late", 10),
        ("10 munud yn hwyr", 10),
        ("hanner awr yn hwyr", 30),
        ("running late", None),
        ("3 days late", None),
        ("be there at 10", None),
        ("10 mins ago", None),
    ],
)
def test_minutes_late(text: str, minutes: int | None) -> None:
    assert minutes_late(text) == minutes


def test_more_than_anyone_says_is_no_length() -> None:
    assert minutes_late(f"{MOST + 1} mins late") is None


def test_a_stretch_that_is_one_of_several_options_is_told_as_such() -> None:
    one, several = read("thurs 2-4", WEDNESDAY).when, read("thurs 2-4 or fri at 10", WEDNESDAY).when
    assert [when.kind.value for when in options(one)] == ["range"]
    assert [when.kind.value for when in options(several)] == ["set", "datetime"]
    assert [when.end for when in options(several)] == ["2026-11-19T16:00", None]
