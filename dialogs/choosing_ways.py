"""What somebody chooses in an introduction: texts or calls, at which hours, and by which road.

Rule of this file: one question at a time; what they choose of hours is echoed, and counts when they say yes to that.
When each question comes is for dialogs/introduction.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from dialogs import interrupts
from dialogs.choosing_hours import Between, between, leaves_out_days, said
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    Effect,
    End,
    Heard,
    KeepHours,
    KeepRoad,
    Purpose,
    Record,
    Road,
    Say,
    Settle,
    Turn,
    WakeAt,
)

SILENT = "silent"
ANSWERED_WITHIN = timedelta(hours=48)


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
    looked for room; whether the hours were asked for again; and whether what a claim hears answers their yes."""

    stage: Stage
    wales: bool = False
    whatsapp: bool = False
    opens: str = ""
    closes: str = ""
    tries: int = 0
    again: bool = False
    answers: bool = False


def answered(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """A turn on what they texted to one of these questions. None: it was none of them, or not understood here."""
    if event.asked not in (Asked.YES_NO, Asked.ECHO) or state.stage not in ASKING:
        return None
    return _chosen_hours(state, event, now) if state.stage in CHOOSING else _chosen(state, event, now)


def rather_talks(state: State, event: Heard) -> Turn[State] | None:
    """They ask to be rung where we asked whether texts are all right: that is over, and whoever rings asks the rest."""
    if state.stage is not Stage.TEXTS:
        return None
    told = Alert("call_me", event.message_id, urgent=True)
    return _over(state, Answered(), Settle(Record.ANSWERED, event.message_id), told, Say("shared.call_me"))


def passed_on(event: Heard) -> tuple[Effect, ...]:
    """A person reads it, and we say so."""
    settled, told = Settle(Record.ANSWERED, event.message_id), Alert("wrote", event.message_id, urgent=True)
    return (settled, told, Say(interrupts.passed_on(event)))


def ask(state: State, stage: Stage, text: str, now: datetime, *before: Effect) -> Turn[State]:
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


def _chosen(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """Yes or no: to texts at all, or to having them by WhatsApp. Hours for texts are a yes to them, once echoed."""
    if state.stage is Stage.TEXTS and event.meaning.intent is not Intent.DECLINE and between(event.meaning):
        return _chosen_hours(state, event, now)
    yes = event.meaning.intent in (Intent.CONFIRM, Intent.ACK)
    if not yes and event.meaning.intent is not Intent.DECLINE:
        return None
    heard = (Answered(), Settle(Record.ANSWERED, event.message_id))
    match state.stage, yes:
        case Stage.TEXTS, True:
            return ask(state, Stage.HOURS, "introduction.hours", now, *heard)
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
        told = (Alert("wrote", event.message_id),) if leaves_out_days(meaning) and meaning.risk is None else ()
        return ask(named, Stage.ECHO, "introduction.echo", now, Answered(), *told)
    if state.stage is Stage.HOURS and (meaning.open or meaning.intent in (Intent.CONFIRM, Intent.ACK)):
        return _onward(state, event, now)  # any time: the usual hours stay
    if meaning.intent in (Intent.QUESTION, Intent.OTHER):
        return None  # a person answers it, and the question stays
    if state.again:  # the usual hours stay, and a person reads what they meant
        return _over(state, Answered(), *passed_on(event))
    return _again(state, event, now)


def _again(state: State, event: Heard, now: datetime) -> Turn[State]:
    """Hours are asked for once more; whatever says more than a word or two, and names none, a person reads first."""
    tells = event.meaning.beside is not None or event.meaning.intent not in (Intent.UNCLEAR, Intent.RESCHEDULE)
    told = (Alert("wrote", event.message_id),) if tells and event.meaning.risk is None else ()
    text = "introduction.hours_passed_on" if tells else "introduction.hours_again"
    return ask(replace(state, again=True), Stage.HOURS, text, now, Answered(), *told)


def _onward(state: State, event: Heard, now: datetime, *kept: Effect) -> Turn[State]:
    heard = (Answered(), Settle(Record.ANSWERED, event.message_id), *kept)
    if state.whatsapp:
        return ask(state, Stage.ROAD, "introduction.road", now, *heard)
    return _over(state, *heard, Say("introduction.thanks"))


def _over(state: State, *effects: Effect) -> Turn[State]:
    return Turn(replace(state, stage=Stage.DONE), (*effects, End()))
