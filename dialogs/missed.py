"""Missed: staff recorded that they did not come. Sorry, is everything OK, and another time.

    asked ─┬─ anything they say ──> kept, and offered ─┬─ a number, a day ──> booked
           │                                           ├─ none of them ─────> a person
           └─ silence ────────────> the worker rings   └─ silence ──────────> the worker is told

It reads of its matter: `id`, the appointment that was missed. It is told "came" when that is put right.

Rule of this file: it begins only with what staff recorded, never with silence. What they say of it is kept word for
word and decides nothing ("no" and "I was ill" are both an answer, and urgent to the worker); an answer that does not
come is a call to make, and no more than that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs import identity, interrupts, kept_away, offering
from dialogs.hearing.meaning import Asked, Intent, Topic
from dialogs.hours import Hours, at, day_of
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
    KeepReason,
    LetGo,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    SlotGone,
    SlotsEnded,
    SlotsFound,
    Told,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.offering import HELD_FOR, LAPSE, Offering
from dialogs.saving import from_saved
from dialogs.slots import wish_of

NAME = "missed"
VERSION = 1
NO_WORD, OVER = "no_word", "over"
OPEN_FOR = timedelta(hours=72)
"""How long an answer is still taken for one."""
SINCE = timedelta(days=3)
"""What is recorded later than this is old news; a person finds the words."""
_ASKS_BACK = (Intent.ASK_WHEN, Intent.ASK_WHERE, Intent.QUESTION)


class Stage(StrEnum):
    """Where it is."""

    ASKED = "asked"
    OFFERED = "offered"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Offering):
    """When it was, and where we are."""

    starts_at: datetime
    stage: Stage = Stage.ASKED


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    if event.booking is None:
        raise ValueError("What was missed begins with its booking.")
    return State(starts_at=event.booking.starts_at)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _begun(state, event, now)
        case Woke(alarm):
            return _woken(state, alarm)
        case Heard():
            return _heard(state, event, now)
        case SlotsFound() | Booked() | SlotGone() | SlotsEnded():
            return _answered(state, event, now)
        case Told("came") | AppointmentCancelled() | AppointmentMoved():
            return _over(state)
        case _:
            return Turn(state)


def _answered(state: State, event: SlotsFound | Booked | SlotGone | SlotsEnded, now: datetime) -> Turn[State]:
    match event:
        case SlotsFound():
            return _offered(state, event, now)
        case Booked():
            return _over(state, Settle(Record.MOVED), Say("rescheduling.booked"))
        case SlotGone():
            return offering.lost(state)
        case SlotsEnded():
            return _over(state, Say("missed.thanks"))  # staff have booked another meanwhile


def _over(state: State, *effects: Effect) -> Turn[State]:
    return Turn(replace(state, stage=Stage.DONE), (Answered(), LetGo(), *effects, End()))


def _begun(state: State, event: Began, now: datetime) -> Turn[State]:
    """To a number nobody has proven or claimed nothing goes: that something was missed is nobody else's business."""
    if event.whose is Whose.UNKNOWN or now - state.starts_at > SINCE:
        return _over(state, Alert("missed_no_word"))
    goes = event.hours.next_opening(now)
    text = "missed.asked" if day_of(goes) == day_of(state.starts_at) else "missed.asked_since"
    until = goes + OPEN_FOR
    ask = Say(text, Purpose.REACTIVE, Asked.YES_NO, until, goes + timedelta(hours=24), opens=True)
    return Turn(state, (ask, WakeAt(NO_WORD, _next_morning(event.hours, goes)), WakeAt(OVER, until)))


def _next_morning(hours: Hours, goes: datetime) -> datetime:
    """When no answer has come by the next open morning, somebody rings."""
    return at(hours.next_open_day(day_of(goes)), hours.opens)


def _woken(state: State, alarm: str) -> Turn[State]:
    match alarm:
        case _ if alarm == NO_WORD and state.stage is Stage.ASKED:
            return Turn(state, (Alert("missed_no_word"),))  # and an answer that comes after all is still taken
        case _ if alarm == LAPSE and state.stage is Stage.OFFERED:
            return _over(state, Alert("no_choice"))
        case _ if alarm == OVER and state.stage is Stage.ASKED:
            return _over(state)
        case _:
            return Turn(state)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    meaning = event.meaning
    if state.stage is Stage.DONE:
        return None
    if meaning.held_up is not None:
        return _over(state, KeepReason(event.message_id), *kept_away.effects(event))
    if meaning.intent is Intent.ASK_WHO:
        return Turn(state, (identity.who(event, "shared.who", now + OPEN_FOR),))
    if state.stage is Stage.OFFERED:
        if meaning.intent is Intent.DECLINE and event.asked is not Asked.ECHO:
            return _to_a_person(state, event.message_id)
        return offering.heard(state, event)
    says_they_came = meaning.about is Topic.CAME
    if says_they_came or meaning.intent in _ASKS_BACK:  # that the record is wrong is no reason, and cannot wait
        told = Alert("wrote", event.message_id, urgent=says_they_came)
        return Turn(state, (Settle(Record.ANSWERED, event.message_id), told, Say(interrupts.passed_on(event))))
    kept = (Answered(), Sleep(NO_WORD), Settle(Record.ANSWERED, event.message_id), KeepReason(event.message_id))
    told = Alert("gave_reason", event.message_id, urgent=meaning.intent is Intent.DECLINE)
    return Turn(state, (*kept, told, FindSlots(wish_of(meaning))))


def _offered(state: State, event: SlotsFound, now: datetime) -> Turn[State]:
    put = offering.put(state, event, Say("missed.offer"), now + HELD_FOR)
    if put is None:
        return _over(state, Alert("no_slots", urgent=True), Say("missed.person"))
    return Turn(replace(put.state, stage=Stage.OFFERED), put.effects)


def _to_a_person(state: State, message_id: int) -> Turn[State]:
    return _over(state, Alert("call_me", message_id, urgent=True), Say("missed.person"))
