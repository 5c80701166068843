"""Contact kept, day by day: what was due, tried and two-way, and how many in a row; hours said as hours."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.models import Role
from bot.pathways import Unit
from bot.planning.progress import DueDay, Kept, Progress, kept
from bot.web.words_clocks import how_far

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("days", "then"),
    [
        ("", Kept(0, 0, 0, 0, 0)),
        ("yyy", Kept(3, 3, 3, 3, 3)),
        ("yyny", Kept(4, 4, 3, 1, 2)),
        ("yy-", Kept(3, 2, 2, 2, 2)),
        ("y-y", Kept(3, 2, 2, 1, 1)),
        ("nn", Kept(2, 2, 0, 0, 0)),
    ],
)
def test_contact_kept_and_a_day_that_is_not_over_breaks_no_streak(days: str, then: Kept) -> None:
    """A letter a day, the last one today: two-way, no answer, or nobody tried yet."""
    found = [
        DueDay(TODAY - timedelta(days=len(days) - 1 - n), Role.MENTOR, said != "-", said == "y")
        for n, said in enumerate(days)
    ]
    assert kept(found[::-1], TODAY) == then


@pytest.mark.parametrize(
    ("far", "said"),
    [
        (Progress(Unit.SESSIONS, 3, 8, False), "3 of about 8; 5 left"),
        (Progress(Unit.SESSIONS, 9, 8, True), "9 of up to 8; 0 left"),
        (Progress(Unit.SESSIONS, 7, 8, True, most_left=0), "7 of up to 8; 0 left"),
        (Progress(Unit.HOURS, 90, 300, False), "1 hour 30 minutes of about 5 hours; 3 hours 30 minutes left"),
        (Progress(Unit.HOURS, 0, 300, False), "0 hours of about 5 hours; 5 hours left"),
        (Progress(Unit.HOURS, 45, 60, False), "45 minutes of about 1 hour; 15 minutes left"),
    ],
)
def test_how_far_in_the_services_own_unit(far: Progress, said: str) -> None:
    assert how_far(far) == said
