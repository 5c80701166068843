"""A complaint: who hears it and by when, room for what happened, and no argument.

    began ── whoever hears complaints is told ──> asked what happened ── anything ──> told on, thanked, over
                                                                      └─ nothing for a day ────────────> over

It begins with Matter(id: the message that complains, word: "quiet" when nothing may be said back).

Rule of this file: every word of it reaches whoever hears complaints, and none is weighed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialogs.asides import QUIET
from dialogs.hearing.meaning import Asked
from dialogs.moves import (
    Answered,
    Began,
    ComplaintPassed,
    Effect,
    End,
    Event,
    Heard,
    PassComplaint,
    Say,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "complaint"
VERSION = 1
CLOSE = "close"
ROOM = timedelta(hours=24)
"""How long what they text is still about it; it has been told on from the first word."""


@dataclass(frozen=True, slots=True)
class State:
    """The message it began with, and what may be said back."""

    message_id: int = 0
    quiet: bool = False
    whose: Whose = Whose.UNKNOWN


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anybody was told."""
    matter = event.matter
    return State(matter.id, matter.word == QUIET, event.whose) if matter else State(whose=event.whose)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. Whatever they say is heard."""
    match event:
        case Began():
            return Turn(state, (PassComplaint(state.message_id),))
        case ComplaintPassed(again):
            return Turn(state, _said(state, again, now))
        case Heard(message_id):
            return Turn(state, (Answered(), PassComplaint(message_id)))
        case Woke(alarm) if alarm == CLOSE:
            return Turn(state, (Answered(), End()))
        case _:
            return Turn(state)


def _said(state: State, again: bool, now: datetime) -> tuple[Effect, ...]:
    if state.quiet:
        return (End(),)
    if again or state.whose is not Whose.PROVEN:
        return (Say("complaint.kept"), End())
    ask = Say("complaint.heard", asks=Asked.SCALE, asks_until=now + ROOM)
    return (ask, WakeAt(CLOSE, now + ROOM))
