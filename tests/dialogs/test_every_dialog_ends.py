"""Every registered dialog, lived at random: nobody is left waiting for nothing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs import DIALOGS, moves
from tests.dialogs.living import lives

NAMES = sorted(DIALOGS)
WAITS = {"alert", "away", "news", "unprompted"}
"""Dialogs that are there for whatever comes. What an alert waits for is a row of the alert's, and rings without it."""
some = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@some
def test_a_conversation_is_over_or_has_an_alarm_or_a_question_or_was_told_to_a_person(
    name: str, data: st.DataObject
) -> None:
    life = lives(name, data.draw)
    assert name in WAITS or not life.is_stranded, life.taken[-1]
    for taken in life.taken:
        assert sum(isinstance(effect, moves.Say) for effect in taken.effects) <= 1
