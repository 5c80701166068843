"""Goodbye: a kind last word when texts stop for good, and where help is; then nothing more.

    began ── in their hours ──> said, over

Rule of this file: it says why to nobody, and is said once, to a number that is proven.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.moves import Began, End, Event, Heard, Say, Turn, WakeAt, Whose, Woke

NAME = "goodbye"
VERSION = 1
SAY = "say"


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
    """One turn. It is said as an answer is, for nothing else goes to them now; so it waits for their hours itself."""
    match event:
        case Began() if event.whose is not Whose.PROVEN:
            return Turn(state, (End(),))
        case Began(hours) if not hours.open_at(now):
            return Turn(state, (WakeAt(SAY, hours.next_opening(now)),))
        case Began():
            return Turn(state, (Say("shared.goodbye"), End()))
        case Woke(alarm) if alarm == SAY and event.whose is Whose.PROVEN:
            return Turn(state, (Say("shared.goodbye"), End()))
        case Woke():
            return Turn(state, (End(),))
        case Heard():
            return None
        case _:
            return Turn(state)
