"""What holds for every text: it never raises, reads the same twice, names only real days, and takes bounded work."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from dialogs.hearing.lexicon import when_cy, when_en, when_en_links, when_polarity
from dialogs.hearing.meaning import Asked, When
from dialogs.hearing.times.frame import frame
from dialogs.hearing.times.line import Line
from dialogs.hearing.times.mentions import mentions
from dialogs.hearing.times.pieces import may_tell, pieces
from dialogs.hearing.times.repair import TARGETS, mended
from dialogs.hearing.times.tokens import LIMIT, cut
from dialogs.hearing.when import minutes_late, read
from tests.dialogs.hearing.readings import LONDON, WEDNESDAY

WORDS = sorted(
    {
        word
        for group in (*when_en.GROUPS, *when_en_links.GROUPS, *when_cy.SURE, *when_cy.SHARED, *when_polarity.GROUPS)
        for word in group.words
    }
)
FIGURES = [
    "2",
    "31",
    "10:30",
    "30/2",
    "29/2",
    "31 feb",
    "12/3/99",
    "26th",
    "0900",
    "99",
    "5.15",
    "-",
    "to",
    "9999",
    "00:00",
]
LINKS = [word for word in WORDS if not may_tell(cut(word))]
NOWS = st.datetimes(datetime(2020, 1, 1), datetime(2090, 12, 31), timezones=st.just(LONDON))  # noqa: DTZ001 - the zone is given
TALK = st.lists(st.sampled_from(WORDS + FIGURES), max_size=12).map(" ".join)


def well_formed(stamp: str) -> bool:
    """Whether a stamp is a date, a time or both, and each exists."""
    shape = {5: "%H:%M", 10: "%Y-%m-%d", 16: "%Y-%m-%dT%H:%M"}[len(stamp)]
    return datetime.strptime(stamp, shape).strftime(shape) == stamp  # noqa: DTZ007 - local wall-clock words


def ends(readings: tuple[When, ...]) -> list[str]:
    return [stamp for when in readings for stamp in (when.start, when.end) if stamp is not None]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINKS), max_size=12).map(" ".join), NOWS, st.sampled_from(list(Asked)))
def test_without_a_word_of_a_day_or_a_time_there_is_none_to_be_found(text: str, now: datetime, asked: Asked) -> None:
    talk, against = cut(text), frame(now, (), now + timedelta(days=3), asked)
    assume(not may_tell(talk))
    assert mentions(Line(talk, pieces(talk, against), against)) == []


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), NOWS)
@example("0-", WEDNESDAY)
def test_any_text_at_all_is_read_without_a_fault(text: str, now: datetime) -> None:
    reading = read(text, now)
    assert reading == read(text, now)
    assert all(0 <= start < end <= len(text) for start, end in reading.spans)


@settings(max_examples=250, deadline=None)
@given(TALK, NOWS, st.sampled_from(Asked))
@example("any time before 2day 2day ar wahan i at work", WEDNESDAY, Asked.NOTHING)
@example("in 9999 months", WEDNESDAY, Asked.NOTHING)
def test_talk_of_days_and_times_names_only_what_exists(text: str, now: datetime, asked: Asked) -> None:
    offered = [now + timedelta(days=1), now + timedelta(days=2)]
    reading = read(text, now, offered=offered, booked=now + timedelta(days=6), asked=asked)
    assert all(well_formed(stamp) for stamp in ends(reading.when) + ends(reading.exclude) + ends(reading.others))
    assert reading.slot in (None, 1, 2)
    assert reading.any_of == (len(reading.when) > 1)
    minutes_late(text)


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 31), st.integers(1, 12), NOWS)
def test_a_date_without_a_year_is_today_or_to_come_and_never_moved(day: int, month: int, now: datetime) -> None:
    assume((day, month) != (24, 7))  # "24/7" is a way of saying always
    reading = read(f"{day}/{month}", now)
    if reading.impossible:
        assert reading.when == ()
        assert not _exists(day, month)
        return
    meant = date.fromisoformat(reading.when[0].start or "")
    assert (meant.day, meant.month) == (day, month)
    assert meant >= now.date()


def _exists(day: int, month: int) -> bool:
    return day <= {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}.get(month, 31)


@pytest.mark.parametrize("weekday", ["monday", "tues", "weds", "thurs", "fri", "sat", "sunday"])
@given(now=NOWS)
@settings(max_examples=20, deadline=None)
def test_a_weekday_is_within_the_week_to_come(weekday: str, now: datetime) -> None:
    meant = date.fromisoformat(read(f"can do {weekday}", now).when[0].start or "")
    assert timedelta(days=1) <= meant - now.date() <= timedelta(days=7)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "1 " * 5_000,
        "1:" * 5_000,
        "the " * 2_500,
        "in the " * 1_500,
        "mon or " * 1_500,
        "next week " * 1_000,
        "a week on " * 1_000,
        "not " * 2_500 + "monday",
        "half " * 2_000,
        "\u202efri ta 3\u202c" * 500,
        "😀" * 10_000,
        "\0" * 10_000,
        "３ｐｍ １２／３",
        "٣ pm",
        "İstanbul ŵythnos" * 50,
        "",
        " \n\t ",
    ],
)
def test_hostile_texts_are_read_in_bounded_work(text: str) -> None:
    assert all(end <= LIMIT for _, end in read(text, WEDNESDAY).spans)
    assert len(cut(text).tokens) <= LIMIT


def test_every_word_that_slips_are_mended_to_is_known() -> None:
    assert all(cut(word).tokens[0].senses for word in TARGETS)


@pytest.mark.parametrize(
    "word", ["mourning", "money", "friend", "sunny", "warning", "monkey", "moaning", "event", "every"]
)
def test_real_words_are_never_mended(word: str) -> None:
    assert mended(word) is None
