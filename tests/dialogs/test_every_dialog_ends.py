"""Every registered dialog, lived at random: nobody is left waiting for nothing, and no saved state is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs import DIALOGS, moves
from dialogs.hearing.meaning import Asked, Intent, Meaning
from dialogs.turning import take_turn
from tests.dialogs.living import NOW, lives

NAMES = sorted(DIALOGS)
WAITS = {"alert", "news", "unprompted"}
"""Dialogs that are there for whatever comes. What an alert waits for is a row of the alert's, and rings without it."""
SAVED = Path(__file__).parent / "saved_states.json"
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


def saved_states() -> dict[str, dict[str, dict[str, Any]]]:
    """A state of each dialog as each of its versions saved it."""
    kept: dict[str, dict[str, dict[str, Any]]] = json.loads(SAVED.read_text("utf-8"))
    return kept


@pytest.mark.parametrize("name", NAMES)
def test_a_state_that_any_version_saved_is_still_read(name: str) -> None:
    dialog, kept = DIALOGS[name], saved_states().get(name, {})
    wanted = {str(version) for version in range(1, dialog.version + 1)}
    assert wanted <= set(kept), f"keep a state of {name} as version {dialog.version} saves it, in {SAVED.name}"
    for saved in kept.values():
        for event in (moves.Woke("over"), moves.Heard(1, Meaning(Intent.UNCLEAR), Asked.NOTHING)):
            again = take_turn(dialog, saved, event, NOW).saved
            assert (again["dialog"], again["version"]) == (name, dialog.version)


def test_no_saved_state_holds_words_or_a_number() -> None:
    words = SAVED.read_text("utf-8")
    assert not [word for word in ("Sam", "Jo ", "+44", "07700") if word in words]
