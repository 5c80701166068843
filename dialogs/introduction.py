"""An introduction: who writes, what for, who reads it; then how somebody would like to hear from us.

    (a number nobody has proven)
    who ── YES ──> claimed: a day and time, if there is one ── staff prove the number ──┐
     └── NO, or silence: a person                                                       v
    (a proven one)                        told ── a little later ──> texts ── NO ──> calls instead
                                                                       └─ YES ──> hours ──> echo ── YES ──┐
                                             thanks <── road (where WhatsApp may be chosen) <─────────────┘

It begins with a matter: the word "wales" when Welsh is offered first.

Rule of this file: the first text says who reads these texts, and only then is anything asked: one question at a time,
and none while something else is being asked of them. Nobody has to answer; silence changes nothing but who rings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dialogs import identity
from dialogs.asides import what_is_next
from dialogs.choosing_ways import ANSWERED_WITHIN, SILENT, Stage, State, answered, ask, passed_on, rather_talks
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    Effect,
    End,
    Event,
    FindWays,
    Heard,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    Told,
    Turn,
    WakeAt,
    WaysFound,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "introduction"
VERSION = 1
HEARS = frozenset({Intent.CALL_ME})
WALES, PROVEN, AWAY = "wales", "proven", "away"
NEXT, OVER = "next", "over"
A_LITTLE = timedelta(minutes=2)
LATER = timedelta(hours=4)
WAITS_FOR_PROOF = timedelta(days=14)
TRIES = 6
"""How often we look whether there is room for a question, before we let it be."""


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said."""
    first = {Whose.UNKNOWN: Stage.WHO, Whose.CLAIMED: Stage.CLAIMED, Whose.PROVEN: Stage.TOLD}[event.whose]
    return State(first, wales=event.matter is not None and event.matter.word == WALES)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _begun(state, event, now)
        case WaysFound():
            return _found(state, event, now)
        case Told(what):
            return _told(state, what, now)
        case Woke():
            return _woken(state, event, now)
        case Heard():
            return _heard(state, event, now)
        case _:
            return Turn(state)


def _begun(state: State, event: Began, now: datetime) -> Turn[State]:
    match event.whose:
        case Whose.PROVEN:
            return _hello(state, event.hours.next_opening(now), now)
        case Whose.CLAIMED:
            return Turn(state, (FindWays(),))
        case Whose.UNKNOWN:
            until = now + ANSWERED_WITHIN
            asking = identity.ask(until, Say("introduction.hello", Purpose.REACTIVE, not_after=until, opens=True))
            return Turn(state, (asking, WakeAt(SILENT, until)))


def _told(state: State, what: str, now: datetime) -> Turn[State]:
    match what:
        case _ if what == PROVEN and state.stage in (Stage.WHO, Stage.CLAIMED):
            return _hello(state, now, now)
        case identity.CLAIMED if state.stage is Stage.WHO:  # and whoever heard it says the day and the time
            alarms = (Sleep(SILENT), WakeAt(OVER, now + WAITS_FOR_PROOF))
            return Turn(replace(state, stage=Stage.CLAIMED), (Alert("claimed"), *alarms))
        case _ if what == AWAY:
            return Turn(replace(state, stage=Stage.DONE), (Answered(), End()))
        case _:
            return Turn(state)


def _hello(state: State, opening: datetime, now: datetime) -> Turn[State]:
    text = "introduction.hello_wales" if state.wales else "introduction.hello"
    hello = Say(text, Purpose.REACTIVE, not_after=opening + timedelta(days=3), opens=True)
    return Turn(replace(state, stage=Stage.TOLD), (Answered(), Sleep(), hello, WakeAt(NEXT, opening + A_LITTLE)))


def _found(state: State, found: WaysFound, now: datetime) -> Turn[State]:
    """What may be said next, now that we know how things stand."""
    match state.stage:
        case Stage.CLAIMED:
            return Turn(state, (Alert("claimed"), *_expected(state, found, now), WakeAt(OVER, now + WAITS_FOR_PROOF)))
        case Stage.TOLD if found.busy:
            later = (WakeAt(NEXT, now + LATER),) if state.tries < TRIES else (End(),)
            return Turn(replace(state, tries=state.tries + 1), later)
        case Stage.TOLD:
            return ask(replace(state, whatsapp=found.whatsapp), Stage.TEXTS, "introduction.texts", now)
        case _:
            return Turn(state)


def _expected(state: State, found: WaysFound, now: datetime) -> tuple[Effect, ...]:
    """What a claim hears: at once where it answers their yes; in their hours where they had said so before."""
    if found.next_at is None or found.next_at <= now:
        return (Say("shared.thanks_claimed"),) if state.answers else ()
    purpose = Purpose.REPLY if state.answers else Purpose.REACTIVE
    return (Say("introduction.expected", purpose, slots=(found.next_at,), not_after=found.next_at),)


def _woken(state: State, event: Woke, now: datetime) -> Turn[State]:
    match event.alarm:
        case alarm if alarm == NEXT and state.stage is Stage.TOLD:
            return Turn(state, (FindWays(),))
        case alarm if alarm == SILENT and state.stage is Stage.WHO and event.whose is not Whose.UNKNOWN:
            return Turn(replace(state, stage=Stage.CLAIMED), (WakeAt(OVER, now + WAITS_FOR_PROOF),))
        case alarm if alarm == SILENT and state.stage in (Stage.WHO, Stage.TEXTS):
            return Turn(replace(state, stage=Stage.DONE), (Answered(), Alert("no_reply"), End()))
        case _ if state.stage in (Stage.WHO, Stage.TOLD):
            return Turn(state)
        case _:
            return Turn(replace(state, stage=Stage.DONE), (Answered(), End()))


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    intent = event.meaning.intent
    if event.asked is Asked.PROVE_NUMBER and intent in (Intent.CONFIRM, Intent.DECLINE):
        return _whose(state, event, intent is Intent.CONFIRM)
    if state.stage is Stage.TOLD and intent is Intent.CONFIRM:
        return Turn(state)  # a yes to being greeted: nothing was asked yet
    if intent is Intent.ASK_WHO:
        return Turn(state, (identity.who(event, "shared.who", now + ANSWERED_WITHIN),))
    if intent in (Intent.ASK_WHEN, Intent.ASK_WHERE):
        return Turn(state, what_is_next(event))
    if intent is Intent.CALL_ME:
        return rather_talks(state, event)
    if intent is Intent.LATE:
        return Turn(state, passed_on(event))
    return answered(state, event, now)


def _whose(state: State, event: Heard, theirs: bool) -> Turn[State]:
    if not theirs:
        return Turn(replace(state, stage=Stage.DONE), (*identity.disowned(event.message_id), End()))
    settled = Settle(Record.ANSWERED, event.message_id)
    return Turn(replace(state, stage=Stage.CLAIMED, answers=True), identity.claimed(settled, Sleep(SILENT), FindWays()))
