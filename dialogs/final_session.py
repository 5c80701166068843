"""The last session: face to face if they like, with whoever put them in touch with us if they like.

    waiting ── two weeks before ──> face to face? (when it is by phone or video) ──> company? ─┬─ YES or NO ──> answered
                                                                                               └─ silence: told ───┐
    after it: they came ──> feedback begins, over; they did not, or nobody says: over  <───────────────────────────┘

Rule of this file: whom they may bring is said without a name or an office. What is near is for the worker to ask.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs.hearing.meaning import Asked, Intent
from dialogs.hours import MID_AFTERNOON, Hours, at, day_of
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    AttendedFound,
    Began,
    BeginFor,
    Booking,
    Effect,
    End,
    Event,
    FindAttended,
    Heard,
    HoursChanged,
    KeepChoice,
    Matter,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "final_session"
VERSION = 1
ASK, TELL, AFTER = "ask", "tell", "after"
TWO_WEEKS, ROOM = timedelta(days=14), timedelta(days=3)
TOO_NEAR = timedelta(hours=48)
"""So near a start its reminder has the floor, and a yes must be a yes to that."""
FROM_AFAR = frozenset({"phone", "video"})
LOOKS = 7
"""For so many days we look whether it was recorded that they came."""


class Stage(StrEnum):
    """What was asked last."""

    WAITING = "waiting"
    FACE = "face"
    COMPANY = "company"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class State:
    """Which appointment, when and how it is held, what was asked of it, and how often we looked afterwards."""

    appointment_id: int
    starts_at: datetime
    mode: str
    stage: Stage = Stage.WAITING
    looked: int = 0


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was asked."""
    if event.booking is None:
        raise ValueError("A conversation about the last session begins with its booking.")
    return _of(event.booking)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began(hours):
            return Turn(state, _plan(state, hours, now))
        case AppointmentMoved(hours, booking) | HoursChanged(hours, booking):
            moved = replace(_of(booking), stage=state.stage)
            return Turn(moved, (Sleep(), *_plan(moved, hours, now)))
        case AppointmentCancelled():
            return Turn(state, (Answered(), End()))
        case Woke(alarm):
            return _woken(state, event, alarm, now)
        case Heard():
            return _heard(state, event, now)
        case AttendedFound(attended):
            return _looked(state, attended, now)
        case _:
            return Turn(state)


def _of(booking: Booking) -> State:
    return State(booking.appointment_id, booking.starts_at, booking.mode)


def _plan(state: State, hours: Hours, now: datetime) -> tuple[Effect, ...]:
    """Ask two weeks before, or at the next opening; and look the day after."""
    after = WakeAt(AFTER, hours.next_opening(at(day_of(state.starts_at) + timedelta(days=1), hours.opens)))
    if state.stage is not Stage.WAITING:
        return (after, *((WakeAt(TELL, now + ROOM),) if state.stage is not Stage.DONE else ()))
    planned = hours.earlier(at(day_of(state.starts_at - TWO_WEEKS), MID_AFTERNOON))
    return (WakeAt(ASK, planned if planned > now else hours.next_opening(now + timedelta(minutes=1))), after)


def _woken(state: State, event: Woke, alarm: str, now: datetime) -> Turn[State]:
    match alarm:
        case _ if alarm == ASK and state.stage is Stage.WAITING:
            return _first(state, event.whose, now)
        case _ if alarm == TELL and state.stage in (Stage.FACE, Stage.COMPANY):
            return Turn(replace(state, stage=Stage.DONE), (Answered(), Alert("ask_three_way")))
        case _ if alarm == AFTER:
            return Turn(replace(state, looked=state.looked + 1), (FindAttended(),))
        case _:
            return Turn(state)


def _first(state: State, whose: Whose, now: datetime) -> Turn[State]:
    if whose is not Whose.PROVEN or state.starts_at - now < TOO_NEAR:
        return Turn(replace(state, stage=Stage.DONE), (Alert("ask_three_way"),))
    afar = state.mode in FROM_AFAR
    until = min(now + ROOM, state.starts_at - TOO_NEAR / 2)
    text = "final_session.face" if afar else "final_session.company"
    ask = Say(text, Purpose.PLANNED, Asked.YES_NO, until, until, opens=True)
    return Turn(replace(state, stage=Stage.FACE if afar else Stage.COMPANY), (ask, WakeAt(TELL, until)))


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    if event.meaning.intent not in (Intent.CONFIRM, Intent.DECLINE):
        return None
    yes = event.meaning.intent is Intent.CONFIRM
    settled = Settle(Record.ANSWERED, event.message_id)
    match state.stage:
        case Stage.FACE:
            kept = KeepChoice("face_to_face", yes, event.message_id)
            told = (Alert("face_to_face", event.message_id),) if yes else ()
            until = min(now + ROOM, state.starts_at - TOO_NEAR / 2)
            ask = Say("final_session.and_company", asks=Asked.YES_NO, asks_until=until)
            asking = (Answered(), settled, kept, *told, ask, WakeAt(TELL, until))
            return Turn(replace(state, stage=Stage.COMPANY), asking)
        case Stage.COMPANY:
            kept = KeepChoice("three_way", yes, event.message_id)
            thanks = Say("final_session.yes" if yes else "final_session.no")
            told = (Alert("three_way", event.message_id),)
            return Turn(replace(state, stage=Stage.DONE), (Answered(), Sleep(TELL), settled, kept, *told, thanks))
        case _:
            return None


def _looked(state: State, attended: bool | None, now: datetime) -> Turn[State]:
    """They came: three short questions, if they like. Nobody has said yet: look again tomorrow, for a week."""
    if attended is None and state.looked < LOOKS:
        return Turn(state, (WakeAt(AFTER, now + timedelta(days=1)),))
    key, matter = f"feedback:appointment:{state.appointment_id}", Matter(state.appointment_id)
    return Turn(state, (*((BeginFor("feedback", key, matter),) if attended else ()), End()))
