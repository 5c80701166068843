"""Both sides of a clock change: time that really goes by, and wall-clock time that does not move."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.dialogs.hearing.readings import LONDON, heard

BEFORE_SPRING = datetime(2027, 3, 27, 23, 30, tzinfo=LONDON)
BEFORE_AUTUMN = datetime(2026, 10, 24, 23, 30, tzinfo=LONDON)
SECOND_HALF_PAST_ONE = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=1)


@pytest.mark.parametrize(
    ("text", "now", "reading"),
    [
        ("in 3 hours", BEFORE_SPRING, "Sun 28 Mar 2027 03:30"),
        ("in 3 hours", BEFORE_AUTUMN, "Sun 25 Oct 01:30"),
        ("an hour from now", SECOND_HALF_PAST_ONE, "Sun 25 Oct 02:30"),
        ("in 20 mins", SECOND_HALF_PAST_ONE, "Sun 25 Oct 01:50"),
    ],
)
def test_a_length_is_time_that_really_goes_by(text: str, now: datetime, reading: str) -> None:
    assert heard(text, now) == reading


@pytest.mark.parametrize(
    ("text", "now", "reading"),
    [
        ("tomorrow at 2", BEFORE_SPRING, "Sun 28 Mar 2027 14:00"),
        ("monday 10am", BEFORE_AUTUMN, "Mon 26 Oct 10:00"),
        ("in 2 days", BEFORE_AUTUMN, "Mon 26 Oct"),
        ("week tomorrow", BEFORE_AUTUMN, "Sun 1 Nov"),
        ("anytime next week", BEFORE_AUTUMN, "Mon 26 Oct-Sun 1 Nov"),
    ],
)
def test_days_are_days_of_the_wall_clock(text: str, now: datetime, reading: str) -> None:
    assert heard(text, now) == reading


def test_today_is_the_day_in_london_not_in_greenwich() -> None:
    just_after_midnight_in_london = datetime(2026, 7, 14, 23, 30, tzinfo=UTC)
    assert heard("tomorrow at 9", just_after_midnight_in_london) == "Thu 16 Jul 09:00"
