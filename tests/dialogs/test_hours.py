"""Contact hours: earlier for what is planned, later for what reacts, and both sides of a clock change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.hours import LONDON, Hours, at, day_of
from tests.transcript import instant

CHRISTMAS = Hours(holidays=frozenset({date(2026, 12, 25), date(2026, 12, 28)}))


@pytest.mark.parametrize(
    ("wanted", "goes"),
    [
        ("Mon 23 Nov 15:00", "Mon 23 Nov 15:00"),
        ("Mon 23 Nov 19:00", "Mon 23 Nov 15:00"),
        ("Mon 23 Nov 08:00", "Sat 21 Nov 15:00"),
        ("Sun 22 Nov 15:00", "Sat 21 Nov 15:00"),
        ("Mon 28 Dec 15:00", "Sat 26 Dec 15:00"),
        ("Fri 25 Dec 11:00", "Thu 24 Dec 15:00"),
    ],
)
def test_what_is_planned_moves_earlier_never_later(wanted: str, goes: str) -> None:
    assert CHRISTMAS.earlier(instant(wanted)) == instant(goes)


@pytest.mark.parametrize(
    ("wanted", "goes"),
    [
        ("Mon 23 Nov 15:00", "Mon 23 Nov 15:00"),
        ("Mon 23 Nov 18:00", "Tue 24 Nov 10:00"),
        ("Mon 23 Nov 06:00", "Mon 23 Nov 10:00"),
        ("Sat 21 Nov 20:00", "Mon 23 Nov 10:00"),
        ("Thu 24 Dec 19:00", "Sat 26 Dec 10:00"),
        ("Sat 26 Dec 19:00", "Tue 29 Dec 10:00"),
    ],
)
def test_what_reacts_waits_for_the_next_opening(wanted: str, goes: str) -> None:
    assert CHRISTMAS.next_opening(instant(wanted)) == instant(goes)


def test_ten_in_the_morning_is_ten_on_both_sides_of_a_clock_change() -> None:
    before, after = at(date(2027, 3, 27), time(10)), at(date(2027, 3, 29), time(10))
    assert (before.hour, after.hour) == (10, 9)
    assert at(date(2026, 10, 24), time(10)).hour == 9
    assert at(date(2026, 10, 26), time(10)).hour == 10


def test_an_hour_that_does_not_exist_is_read_once_and_one_that_is_twice_too() -> None:
    skipped = at(date(2027, 3, 28), time(1, 30)).astimezone(LONDON)
    assert skipped.time() == time(2, 30) or skipped.time() == time(1, 30)
    assert at(date(2026, 10, 25), time(1, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)))  # noqa: DTZ001 - made aware below
def test_a_move_ends_inside_the_hours_and_on_its_own_side(naive: datetime) -> None:
    wanted = naive.replace(tzinfo=UTC)
    earlier, later = CHRISTMAS.earlier(wanted), CHRISTMAS.next_opening(wanted)
    assert CHRISTMAS.open_at(earlier)
    assert CHRISTMAS.open_at(later)
    assert earlier <= wanted <= later
    assert wanted - earlier < timedelta(days=6)
    assert day_of(later) - day_of(wanted) < timedelta(days=6)
