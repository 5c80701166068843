"""Times said from the appointment itself (Tuesday 24 November, 2pm): the same time, the day after, any day but one."""

from __future__ import annotations

import pytest

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent
from tests.dialogs.hearing.said import NOW, meant

FROM_BOOKED = {
    "same time next week": "2026-12-01T14:00",
    "can we do the same time next week?": "2026-12-01T14:00",
    "yr un amser wythnos nesa": "2026-12-01T14:00",
    "same time wednesday": "2026-11-25T14:00",
    "no but i can do the day after": "2026-11-25",
    "the day before instead?": "2026-11-23",
}


@pytest.mark.parametrize(("text", "start"), FROM_BOOKED.items())
def test_the_appointment_gives_the_day_or_the_hour(text: str, start: str) -> None:
    heard = meant(text, Asked.CONFIRM_ATTENDANCE)
    assert heard.intent is Intent.RESCHEDULE
    assert [when.start for when in heard.when] == [start]


def test_the_same_time_alone_is_the_one_booked() -> None:
    assert meant("yeah same time as usual", Asked.CONFIRM_ATTENDANCE).intent is Intent.CONFIRM


def test_with_nothing_booked_a_week_stays_a_week() -> None:
    [when] = hear("same time next week", Asked.NOTHING, NOW).when
    assert (when.start, when.end) == ("2026-11-23", "2026-11-29")


@pytest.mark.parametrize("text", ["any day but fri", "any day except friday", "unrhyw ddydd ond gwener"])
def test_any_day_but_one_rules_out_each_of_them_soon(text: str) -> None:
    heard = meant(text, Asked.CONFIRM_ATTENDANCE)
    assert heard.intent is Intent.RESCHEDULE
    assert heard.open
    assert {"2026-11-20", "2026-11-27"} <= {ruled.start for ruled in heard.exclude}
    assert not any(when.start in ("2026-11-20", "2026-11-27") for when in heard.when)


@pytest.mark.parametrize(("text", "start"), [("after the school run like 10ish", "10:00"), ("after 5 til 8", "17:00")])
def test_hours_fall_where_people_are_up(text: str, start: str) -> None:
    [when] = meant(text, Asked.YES_NO).when
    assert when.start == start


def test_a_day_ruled_out_is_parted_from_the_day_that_is_better() -> None:
    heard = meant("not tues weds is better", Asked.CONFIRM_ATTENDANCE)
    assert [when.start for when in heard.when] == ["2026-11-25"]
    assert [ruled.start for ruled in heard.exclude] == ["2026-11-24"]
