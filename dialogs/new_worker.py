"""Somebody new works with them: who, from when, and that the number stays the same. It is said once, and asks nothing.

It begins with a matter: the id of whoever is new, from when (`at`), and the word "case_worker", "mentor" or "coach".

Rule of this file: only a proven number is told a name. Staff hear of it by an alert, from whoever began this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialogs.moves import Began, End, Event, Purpose, Say, Turn, Whose

NAME = "new_worker"
VERSION = 1
STALE_AFTER = timedelta(days=3)
TEXTS = {
    "case_worker": "new_worker.case_worker",
    "mentor": "new_worker.mentor",
    "coach": "new_worker.coach",
}


@dataclass(frozen=True, slots=True)
class State:
    """Nothing needs remembering."""


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return State()


def begin(event: Began) -> State:
    """The only state there is."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn, and it is over."""
    match event:
        case Began(whose=Whose.PROVEN, matter=matter) if matter is not None and matter.word in TEXTS:
            point = event.hours.next_opening(now) + STALE_AFTER
            return Turn(state, (Say(TEXTS[matter.word], Purpose.REACTIVE, not_after=point, opens=True), End()))
        case Began():
            return Turn(state, (End(),))
        case _:
            return None
