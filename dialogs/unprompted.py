"""A text that answers nothing we asked, from someone with nothing booked: a person reads it, and we say so.

    heard ──> "when's my next one" ──> nothing booked
          ├─> "who is this" ─────────> to a number nobody claimed: "Is that you?" ── YES / NO
          ├─> an arrest, a hospital bed > the worker is told at once
          ├─> the code they were given > it is theirs now: thanks
          └─> anything else ─────────> passed on (turning does that for every dialog)

Rule of this file: it is where a text goes when it has nowhere else to go, so it never ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialogs import identity, interrupts, kept_away
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import Alert, Began, Event, Heard, Record, Say, Settle, Told, Turn, Whose

NAME = "unprompted"
VERSION = 1
PROVEN = "proven"
ASKED_FOR = timedelta(hours=48)


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
        case Heard() if event.asked is Asked.PROVE_NUMBER and event.meaning.intent in (Intent.CONFIRM, Intent.DECLINE):
            yes = event.meaning.intent is Intent.CONFIRM
            thanks = Say("shared.thanks_claimed")
            return Turn(state, identity.claimed(thanks) if yes else identity.disowned(event.message_id))
        case Heard():
            return _heard(state, event, now)
        case Told(what) if what == PROVEN:
            return Turn(state, (Say("shared.proven"),))
        case _:
            return Turn(state)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    if event.meaning.held_up is not None:
        return Turn(state, kept_away.effects(event))
    match event.meaning.intent:
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return Turn(state, (Say("shared.nothing_booked" if event.whose is Whose.PROVEN else "shared.ring_us"),))
        case Intent.ASK_WHO:
            return Turn(state, (identity.who(event, "shared.who", now + ASKED_FOR),))
        case Intent.DECLINE | Intent.RESCHEDULE | Intent.LATE:
            told = Alert("wrote", event.message_id, urgent=True)
            passed_on = Say(interrupts.passed_on(event))
            return Turn(state, (Settle(Record.ANSWERED, event.message_id), told, passed_on))
        case Intent.CONFIRM:
            return Turn(state, (Alert("wrote", event.message_id),))  # a yes to nothing: a person knows to what
        case _:
            return None
