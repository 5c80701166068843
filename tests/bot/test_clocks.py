"""Clocks: by when what is due, and when worker and lead hear of it, with bank holidays and both clock changes."""

from __future__ import annotations

from datetime import date

import pytest

from bot import pathways
from bot.calendar import bank_holidays
from bot.models import ClockKind
from bot.planning.cadences import working_days_after, working_days_before
from bot.referrals import clocks
from dialogs.hours import LONDON
from tests.transcript import instant

COACHES = "social_inclusion_coaches"


def said(kind: ClockKind, began: str) -> str:
    """The limit, the worker's warning and the lead's, as they read in London."""
    day = date.fromisoformat(began)
    limit = clocks.limit_of(kind, day, pathways.packaged()[COACHES], bank_holidays())
    assert limit is not None
    clock = clocks.running(kind, day, limit, bank_holidays())
    warned = (f"{at.astimezone(LONDON):%a %d %b %H:%M}" for at in (clock.worker_at, clock.lead_at))
    return " | ".join((f"{limit.until.astimezone(LONDON):%a %d %b %H:%M}", *warned))


@pytest.mark.parametrize(
    ("kind", "began", "then"),
    [
        (ClockKind.ASSESSMENT, "2026-11-16", "Thu 26 Nov 23:59 | Tue 24 Nov 10:00 | Wed 25 Nov 10:00"),
        (ClockKind.ASSESSMENT, "2026-12-18", "Mon 28 Dec 23:59 | Wed 23 Dec 10:00 | Thu 24 Dec 10:00"),
        (ClockKind.PLAN, "2026-12-22", "Thu 31 Dec 23:59 | Tue 29 Dec 10:00 | Wed 30 Dec 10:00"),
        (ClockKind.PLAN, "2026-10-22", "Thu 29 Oct 23:59 | Tue 27 Oct 10:00 | Wed 28 Oct 10:00"),
        (ClockKind.REPORT, "2026-03-26", "Thu 02 Apr 23:59 | Tue 31 Mar 10:00 | Wed 01 Apr 10:00"),
        (ClockKind.REPORT, "2026-11-21", "Fri 27 Nov 23:59 | Wed 25 Nov 10:00 | Thu 26 Nov 10:00"),
        (ClockKind.WINDOW, "2026-11-02", "Mon 14 Dec 23:59 | Mon 30 Nov 10:00 | Mon 07 Dec 10:00"),
    ],
)
def test_by_when_and_who_is_warned_when(kind: ClockKind, began: str, then: str) -> None:
    assert said(kind, began) == then


def test_both_limits_of_an_assessment_are_known_and_the_earlier_counts() -> None:
    limit = clocks.limit_of(ClockKind.ASSESSMENT, date(2026, 11, 20), None, bank_holidays())
    assert limit is not None
    assert (str(limit.calendar), str(limit.working), str(limit.day)) == ("2026-11-30", "2026-12-04", "2026-11-30")


def test_a_service_without_a_window_has_no_clock_for_it() -> None:
    lifestyle = pathways.packaged()["lifestyle"]
    assert clocks.limit_of(ClockKind.WINDOW, date(2026, 11, 20), lifestyle, bank_holidays()) is None


@pytest.mark.parametrize(
    ("ends", "worker", "lead"),
    [
        ("Fri 20 Nov 12:00", "17:00", "19:00"),
        ("Fri 20 Nov 16:50", "17:05", "19:00"),
        ("Fri 20 Nov 19:30", "19:45", "20:45"),
    ],
)
def test_a_record_is_asked_for_the_same_day_and_never_before_it_is_over(ends: str, worker: str, lead: str) -> None:
    clock = clocks.of_appointment(instant(ends), None)
    assert [f"{at.astimezone(LONDON):%H:%M}" for at in (clock.worker_at, clock.lead_at)] == [worker, lead]
    assert clock.limit.day == instant(ends).date()


def test_working_days_there_and_back() -> None:
    for number in range(30):
        day = date(2026, 12, 1)
        assert working_days_before(working_days_after(day, number, bank_holidays()), number, bank_holidays()) == day
