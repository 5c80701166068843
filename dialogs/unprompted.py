"""A text that answers nothing we asked, from someone with nothing booked: a person reads it, and we say so.

    heard ──> "when's my next one" ──> nothing booked
          └─> anything else ─────────> passed on (turning does that for every dialog)

Rule of this file: it is where a text goes when it has nowhere else to go, so it never ends and never asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.hearing.meaning import Intent
from dialogs.moves import Alert, Began, Event, Heard, Record, Say, Settle, Turn

NAME = "unprompted"
VERSION = 1


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
    """One turn. None: heard, but not understood here."""
    match event:
        case Heard():
            return _heard(state, event)
        case _:
            return Turn(state)


def _heard(state: State, event: Heard) -> Turn[State] | None:
    match event.meaning.intent:
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return Turn(state, (Say("shared.nothing_booked" if event.proven else "shared.ring_us"),))
        case Intent.ASK_WHO:
            return Turn(state, (Say("shared.who" if event.proven else "shared.who_unproven"),))
        case Intent.DECLINE | Intent.RESCHEDULE | Intent.LATE:
            told = Alert("wrote", event.message_id, urgent=True)
            return Turn(state, (Settle(Record.ANSWERED, event.message_id), told, Say("shared.passed_on")))
        case Intent.CONFIRM:
            return Turn(state)
        case _:
            return None
