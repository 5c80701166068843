"""Cells as British people and their spreadsheets write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from bot.importing import places, values


@pytest.mark.parametrize(
    "cell",
    [
        "24/11/2026",
        "24-11-2026",
        "24.11.2026",
        "24 Nov 2026",
        "24 November 2026",
        "24th nov. 2026",
        "24-Nov-2026",
        "Tue 24 Nov 2026",
        "Tuesday, 24/11/2026",
        "2026-11-24",
        "2026-11-24 00:00:00",
        "24/11/2026 00:00",
    ],
)
def test_a_day_is_read_day_first(cell: str) -> None:
    assert values.day(cell) == date(2026, 11, 24)


def test_the_day_comes_before_the_month() -> None:
    assert values.day("3/4/2027") == date(2027, 4, 3)


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ("11/24/2026", "There is no such month. Dates are day first"),
        ("31/02/2027", "There is no such day in that month."),
        ("31 Nov 2026", "There is no such day in that month."),
        ("24/11/26", "The year must be written in full"),
        ("Wed 24 Nov 2026", "That date is a Tuesday, not the weekday beside it."),
        ("24 Octember 2026", "The month must be a number or its English name"),
        ("46350", "This must be a date, day first"),
        ("tomorrow", "This must be a date, day first"),
        ("24/11/2026 14:00", "This must be a date, day first"),
    ],
)
def test_a_day_that_may_be_another_is_asked_about(cell: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence.replace(".", r"\.")):
        values.day(cell)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("14:00", time(14)),
        ("14:00:00", time(14)),
        ("14.30", time(14, 30)),
        ("2pm", time(14)),
        ("2 PM", time(14)),
        ("2.30pm", time(14, 30)),
        ("2:30 p.m.", time(14, 30)),
        ("9:30", time(9, 30)),
        ("02:30", time(2, 30)),
        ("12pm", time(12)),
        ("12am", time(0)),
        ("noon", time(12)),
    ],
)
def test_a_time_is_read_as_written(cell: str, read: time) -> None:
    assert values.clock_time(cell) == read


@pytest.mark.parametrize("cell", ["2", "2:30", "25:00", "14:60", "13pm", "half 2", "after lunch", "0.583333", "1400"])
def test_a_time_that_may_be_another_is_asked_about(cell: str) -> None:
    with pytest.raises(ValueError, match=r"Write|such as"):
        values.clock_time(cell)


def test_a_time_that_the_clocks_skip_is_refused() -> None:
    with pytest.raises(places.NoSuchTime):
        places.instant(date(2027, 3, 28), time(1, 30))
    at, _ = places.instant(date(2027, 3, 28), time(2, 30))
    assert at == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_of_a_time_that_comes_twice_the_earlier_is_taken_and_said() -> None:
    at, notes = places.instant(date(2026, 10, 25), time(1, 30))
    assert at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert notes[0] == "The clocks go back that night, so this time comes twice. The earlier one was taken."


def test_summer_and_winter_are_told_apart() -> None:
    assert places.instant(date(2027, 6, 1), time(14)) == (datetime(2027, 6, 1, 13, tzinfo=UTC), [])
    assert places.instant(date(2026, 12, 1), time(14)) == (datetime(2026, 12, 1, 14, tzinfo=UTC), [])


@pytest.mark.parametrize(
    "cell", ["5 High Street", "Flat 3, Sycamore Court", "12 Court Road", "Canolfan y Bae, 12 Stryd Bute"]
)
def test_an_address_is_an_address(cell: str) -> None:
    assert places.venue(cell) == cell


@pytest.mark.parametrize(
    "cell",
    [
        "Probation Office, 5 High St",
        "HMP Riverside",
        "Crown Court, 5 High St",
        "Swyddfa Brawf, Stryd Bute",
        "Llys y Goron",
        "opposite the court",
        "Law Courts, 5 High St",
    ],
)
def test_a_venue_that_would_tell_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match="must not tell"):
        places.venue(cell)


@pytest.mark.parametrize("cell", ["=1+1", "=HYPERLINK(1)", "a\x07b", "x" * 121])
def test_words_are_printable_and_no_formula(cell: str) -> None:
    with pytest.raises(ValueError, match="Paste|Type|too long"):
        values.words(cell)


def test_words_lose_their_stray_spaces() -> None:
    assert values.words(" Mary \u00a0 Ann\n Lloyd ") == "Mary Ann Lloyd"


@pytest.mark.parametrize("cell", ["jo", "jo@", "@example.test", "jo@example", "a@b.test; c@d.test", "Jo <jo@b.test>"])
def test_an_email_is_one_address(cell: str) -> None:
    with pytest.raises(ValueError, match="one e-mail address"):
        values.email(cell)


@pytest.mark.parametrize("cell", ["23/07/2026", "2026-07-23", "2026-07-23T00:00:00+01:00", "2026-07-22T23:00:00+00:00"])
def test_a_moment_is_a_days_first_in_london_or_exact(cell: str) -> None:
    assert values.moment(cell) == datetime(2026, 7, 22, 23, tzinfo=UTC)
