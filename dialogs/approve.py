"""A move that needs a yes: one of the staff is asked by text, and says yes, no, or that they will ring.

    asked ─┬─ OK ───> deciding ──> moved / gone / decided before / over
           ├─ NO ───> deciding ──> kept  / decided before / over
           ├─ RING ─> asked        they are told that somebody rings; the old time stands until staff answer
           └─ silence ──> over, when the old time comes; others are asked meanwhile

Rule of this file: it asks the house to decide, once, and says what came of it and nothing before. Its matter: `id` the
move that waits, `until` the old time, `word` "" for the worker, "duty" or "lead" for who is asked after them.
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
    Decide,
    End,
    Event,
    Heard,
    Matter,
    Purpose,
    Say,
    Sleep,
    Told,
    Turn,
    WakeAt,
    WillRing,
    Woke,
)
from dialogs.saving import from_saved

NAME = "approve"
VERSION = 1
FOR_STAFF = True
OVER = "over"
WORDS = {"": "approve.asked", "duty": "approve.asked_duty", "lead": "approve.asked_lead"}
CAME = {
    "moved": "approve.moved",
    "kept": "approve.kept",
    "gone": "approve.gone",
    "moved_untold": "approve.moved_untold",
    "kept_untold": "approve.kept_untold",
    "gone_untold": "approve.gone_untold",
    "before": "approve.before",
    "over": "approve.over",
}


class Stage(StrEnum):
    """Where the question is."""

    ASKED = "asked"
    DECIDING = "deciding"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class State:
    """Which move it is, until when it can be decided, how it was last asked, and whether it was decided."""

    request_id: int
    until: datetime | None = None
    word: str = ""
    stage: Stage = Stage.ASKED


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    matter = event.matter or Matter()
    return State(matter.id, matter.until)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _asked(state, event.matter or Matter(), now)
        case Woke():
            return Turn(replace(state, stage=Stage.DECIDED), (End(),))
        case Heard():
            return _heard(state, event)
        case Told("again", Matter() as matter):
            return _again(state, matter, now)
        case Told(what):
            return _told(state, what)
        case _:
            return Turn(state)


def _again(state: State, matter: Matter, now: datetime) -> Turn[State]:
    """Asked for another reason than before, and only when they have not just been asked for this one."""
    if state.stage is not Stage.ASKED or matter.word == state.word:
        return Turn(state)
    return _asked(state, matter, now)


def _asked(state: State, matter: Matter, now: datetime) -> Turn[State]:
    until = state.until
    if until is None or until <= now:
        return Turn(replace(state, stage=Stage.DECIDED), (End(),))
    text = WORDS.get(matter.word, WORDS[""])
    ask = Say(text, Purpose.REACTIVE, Asked.APPROVE, until, not_after=until)
    return Turn(replace(state, word=matter.word), (ask, WakeAt(OVER, until)))


def _heard(state: State, event: Heard) -> Turn[State] | None:
    items = event.meaning.items
    if not items:
        return None
    if items[0].n == 0:
        return Turn(state, (Say("approve.which"),))
    match items[0].outcome:
        case "ring" if state.stage is Stage.ASKED:
            return Turn(state, (WillRing(state.request_id, event.message_id), Say("approve.ring")))
        case "ring":
            return Turn(state, (Say("approve.over"),))
        case "ok" | "no" as answer:
            deciding = Stage.DECIDING if state.stage is Stage.ASKED else state.stage
            return Turn(replace(state, stage=deciding), (Decide(state.request_id, answer == "ok", event.message_id),))
        case _:
            return None


def _told(state: State, what: str) -> Turn[State]:
    """What came of the decision; or that somebody else decided, which is told only to who still has the question."""
    match what:
        case "closed":
            return Turn(replace(state, stage=Stage.DECIDED), (End(),))  # they decided on a page, which said so
        case "settled" if state.stage is Stage.ASKED:
            return Turn(replace(state, stage=Stage.DECIDED), (Answered(), Sleep(), Say("approve.before"), End()))
        case _ if what in CAME:
            return Turn(replace(state, stage=Stage.DECIDED), (Answered(), Sleep(), Say(CAME[what]), End()))
        case _:
            return Turn(state)
