"""Our change: we called an appointment off. It isn't down to them, and here are other times.

    began ──> offered ─┬─ a number, a day ──> booked     recorded as ours
      │                ├─ none of them ─────> a person
      │                └─ silence ──────────> the worker is told
      └─ no free time ──────────────────────> said so; a person

It reads of its matter the word "told": they know already that it is off, and only the times are news.

Rule of this file: the news comes first and is ours; whatever they answer, or do not, nothing is ever their missed one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
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
    Turn,
    Whose,
    Woke,
)
from dialogs.offering import HELD_FOR_NEWS, LAPSE, Offering
from dialogs.saving import from_saved
from dialogs.slots import Wish

NAME = "our_change"
VERSION = 1
SOON = timedelta(hours=36)
TOLD = "told"
"""The word of a matter: they have been told already that it is off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Offering):
    """When it would have been, how they hear of it, whether they have, and whether it is over."""

    starts_at: datetime
    text: str = "our_change.offer"
    told: bool = False
    over: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    if event.booking is None:
        raise ValueError("A change of ours begins with the booking that was called off.")
    heard_before = event.matter is not None and event.matter.word == TOLD
    return State(starts_at=event.booking.starts_at, text="our_change.times" if heard_before else "our_change.offer")


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _begun(state, event, now)
        case SlotsFound() | Booked() | SlotGone():
            return _answered(state, event, now)
        case SlotsEnded():
            return _over(state)  # another was booked meanwhile
        case Woke(alarm) if alarm == LAPSE and not state.over:
            return _over(state, Alert("no_choice"))
        case AppointmentCancelled() | AppointmentMoved():
            return _over(state)  # staff have settled it another way
        case Heard():
            return None if state.over else _heard(state, event, now)
        case _:
            return Turn(state)


def _begun(state: State, event: Began, now: datetime) -> Turn[State]:
    if event.whose is Whose.UNKNOWN:
        return _over(state, Alert("not_delivered", urgent=state.starts_at - now <= SOON))  # they may come: ring them
    return Turn(state, (FindSlots(Wish()),))


def _answered(state: State, event: SlotsFound | Booked | SlotGone, now: datetime) -> Turn[State]:
    match event:
        case SlotsFound():
            return _offered(state, event, now)
        case Booked():
            return _over(state, Settle(Record.MOVED), Say("rescheduling.booked"))
        case SlotGone():
            return offering.lost(state)


def _over(state: State, *effects: Effect) -> Turn[State]:
    return Turn(replace(state, over=True), (Answered(), LetGo(), *effects, End()))


def _offered(state: State, event: SlotsFound, now: datetime) -> Turn[State]:
    """The news and the times are one text; it has no point once the old time has come."""
    only_times = state.text == "our_change.times"
    news = Say(state.text, Purpose.REACTIVE, not_after=None if only_times else state.starts_at, opens=True)
    put = offering.put(state, event, Say("our_change.offer") if state.told else news, now + HELD_FOR_NEWS)
    if put is None:
        say = Say("our_change.person") if state.told else replace(news, text="our_change.none")
        return _over(state, Alert("no_slots", urgent=True), *(() if only_times and not state.told else (say,)))
    return Turn(replace(put.state, told=True), put.effects)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    intent = event.meaning.intent
    if event.meaning.held_up is not None:
        return _over(state, *kept_away.effects(event))
    match intent:
        case Intent.ASK_WHO:
            return Turn(state, (identity.who(event, "shared.who", now + HELD_FOR_NEWS),))
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return Turn(state, (Say("our_change.off"),))
        case Intent.DECLINE if event.asked is not Asked.ECHO:
            settled = Settle(Record.ANSWERED, event.message_id)
            told = Alert("call_me", event.message_id, urgent=True)
            return _over(state, settled, told, Say("our_change.person"))
        case _:
            return offering.heard(state, event)
