"""The check-in: how are you doing today? One answer, one question that fits it, and then leave them be.

    resting ── their hour ──> asked ─┬─ 1, 2, 3 or words ──> followed "What's gone well?" ── anything, or nothing ─┐
       ^                             ├─ silence ── one nudge ── the evening comes ─────────────────────────────────┤
       └── the house says when the next one is, or that there are no more: over <──────────────────────────────────┘

Rule of this file: one nudge at most, and silence means nothing. A 3 is a call the same day. It is worded by how many
there were, so that the twentieth is not the first again; it is never the mentor's own contact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs import interrupts
from dialogs.asides import ANYTIME
from dialogs.besides import OF_COMING
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    CheckInPlanned,
    Effect,
    End,
    Event,
    Heard,
    HoursChanged,
    KeepMood,
    MayNudge,
    NudgeAllowed,
    PlanCheckIn,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    Told,
    Turn,
    WakeAt,
    Woke,
)
from dialogs.saving import from_saved

NAME = "check_in"
VERSION = 1
ASK, NUDGE, CLOSE = "ask", "nudge", "close"
GOOD, OK, STRUGGLING = 1, 2, 3
FIRST = "check_in.first"
WORDINGS = (
    "check_in.today",
    "check_in.things",
    "check_in.going",
    "check_in.quick",
    "check_in.getting_on",
    "check_in.so_far",
    "check_in.moment",
    "check_in.week",
)
"""Taken in turn after the first; a question about the week is not asked twice in one."""
NUDGES = ("check_in.nudge_hello", "check_in.nudge_no_rush", "check_in.nudge_word")
FOLLOW_UPS = {
    1: ("check_in.good_what", "check_in.good_share", "check_in.good_next"),
    2: ("check_in.ok_help", "check_in.ok_better", "check_in.ok_need"),
    STRUGGLING: ("check_in.hard_first", "check_in.hard_know"),
}
THANKS = {1: "check_in.thanks_good", 2: "check_in.thanks_ok", STRUGGLING: "check_in.thanks_hard"}


class Stage(StrEnum):
    """Where today's is."""

    RESTING = "resting"
    ASKED = "asked"
    FOLLOWED = "followed"


@dataclass(frozen=True, slots=True)
class State:
    """Which one it is of the series, until when it is today's, and how they said they are."""

    stage: Stage = Stage.RESTING
    nth: int = 0
    until: datetime | None = None
    mood: int = 0


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before any was planned."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return Turn(state, (PlanCheckIn(),))
        case CheckInPlanned():
            return _planned(state, event, now)
        case NudgeAllowed(yes):
            return _nudged(state, yes)
        case Woke(alarm):
            return _woken(state, alarm)
        case HoursChanged() | Told():
            return Turn(state, (Sleep(ASK), PlanCheckIn()) if state.stage is Stage.RESTING else ())
        case Heard():
            return _heard(state, event)
        case _:
            return Turn(state)


def wording(nth: int) -> str:
    """The words of the nth check-in, counted from 1: always the same for one, and another for the next."""
    return FIRST if nth <= 1 else WORDINGS[(nth - 2) % len(WORDINGS)]


def _planned(state: State, event: CheckInPlanned, now: datetime) -> Turn[State]:
    if event.at is None:
        return Turn(State(nth=state.nth), (Answered(), End()))
    if event.at > now:
        return Turn(State(nth=state.nth), (WakeAt(ASK, event.at),))
    until = event.until or now + timedelta(hours=8)
    ask = Say(wording(event.nth), Purpose.PLANNED, Asked.CHECK_IN, until, until, opens=True)
    nudge = (WakeAt(NUDGE, event.nudge_at),) if event.nudge_at is not None else ()
    return Turn(State(Stage.ASKED, event.nth, until), (ask, *nudge, WakeAt(CLOSE, until)))


def _woken(state: State, alarm: str) -> Turn[State]:
    match alarm:
        case _ if alarm == ASK:
            return Turn(state, (PlanCheckIn(rings=True),))
        case _ if alarm == NUDGE and state.stage is Stage.ASKED:
            return Turn(state, (MayNudge(),))
        case _ if alarm == CLOSE:
            return Turn(replace(state, stage=Stage.RESTING), (Answered(), PlanCheckIn()))
        case _:
            return Turn(state)


def _nudged(state: State, yes: bool) -> Turn[State]:
    """Once, and only when nothing else waits for them; what is more urgent has the floor to itself."""
    if not yes or state.stage is not Stage.ASKED:
        return Turn(state, (Answered(),) if state.stage is Stage.ASKED else ())
    words = NUDGES[state.nth % len(NUDGES)]
    return Turn(state, (Say(words, Purpose.PLANNED, Asked.CHECK_IN, state.until, state.until),))


def _heard(state: State, event: Heard) -> Turn[State] | None:
    match state.stage:
        case Stage.ASKED if event.meaning.intent is Intent.CHOOSE and event.meaning.choice in FOLLOW_UPS:
            return _answered(state, event, event.meaning.choice)
        case Stage.ASKED if event.meaning.risk is not None:
            return _answered(state, event, None)
        case Stage.RESTING if event.asked is Asked.CHECK_IN and event.meaning.choice in FOLLOW_UPS:
            return _answered_late(state, event, event.meaning.choice)
        case Stage.FOLLOWED if event.asked is Asked.CHECK_IN and event.meaning.intent not in ANYTIME:
            return _kept(state, event)
        case _:
            return None


def _answered(state: State, event: Heard, mood: int | None) -> Turn[State]:
    """They say how they are: kept, told on when it is hard, and one question that fits."""
    fits = _said(event, mood or STRUGGLING)  # words of distress name no number, and are not asked to
    asked = FOLLOW_UPS[fits][state.nth % len(FOLLOW_UPS[fits])]
    follow_up = Say(asked, asks=Asked.CHECK_IN, asks_until=state.until)
    kept = (KeepMood(mood, event.message_id),) if mood is not None else ()
    effects: tuple[Effect, ...] = (Answered(), Sleep(NUDGE), Settle(Record.ANSWERED, event.message_id), *kept)
    if event.meaning.beside in OF_COMING:  # what they are expected at answers that, and has the floor
        rests = (Sleep(CLOSE), *_call(event, fits), PlanCheckIn())
        return Turn(replace(state, stage=Stage.RESTING, mood=fits), (*effects, *rests))
    followed = replace(state, stage=Stage.FOLLOWED, mood=fits)
    return Turn(followed, (*effects, *_call(event, fits), follow_up))


def _answered_late(state: State, event: Heard, mood: int) -> Turn[State]:
    """A number after its day was over: kept and told on as any, and no more is asked; the next is planned already."""
    kept = (Settle(Record.ANSWERED, event.message_id), KeepMood(mood, event.message_id))
    return Turn(replace(state, mood=mood), (*kept, *_call(event, mood), Say(THANKS[_said(event, mood)])))


def _said(event: Heard, mood: int) -> int:
    """Which words fit: with something hard beside a good day, no "glad to hear it"."""
    return OK if mood == GOOD and event.meaning.beside is Intent.OTHER else mood


def _kept(state: State, event: Heard) -> Turn[State]:
    """Whatever they say to the second question is kept as they wrote it; a turn for the worse is heard."""
    worse = event.meaning.intent is Intent.CHOOSE and event.meaning.choice == STRUGGLING and state.mood != STRUGGLING
    mood = STRUGGLING if worse else state.mood
    heard = (KeepMood(STRUGGLING, event.message_id), *_call(event, mood)) if worse else ()
    said: tuple[Effect, ...] = () if event.meaning.beside in OF_COMING else (Say(THANKS[mood]),)
    if event.meaning.intent is Intent.QUESTION:
        said = (Alert("wrote", event.message_id), Say(interrupts.passed_on(event)))
    effects = (Answered(), Sleep(CLOSE), Settle(Record.ANSWERED, event.message_id), *heard, *said)
    return Turn(replace(state, stage=Stage.RESTING, mood=mood), (*effects, PlanCheckIn()))


def _call(event: Heard, mood: int) -> tuple[Effect, ...]:
    """Somebody rings them today; what is marked as a risk has told a person already."""
    if mood != STRUGGLING or event.meaning.risk is not None:
        return ()
    return (Alert("struggling", event.message_id, urgent=True),)
