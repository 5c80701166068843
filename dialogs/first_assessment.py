"""The first assessment: real times are offered inside its limit, one is booked, and a person is told when none is.

    began ──> offered ─┬─ a number, a day ──> booked     who, where, what to bring
      │                ├─ none of them ─────> with staff (a person rings)
      │                └─ silence ── again, once ── told: nobody chose
      ├─ no free time ──────────────────────> with staff
      └─ nobody's number: "is this you?" ── YES ──> offered     (where an introduction asks that, it waits for it)
    and beside it, until it is booked: the clock tells the worker, then the lead, then that it ran out

It reads of its matter: `id`, the referral; `until`, when it must have been held (the earlier of ten calendar and ten
working days); the word "introduced". It is told "arranged" when staff booked it themselves, "proven" when the number
is, and "away" when nobody is to be texted any more.

Rule of this file: it never ends without a booking but at its limit; what is asked of a person goes on being asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any

from dialogs import identity, kept_away, offering
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hours import Hours, at, day_of
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    Began,
    Booked,
    End,
    Event,
    FindSlots,
    Heard,
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
from dialogs.offering import HELD_FOR_NEWS, LAPSE, Offering
from dialogs.saving import from_saved
from dialogs.slots import Wish

NAME = "first_assessment"
VERSION = 1
CLOCK, LEAD, LIMIT, LOOK = "clock", "lead", "limit", "look"
INTRODUCED = "introduced"
"""The word of a matter: somebody else asks whose number it is."""
LOOKS_EVERY = timedelta(days=1)
_MORNING = time(10)
Answer = SlotsFound | Booked | SlotGone | SlotsEnded


class Stage(StrEnum):
    """Where it is."""

    WHOSE = "whose"
    OPENING = "opening"
    OFFERED = "offered"
    WITH_STAFF = "with_staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Offering):
    """By when it must have been held, where it is, and whether we have asked a second time."""

    limit: datetime
    stage: Stage = Stage.OPENING
    asked_twice: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    if event.matter is None or event.matter.until is None:
        raise ValueError("A first assessment begins with the referral it is for, and its limit.")
    return State(limit=event.matter.until)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _begun(state, event, now)
        case Woke(alarm):
            return _looked(state, event, now) if alarm == LOOK else _woken(state, alarm)
        case Heard():
            return _heard(state, event, now)
        case SlotsFound() | Booked() | SlotGone() | SlotsEnded():
            return _answered(state, event, now)
        case Told(what):
            return _told(state, what)
        case AppointmentMoved() | AppointmentCancelled():
            return _over(state)  # it was booked, and its own conversation goes on about it
        case _:
            return Turn(state)


def _told(state: State, what: str) -> Turn[State]:
    match what:
        case "arranged" | "away":
            return _over(state)
        case "proven" | identity.CLAIMED if state.stage is Stage.WHOSE:
            return _found_out(state)
        case _:
            return Turn(state)


def _found_out(state: State) -> Turn[State]:
    """The number is theirs, as somebody else heard: now times are offered."""
    return Turn(replace(state, stage=Stage.OPENING), (Answered(), Sleep(LOOK), Sleep(LAPSE), FindSlots(Wish())))


def _over(state: State, *effects: Alert | Settle | Say) -> Turn[State]:
    return Turn(state, (Answered(), LetGo(), *effects, End()))


def _begun(state: State, event: Began, now: datetime) -> Turn[State]:
    if state.limit <= now:
        return _over(state, Alert("limit_passed", urgent=True))
    clock = _clock(state.limit, event.hours, now)
    if event.whose is not Whose.UNKNOWN:
        return Turn(state, (*clock, FindSlots(Wish())))
    if event.matter is not None and event.matter.word == INTRODUCED:
        return Turn(replace(state, stage=Stage.WHOSE), (*clock, WakeAt(LOOK, now + LOOKS_EVERY)))
    say = Say("shared.is_this_them", Purpose.REACTIVE, opens=True, not_after=state.limit)
    asks = identity.ask(state.limit, say)
    return Turn(replace(state, stage=Stage.WHOSE), (*clock, asks, WakeAt(LAPSE, now + HELD_FOR_NEWS)))


def _clock(limit: datetime, hours: Hours, now: datetime) -> tuple[WakeAt, ...]:
    """The worker hears two open days before the last one, the lead one before it; both in the morning."""
    before = hours.last_open_day(day_of(limit))
    alarms = ((CLOCK, at(hours.last_open_day(before), _MORNING)), (LEAD, at(before, _MORNING)), (LIMIT, limit))
    return tuple(WakeAt(name, when) for name, when in alarms if when > now)


def _answered(state: State, event: Answer, now: datetime) -> Turn[State]:
    match event:
        case SlotsFound():
            return _offered(state, event, now)
        case Booked():
            return _over(state, Settle(Record.ANSWERED), Say("first_assessment.booked"))
        case SlotGone():
            return offering.lost(state)
        case SlotsEnded():
            return _over(state)


def _offered(state: State, event: SlotsFound, now: datetime) -> Turn[State]:
    """Of our own accord the first time and once more; else as the answer to what they said."""
    ours = state.stage is Stage.OPENING
    key = "first_assessment.again" if state.asked_twice and ours else "first_assessment.offer"
    purpose = Purpose.REACTIVE if ours else Purpose.REPLY
    first = Say(key, purpose, asks_until=state.limit, not_after=state.limit if ours else None, opens=ours)
    put = offering.put(state, event, first, min(now + HELD_FOR_NEWS, state.limit))
    if put is None:
        none = Say("first_assessment.none" if ours and not state.rounds else "first_assessment.person", purpose)
        return _to_a_person(state, Alert("no_slots", urgent=True), replace(none, opens=ours))
    return Turn(replace(put.state, stage=Stage.OFFERED), put.effects)


def _to_a_person(state: State, told: Alert, say: Say) -> Turn[State]:
    with_staff = replace(state, stage=Stage.WITH_STAFF)
    return Turn(with_staff, (Answered(), Sleep(LAPSE), LetGo(), told, say))


def _looked(state: State, event: Woke, now: datetime) -> Turn[State]:
    """Whether the introduction has found out whose number it is."""
    if state.stage is not Stage.WHOSE:
        return Turn(state)
    if event.whose is Whose.UNKNOWN:
        return Turn(state, (WakeAt(LOOK, now + LOOKS_EVERY),))
    return _found_out(state)


def _woken(state: State, alarm: str) -> Turn[State]:
    match alarm:
        case _ if alarm == CLOCK:
            return Turn(state, (Alert("clock_running"),))
        case _ if alarm == LEAD:
            return Turn(state, (Alert("clock_lead", urgent=True),))
        case _ if alarm == LIMIT:
            return _over(state, Alert("limit_passed", urgent=True))
        case _ if alarm == LAPSE and state.stage is Stage.OFFERED and not state.asked_twice:
            opening = replace(state, stage=Stage.OPENING, asked_twice=True, rounds=0)
            return Turn(opening, (LetGo(), FindSlots(Wish())))
        case _ if alarm == LAPSE and state.stage is Stage.OFFERED:
            return Turn(state, (LetGo(), Alert("no_choice")))  # what was asked stays open: late is better than never
        case _ if alarm == LAPSE and state.stage is Stage.WHOSE:
            return Turn(state, (Alert("unanswered"),))
        case _:
            return Turn(state)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    intent = event.meaning.intent
    if event.meaning.held_up is not None:
        effects = (*kept_away.effects(event), Sleep(LAPSE), LetGo())
        return Turn(replace(state, stage=Stage.WITH_STAFF), effects)
    if event.asked is Asked.PROVE_NUMBER and intent in (Intent.CONFIRM, Intent.DECLINE):
        return _whose(state, event)
    match intent:
        case Intent.ASK_WHO:
            return Turn(state, (identity.who(event, "first_assessment.what", state.limit),))
        case Intent.ASK_WHEN | Intent.ASK_WHERE if state.stage is not Stage.WHOSE:
            return Turn(state, (Say("first_assessment.what"),))
        case Intent.DECLINE if event.asked is not Asked.ECHO and state.stage is not Stage.WHOSE:
            told = Alert("call_me", event.message_id, urgent=True)
            return _to_a_person(state, told, Say("first_assessment.person"))
        case _ if state.stage is Stage.WHOSE:
            return None
        case _:
            return offering.heard(state, event)


def _whose(state: State, event: Heard) -> Turn[State]:
    """A yes opens the times, and no more; to a stranger nothing goes again, and the clock goes on for the worker."""
    if event.meaning.intent is Intent.CONFIRM:
        answer = replace(state, stage=Stage.OFFERED)
        return Turn(answer, identity.claimed(Sleep(LAPSE), FindSlots(Wish())))
    return Turn(replace(state, stage=Stage.WITH_STAFF), (*identity.disowned(event.message_id), Sleep(LAPSE)))
