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
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs import identity, interrupts
from dialogs.choosing_hours import Between, between, said
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
    KeepHours,
    KeepRoad,
    Purpose,
    Record,
    Road,
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
WALES, PROVEN, AWAY = "wales", "proven", "away"
NEXT, SILENT, OVER = "next", "silent", "over"
A_LITTLE = timedelta(minutes=2)
LATER = timedelta(hours=4)
ANSWERED_WITHIN = timedelta(hours=48)
WAITS_FOR_PROOF = timedelta(days=14)
TRIES = 6
"""How often we look whether there is room for a question, before we let it be."""


class Stage(StrEnum):
    """Where the introduction is."""

    WHO = "who"
    CLAIMED = "claimed"
    TOLD = "told"
    TEXTS = "texts"
    HOURS = "hours"
    ECHO = "echo"
    ROAD = "road"
    DONE = "done"


ASKING = (Stage.TEXTS, Stage.HOURS, Stage.ECHO, Stage.ROAD)
CHOOSING = (Stage.HOURS, Stage.ECHO)


@dataclass(frozen=True, slots=True)
class State:
    """The stage; whether Welsh is offered first and WhatsApp may be chosen; the hours that were echoed; how often we
    looked for room; and whether the hours were asked for a second time."""

    stage: Stage
    wales: bool = False
    whatsapp: bool = False
    opens: str = ""
    closes: str = ""
    tries: int = 0
    again: bool = False


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
        case Began() if event.whose is Whose.PROVEN:
            return _hello(state, event.hours.next_opening(now), now)
        case Began():
            return Turn(state, (FindWays(),))
        case WaysFound():
            return _found(state, event, now)
        case Told(what) if what == PROVEN and state.stage in (Stage.WHO, Stage.CLAIMED):
            return _hello(state, now, now)
        case Told(what) if what == AWAY:
            return Turn(replace(state, stage=Stage.DONE), (Answered(), End()))
        case Woke():
            return _woken(state, event, now)
        case Heard():
            return _heard(state, event, now)
        case _:
            return Turn(state)


def _hello(state: State, opening: datetime, now: datetime) -> Turn[State]:
    text = "introduction.hello_wales" if state.wales else "introduction.hello"
    hello = Say(text, Purpose.REACTIVE, not_after=opening + timedelta(days=3), opens=True)
    return Turn(replace(state, stage=Stage.TOLD), (Answered(), Sleep(), hello, WakeAt(NEXT, opening + A_LITTLE)))


def _found(state: State, found: WaysFound, now: datetime) -> Turn[State]:
    """What may be said next, now that we know how things stand."""
    match state.stage:
        case Stage.WHO if found.asked_who:
            return Turn(state, (WakeAt(SILENT, now + ANSWERED_WITHIN),))  # once is enough: the answer comes there
        case Stage.WHO:
            until = now + ANSWERED_WITHIN
            asking = identity.ask(until, Say("introduction.hello", Purpose.REACTIVE, not_after=until, opens=True))
            return Turn(state, (asking, WakeAt(SILENT, until)))
        case Stage.CLAIMED:
            return Turn(state, (Alert("claimed"), *_expected(found, now), WakeAt(OVER, now + WAITS_FOR_PROOF)))
        case Stage.TOLD if found.busy:
            later = (WakeAt(NEXT, now + LATER),) if state.tries < TRIES else (End(),)
            return Turn(replace(state, tries=state.tries + 1), later)
        case Stage.TOLD:
            return _ask(replace(state, whatsapp=found.whatsapp), Stage.TEXTS, "introduction.texts", now)
        case _:
            return Turn(state)


def _expected(found: WaysFound, now: datetime) -> tuple[Effect, ...]:
    if found.next_at is None or found.next_at <= now:
        return (Say("shared.thanks_claimed"),)
    return (Say("introduction.expected", slots=(found.next_at,), not_after=found.next_at),)


def _ask(state: State, stage: Stage, text: str, now: datetime, *before: Effect) -> Turn[State]:
    """Ask the next question. What rang asks in its own time; what they wrote is answered at once."""
    rang = stage is Stage.TEXTS
    until = now + ANSWERED_WITHIN
    facts = _spoken(state) if stage is Stage.ECHO else ()
    asked = Asked.ECHO if stage is Stage.ECHO else Asked.YES_NO
    purpose = Purpose.REACTIVE if rang else Purpose.REPLY
    say = Say(text, purpose, asked, until, until if rang else None, facts=facts)
    return Turn(replace(state, stage=stage), (*before, say, WakeAt(SILENT, until)))


def _spoken(state: State) -> tuple[tuple[str, int | str], ...]:
    chosen = Between.read(state.opens, state.closes)
    return (("opens", said(chosen.opens)), ("closes", said(chosen.closes)))


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
    if intent in (Intent.ASK_WHEN, Intent.ASK_WHERE, Intent.LATE):
        return Turn(state, _passed_on(event))
    if event.asked not in (Asked.YES_NO, Asked.ECHO) or state.stage not in ASKING:
        return None
    return _chosen_hours(state, event, now) if state.stage in CHOOSING else _chosen(state, event, now)


def _passed_on(event: Heard) -> tuple[Effect, ...]:
    settled, told = Settle(Record.ANSWERED, event.message_id), Alert("wrote", event.message_id, urgent=True)
    return (settled, told, Say(interrupts.passed_on(event)))


def _whose(state: State, event: Heard, theirs: bool) -> Turn[State]:
    if not theirs:
        return Turn(replace(state, stage=Stage.DONE), (*identity.disowned(event.message_id), End()))
    settled = Settle(Record.ANSWERED, event.message_id)
    return Turn(replace(state, stage=Stage.CLAIMED), identity.claimed(settled, Sleep(SILENT), FindWays()))


def _chosen(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """Yes or no: to texts at all, or to having them by WhatsApp."""
    yes = event.meaning.intent in (Intent.CONFIRM, Intent.ACK)
    if not yes and event.meaning.intent is not Intent.DECLINE:
        return None
    heard = (Answered(), Settle(Record.ANSWERED, event.message_id))
    match state.stage, yes:
        case Stage.TEXTS, True:
            return _ask(state, Stage.HOURS, "introduction.hours", now, *heard)
        case Stage.TEXTS, False:
            calls = KeepRoad(Road.CALLS, event.message_id)
            return _over(state, *heard, calls, Alert("prefers_calls", event.message_id), Say("introduction.calls"))
        case _:
            road = Road.WHATSAPP if yes else Road.SMS
            return _over(state, *heard, KeepRoad(road, event.message_id), Say("introduction.thanks"))


def _chosen_hours(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """When they would like texts. What they chose is echoed, and counts when they say yes to that."""
    meaning = event.meaning
    if state.stage is Stage.ECHO and meaning.intent is Intent.CONFIRM:
        chosen = Between.read(state.opens, state.closes)
        return _onward(state, event, now, KeepHours(chosen.opens, chosen.closes, event.message_id))
    found = between(meaning)
    if found is not None:
        named = replace(state, opens=found.opens.isoformat("minutes"), closes=found.closes.isoformat("minutes"))
        return _ask(named, Stage.ECHO, "introduction.echo", now, Answered())
    if state.stage is Stage.HOURS and (meaning.open or meaning.intent in (Intent.CONFIRM, Intent.ACK)):
        return _onward(state, event, now)  # any time: the usual hours stay
    if state.again:  # the usual hours stay, and a person reads what they meant
        return _over(state, Answered(), *_passed_on(event))
    return _ask(replace(state, again=True), Stage.HOURS, "introduction.hours_again", now, Answered())


def _onward(state: State, event: Heard, now: datetime, *kept: Effect) -> Turn[State]:
    heard = (Answered(), Settle(Record.ANSWERED, event.message_id), *kept)
    if state.whatsapp:
        return _ask(state, Stage.ROAD, "introduction.road", now, *heard)
    return _over(state, *heard, Say("introduction.thanks"))


def _over(state: State, *effects: Effect) -> Turn[State]:
    return Turn(replace(state, stage=Stage.DONE), (*effects, End()))
