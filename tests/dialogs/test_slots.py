"""What is offered for what they say, read by the real ear."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, When, WhenKind
from dialogs.hours import LONDON
from dialogs.slots import Wish, offer, wish_of
from tests.transcript import instant

NOW = instant("Wed 18 Nov 10:15")
FREE = tuple(
    instant(f"{day} {hour}:00")
    for day in ("Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov", "Tue 1 Dec")
    for hour in (10, 11, 14, 15, 16)
)


def offered(words: str) -> list[str]:
    """What is offered to somebody who says this."""
    meaning = hear(words, Asked.CONFIRM_ATTENDANCE, NOW, booked=instant("Tue 24 Nov 14:00"))
    return said(offer(FREE, wish_of(meaning)).starts)


def said(starts: tuple[datetime, ...]) -> list[str]:
    """Starts, as they are read here."""
    return [f"{at.astimezone(LONDON):%a %-d %-H:%M}" for at in starts]


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("change", ["Wed 25 10:00", "Thu 26 10:00", "Fri 27 10:00"]),
        ("can we do thurs after 2", ["Thu 26 14:00", "Thu 26 15:00", "Thu 26 16:00"]),
        ("can we do next thursday at 3pm instead", ["Thu 26 15:00"]),
        ("can i come friday 27th instead", ["Fri 27 10:00", "Fri 27 11:00", "Fri 27 14:00"]),
        ("any day but fri", ["Wed 25 10:00", "Thu 26 10:00", "Mon 30 10:00"]),
        ("need a different time, mornings only", ["Wed 25 10:00", "Thu 26 10:00", "Fri 27 10:00"]),
        ("can i do the 1st of december at 11", ["Tue 1 11:00"]),
    ],
)
def test_what_was_asked_for_is_offered(words: str, starts: list[str]) -> None:
    assert offered(words) == starts


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("can we do thursday 26th at 9am", ["Thu 26 10:00", "Thu 26 11:00", "Thu 26 14:00"]),
        ("can i come wed 25th between 12 and 1", ["Wed 25 10:00", "Wed 25 11:00", "Wed 25 14:00"]),
        ("can i come thursday 26th evening", ["Thu 26 14:00", "Thu 26 15:00", "Thu 26 16:00"]),
        ("can i do sat 28th at 3 instead", ["Thu 26 15:00", "Fri 27 15:00", "Mon 30 15:00"]),
        ("can we do 5pm instead", ["Wed 25 16:00", "Thu 26 16:00", "Fri 27 16:00"]),
        ("any day after 5", ["Wed 25 16:00", "Thu 26 16:00", "Fri 27 16:00"]),
        ("can i do christmas eve at 3 instead", ["Fri 27 15:00", "Mon 30 15:00", "Tue 1 15:00"]),
    ],
)
def test_what_is_not_free_gives_what_is_nearest_to_it(words: str, starts: list[str]) -> None:
    """On the day that was named where there is any, at the hour nearest to it; else on the days next to it."""
    assert offered(words) == starts


def test_an_hour_with_no_day_is_of_the_days_about_the_one_that_is_moved() -> None:
    """Who is expected on the 30th and asks for three o'clock is not sent to the 25th first."""
    wish = Wish((When(WhenKind.TIME, "15:00"),))
    assert said(offer(FREE, wish, instant("Mon 30 Nov 10:00")).starts) == [
        "Fri 27 15:00",
        "Mon 30 15:00",
        "Tue 1 15:00",
    ]


@given(st.lists(st.integers(0, 5000).map(lambda minutes: NOW + timedelta(minutes=15 * minutes)), unique=True))
def test_three_at_most_all_free_and_over_different_days_when_there_are_enough(free: list[object]) -> None:
    in_order = tuple(sorted(free))  # type: ignore[type-var]
    starts = offer(in_order, Wish()).starts  # type: ignore[arg-type]
    days = {at.astimezone(LONDON).date() for at in in_order}  # type: ignore[attr-defined]
    assert len(starts) == min(3, len(in_order))
    assert set(starts) <= set(in_order)
    assert len({at.astimezone(LONDON).date() for at in starts}) == min(3, len(days))
