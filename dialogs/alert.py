"""An alert: one of the staff is asked by text to look at what cannot wait, until somebody says that they have it.

    asked ─┬─ MINE ──> theirs ── nothing written down in time ──> it begins again
           ├─ what they did, in words ──> over
           ├─ silence ── asked again ── the next is asked; this one may still take it
           ├─ somebody else took it ──> quiet, and may be asked again
           └─ what was done is written down ──> over

Rule of this file: it is one person's part. Who is asked next is the house's to know (PassUp), and nobody is let off
until somebody has it. Its matter: `id` the alert, `until` when to ask them again, `at` when to ask the next (or, for
"owned", when an action is due), `word` how it is said: a key of WORDS, or "owned" for one they have taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from dialogs.hearing.meaning import Asked
from dialogs.moves import (
    Answered,
    Began,
    Effect,
    End,
    Event,
    Heard,
    Matter,
    Own,
    Owned,
    PassUp,
    Purpose,
    Say,
    Sleep,
    Told,
    Turn,
    WakeAt,
    Woke,
    WriteDown,
)
from dialogs.saving import from_saved

NAME = "alert"
VERSION = 1
FOR_STAFF = True
AGAIN, UP, UNACTED = "again", "up", "unacted"
WORDS = {
    "": "alert.page",
    "safe": "alert.page_safe",
    "heed": "alert.page_heed",
    "silent": "alert.page_silent",
    "silent_safe": "alert.page_silent_safe",
    "lone": "alert.page_lone",
    "call": "alert.call",
}


class Stage(StrEnum):
    """Where this person is with it."""

    ASKED = "asked"
    THEIRS = "theirs"
    QUIET = "quiet"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class State:
    """Which alert, how it is said, and where this person is with it."""

    alert_id: int
    word: str = ""
    stage: Stage = Stage.QUIET
    had: bool = False
    """Whether it was theirs before, and nothing was written down in time."""


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    return State(event.matter.id if event.matter else 0)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began(matter=Matter() as matter):
            return _asked(state, matter, now)
        case Woke(alarm):
            return _woken(state, alarm)
        case Heard():
            return _heard(state, event)
        case Owned():
            return _answered(state, event)
        case Told():
            return _told(state, event, now)
        case _:
            return Turn(state)


def _asked(state: State, matter: Matter, now: datetime) -> Turn[State]:
    """They are asked to look, or they took it on a page and the time for an action runs."""
    if matter.word == "owned":
        return _theirs(state, matter.at, ())
    said = replace(state, word=matter.word, stage=Stage.ASKED)
    alarms = (WakeAt(AGAIN, matter.until or now), WakeAt(UP, matter.at or now))
    first = "alert.unwritten" if state.had else WORDS.get(matter.word, "alert.page")
    return Turn(said, (Sleep(), _page(said, first), *alarms))


def _page(state: State, text: str) -> Say:
    """A cry for help is passed on at any hour; that somebody would like a call waits for the morning."""
    purpose = Purpose.REACTIVE if state.word == "call" else Purpose.CRISIS
    return Say(text, purpose, Asked.OWN_ALERT)


def _woken(state: State, alarm: str) -> Turn[State]:
    match alarm:
        case _ if alarm == AGAIN and state.stage is Stage.ASKED and state.word != "call":
            return Turn(state, (_page(state, "alert.unwritten" if state.had else "alert.page_again"),))
        case _ if alarm == UP and state.stage is Stage.ASKED:
            return Turn(state, (PassUp(state.alert_id),))
        case _ if alarm == UNACTED and state.stage is Stage.THEIRS:
            return Turn(replace(state, stage=Stage.QUIET), (PassUp(state.alert_id),))
        case _:
            return Turn(state)


def _heard(state: State, event: Heard) -> Turn[State] | None:
    if any(item.outcome == "did" for item in event.meaning.items):
        written = WriteDown(state.alert_id, event.message_id)
        return Turn(replace(state, stage=Stage.OVER), (written, Say("alert.written")))
    items = [item for item in event.meaning.items if item.outcome == "mine"]
    if not items:
        return None
    if items[0].n == 0:
        return Turn(state, (Say("alert.which"),))
    return Turn(state, (Own(state.alert_id, event.message_id),))


def _answered(state: State, event: Owned) -> Turn[State]:
    """What came of saying that it is theirs."""
    match event.how:
        case "yours" if state.word == "call":
            return _theirs(state, event.act_by, (Say("alert.yours_to_call"),))
        case "yours":
            return _theirs(state, event.act_by, (Say("alert.yours"),))
        case "theirs":
            return Turn(replace(state, stage=Stage.QUIET), (Answered(), Sleep(), Say("alert.theirs")))
        case _:
            return Turn(replace(state, stage=Stage.OVER), (Say("alert.over"), End()))


def _theirs(state: State, act_by: datetime | None, said: tuple[Say, ...]) -> Turn[State]:
    alarm: tuple[Effect, ...] = (WakeAt(UNACTED, act_by),) if act_by is not None else ()
    return Turn(replace(state, stage=Stage.THEIRS, had=True), (Answered(), Sleep(), *said, *alarm))


def _more(state: State) -> Turn[State]:
    """They have written again while it is still open."""
    match state.stage:
        case Stage.ASKED:
            return Turn(state, (Say("alert.more", Purpose.CRISIS, Asked.OWN_ALERT),))
        case Stage.THEIRS:
            return Turn(state, (Say("alert.more_yours", Purpose.CRISIS),))
        case _:
            return Turn(state)


def _told(state: State, event: Told, now: datetime) -> Turn[State]:
    """News of it: asked again, taken by somebody, or over."""
    match event:
        case Told("page", Matter() as matter):
            return _asked(state, matter, now)
        case Told("more"):
            return _more(state)
        case Told("taken"):
            said = (Say("alert.taken"),) if state.stage is Stage.ASKED else ()
            return Turn(replace(state, stage=Stage.QUIET), (Answered(), Sleep(), *said))
        case Told("done"):
            said = (Say("alert.over"),) if state.stage is Stage.ASKED else ()
            return Turn(replace(state, stage=Stage.OVER), (*said, End()))
        case _:
            return Turn(state)
