"""What conversations have saved, in every version and shape that there ever was, is read by this one and loses nothing.

`saved_states.json` is what an instance may hold. A state is added to it and never taken away: a field that is new goes
into a further state of the same version, and one that is renamed or gone needs a new VERSION and a step in `load`.
Tried by renaming a field that has a default, and by taking a stage away: each fails, where reading alone would not.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from dialogs import DIALOGS, moves
from dialogs.events import Matter
from dialogs.hearing.meaning import Asked, Intent, Meaning
from dialogs.saving import from_saved, to_saved
from dialogs.turning import take_turn
from tests.dialogs.living import NOW

NAMES = sorted(DIALOGS)
SAVED = Path(__file__).parent / "saved_states.json"
KEPT: dict[str, dict[str, Any]] = json.loads(SAVED.read_text("utf-8"))
EVENTS = (moves.Woke("over"), moves.Heard(1, Meaning(Intent.UNCLEAR), Asked.NOTHING))


def kept(name: str) -> dict[int, list[dict[str, Any]]]:
    """The states of a dialog by version, oldest first."""
    return {int(version): states for version, states in KEPT.get(name, {"states": {}})["states"].items()}


@pytest.mark.parametrize("name", NAMES)
def test_a_state_that_any_version_saved_is_still_read(name: str) -> None:
    dialog, states = DIALOGS[name], kept(name)
    assert set(states) == set(range(1, dialog.version + 1)), f"keep a state of {name} for each version in {SAVED.name}"
    for saved in (saved for of_version in states.values() for saved in of_version):
        for event in EVENTS:
            again = take_turn(dialog, saved, event, NOW).saved
            assert (again["dialog"], again["version"]) == (name, dialog.version)


@pytest.mark.parametrize("name", NAMES)
def test_a_state_does_not_change_without_a_step(name: str) -> None:
    dialog = DIALOGS[name]
    for saved in kept(name)[dialog.version]:
        read = to_saved(dialog.load(dialog.version, saved["state"]))
        lost = {field: value for field, value in saved["state"].items() if read.get(field) != value}
        assert not lost, f"{name} loses {lost}: give it a new VERSION, and a step in load()"
    newest = kept(name)[dialog.version][-1]["state"]
    assert set(read) == set(newest), f"add a state of {name} with its new fields to {SAVED.name}"


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_state_is_taken_away_without_a_step(name: str) -> None:
    dialog = DIALOGS[name]
    state = dialog.load(dialog.version, kept(name)[dialog.version][-1]["state"])
    now = {field: words for field, hint in get_type_hints(type(state)).items() if (words := _words(hint))}
    assert now == KEPT[name]["words"], f"old rows of {name} hold these; a new word is added to {SAVED.name}"


def _words(hint: Any) -> list[str]:
    kinds = [kind for kind in (hint, *get_args(hint)) if isinstance(kind, type) and issubclass(kind, StrEnum)]
    return sorted(str(word.value) for kind in kinds for word in kind)


def test_what_a_conversation_is_about_is_read_as_it_was_put() -> None:
    put = {
        "id": 7,
        "at": "2026-11-26T10:00:00+00:00",
        "until": "2026-11-30T17:00:00+00:00",
        "count": 3,
        "word": "daily",
    }
    assert to_saved(from_saved(Matter, put)) == put


def test_no_saved_state_holds_words_or_a_number() -> None:
    words = SAVED.read_text("utf-8")
    assert not [word for word in ("Sam", "Jo ", "+44", "07700") if word in words]
