"""The next session: times are offered, one is chosen, or a person is told; for teams that offer it by text.

    began ──> offered ─┬─ a number, a day ──> booked
      │                ├─ none of them ─────> a person
      │                └─ silence ──────────> the worker is told
      └─ no free time, nobody's number ─────> the worker is told

It reads of its matter: `id`, the referral. It is told "arranged" when another is booked by staff.

Rule of this file: it offers one session, once; nobody is chased for it, and not to answer is nothing against anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dialogs import identity, kept_away, offering
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    Began,
    Booked,
    Effect,
    End,
    Event,
    FindSlots,
    Heard,
    LetGo,
    Purpose,
    Record,
    Say,
    Settle,
    SlotGone,
    SlotsEnded,
    SlotsFound,
    Told,
    Turn,
    Whose,
    Woke,
)
from dialogs.offering import HELD_FOR_NEWS, LAPSE, Offering
from dialogs.saving import from_saved
from dialogs.slots import Wish

NAME = "next_session"
VERSION = 1
ARRANGED = "arranged"


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Offering):
    """What was offered, whether they heard of it at all, and whether it is over."""

    asked: bool = False
    over: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    if event.matter is None:
        raise ValueError("A next session begins with the referral it is for.")
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _over(state, Alert(NAME)) if event.whose is Whose.UNKNOWN else Turn(state, (FindSlots(Wish()),))
        case SlotsFound() | Booked() | SlotGone() | SlotsEnded():
            return _answered(state, event, now)
        case Woke(alarm) if alarm == LAPSE and not state.over:
            return _over(state, Alert("no_choice"))
        case Told("arranged") | AppointmentCancelled() | AppointmentMoved() if not state.over:
            return _over(state)
        case Heard():
            return None if state.over else _heard(state, event, now)
        case _:
            return Turn(state)


def _over(state: State, *effects: Effect) -> Turn[State]:
    return Turn(replace(state, over=True), (Answered(), LetGo(), *effects, End()))


def _answered(state: State, event: SlotsFound | Booked | SlotGone | SlotsEnded, now: datetime) -> Turn[State]:
    match event:
        case SlotsFound():
            return _offered(state, event, now)
        case Booked():
            return _over(state, Settle(Record.CONFIRMED), Say("rescheduling.booked"))
        case SlotGone():
            return offering.lost(state)
        case SlotsEnded():
            return _over(state)


def _offered(state: State, event: SlotsFound, now: datetime) -> Turn[State]:
    first = Say("next_session.offer", Purpose.REPLY if state.asked else Purpose.REACTIVE, opens=not state.asked)
    put = offering.put(state, event, first, now + HELD_FOR_NEWS)
    if put is None:
        said = (Say("next_session.person"),) if state.asked else ()
        return _over(state, Alert("no_slots" if state.asked else NAME, urgent=state.asked), *said)
    return Turn(replace(put.state, asked=True), put.effects)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    intent = event.meaning.intent
    if event.meaning.held_up is not None:
        return _over(state, *kept_away.effects(event))
    match intent:
        case Intent.ASK_WHO:
            return Turn(state, (identity.who(event, "shared.who", now + HELD_FOR_NEWS),))
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return Turn(state, (Say("next_session.what"),))
        case Intent.DECLINE if event.asked is not Asked.ECHO:
            settled = Settle(Record.ANSWERED, event.message_id)
            return _over(state, settled, Alert("call_me", event.message_id), Say("next_session.person"))
        case _:
            return offering.heard(state, event)
