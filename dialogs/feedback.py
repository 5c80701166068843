"""Feedback: three short questions after the last session, each of which may be left out, and then nothing.

    one (0 to 10) ── anything, or SKIP ──> two ── anything, or SKIP ──> three ── anything, or SKIP ──> thanked, over
      └─ "no thanks" ──> that's fine, over                  silence, at any of them ──> over, and nothing is said

It begins with Matter(id: the last session).

Rule of this file: nothing is asked twice, and nobody is thanked less for leaving something out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialogs.hearing.meaning import Asked, Intent
from dialogs.listening import NO_THANKS, SKIP
from dialogs.moves import Answered, Began, End, Event, Heard, KeepFeedback, Purpose, Say, Turn, WakeAt, Whose, Woke
from dialogs.saving import from_saved

NAME = "feedback"
VERSION = 1
CLOSE = "close"
ROOM = timedelta(days=2)
QUESTIONS = ("helped", "most", "differently")
TEXTS = ("feedback.helped", "feedback.most", "feedback.differently")


@dataclass(frozen=True, slots=True)
class State:
    """Which question is being asked, counted from 0."""

    at: int = 0


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """Before the first question."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: a question of theirs, which a person answers."""
    match event:
        case Began(whose=Whose.PROVEN):
            until = now + ROOM
            ask = Say(TEXTS[0], Purpose.PLANNED, Asked.SCALE, until, until)
            return Turn(state, (ask, WakeAt(CLOSE, until)))
        case Began():
            return Turn(state, (End(),))
        case Woke(alarm) if alarm == CLOSE:
            return Turn(state, (Answered(), End()))
        case Heard() if event.asked is Asked.SCALE and event.meaning.intent is not Intent.QUESTION:
            return _heard(state, event, now)
        case Heard():
            return None
        case _:
            return Turn(state)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State]:
    left_out = event.meaning.wanted in (SKIP, NO_THANKS)
    if state.at == 0 and event.meaning.wanted == NO_THANKS:
        return Turn(state, (Answered(), Say("feedback.fine"), End()))
    score = event.meaning.choice if state.at == 0 else None
    kept = () if left_out else (KeepFeedback(QUESTIONS[state.at], event.message_id, score),)
    following = state.at + 1
    if following == len(QUESTIONS):
        return Turn(state, (Answered(), *kept, Say("feedback.thanks"), End()))
    until = now + ROOM
    ask = Say(TEXTS[following], asks=Asked.SCALE, asks_until=until)
    return Turn(State(following), (Answered(), *kept, ask, WakeAt(CLOSE, until)))
