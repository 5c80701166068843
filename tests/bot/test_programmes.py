"""What is to be booked next, from what is promised, held and booked: arithmetic, and no database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import pathways
from bot.calendar import bank_holidays
from bot.models import Attendance, Mode, Place, Tier
from bot.planning import programmes, programmes_times
from bot.planning.programmes import Facts, Rate, Session
from bot.planning.programmes_said import rate_said
from bot.planning.programmes_times import Proposal
from dialogs.hours import LONDON, day_of
from tests.transcript import instant

NOW = instant("Mon 23 Nov 09:00")
MENTORS, COACHES, LIFESTYLE, FAMILIES = (
    pathways.packaged()[key]
    for key in ("social_inclusion_mentors", "social_inclusion_coaches", "lifestyle", "families")
)


def facts(pathway: pathways.Pathway, tier: Tier, *sessions: Session, place: Place = Place.COMMUNITY) -> Facts:
    """Somebody with a service, and the sessions that stand."""
    promise = pathway.tiers[tier]
    weeks = promise.weeks or pathway.weeks_after_release
    minutes = programmes.USUAL_MINUTES[promise.unit]
    return Facts(promise, weeks, None, (Mode.PLACE, Mode.PHONE), minutes, place, None, sessions)


def at(words: str, attendance: Attendance | None = None, minutes: int = 60) -> Session:
    """A session, such as "Tue 24 Nov 15:00"."""
    return Session(instant(words), minutes, Mode.PLACE, attendance)


def free(first: str, days: int) -> tuple[datetime, ...]:
    """Ten to three, every half hour, on working days."""
    start = instant(first).astimezone(LONDON)
    every = (start + timedelta(days=day) for day in range(days))
    open_days = (day for day in every if day.weekday() < 5 and day.date() not in bank_holidays())
    hours = (day.replace(hour=10 + n // 2, minute=n % 2 * 30) for day in open_days for n in range(11))
    return tuple(hour.astimezone(UTC) for hour in hours)


def local(proposals: tuple[Proposal, ...]) -> list[str]:
    """When they are, by the clock in London."""
    return [f"{each.starts_at.astimezone(LONDON):%a %-d %b %H:%M}" for each in proposals]


def propose(given: Facts, now: datetime = NOW, first: str = "Tue 24 Nov 10:00") -> tuple[Proposal, ...]:
    """What is proposed out of four weeks of free times."""
    return programmes_times.propose(given, programmes.due(given, now), free(first, 28), now)


@pytest.mark.parametrize(
    ("pathway", "tier", "place", "rate"),
    [
        (MENTORS, Tier.LOW, Place.COMMUNITY, Rate(1, 1)),
        (MENTORS, Tier.LOW, Place.CUSTODY, Rate(1, 1)),
        (MENTORS, Tier.MEDIUM, Place.CUSTODY, Rate(2, 1)),
        (MENTORS, Tier.MEDIUM, Place.COMMUNITY, Rate(1, 1)),
        (MENTORS, Tier.HIGH, Place.COMMUNITY, Rate(3, 2)),
        (COACHES, Tier.HIGH, Place.CUSTODY, Rate(1, 2)),
        (COACHES, Tier.HIGH, Place.COMMUNITY, Rate(3, 2)),
        (LIFESTYLE, Tier.HIGH, Place.COMMUNITY, Rate(1, 1)),
        (FAMILIES, Tier.LOW, Place.COMMUNITY, Rate(2, 4)),
        (FAMILIES, Tier.HIGH, Place.COMMUNITY, Rate(2, 1)),
    ],
)
def test_how_often_is_what_the_leaflet_says(pathway: pathways.Pathway, tier: Tier, place: Place, rate: Rate) -> None:
    assert programmes.rate_of(facts(pathway, tier, place=place)) == rate


def test_the_plan_says_how_often_but_never_less_than_is_promised_before_release() -> None:
    agreed = replace(facts(MENTORS, Tier.MEDIUM), agreed=Rate(1, 2))
    assert programmes.rate_of(agreed) == Rate(1, 2)
    assert programmes.rate_of(replace(agreed, place=Place.CUSTODY)) == Rate(2, 1)


def test_eight_sessions_two_a_week_means_the_next_four() -> None:
    given = replace(facts(LIFESTYLE, Tier.MEDIUM), agreed=Rate(2, 1))
    due = programmes.due(given, NOW)
    assert (due.left, len(due.lengths), due.is_due) == (8, 4, True)
    assert local(propose(given)) == ["Tue 24 Nov 10:00", "Thu 26 Nov 10:00", "Mon 30 Nov 10:00", "Thu 3 Dec 10:00"]


def test_nothing_is_due_while_the_pace_is_booked_ahead_nor_once_all_is() -> None:
    booked = (at("Tue 24 Nov 15:00"), at("Fri 27 Nov 15:00"))
    given = replace(facts(LIFESTYLE, Tier.MEDIUM, *booked), agreed=Rate(2, 1))
    assert not programmes.due(given, NOW).is_due
    assert programmes.due(given, instant("Tue 24 Nov 16:00")).is_due, "one is over, and one is ahead"
    held = tuple(at(f"Mon {day} Nov 15:00", Attendance.ATTENDED) for day in (2, 9, 16))
    over = facts(MENTORS, Tier.LOW, *held, at("Tue 24 Nov 15:00"))
    due = programmes.due(over, instant("Wed 25 Nov 10:00"))
    assert (due.is_due, due.left) == (False, 0)


def test_a_missed_session_is_still_to_come() -> None:
    missed = facts(MENTORS, Tier.LOW, *(at(f"Mon {day} Nov 15:00", Attendance.NOT_ATTENDED) for day in (9, 16)))
    assert programmes.due(missed, NOW).left == 4
    searching = replace(missed, looking_for_one=1)
    assert not programmes.due(searching, NOW).is_due, "a text asks them for another time"


def test_the_same_day_and_hour_go_on_over_a_clock_change_and_a_bank_holiday() -> None:
    held = at("Mon 16 Nov 14:00", Attendance.ATTENDED)
    assert local(propose(facts(MENTORS, Tier.LOW, held))) == ["Tue 24 Nov 14:00", "Mon 30 Nov 14:00"]
    monday = datetime(2027, 3, 15, 14, tzinfo=UTC)
    given = facts(MENTORS, Tier.LOW, Session(monday, 60, Mode.PLACE, Attendance.ATTENDED))
    now = monday + timedelta(days=8)
    found = programmes_times.propose(given, programmes.due(given, now), free("Wed 24 Mar 2027 10:00", 28), now)
    assert local(found) == ["Wed 24 Mar 14:00", "Tue 30 Mar 14:00"], "Easter Monday is a bank holiday"
    assert found[1].starts_at.hour == 13, "it is summer time by then"


@pytest.mark.parametrize(
    ("pathway", "tier", "said", "here"),
    [
        (MENTORS, Tier.MEDIUM, {}, 3),
        (MENTORS, Tier.HIGH, {"before_release": tuple("seven")}, 3),
        (MENTORS, Tier.HIGH, {"most_before_release": 0}, 0),
        (MENTORS, Tier.HIGH, {"most_before_release": None, "no_limit_before_release": True}, 11),
        (LIFESTYLE, Tier.HIGH, {}, 0),
        (FAMILIES, Tier.HIGH, {"most_before_release": 3}, 2),
    ],
)  # fmt: skip
def test_before_release_there_are_as_many_as_are_said_and_no_line_of_what_is_covered_counts(
    pathway: pathways.Pathway, tier: Tier, said: dict[str, Any], here: int
) -> None:
    inside = facts(pathway, tier, place=Place.CUSTODY)
    assert programmes.due(replace(inside, promise=replace(inside.promise, **said)), NOW).here == here


def test_before_release_there_are_three_and_one_is_kept_for_the_day() -> None:
    inside = facts(MENTORS, Tier.LOW, place=Place.CUSTODY)
    assert (programmes.due(inside, NOW).here, programmes.due(inside, NOW).left) == (3, 4)
    assert not any(each.last for each in propose(inside)), "there is one to come after release"
    held = (at("Mon 9 Nov 10:00", Attendance.ATTENDED), at("Mon 16 Nov 10:00", Attendance.NOT_ATTENDED))
    out = replace(facts(MENTORS, Tier.LOW, *held), released_on=day_of(NOW))
    assert programmes.due(out, NOW).here == 3, "what was missed is made up for"
    assert local(propose(out)) == ["Tue 24 Nov 10:00", "Mon 30 Nov 10:00"], "as soon as can be"
    coaches = replace(facts(COACHES, Tier.HIGH), released_on=day_of(NOW))
    assert programmes.due(coaches, NOW).here == 9
    assert programmes.due(facts(COACHES, Tier.HIGH, place=Place.CUSTODY), NOW).here == 3


def test_whoever_just_came_out_is_seen_that_day_whatever_else_is_booked() -> None:
    booked = tuple(at(f"{day} Nov 15:00") for day in ("Tue 24", "Wed 25", "Fri 27"))
    out = replace(facts(MENTORS, Tier.HIGH, *booked), released_on=day_of(NOW))
    due = programmes.due(out, NOW)
    assert (due.is_due, due.lengths) == (True, ())
    assert local(propose(out, first="Mon 23 Nov 11:00")) == ["Mon 23 Nov 10:00"]
    assert propose(out, first="Thu 26 Nov 11:00") == (), "what is booked is sooner than anything that is free"
    seen = replace(out, sessions=(at("Mon 23 Nov 15:00"), *booked))
    assert not programmes.due(seen, NOW).is_due
    assert not programmes.review_is_due(out, NOW + timedelta(days=2)), "it is too late for that"


def test_hours_are_counted_in_minutes_and_the_last_one_is_as_short_as_it_needs_to_be() -> None:
    held = tuple(at(f"Mon {day} Nov 15:00", Attendance.ATTENDED, 90) for day in (2, 9, 16))
    given = facts(FAMILIES, Tier.LOW, *held)
    assert programmes.due(given, NOW).lengths == (30,)
    assert [each.last for each in propose(given)] == [True]


def test_where_groups_made_up_the_hours_a_short_session_is_still_the_last() -> None:
    held = (at("Tue 10 Nov 10:00", Attendance.ATTENDED, 90), at("Tue 17 Nov 10:00", Attendance.ATTENDED, 90))
    group = (at("Thu 19 Nov 10:00", Attendance.ATTENDED, 120),)
    given = replace(facts(FAMILIES, Tier.LOW, *held), groups=group, has_last=False)
    assert programmes.lacks_last(given, NOW)
    assert [(proposal.minutes, proposal.last) for proposal in propose(given)] == [(30, True)]
    assert propose(replace(given, has_last=True)) == ()


def test_a_full_diary_brings_none_forward_into_weeks_that_have_the_most_already() -> None:
    held = at("Tue 10 Nov 14:00", Attendance.ATTENDED), at("Tue 17 Nov 14:00", Attendance.ATTENDED)
    given, now = facts(FAMILIES, Tier.MEDIUM, *held), instant("Tue 17 Nov 15:30")
    diary = tuple(instant(f"{day} 14:00") for day in ("Mon 23 Nov", "Thu 26 Nov", "Wed 2 Dec"))
    first = programmes_times.propose(given, programmes.due(given, now), diary, now)[0]
    assert local((first,)) == ["Thu 26 Nov 14:00"], "the Monday is nearer, and the third in a fortnight"
    often = replace(given, agreed=Rate(2, 1))
    first = programmes_times.propose(often, programmes.due(often, now), diary, now)[0]
    assert local((first,)) == ["Mon 23 Nov 14:00"], "the plan says more"


def test_each_week_has_the_face_to_face_that_is_promised() -> None:
    given = replace(facts(MENTORS, Tier.HIGH), ways=(Mode.PHONE, Mode.VIDEO), agreed=Rate(2, 1))
    assert [each.mode for each in propose(given)] == [Mode.PLACE, Mode.VIDEO, Mode.PLACE, Mode.VIDEO]
    assert {each.mode for each in propose(replace(facts(LIFESTYLE, Tier.LOW), ways=(Mode.GROUP,)))} == {Mode.PLACE}


@pytest.mark.parametrize(
    ("words", "rate"),
    [
        ("Once a week", Rate(1, 1)),
        ("two sessions a week, in person and by phone", Rate(2, 1)),
        ("weekly", Rate(1, 1)),
        ("Every two weeks", Rate(1, 2)),
        ("every other week", Rate(1, 2)),
        ("3 sessions in 2 weeks", Rate(3, 2)),
        ("twice a month", Rate(2, 4)),
        ("Ddwywaith yr wythnos", Rate(2, 1)),
        ("bob pythefnos", Rate(1, 2)),
        ("once or twice a week", None),
        ("twice a week then once a week", None),
        ("when we can", None),
        ("every Tuesday for 6 weeks", None),
    ],
)
def test_how_often_as_a_plan_says_it(words: str, rate: Rate | None) -> None:
    assert rate_said(words) == rate
