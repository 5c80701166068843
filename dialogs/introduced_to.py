"""Introduced to somebody else who can help: a week later, did they get in touch?

    waiting ── a week ──> asked ─┬─ YES ──> kept, over
                                 ├─ NO ───> the worker is told, over
                                 └─ silence ── asked once more ── silence ──> the worker is told, over

It begins with Matter(id: the introduction, at: its day).

Rule of this file: no name and no kind of help is in any text, only the day on which they were put in touch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from dialogs.hearing.meaning import Asked, Intent
from dialogs.hours import MID_AFTERNOON, Hours, at, day_of
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    End,
    Event,
    Heard,
    KeepChoice,
    Purpose,
    Record,
    Say,
    Settle,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "introduced_to"
VERSION = 1
ASK, AGAIN, TELL = "ask", "again", "tell"
A_WEEK, A_FEW_DAYS = timedelta(days=7), timedelta(days=3)


@dataclass(frozen=True, slots=True)
class State:
    """When it is asked, asked again, and told to the worker; and whether it was asked."""

    ask_at: datetime
    again_at: datetime
    tell_at: datetime
    asked: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The days on which something is said, in their hours."""
    if event.matter is None or event.matter.at is None:
        raise ValueError("A conversation about an introduction begins with its day.")
    return _from(_afternoon(event.hours, event.matter.at + A_WEEK), event.hours)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began(hours):
            soon = now + timedelta(hours=1)
            kept = state if state.ask_at > soon else _from(hours.next_opening(soon), hours)  # written down long after
            return Turn(kept, (WakeAt(ASK, kept.ask_at),))
        case Woke(alarm):
            return _woken(state, event, alarm)
        case Heard() if state.asked:
            return _heard(state, event)
        case Heard():
            return None
        case _:
            return Turn(state)


def _afternoon(hours: Hours, instant: datetime) -> datetime:
    return hours.earlier(at(day_of(instant), MID_AFTERNOON))


def _from(ask_at: datetime, hours: Hours) -> State:
    again = _afternoon(hours, ask_at + A_FEW_DAYS)
    return State(ask_at, again, _afternoon(hours, again + A_FEW_DAYS))


def _woken(state: State, event: Woke, alarm: str) -> Turn[State]:
    if event.whose is not Whose.PROVEN or alarm == TELL:
        return Turn(state, (Answered(), Alert("ask_in_touch"), End()))
    if alarm == ASK:
        return Turn(
            replace(state, asked=True), (_ask("introduced_to.ask", state.tell_at), WakeAt(AGAIN, state.again_at))
        )
    if alarm == AGAIN:
        return Turn(state, (_ask("introduced_to.again", state.tell_at), WakeAt(TELL, state.tell_at)))
    return Turn(state)


def _ask(text: str, until: datetime) -> Say:
    return Say(text, Purpose.PLANNED, Asked.YES_NO, until, until, opens=True)


def _heard(state: State, event: Heard) -> Turn[State] | None:
    if event.meaning.intent not in (Intent.CONFIRM, Intent.DECLINE):
        return None
    yes = event.meaning.intent is Intent.CONFIRM
    kept = KeepChoice("in_touch", yes, event.message_id)
    told = () if yes else (Alert("not_in_touch", event.message_id),)
    thanks = Say("introduced_to.yes" if yes else "introduced_to.no")
    return Turn(state, (Answered(), Settle(Record.ANSWERED, event.message_id), kept, *told, thanks, End()))
