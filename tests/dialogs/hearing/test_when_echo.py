"""A reading said back, in both languages, and that what is said back reads as the same."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.hearing.echo import say
from dialogs.hearing.meaning import When, WhenKind
from dialogs.hearing.when import read
from tests.dialogs.hearing.readings import LONDON, WEDNESDAY

THURSDAY = "2026-11-26"
SAID = [
    (When(WhenKind.DATE, THURSDAY), "Thursday 26 November", "Dydd Iau 26 Tachwedd"),
    (When(WhenKind.TIME, "14:30"), "2:30pm", "2:30pm"),
    (When(WhenKind.DATETIME, f"{THURSDAY}T15:00"), "Thursday 26 November at 3pm", "Dydd Iau 26 Tachwedd am 3pm"),
    (When(WhenKind.RANGE, "14:00", "16:00"), "Between 2pm and 4pm", "Rhwng 2pm a 4pm"),
    (
        When(WhenKind.RANGE, f"{THURSDAY}T12:00", f"{THURSDAY}T18:00"),
        "Thursday 26 November between 12pm and 6pm",
        "Dydd Iau 26 Tachwedd rhwng 12pm a 6pm",
    ),
    (
        When(WhenKind.RANGE, "2026-11-30", "2026-12-04"),
        "Monday 30 November to Friday 4 December",
        "Dydd Llun 30 Tachwedd tan dydd Gwener 4 Rhagfyr",
    ),
    (When(WhenKind.AFTER, "14:00"), "After 2pm", "Ar ôl 2pm"),
    (
        When(WhenKind.BEFORE, None, f"{THURSDAY}T12:00"),
        "Thursday 26 November before 12pm",
        "Dydd Iau 26 Tachwedd cyn 12pm",
    ),
    (When(WhenKind.AFTER, THURSDAY), "From Thursday 26 November", "O dydd Iau 26 Tachwedd ymlaen"),
    (When(WhenKind.BEFORE, None, THURSDAY), "By Thursday 26 November", "Erbyn dydd Iau 26 Tachwedd"),
    (When(WhenKind.SET, f"{THURSDAY}T15:00"), "Thursday 26 November at 3pm", "Dydd Iau 26 Tachwedd am 3pm"),
]


@pytest.mark.parametrize(("when", "english", "welsh"), SAID)
def test_a_reading_is_said_back(when: When, english: str, welsh: str) -> None:
    assert (say(when, "en"), say(when, "cy")) == (english, welsh)


NOWS = st.datetimes(datetime(2024, 1, 1), datetime(2060, 12, 31), timezones=st.just(LONDON))  # noqa: DTZ001 - the zone is given
TIMES = st.times().map(lambda at: f"{at:%H:%M}")


@st.composite
def readings(draw: st.DrawFn) -> tuple[datetime, When]:
    """A moment, and a point, a stretch or an open end in the eleven months after it."""
    now = draw(NOWS)
    day = now.date() + timedelta(days=draw(st.integers(1, 330)))
    begins, ends = sorted((draw(TIMES), draw(TIMES)))
    shapes = [
        When(WhenKind.DATE, f"{day}"),
        When(WhenKind.TIME, begins),
        When(WhenKind.DATETIME, f"{day}T{begins}"),
        When(WhenKind.RANGE, f"{day}", f"{day + timedelta(days=draw(st.integers(1, 20)))}"),
        When(WhenKind.AFTER, begins),
        When(WhenKind.AFTER, f"{day}"),
        When(WhenKind.AFTER, f"{day}T{begins}"),
        When(WhenKind.BEFORE, None, ends),
        When(WhenKind.BEFORE, None, f"{day}"),
        When(WhenKind.BEFORE, None, f"{day}T{ends}"),
    ]
    if begins < ends:
        shapes += [When(WhenKind.RANGE, begins, ends), When(WhenKind.RANGE, f"{day}T{begins}", f"{day}T{ends}")]
    return now, draw(st.sampled_from(shapes))


@settings(max_examples=200, deadline=None)
@given(readings(), st.sampled_from(["en", "cy"]))
def test_what_is_said_back_reads_as_the_same(case: tuple[datetime, When], language: str) -> None:
    now, when = case
    assert read(say(when, language), now).when == (when,)


def test_every_day_and_hour_of_a_year_survives_being_said() -> None:
    for days in range(1, 330, 7):
        for hour in range(24):
            day = date(2026, 11, 18) + timedelta(days=days)
            when = When(WhenKind.DATETIME, f"{day}T{time(hour, 30):%H:%M}")
            assert read(say(when, "en"), WEDNESDAY).when == read(say(when, "cy"), WEDNESDAY).when == (when,)
