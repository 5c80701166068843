"""The day somebody is back: a welcome, when and where they are seen next, and who to ring.

    (a proven number)   welcome, with the time and place when there is one ──> over; nothing booked: staff are told
    (any other)         who ── YES ──> a day and time, if there is one ──> over
                         └── NO, or silence: a person, who is asked at once to ring them when the time is near

It begins because a named person said so, never because a day came. The booking is of the session that is next, if any.

Rule of this file: it says no word of where they were. What they answer about the time is the appointment's own affair.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialogs import identity, interrupts
from dialogs.asides import what_is_next
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    Effect,
    End,
    Event,
    Heard,
    Purpose,
    Record,
    Say,
    Settle,
    Told,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "release_day"
VERSION = 1
AWAY = "away"
SILENT = "silent"
ANSWERED_WITHIN = timedelta(hours=24)
NEAR = timedelta(hours=48)
STALE_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class State:
    """When they are seen next, if that is known."""

    starts_at: datetime | None = None


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    return State(event.booking.starts_at if event.booking else None)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _welcome(state, event, now)
        case Told(what) if what == identity.CLAIMED:
            return Turn(state, (Alert("claimed"), End()))  # and whoever heard it says the day and the time
        case Told(what) if what == AWAY:
            return Turn(state, (Answered(), End()))
        case Woke():
            silent = event.whose is Whose.UNKNOWN
            return Turn(state, (Answered(), *((Alert("no_reply", urgent=True),) if silent else ()), End()))
        case Heard():
            return _heard(state, event, now)
        case _:
            return Turn(state)


def _welcome(state: State, event: Began, now: datetime) -> Turn[State]:
    opening = event.hours.next_opening(now)
    nothing = () if _is_to_come(state, now) else (Alert("review_due", urgent=True),)
    stale = opening + STALE_AFTER
    match event.whose:
        case Whose.PROVEN:
            text = "release_day.welcome" if nothing else "release_day.see_you"
            point = stale if nothing or state.starts_at is None else state.starts_at - timedelta(minutes=30)
            return Turn(state, (Say(text, Purpose.REACTIVE, not_after=point, opens=True), *nothing, End()))
        case Whose.CLAIMED:
            said = (Say("release_day.expected", Purpose.REACTIVE, not_after=state.starts_at, opens=True),)
            return Turn(state, (*(() if nothing else said), Alert("claimed"), *nothing, End()))
        case Whose.UNKNOWN:
            until = opening + ANSWERED_WITHIN
            asking = identity.ask(until, Say("release_day.welcome", Purpose.REACTIVE, not_after=until, opens=True))
            rung = (Alert("ring_instead"),) if _is_near(state, now) else ()
            return Turn(state, (asking, *nothing, *rung, WakeAt(SILENT, until)))


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    match event.meaning.intent:
        case Intent.CONFIRM if event.asked is Asked.PROVE_NUMBER:
            to_come = _is_to_come(state, now)
            said = Say("release_day.expected" if to_come else "shared.thanks_claimed", not_after=state.starts_at)
            settled = Settle(Record.ANSWERED, event.message_id)
            effects: tuple[Effect, ...] = (settled, said, Alert("claimed"), End())
            return Turn(state, identity.claimed(*effects))
        case Intent.DECLINE if event.asked is Asked.PROVE_NUMBER:
            return Turn(state, (*identity.disowned(event.message_id), End()))
        case Intent.ASK_WHO:
            return Turn(state, (identity.who(event, "shared.who", now + ANSWERED_WITHIN),))
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return Turn(state, what_is_next(event))
        case Intent.LATE | Intent.DECLINE | Intent.RESCHEDULE:
            told = Alert("wrote", event.message_id, urgent=True)
            return Turn(state, (Settle(Record.ANSWERED, event.message_id), told, Say(interrupts.passed_on(event))))
        case _:
            return None


def _is_near(state: State, now: datetime) -> bool:
    """Whether it is too soon to wait for a stranger's number to answer: somebody tells them by hand."""
    return state.starts_at is not None and timedelta(0) < state.starts_at - now <= NEAR


def _is_to_come(state: State, now: datetime) -> bool:
    return state.starts_at is not None and state.starts_at > now
