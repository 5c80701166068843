"""An appointment: remind, confirm, chase once, and tell the worker when there is no answer.

    booked ─┬─ YES ──────────────> confirmed   "What time will you set off?"
            ├─ "can't make it" ──> cannot      the worker is told, with their words
            ├─ CHANGE ───────────> moving      the worker is told; the time still stands
            ├─ hospital, arrest ─> kept away   the worker is told, with their words; reminders stop
            ├─ silence ── chase ── told        the worker is told
            └─ another is being asked about: its time is told, and the question waits until that one is answered
    and a quarter of an hour after its end, unless it is told "recorded": the worker is asked whether they came

Rule of this file: when to speak and what to plan; what they answer is dialogs/attending.py's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dialogs import cadence, identity, kept_away
from dialogs.attending import SOON, Stage, State, ask, heard, silenced
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    Began,
    Booking,
    End,
    Event,
    Heard,
    HoursChanged,
    Purpose,
    Say,
    Sleep,
    Told,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "appointment"
VERSION = 1
FREE = "free"
"""What we asked before is answered, so that this may be asked."""
CHASE_AFTER = timedelta(hours=3)
"""A chase sooner after the question than this would be a second question."""


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
            return _quietly(_plan(state, event, now, ("appointment.booked", "appointment.eve")), event.by_them)
        case AppointmentMoved():
            return _moved(state, event, now)
        case HoursChanged():
            return Turn(state, (Sleep(), *_alarms(state, event, now), *_waits(state)))
        case AppointmentCancelled():
            return _called_off(state, event, now)
        case Told(what, _, whose):
            return _told(state, what, whose, now)
        case Woke():
            return _woken(state, event, now)
        case Heard():
            return heard(state, event, now)
        case _:
            return Turn(state)  # what is told of slots is not for this dialog, which asks for none


def _called_off(state: State, event: AppointmentCancelled, now: datetime) -> Turn[State]:
    """We called it off. Where another conversation says so, and offers other times, this one is only over."""
    if event.told:
        return Turn(state, (Answered(), End()))
    off = replace(_notice(state, "appointment.cancelled"), purpose=Purpose.REACTIVE, not_after=state.starts_at)
    nobody = Alert("not_delivered", urgent=state.starts_at - now <= SOON)  # they may come, and must be rung
    return Turn(state, (Answered(), nobody if event.whose is Whose.UNKNOWN else off, End()))


def _told(state: State, what: str, whose: Whose, now: datetime) -> Turn[State]:
    match what:
        case "free":
            return _asked_at_last(state, whose, now)
        case identity.CLAIMED if state.stage is Stage.BOOKED and now < state.starts_at:
            notice = _worded(_notice(state, "appointment.booked"), Whose.CLAIMED)
            return Turn(state, (replace(notice, purpose=Purpose.REPLY, not_after=state.starts_at),))
        case "recorded":
            return Turn(state, (Sleep(cadence.RECORD),))
        case "kept":
            return Turn(replace(state, stage=Stage.CONFIRMED), (Answered(), Sleep(cadence.TELL), Sleep(cadence.CHASE)))
        case kept_away.WORD:
            return Turn(replace(state, stage=Stage.KEPT_AWAY), silenced())
        case _:
            return Turn(state)


def _moved(state: State, event: AppointmentMoved, now: datetime) -> Turn[State]:
    fresh = State(event.booking.starts_at, event.booking.mode)
    turn = _plan(fresh, event, now, ("appointment.moved", "appointment.moved_soon"))
    planned = _quietly(turn, event.by_them)
    return Turn(planned.state, (Sleep(), Answered(), *planned.effects))


def _quietly(turn: Turn[State], by_them: bool) -> Turn[State]:
    """They chose it themselves just now: it is not said again, and who is never asked is not told of as silent."""
    if not by_them:
        return turn
    unsaid = tuple(e for e in turn.effects if not isinstance(e, Say))
    asks = any(isinstance(e, WakeAt) and e.alarm in (cadence.EVE, cadence.CHASE) for e in unsaid)
    kept = tuple(e for e in unsaid if asks or not (isinstance(e, WakeAt) and e.alarm == cadence.TELL))
    return Turn(replace(turn.state, asked_at=None), kept)


def _alarms(state: State, event: HoursChanged, now: datetime) -> list[WakeAt]:
    """What is still to come, anew; nothing that was sent comes again, and nobody who has answered is told of."""
    gone = {*state.sent, *(() if state.stage is Stage.BOOKED else (cadence.TELL,))}
    steps = cadence.before(event.booking, event.hours, now, told_now=False)
    return [WakeAt(name, at) for name, at in steps if name not in gone]


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
    steps = cadence.before(booking, event.hours, now, told_now=True)
    will_ask = any(name == cadence.EVE for name, _ in steps)
    state = state if will_ask else replace(state, held_until=_held(event))
    quiet = (will_ask or state.held_until is not None) and event.whose is not Whose.UNKNOWN
    first = _worded(_notice(state, texts[0]), event.whose) if quiet else ask(state, texts[1], event.whose)
    alarms = tuple(WakeAt(name, at) for name, at in steps)
    asked = replace(state, asked_at=None if quiet else event.hours.next_opening(now))
    return Turn(asked, (replace(first, purpose=Purpose.REACTIVE), *alarms, *_waits(state)))


def _held(event: Began | AppointmentMoved | Woke) -> datetime | None:
    """Until when the question waits for another; whose number it is, is one question for all of them."""
    return event.taken_until if event.whose is not Whose.UNKNOWN else None


def _waits(state: State) -> tuple[WakeAt, ...]:
    return (WakeAt(cadence.HELD, state.held_until),) if state.held_until is not None else ()


def _notice(state: State, text: str) -> Say:
    """A text about the appointment that asks nothing."""
    return Say(text, Purpose.PLANNED, not_after=state.starts_at - timedelta(minutes=30), opens=True)


def _worded(notice: Say, whose: Whose) -> Say:
    """A notice as it may be worded: to a claimed number a day and a time, without place or name."""
    if whose is Whose.PROVEN:
        return notice
    moved = notice.text.startswith("appointment.moved")
    return replace(notice, text="appointment.expected_moved" if moved else "appointment.expected_notice")


def _woken(state: State, event: Woke, now: datetime) -> Turn[State]:
    match event.alarm:
        case cadence.OVER:
            return Turn(state, (End(),))
        case cadence.RECORD:
            return Turn(state, (Alert("record_attendance"),))
        case cadence.TELL:
            unanswered = (Alert("unanswered"),) if state.stage is Stage.BOOKED else ()
            return Turn(state, unanswered)
        case cadence.NOTICE:
            going = event.whose is not Whose.UNKNOWN and state.stage in (Stage.BOOKED, Stage.CONFIRMED)
            return Turn(state, (_worded(_notice(state, "appointment.today"), event.whose),) if going else ())
        case cadence.HELD if not _asked_just_now(state, now) and not event.taken_until:
            return _asked_at_last(state, event.whose, now)
        case cadence.CHASE | cadence.HELD if state.stage is not Stage.BOOKED or _asked_just_now(state, now):
            return Turn(state)
        case alarm if state.stage is Stage.BOOKED and (until := _held(event)):
            return _put_off(state, alarm, until, event.whose)
        case alarm:
            return _reminded(replace(state, sent=(*state.sent, alarm)), alarm, event.whose, now)


def _put_off(state: State, alarm: str, until: datetime, whose: Whose) -> Turn[State]:
    """Another is asked about first: its time is said, and asks nothing. Days ahead that is enough, for the question
    comes the day before; then it waits."""
    told = (_worded(_notice(state, "appointment.also"), whose),) if alarm not in (cadence.CHASE, cadence.HELD) else ()
    state = replace(state, sent=(*state.sent, alarm))
    if alarm in (cadence.WEEK, cadence.FOUR):
        return Turn(state, told)
    state = replace(state, held_until=until)
    return Turn(state, (*told, *_waits(state)))


def _asked_at_last(state: State, whose: Whose, now: datetime) -> Turn[State]:
    """What it waited for is answered, or asked no more."""
    if state.held_until is None or state.stage is not Stage.BOOKED or now >= state.starts_at:
        return Turn(state)
    asked = replace(state, held_until=None, asked_at=now)
    return Turn(asked, (Sleep(cadence.HELD), ask(state, "appointment.eve", whose)))


def _asked_just_now(state: State, now: datetime) -> bool:
    return state.asked_at is not None and now - state.asked_at < CHASE_AFTER


def _reminded(state: State, alarm: str, whose: Whose, now: datetime) -> Turn[State]:
    match state.stage:
        case Stage.BOOKED:
            return Turn(replace(state, asked_at=now), (ask(state, f"appointment.{alarm}", whose),))
        case Stage.CONFIRMED if alarm == cadence.EVE:
            return Turn(state, (_worded(_notice(state, "appointment.still_on"), whose),))
        case _:
            return Turn(state)  # a person is dealing with it; another reminder would argue with them
