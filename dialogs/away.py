"""Days off: one of the staff texts that they will not be at work, or when they are back, and hears what was taken.

    resting ─┬─ "off sick tomorrow" ─────> kept ──> said back, with the days and who covers
             ├─ "off from Monday" ───────> the first day is kept ──> "when are you back?" ─┬─ a day, a length ──> kept
             ├─ "on leave" ──────────────> "which days?" ── days ──> kept                  └─ not plain ──> a person
             ├─ "back tomorrow" ─────────> kept: off until then, and no longer
             └─ UNDO, within a day ──────> what the last text changed is as it was

Rule of this file: nothing counts that is not said back with its days. It asks once; what is not plain then, or is not
answered within the hour, goes to a person. It never ends. Who covers is the house's to know.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs.hearing import absence
from dialogs.hearing.meaning import Asked, Intent, WhenKind
from dialogs.hours import day_of
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    ComeBack,
    Event,
    Heard,
    OffKept,
    Say,
    Sleep,
    TakeOff,
    Turn,
    UndoOff,
    WakeAt,
    Woke,
)
from dialogs.saving import from_saved

NAME = "away"
VERSION = 1
FOR_STAFF = True
QUIET = "quiet"
WAITS = timedelta(hours=1)
ASKED_FOR = timedelta(hours=12)
UNDO_FOR = timedelta(hours=24)


class Stage(StrEnum):
    """What they were asked last: nothing, which days, or when they are back."""

    RESTING = "resting"
    WHICH = "which"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class State:
    """What is asked, the days that their last text took or gave back (ISO), which message, and until when UNDO counts.

    `adds`: what is kept next belongs to the same word of theirs, and is undone with it.
    """

    stage: Stage = Stage.RESTING
    took: tuple[str, ...] = ()
    gave: tuple[str, ...] = ()
    message_id: int = 0
    undo_until: datetime | None = None
    adds: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """Nothing was said yet."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Heard():
            return _heard(state, event, now)
        case OffKept():
            return _kept(state, event, now)
        case Woke(alarm) if alarm == QUIET and state.stage is not Stage.RESTING:
            told = Alert("wrote", state.message_id, urgent=True)
            return Turn(replace(state, stage=Stage.RESTING), (Answered(), told))
        case _:
            return Turn(state)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    item = event.meaning.items[0] if event.meaning.items else None
    said = item.outcome if item else ""
    dates = (when.start for when in event.meaning.when if item and when.kind is WhenKind.DATE and when.start)
    days = tuple(date.fromisoformat(day) for day in dates)
    if said == absence.UNDO:
        return _undone(state, event.message_id, now) or _a_person(state, event.message_id)
    if not said and event.meaning.intent in (Intent.ACK, Intent.CONFIRM):
        return Turn(state)
    state = replace(state, message_id=event.message_id)
    if state.stage is not Stage.RESTING and (said == absence.FOR or (days and said in (absence.DAYS, absence.BACK))):
        return _answered(state, said, days, item.note if item else "", now)
    if said == absence.OFF and days:
        return _take(state, days, event.message_id)
    if said == absence.BACK and days:
        return Turn(_fresh(state), (Answered(), Sleep(QUIET), ComeBack(days[0], event.message_id)))
    if said == absence.UNSURE and state.stage is Stage.RESTING:
        return _asks(state, days, event.message_id, now)
    return _a_person(state, event.message_id) if said or state.stage is not Stage.RESTING else None


def _answered(state: State, said: str, days: tuple[date, ...], note: str, now: datetime) -> Turn[State]:
    """Bare days: when they are back, where that was asked, else the days themselves."""
    start = date.fromisoformat(state.took[0]) if state.stage is Stage.UNTIL and state.took else day_of(now)
    if said == absence.FOR:
        return _take(state, absence.spell(start, note), state.message_id)
    if state.stage is Stage.WHICH and said == absence.DAYS:
        return _take(state, days, state.message_id)
    until = tuple(start + timedelta(days=n) for n in range(min((days[0] - start).days, absence.LONGEST.days)))
    return _take(state, until, state.message_id) if until else _a_person(state, state.message_id)


def _take(state: State, days: tuple[date, ...], message_id: int) -> Turn[State]:
    kept = replace(_fresh(state), adds=state.stage is Stage.UNTIL) if state.stage is Stage.UNTIL else _fresh(state)
    kept = replace(kept, took=state.took, gave=state.gave) if kept.adds else kept
    return Turn(kept, (Answered(), Sleep(QUIET), TakeOff(days, message_id)))


def _fresh(state: State) -> State:
    return State(message_id=state.message_id)


def _asks(state: State, days: tuple[date, ...], message_id: int, now: datetime) -> Turn[State]:
    """What is known is kept at once, so that somebody covers it; the rest is asked, once."""
    wait = WakeAt(QUIET, now + WAITS)
    if days:
        return Turn(replace(_fresh(state), stage=Stage.UNTIL), (wait, TakeOff(days[:1], message_id)))
    which = Say("away.which", asks=Asked.AWAY, asks_until=now + ASKED_FOR)
    return Turn(replace(_fresh(state), stage=Stage.WHICH), (wait, which))


def _a_person(state: State, message_id: int) -> Turn[State]:
    told = Alert("wrote", message_id, urgent=True)
    return Turn(replace(state, stage=Stage.RESTING), (Answered(), Sleep(QUIET), told, Say("shared.passed_on_staff")))


def _undone(state: State, message_id: int, now: datetime) -> Turn[State] | None:
    if state.undo_until is None or now > state.undo_until:
        return None
    took, gave = ([date.fromisoformat(day) for day in days] for days in (state.took, state.gave))
    return Turn(State(message_id=message_id), (Answered(), Sleep(QUIET), UndoOff(tuple(took), tuple(gave), message_id)))


def _kept(state: State, event: OffKept, now: datetime) -> Turn[State]:
    """Said back, so that a wrong day is seen at once."""
    facts: tuple[tuple[str, int | str], ...] = (
        ("days", _iso(event.took)),
        ("back", event.back.isoformat() if event.back else ""),
        ("covers", " ".join(map(str, event.covers))),
        ("uncovered", int(event.uncovered)),
        ("moves", event.moves),
    )
    if event.undone and not event.took and not event.gave:
        return _a_person(state, state.message_id)  # those days have passed, and were as they were
    if event.undone:
        return Turn(state, (Say("away.undone", facts=(("days", _iso((*event.took, *event.gave))),)),))
    if not event.took and not event.gave:
        return Turn(replace(state, stage=Stage.RESTING, adds=False), (Sleep(QUIET), Say("away.already")))
    took = (*(state.took if state.adds else ()), *map(date.isoformat, event.took))
    state = replace(state, took=tuple(dict.fromkeys(took)), gave=tuple(map(date.isoformat, event.gave)), adds=False)
    state = replace(state, undo_until=now + UNDO_FOR)
    if state.stage is Stage.UNTIL:
        until = Say("away.until", asks=Asked.AWAY, asks_until=now + ASKED_FOR, facts=facts)
        return Turn(state, (until,))
    return Turn(state, (Say("away.back" if event.back else "away.off", facts=facts),))


def _iso(days: tuple[date, ...]) -> str:
    return " ".join(day.isoformat() for day in days)
