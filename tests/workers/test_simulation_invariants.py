"""Each invariant sees its own breach: a short life in which all hold, and then one thing in it that must not be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.channels.base import Inbound
from bot.models import (
    Delivery,
    Person,
    Urgency,
)
from bot.people.reach import Why
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from tests.workers.breaches import BREACHES, HOURS, NIGHT, ONCE, kept, out_of_order, taken_and_said_not_to_have_gone
from tests.workers.living import Lived, lived, living
from tests.workers.test_simulation import quiet
from workers.simulation.invariants import INVARIANTS
from workers.simulation.ringing import STRANGERS

__all__ = ["lived", "living", "quiet"]


def test_all_hold_in_a_life_that_nobody_touched_and_each_has_a_breach(lived: Lived) -> None:
    assert lived.broken() == []
    assert set(BREACHES.values()) == set(INVARIANTS)


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_is_seen(lived: Lived, breach: Callable[[Lived], None]) -> None:
    breach(lived)
    assert BREACHES[breach] in lived.broken()


def test_who_rang_heard_their_own_language_and_strangers_both(lived: Lived) -> None:
    heard = {rang.sender: rang.heard for rang in lived.wire.rang}
    theirs = (heard["+447700900000"], heard["+447700900004"], {heard[number] for number in STRANGERS})
    assert theirs == (("en",), ("cy",), {("en", "cy")})


def test_what_was_asked_in_a_page_was_answered_in_it(lived: Lived) -> None:
    lines = [line for each in lived.wire.pages.looked.values() for line in each.lines]
    assert [line.ours for line in lines] == [False, True] * len(lived.wire.pages.written)


def test_who_has_just_texted_is_answered_at_night_but_not_past_safe_hours(lived: Lived) -> None:
    taken = lived.left(Urgency.REPLY)
    night = london_at(day_of(taken.at), NIGHT)
    lived.change(taken, at=night)
    lived.wire.came.append(Inbound("SM-late", taken.to, "", "hiya", night - timedelta(minutes=2), taken.channel))
    lived.session.add(kept("SM-late", taken))
    assert HOURS not in lived.broken()
    lived.session.get_one(Person, lived.row(taken).person_id).hours_are_safe_hours = True
    assert HOURS in lived.broken()


def test_an_answer_goes_past_another_only_where_that_may_have_gone(lived: Lived) -> None:
    out_of_order(lived, Urgency.REPLY)
    assert (order := BREACHES[out_of_order]) in lived.broken()
    lived.wire.doubts.at = lambda message_id, place: True  # type: ignore[method-assign]
    assert order not in lived.broken()


def test_the_answer_to_a_crisis_may_have_gone_before_it_was_refused(lived: Lived) -> None:
    taken_and_said_not_to_have_gone(lived, Delivery.FAILED, Why.REFUSED)
    assert ONCE in lived.broken()
    lived.row(lived.left(Urgency.ROUTINE)).urgency = Urgency.CRISIS
    assert ONCE not in lived.broken()
