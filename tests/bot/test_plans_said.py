"""What a plan says of its sessions in somebody's own words: on which days, how long; and times that follow it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.models import Tier
from bot.planning.programmes import Rate
from bot.planning.programmes_said import days_said, minutes_said
from bot.web.words_booking import on_days
from tests.bot.test_programmes import FAMILIES, LIFESTYLE, at, facts, local, propose

MON, TUE, THU, FRI = 0, 1, 3, 4


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Once a week on Thursdays", {THU}),
        ("twice a week, Mon and Thurs", {MON, THU}),
        ("every Tuesday for 6 weeks", {TUE}),
        ("unwaith yr wythnos ar ddydd Iau", {THU}),
        ("bob dydd Gwener", {FRI}),
        ("once a week, not Fridays", set()),
        ("weekly, any day but Monday", set()),
        ("once a month, two hours", set()),
        ("as agreed with the monitor, sunrise to satisfy", set()),
    ],
)
def test_the_days_that_a_plan_names(words: str, days: set[int]) -> None:
    assert days_said(words) == days


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("two hours every other week", 120),
        ("once a week, 45 minutes", 45),
        ("an hour and a half", 90),
        ("one and a half hours", 90),
        ("awr a hanner", None),
        ("weekly for half an hour", 30),
        ("dwy awr bob pythefnos", 120),
        ("1 hour a week or 2 hours a fortnight", None),
        ("twice a week", None),
        ("20 hours in all", None),
    ],
)
def test_how_long_a_plan_says_that_a_session_takes(words: str, minutes: int | None) -> None:
    assert minutes_said(words) == minutes


def test_the_day_of_the_plan_comes_before_the_day_of_the_last_session() -> None:
    given = replace(facts(LIFESTYLE, Tier.MEDIUM, at("Wed 18 Nov 11:00")), agreed=Rate(1, 1), days=frozenset({THU}))
    assert local(propose(given))[:2] == ["Thu 26 Nov 11:00", "Thu 3 Dec 11:00"]


def test_twice_a_week_on_two_days_is_on_these_two() -> None:
    given = replace(facts(LIFESTYLE, Tier.HIGH, at("Wed 18 Nov 11:00")), agreed=Rate(2, 1), days=frozenset({MON, THU}))
    assert [day.split()[0] for day in local(propose(given))] == ["Thu", "Mon", "Thu", "Mon"]


def test_where_the_day_is_full_it_is_another_day_rather_than_weeks_later() -> None:
    given = replace(facts(FAMILIES, Tier.HIGH), agreed=Rate(1, 1), days=frozenset({6}))
    assert local(propose(given))[0].startswith("Tue 24 Nov")


def test_the_page_says_the_days_that_it_has_read() -> None:
    assert (on_days({THU}), on_days({THU, MON}), on_days(())) == (", on Thursdays", ", on Mondays and Thursdays", "")
