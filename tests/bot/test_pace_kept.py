"""The pace that a service promises at least: too few in a span are told when it is over, by what was promised then."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.models import Attendance, Tier
from bot.planning import pace_kept
from bot.planning.promised_then import Promised
from dialogs.hours import day_of
from tests.bot.test_programmes import FAMILIES, LIFESTYLE, NOW, at, facts
from tests.transcript import instant


@pytest.mark.parametrize(
    ("sessions", "now", "said"),
    [
        ((), "Sun 6 Dec 09:30", None),
        ((), "Mon 7 Dec 09:30", (0, 1, 2)),
        (("Tue 1 Dec 15:00",), "Mon 7 Dec 09:30", None),
        (("Sun 6 Dec 15:00",), "Mon 21 Dec 09:30", (0, 1, 2)),
        (tuple(f"{day} 15:00" for day in ("Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov")), "Mon 21 Dec 09:30", None),
    ],
)
def test_too_few_in_a_span_are_told_when_it_is_over(
    sessions: tuple[str, ...], now: str, said: tuple[int, int, int] | None
) -> None:
    held = tuple(at(when, Attendance.ATTENDED, 240) for when in sessions)
    given = facts(FAMILIES, Tier.MEDIUM, *held)
    promised = (Promised(day_of(NOW), given.promise),)
    found = pace_kept.fallen(given, promised, instant(now))
    assert (found and (found.held, found.least, found.weeks)) == said
    out = replace(given, released_on=day_of(NOW) + timedelta(days=15))
    assert pace_kept.fallen(out, promised, instant(now)) is None, "they came out in the middle of it"


def test_a_pace_is_looked_at_after_each_span_while_anything_is_left() -> None:
    now = instant("Mon 7 Dec 09:30")
    promised = (Promised(day_of(NOW), FAMILIES.tiers[Tier.MEDIUM]),)
    looked = pace_kept.looked_at_next(facts(FAMILIES, Tier.MEDIUM), promised, now)
    assert looked == instant("Mon 21 Dec 09:30")
    all_of_it = facts(FAMILIES, Tier.MEDIUM, at("Tue 24 Nov 15:00", Attendance.ATTENDED, 720))
    assert pace_kept.looked_at_next(all_of_it, promised, now) is None
    none = (Promised(day_of(NOW), LIFESTYLE.tiers[Tier.LOW]),)
    assert pace_kept.looked_at_next(facts(LIFESTYLE, Tier.LOW), none, now) is None, "none is promised"


def test_each_span_is_judged_by_what_was_promised_when_it_began() -> None:
    since, medium = day_of(NOW), FAMILIES.tiers[Tier.MEDIUM]
    low, half = FAMILIES.tiers[Tier.LOW], since + timedelta(weeks=1)
    given, first_end = facts(FAMILIES, Tier.LOW), instant("Mon 7 Dec 09:30")
    promised = (Promised(since, medium), Promised(half, low))
    found = pace_kept.fallen(given, promised, first_end)
    assert found is not None
    assert (found.least, found.weeks) == (1, 2), "it is the fortnight of medium that is over, whatever they have now"
    running = pace_kept.looked_at_next(given, promised, first_end)
    assert running == instant("Mon 4 Jan 2027 09:30"), "and from then on it is a month"
    none = (Promised(since, replace(medium, pace=None)), Promised(half, medium))
    assert pace_kept.fallen(given, none, first_end) is None, "nothing was promised before"
