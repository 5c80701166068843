"""A group that fits their plan: invite, hear which date or none, and take a place.

    finding ──> invited ─┬─ a number, a day, YES to the only one ──> taking ─┬─> placed: the appointment says the rest
       ^  none: a person ├─ YES to several ── "Which one?"                   │
       └─────────────────│── the last place went to somebody else <──────────┘
                         ├─ NO ──> not for me, and that is fine
                         └─ silence ── one reminder ──> over, and the worker sees it

Matter: `id` is the group's. Rule of this file: an invitation, never a duty; only a proven number is told of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from dialogs.hearing.meaning import Asked, Intent
from dialogs.hours import Hours, day_of
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    Effect,
    End,
    Event,
    FindSittings,
    Heard,
    PlaceTaken,
    Purpose,
    Record,
    Say,
    Settle,
    SittingsFound,
    Sleep,
    SlotGone,
    TakePlace,
    Told,
    Turn,
    TurnDown,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved
from dialogs.slots import fits

NAME = "workshop"
VERSION = 1
MOST = 3
REMIND, OVER, CALLED_OFF = "remind", "over", "called_off"
INVITE = ("workshop.invite_one", "workshop.invite")
AGAIN = ("workshop.again_one", "workshop.again")
GONE = ("workshop.gone_one", "workshop.gone")
LONGEST = timedelta(days=7)
LAST_CHANCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class State:
    """The dates that were offered, when it is over, and whether a place went to somebody else meanwhile."""

    reminds_at: datetime | None = None
    offered: tuple[datetime, ...] = ()
    lost: bool = False
    over: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was found."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _began(state, event, now)
        case Heard():
            return _heard(state, event) if not state.over else None
        case Woke() if not state.over:
            return _woken(state, event)
        case _ if not state.over:
            return _answered(state, event, now)
        case _:
            return Turn(state)


def _answered(state: State, event: Event, now: datetime) -> Turn[State]:
    """What we asked the house came back, or staff called the group off."""
    match event:
        case SittingsFound(starts):
            return _offered(state, starts[:MOST], now)
        case SlotGone():
            return Turn(replace(state, lost=True), (FindSittings(),))
        case PlaceTaken():
            told = (Say("workshop.reading"),) if event.reading else ()
            return _over(state, (Settle(Record.CONFIRMED), *told))
        case Told("called_off"):
            return _over(state, (Say("workshop.called_off", Purpose.REACTIVE),) if state.offered else ())
        case _:
            return Turn(state)


def _began(state: State, event: Began, now: datetime) -> Turn[State]:
    if event.whose is not Whose.PROVEN:
        return _over(state, (Alert("invite"),))  # what it is about is not for a number that nobody has proven
    return Turn(replace(state, reminds_at=_reminder(event.hours, now)), (FindSittings(),))


def _reminder(hours: Hours, now: datetime) -> datetime:
    """The third open day from now, mid-afternoon: long enough to think, soon enough to remember."""
    day = day_of(now)
    for _ in range(3):
        day = hours.next_open_day(day)
    return hours.afternoon(day)


def _offered(state: State, starts: tuple[datetime, ...], now: datetime) -> Turn[State]:
    if not starts:
        full = (Say("workshop.full"),) if state.lost else ()
        return _over(state, (Alert("no_place"), *full))
    over = min(starts[-1] - LAST_CHANCE, now + LONGEST)
    words = GONE if state.lost else INVITE
    alarms: tuple[Effect, ...] = (WakeAt(OVER, over),)
    if state.reminds_at is not None and now < state.reminds_at < over:
        alarms = (WakeAt(REMIND, state.reminds_at), *alarms)
    asks = replace(_invite(words, starts), asks_until=over, opens=not state.lost)
    return Turn(replace(state, offered=starts, lost=False), (asks, *alarms))


def _invite(words: tuple[str, str], starts: tuple[datetime, ...]) -> Say:
    """One date is a yes or a no, several are a choice."""
    last, (one, many) = starts[-1] - LAST_CHANCE, words
    if len(starts) == 1:
        return Say(one, Purpose.REACTIVE, Asked.YES_NO, slots=starts, not_after=last)
    return Say(many, Purpose.REACTIVE, Asked.OFFER_SLOTS, slots=starts, not_after=last)


def _heard(state: State, event: Heard) -> Turn[State] | None:
    meaning, many = event.meaning, len(state.offered) > 1
    match meaning.intent:
        case Intent.CHOOSE if meaning.choice is not None and meaning.choice <= len(state.offered):
            return _take(state, state.offered[meaning.choice - 1], event)
        case Intent.CONFIRM if state.offered and not many:
            return _take(state, state.offered[0], event)
        case Intent.CONFIRM | Intent.ACK if many:
            return _which(state, event)
        case Intent.RESCHEDULE if many and meaning.when:
            return _which(state, event)
        case Intent.DECLINE | Intent.RESCHEDULE:
            done = (
                Answered(),
                TurnDown(),
                Settle(Record.DECLINED, event.message_id),
                Alert("not_for_me", event.message_id),
            )
            return _over(state, (*done, Say("workshop.no_problem")))
        case _:
            return None


def _which(state: State, event: Heard) -> Turn[State]:
    """They named a day: the one date that it fits, or all of them again."""
    fitting = [at for at in state.offered if any(fits(at, when) for when in event.meaning.when)]
    if len(fitting) == 1:
        return _take(state, fitting[0], event)
    if event.meaning.when and not fitting:
        told = (Settle(Record.ANSWERED, event.message_id), Alert("wrote", event.message_id), Say("shared.passed_on"))
        return Turn(state, told)
    last = state.offered[-1] - LAST_CHANCE
    return Turn(state, (Say("workshop.which", asks=Asked.OFFER_SLOTS, asks_until=last, slots=state.offered),))


def _take(state: State, at: datetime, event: Heard) -> Turn[State]:
    return Turn(state, (Answered(), TakePlace(at, event.message_id)))


def _woken(state: State, event: Woke) -> Turn[State]:
    if event.alarm == OVER:
        return _over(state, (TurnDown(), Alert("no_choice")))
    if event.alarm != REMIND or not state.offered or event.whose is not Whose.PROVEN:
        return Turn(state)
    again = _invite(AGAIN, state.offered)
    return Turn(state, (replace(again, asks_until=state.offered[-1] - LAST_CHANCE),))


def _over(state: State, effects: tuple[Effect, ...]) -> Turn[State]:
    return Turn(replace(state, over=True), (Sleep(), *effects, End()))
