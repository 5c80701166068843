"""A visit alone: the worker sends word when it is over, is asked when they have not, and then somebody else is.

    watching ─┬─ DONE, or they recorded it ──────────────> over
              └─ no word ──> asked ─┬─ SAFE ─────────────> over
                                    └─ NO, or silence ──> raised ── SAFE ──> over, and everybody is told

Rule of this file: silence is never taken for safety. Whether there was word the house knows (LookAtVisit); whoever is
asked next is the alert's. Its matter: `id` the appointment, `count` its version, `until` when to ask for word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Answered,
    Began,
    Effect,
    End,
    Event,
    Heard,
    LookAtVisit,
    Matter,
    Purpose,
    RaiseVisit,
    Say,
    Sleep,
    Turn,
    VisitSeen,
    WakeAt,
    Woke,
    WordSent,
)
from dialogs.saving import from_saved

NAME = "staff_safety"
VERSION = 1
FOR_STAFF = True
ASK, UP = "ask", "up"


class Stage(StrEnum):
    """Where the visit is, as far as we know."""

    BEGINS = "begins"
    WATCHING = "watching"
    ASKED = "asked"
    RAISED = "raised"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class State:
    """Which visit, as of which move, when to ask for word, and what we know."""

    appointment_id: int
    version: int
    ask_at: datetime | None = None
    stage: Stage = Stage.BEGINS


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    matter = event.matter or Matter()
    return State(matter.id, matter.count, matter.until)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return Turn(state, (_look(state),))
        case Woke(alarm) if alarm in (ASK, UP) and state.stage in (Stage.WATCHING, Stage.ASKED):
            return Turn(state, (_look(state),))
        case VisitSeen():
            return _seen(state, event, now)
        case Heard():
            return _heard(state, event)
        case _:
            return Turn(state)


def _look(state: State) -> LookAtVisit:
    return LookAtVisit(state.appointment_id, state.version)


def _seen(state: State, event: VisitSeen, now: datetime) -> Turn[State]:
    """The house has looked: there was word, or there was none, and it is time for the next step."""
    if not event.silent:
        return Turn(replace(state, stage=Stage.OVER), (End(),))
    match state.stage:
        case Stage.BEGINS:
            soon = Say("staff_safety.begins", Purpose.CRISIS, Asked.SAFE)
            return Turn(replace(state, stage=Stage.WATCHING), (soon, WakeAt(ASK, state.ask_at or now)))
        case Stage.WATCHING:
            ask = Say("staff_safety.ask", Purpose.CRISIS, Asked.SAFE)
            return Turn(replace(state, stage=Stage.ASKED), (ask, WakeAt(UP, event.up_at or now)))
        case _:
            return _raised(state, ())


def _raised(state: State, said: tuple[Say, ...]) -> Turn[State]:
    """Somebody else is asked now; a word from them still ends it."""
    raised: tuple[Effect, ...] = (RaiseVisit(state.appointment_id, state.version),)
    return Turn(replace(state, stage=Stage.RAISED), (Sleep(), *raised, *said))


def _heard(state: State, event: Heard) -> Turn[State] | None:
    outcomes = [item.outcome for item in event.meaning.items]
    if "unsafe" in outcomes or event.meaning.intent is Intent.HELP:
        return _raised(state, (Say("staff_safety.help", Purpose.CRISIS),))
    if "safe" not in outcomes:
        return None
    if event.meaning.items[0].n == 0:
        return Turn(state, (Say("staff_safety.which"),))
    word: tuple[Effect, ...] = (WordSent(state.appointment_id, state.version, event.message_id),)
    return Turn(replace(state, stage=Stage.OVER), (Answered(), *word, Say("staff_safety.thanks"), End()))
