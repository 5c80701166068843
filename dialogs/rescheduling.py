"""Rescheduling: offer times, hear a choice or a day, and ask for it to be booked.

    finding ──> offered ─┬─ a number ──────────────────────> booking ─┬─> booked
       ^  none: a person ├─ a day or time ──> finding (thrice at most) ├─> waits for a yes ─┬─> booked
       │                 ├─ one fits: "Is that right?" ── YES ──^      │                    └─> refused: a person
       └── taken by somebody else <────────────────────────────────────┘
                         └─ none of them, or silence ──> a person

Rule of this file: until it is booked the old time stands, and a text that leaves a doubt says so. The choice is echoed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    ApprovalAwaited,
    Began,
    Booked,
    BookSlot,
    End,
    Event,
    FindSlots,
    Heard,
    HoldSlots,
    LetGo,
    MoveRefused,
    Record,
    Say,
    Settle,
    Sleep,
    SlotGone,
    SlotsFound,
    Turn,
    WakeAt,
    Woke,
)
from dialogs.saving import from_saved
from dialogs.slots import Wish, offer, wish_of

NAME = "rescheduling"
VERSION = 1
ROUNDS = 3
HELD_FOR = timedelta(hours=24)
LAPSE, DUTY, LEAD = "lapse", "duty", "lead"
Answer = SlotsFound | Booked | SlotGone | ApprovalAwaited | MoveRefused


class Stage(StrEnum):
    """Where the search is."""

    OFFERED = "offered"
    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class State:
    """When it stands now, what was offered, how often we have looked, and whether one was lost to somebody else."""

    starts_at: datetime
    stage: Stage = Stage.OFFERED
    offered: tuple[datetime, ...] = ()
    rounds: int = 0
    lost: bool = False
    cannot: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was found."""
    if event.booking is None:
        raise ValueError("Rescheduling begins with the booking that is to be moved.")
    return State(event.booking.starts_at, cannot=event.cannot)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return Turn(state, (FindSlots(event.wish or Wish()),))
        case Woke(alarm):
            return _woken(state, alarm)
        case Heard():
            return _heard(state, event)
        case AppointmentCancelled() | AppointmentMoved():
            return Turn(replace(state, stage=Stage.DONE), (LetGo(), End()))  # staff have settled it another way
        case SlotsFound() | Booked() | SlotGone() | ApprovalAwaited() | MoveRefused():
            return _answered(state, event, now)
        case _:
            return Turn(state)


def _answered(state: State, event: Answer, now: datetime) -> Turn[State]:
    """What we asked the house came back."""
    match event:
        case SlotsFound():
            return _offered(state, event, now)
        case Booked(starts_at):
            done = replace(state, starts_at=starts_at, stage=Stage.DONE)
            return Turn(done, (LetGo(), Settle(Record.MOVED), Say("rescheduling.booked"), End()))
        case SlotGone():
            return Turn(replace(state, lost=True), (LetGo(), FindSlots(Wish())))
        case ApprovalAwaited(starts_at):
            return _waiting(state, starts_at, now)
        case MoveRefused():
            return Turn(replace(state, stage=Stage.DONE), (LetGo(), Say("rescheduling.refused"), End()))


def _offered(state: State, event: SlotsFound, now: datetime) -> Turn[State]:
    found = offer([at for at in event.free if at not in state.offered], event.wish)
    if not found.starts or state.rounds >= ROUNDS:
        return _to_a_person(state, "appointment.cannot" if state.cannot else "rescheduling.none")
    until = min(now + HELD_FOR, state.starts_at)
    ask = Say(_words(state, found.as_asked, event.wish, len(found.starts)), asks=_asks(found.starts), asks_until=until)
    again = replace(state, stage=Stage.OFFERED, offered=found.starts, rounds=state.rounds + 1, lost=False)
    effects = (HoldSlots(found.starts, until), replace(ask, slots=found.starts), WakeAt(LAPSE, until))
    return Turn(again, effects)


def _asks(starts: tuple[datetime, ...]) -> Asked:
    return Asked.ECHO if len(starts) == 1 else Asked.OFFER_SLOTS


def _words(state: State, as_asked: bool, wish: Wish, count: int) -> str:
    if count == 1:
        return "rescheduling.echo"
    if state.lost:
        return "rescheduling.gone"
    if state.rounds or wish.when:
        return "rescheduling.fitting" if as_asked else "rescheduling.nearest"
    return "rescheduling.offer_cannot" if state.cannot else "rescheduling.offer"


def _heard(state: State, event: Heard) -> Turn[State] | None:
    meaning = event.meaning
    if state.stage is not Stage.OFFERED:
        return None
    match meaning.intent:
        case Intent.CHOOSE if meaning.choice is not None and meaning.choice <= len(state.offered):
            return _chosen(state, state.offered[meaning.choice - 1], event.message_id)
        case Intent.CONFIRM if event.asked is Asked.ECHO:
            return _chosen(state, state.offered[0], event.message_id)
        case Intent.RESCHEDULE:
            return Turn(state, (Answered(), Sleep(LAPSE), LetGo(), FindSlots(wish_of(meaning))))
        case Intent.DECLINE if event.asked is Asked.ECHO:
            return Turn(state, (Answered(), Sleep(LAPSE), LetGo(), FindSlots(Wish())))
        case Intent.DECLINE:
            return _to_a_person(state, "rescheduling.person", event.message_id)
        case _:
            return None


def _chosen(state: State, at: datetime, message_id: int) -> Turn[State]:
    return Turn(state, (Answered(), Sleep(LAPSE), BookSlot(at, message_id)))


def _waiting(state: State, starts_at: datetime, now: datetime) -> Turn[State]:
    """It needs a yes: who is asked next, and when, if nobody answers; all of it before the old time comes."""
    waits = replace(state, stage=Stage.WAITING, offered=(starts_at,))
    before = state.starts_at - timedelta(hours=2)
    lapses = max(before + timedelta(hours=1), now + (state.starts_at - now) / 2)
    alarms = [
        WakeAt(DUTY, now + timedelta(minutes=30)),
        WakeAt(LEAD, before),
        WakeAt(LAPSE, lapses),
    ]
    still_to_come = tuple(alarm for alarm in alarms if now < alarm.at < state.starts_at)
    return Turn(waits, (Say("rescheduling.asked", slots=(starts_at,)), Alert("approve", urgent=True), *still_to_come))


def _woken(state: State, alarm: str) -> Turn[State]:
    waiting = state.stage is Stage.WAITING
    match alarm:
        case _ if alarm == DUTY and waiting:
            return Turn(state, (Alert("approve_duty", urgent=True),))
        case _ if alarm == LEAD and waiting:
            return Turn(state, (Alert("approve_lead", urgent=True),))
        case _ if alarm == LAPSE and waiting:
            over = replace(state, stage=Stage.DONE)
            return Turn(over, (LetGo(), Alert("move_lapsed", urgent=True), Say("rescheduling.lapsed"), End()))
        case _ if alarm == LAPSE and state.stage is Stage.OFFERED:
            return Turn(state, (Answered(), LetGo(), Alert("no_choice"), End()))
        case _:
            return Turn(state)


def _to_a_person(state: State, words: str, message_id: int | None = None) -> Turn[State]:
    told = (Alert("call_me", message_id, urgent=True),) if message_id is not None else ()
    return Turn(replace(state, stage=Stage.DONE), (Answered(), LetGo(), *told, Say(words), End()))
