"""Goodbye: a kind last word when texts stop for good, and where help is; then nothing more.

    began ── in their hours ──> said, over

Rule of this file: it says why to nobody, and is said once, to a number that is proven. Begins with a matter whose word
is OFF when something was booked and is called off with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.moves import Began, End, Event, Heard, Say, Turn, WakeAt, Whose, Woke
from dialogs.saving import from_saved

NAME = "goodbye"
VERSION = 1
SAY, OFF = "say", "off"


@dataclass(frozen=True, slots=True)
class State:
    """Whether something was booked, and is off."""

    off: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; the first ones had nothing in them."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """What is off, and nothing else."""
    return State(event.matter is not None and event.matter.word == OFF)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. It is said as an answer is, for nothing else goes to them now; so it waits for their hours itself."""
    match event:
        case Began() if event.whose is not Whose.PROVEN:
            return Turn(state, (End(),))
        case Began(hours) if not hours.open_at(now):
            return Turn(state, (WakeAt(SAY, hours.next_opening(now)),))
        case Began():
            return Turn(state, (_word(state), End()))
        case Woke(alarm) if alarm == SAY and event.whose is Whose.PROVEN:
            return Turn(state, (_word(state), End()))
        case Woke():
            return Turn(state, (End(),))
        case Heard():
            return None
        case _:
            return Turn(state)


def _word(state: State) -> Say:
    return Say("shared.goodbye_off" if state.off else "shared.goodbye")
