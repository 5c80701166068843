"""An appointment: remind, confirm, chase once, and tell the worker when there is no answer.

    booked ─┬─ YES ──────────────> confirmed   "What time will you set off?"
            ├─ "can't make it" ──> cannot      the worker is told, with their words
            ├─ CHANGE ───────────> moving      the worker is told; the time still stands
            └─ silence ── chase ── told        the worker is told

Rule of this file: one answer can follow another at any time before the start, and the last one counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs import cadence
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    Began,
    Booking,
    ClaimNumber,
    DisownNumber,
    Effect,
    End,
    Event,
    Heard,
    HoursChanged,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    Turn,
    WakeAt,
    Woke,
)
from dialogs.saving import from_saved

NAME = "appointment"
VERSION = 1
SOON = timedelta(hours=36)
IN_PERSON = frozenset({"place", "group", "accompanied"})


class Stage(StrEnum):
    """Where we are with their answer."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    CANNOT = "cannot"
    MOVING = "moving"


@dataclass(frozen=True, slots=True)
class State:
    """The plan's place: which appointment, as of which move, and what they last said of it."""

    starts_at: datetime
    mode: str
    stage: Stage = Stage.BOOKED
    claimed: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said. A conversation about an appointment begins with its booking."""
    booking = _booking(event)
    return State(booking.starts_at, booking.mode)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _plan(state, event, now, ("appointment.booked", "appointment.eve"))
        case AppointmentMoved():
            fresh = State(event.booking.starts_at, event.booking.mode, claimed=state.claimed)
            turn = _plan(fresh, event, now, ("appointment.moved", "appointment.moved_soon"))
            return Turn(turn.state, (Sleep(), Answered(), *turn.effects))
        case HoursChanged():
            steps = cadence.before(event.booking, event.hours, now)
            told = state.stage is not Stage.BOOKED
            alarms = [WakeAt(name, at) for name, at in steps if not (told and name == cadence.TELL)]
            return Turn(state, (Sleep(), *alarms))
        case AppointmentCancelled():
            return Turn(state, (Answered(), _notice(state, "appointment.cancelled"), End()))
        case Woke():
            return _woken(state, event)
        case Heard():
            return _heard(state, event, now)


def _booking(event: Began) -> Booking:
    if event.booking is None:
        raise ValueError("A conversation about an appointment begins with a booking.")
    return event.booking


def _plan(state: State, event: Began | AppointmentMoved, now: datetime, texts: tuple[str, str]) -> Turn[State]:
    """Say it, and plan what comes before it. It asks (the second text) only when no reminder will: one question at a
    time is on the floor, and a yes to the wrong one would be worse than none."""
    booking = event.booking
    if booking is None or booking.starts_at <= now:
        return Turn(state, (End(),))
    steps = cadence.before(booking, event.hours, now)
    will_ask = any(name == cadence.EVE for name, _ in steps)
    known = event.proven or state.claimed
    first = _notice(state, texts[0]) if will_ask and known else _ask(state, texts[1], event.proven)
    alarms = tuple(WakeAt(name, at) for name, at in steps)
    return Turn(state, (replace(first, purpose=Purpose.REACTIVE), *alarms))


def _ask(state: State, text: str, proven: bool) -> Say:
    """A reminder that asks; to a number nobody has claimed or proven, only whether it is theirs."""
    known = proven or state.claimed
    return Say(
        text if known else "shared.is_this_them",
        purpose=Purpose.PLANNED,
        asks=Asked.CONFIRM_ATTENDANCE if known else Asked.PROVE_NUMBER,
        asks_until=state.starts_at,
        not_after=state.starts_at - timedelta(hours=1),
        opens=True,
    )


def _notice(state: State, text: str) -> Say:
    """A text about the appointment that asks nothing."""
    return Say(text, purpose=Purpose.REACTIVE, not_after=state.starts_at - timedelta(minutes=30), opens=True)


def _woken(state: State, event: Woke) -> Turn[State]:
    match event.alarm:
        case cadence.OVER:
            return Turn(state, (End(),))
        case cadence.TELL:
            unanswered = (Alert("unanswered"),) if state.stage is Stage.BOOKED else ()
            return Turn(state, unanswered)
        case cadence.NOTICE:
            known = event.proven or state.claimed
            going = known and state.stage in (Stage.BOOKED, Stage.CONFIRMED)
            return Turn(
                state, (replace(_notice(state, "appointment.today"), purpose=Purpose.PLANNED),) if going else ()
            )
        case cadence.CHASE if state.stage is not Stage.BOOKED:
            return Turn(state)
        case alarm:
            return _reminded(state, alarm, event.proven)


def _reminded(state: State, alarm: str, proven: bool) -> Turn[State]:
    match state.stage:
        case Stage.BOOKED:
            return Turn(state, (_ask(state, f"appointment.{alarm}", proven),))
        case Stage.CONFIRMED:
            notice = replace(_notice(state, "appointment.still_on"), purpose=Purpose.PLANNED)
            return Turn(state, (notice,) if alarm == cadence.EVE else ())
        case Stage.CANNOT | Stage.MOVING:
            return Turn(state)  # a person is dealing with it; another reminder would argue with them


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    if event.asked is Asked.PROVE_NUMBER and (proved := _whose(state, event)):
        return proved
    match event.meaning.intent:
        case Intent.CONFIRM:
            return _confirmed(state, event, now)
        case Intent.DECLINE:
            return _told(state, event, Stage.CANNOT, now)
        case Intent.RESCHEDULE:
            return _told(state, event, Stage.MOVING, now)
        case Intent.LATE:
            late = Alert("late", event.message_id, urgent=True, minutes=event.meaning.minutes)
            return Turn(state, (Settle(Record.LATE, event.message_id), late, Say("appointment.late")))
        case Intent.ASK_WHEN | Intent.ASK_WHERE | Intent.ASK_WHO:
            return Turn(state, (Say(_answer(state, event)),))
        case _ if event.asked is Asked.SET_OFF:
            return _set_off(state, event)
        case _:
            return None


def _whose(state: State, event: Heard) -> Turn[State] | None:
    match event.meaning.intent:
        case Intent.CONFIRM:
            claimed = replace(state, claimed=True)
            ask = replace(_ask(claimed, "appointment.day_and_time", True), purpose=Purpose.REPLY, opens=False)
            return Turn(claimed, (Answered(), ClaimNumber(), ask))
        case Intent.DECLINE:
            told = Alert("wrong_person", event.message_id)
            sorry = Say("shared.wrong_person")
            return Turn(state, (Answered(), Settle(Record.ANSWERED, event.message_id), told, sorry, DisownNumber()))
        case _:
            return None


def _confirmed(state: State, event: Heard, now: datetime) -> Turn[State]:
    if event.asked is Asked.SET_OFF:
        return Turn(state, (Answered(), Say("appointment.see_you")))
    effects: list[Effect] = [Answered(), Settle(Record.CONFIRMED, event.message_id), Sleep(cadence.TELL)]
    if state.stage in (Stage.CANNOT, Stage.MOVING):
        effects.append(Alert("can_come", event.message_id, urgent=_is_soon(state, now)))
    if state.stage is not Stage.CONFIRMED and state.mode in IN_PERSON and _is_soon(state, now):
        effects.append(Say("appointment.set_off", asks=Asked.SET_OFF, asks_until=state.starts_at))
    else:
        effects.append(Say("appointment.see_you"))
    return Turn(replace(state, stage=Stage.CONFIRMED), tuple(effects))


def _told(state: State, event: Heard, stage: Stage, now: datetime) -> Turn[State]:
    """They can't come, or want another time: the worker hears it in their words, and the time stands until they act."""
    moving = stage is Stage.MOVING
    outcome = Record.ANSWERED if moving else Record.DECLINED
    alert = Alert("asked_to_move" if moving else "cannot_come", event.message_id, urgent=_is_soon(state, now))
    say = Say("appointment.moving" if moving else "appointment.cannot")
    effects = (Answered(), Settle(outcome, event.message_id), Sleep(cadence.TELL), alert, say)
    return Turn(replace(state, stage=stage), effects)


def _answer(state: State, event: Heard) -> str:
    known = event.proven or state.claimed
    match event.meaning.intent:
        case Intent.ASK_WHEN:
            return "appointment.when" if known else "shared.is_this_them"
        case Intent.ASK_WHERE:
            return "appointment.where" if event.proven else "shared.ring_us"
        case _:
            return "appointment.who" if event.proven else "shared.who_unproven"


def _set_off(state: State, event: Heard) -> Turn[State] | None:
    """Any plan is a good plan: the asking is what helps, and the answer is kept as it was written."""
    if event.meaning.when or event.meaning.intent in (Intent.ACK, Intent.CHOOSE):
        return Turn(state, (Answered(), Settle(Record.CONFIRMED, event.message_id), Say("appointment.see_you")))
    return None


def _is_soon(state: State, now: datetime) -> bool:
    return state.starts_at - now <= SOON
