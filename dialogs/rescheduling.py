"""Rescheduling: offer times, hear a choice or a day, and ask for it to be booked.

    finding ──> offered ─┬─ a number ──────────────────────> booking ─┬─> booked
       ^  none: a person ├─ a day or time ──> finding (thrice at most) ├─> waits for a yes ─┬─> booked
       │                 ├─ one fits: "Is that right?" ── YES ──^      │                    └─> refused: a person
       └── taken by somebody else <────────────────────────────────────┘
                         └─ none of them, or silence ──> a person
    "by phone instead" ──> said back: the same time, by phone ── YES ──> booking
    "tuesday is fine after all" ──> said back: the old time ── YES ──> kept

Rule of this file: until it is booked the old time stands, and a text that leaves a doubt says so. The choice is echoed.
What is promised ("I'll text you by") is kept: with an answer, or with the word that there is none yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from dialogs import kept_away, offering
from dialogs.hearing.meaning import KEPT, Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    AppointmentCancelled,
    AppointmentMoved,
    ApprovalAwaited,
    Began,
    Booked,
    End,
    Event,
    FindSlots,
    Heard,
    LetGo,
    MoveRefused,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    SlotGone,
    SlotsFound,
    TellItsOwn,
    Told,
    Turn,
    WakeAt,
    Woke,
)
from dialogs.offering import HELD_FOR, LAPSE, Offering, promised
from dialogs.saving import from_saved
from dialogs.slots import Wish, fits, wish_of

NAME = "rescheduling"
VERSION = 1
DUTY, LEAD, PROMISE = "duty", "lead", "promise"
SOON = timedelta(hours=36)
BY_TEXT = frozenset({"phone", "video"})
"""How an appointment may be held instead, without anybody finding a room for it."""
ALONE = frozenset({"place", "phone", "video"})
Answer = SlotsFound | Booked | SlotGone | ApprovalAwaited | MoveRefused


class Stage(StrEnum):
    """Where the search is."""

    OFFERED = "offered"
    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class State(Offering):
    """When and how it stands now, how they would like it, and what was offered."""

    starts_at: datetime
    mode: str = ""
    wanted: str | None = None
    stage: Stage = Stage.OFFERED
    cannot: bool = False
    asked_which: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was found."""
    if event.booking is None:
        raise ValueError("Rescheduling begins with the booking that is to be moved.")
    return State(starts_at=event.booking.starts_at, mode=event.booking.mode, cannot=event.cannot)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return _look(state, event.wish or Wish(), now)
        case Woke(alarm):
            return _woken(state, alarm)
        case Heard():
            return _heard(state, event, now)
        case Told("ringing") if state.stage is Stage.WAITING:
            rings = Say("rescheduling.will_ring", Purpose.REACTIVE, slots=state.offered, not_after=state.starts_at)
            return Turn(state, (Sleep(DUTY), Sleep(PROMISE), rings))  # somebody has it: it is not "still being asked"
        case AppointmentCancelled() | AppointmentMoved():
            return _over(state)  # staff have settled it another way
        case SlotsFound() | Booked() | SlotGone() | ApprovalAwaited() | MoveRefused():
            return _answered(state, event, now)
        case _:
            return Turn(state)


def _over(state: State, *effects: Alert | Say | Settle | TellItsOwn) -> Turn[State]:
    return Turn(replace(state, stage=Stage.DONE), (LetGo(), *effects, End()))


def _look(state: State, wish: Wish, now: datetime) -> Turn[State]:
    """For another time; or, where they ask only for another way, at the time there is."""
    if wish.mode is None or wish.mode == state.mode:
        return Turn(state, (FindSlots(wish),))
    if wish.mode not in BY_TEXT or state.mode not in ALONE:
        return _to_a_person(state, "rescheduling.other_way")
    wanted = replace(state, wanted=wish.mode)
    if wish.says_something:
        return Turn(wanted, (FindSlots(wish),))
    until = min(now + HELD_FOR, state.starts_at)
    text = "rescheduling.by_phone" if wish.mode == "phone" else "rescheduling.by_video"
    ask = Say(text, asks=Asked.ECHO, asks_until=until, slots=(state.starts_at,))
    return Turn(replace(wanted, offered=(state.starts_at,)), (ask, WakeAt(LAPSE, until)))


def _answered(state: State, event: Answer, now: datetime) -> Turn[State]:
    """What we asked the house came back."""
    match event:
        case SlotsFound():
            return _offered(state, event, now)
        case Booked(starts_at):
            told = Say("rescheduling.booked", _purpose(state), not_after=starts_at)
            return _over(replace(state, starts_at=starts_at), Settle(Record.MOVED), told)
        case SlotGone():
            return offering.lost(state)
        case ApprovalAwaited():
            return _waiting(state, event, now)
        case MoveRefused():
            words = "rescheduling.refused_way" if state.wanted else "rescheduling.refused"
            return _over(state, Say(words, Purpose.PROMISED, not_after=state.starts_at))


def _offered(state: State, event: SlotsFound, now: datetime) -> Turn[State]:
    first = Say("rescheduling.offer_cannot" if state.cannot else "rescheduling.offer", _purpose(state))
    put = offering.put(state, event, first, min(now + HELD_FOR, state.starts_at), state.starts_at)
    if put is None:
        return _to_a_person(state, "appointment.cannot" if state.cannot else "rescheduling.none")
    return Turn(replace(put.state, stage=Stage.OFFERED), put.effects)  # also when a yes came to a time that was gone


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    meaning = event.meaning
    if meaning.held_up is not None:
        own = TellItsOwn(kept_away.WORD, event.message_id)
        return Turn(replace(state, stage=Stage.DONE), (*kept_away.effects(event), own, LetGo(), End()))
    if state.stage is Stage.WAITING and meaning.intent is Intent.CONFIRM and meaning.wanted == KEPT:
        return _kept(state, event, now)  # nobody is to approve what is no longer wished for
    if state.stage is not Stage.OFFERED:
        return None
    if back := _back_to_the_old_time(state, event, now):
        return back
    if meaning.intent is Intent.RESCHEDULE and meaning.mode is not None:
        looked = _look(state, wish_of(meaning), now)
        return Turn(looked.state, (Answered(), LetGo(), *looked.effects))
    if meaning.intent is Intent.DECLINE and event.asked is not Asked.ECHO:
        return _to_a_person(state, "rescheduling.person", event.message_id)
    return offering.heard(state, event, state.wanted)


def _back_to_the_old_time(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """They name the time there is, or say yes to no time of those that were offered: that is asked, and then kept."""
    says_yes = event.meaning.intent is Intent.CONFIRM
    if event.asked is Asked.ECHO and says_yes and state.offered == (state.starts_at,) and state.wanted is None:
        return _kept(state, event, now)
    if says_yes and event.asked is Asked.OFFER_SLOTS and event.meaning.wanted == KEPT:
        return _is_kept(state, now)
    if says_yes and event.asked is Asked.OFFER_SLOTS and not event.meaning.when:
        which = Say("rescheduling.which", asks=Asked.OFFER_SLOTS, asks_until=state.starts_at, slots=state.offered)
        return Turn(replace(state, asked_which=True), (which,)) if not state.asked_which else None
    wish = wish_of(event.meaning)
    names_it = wish.mode is None and any(fits(state.starts_at, yes) for yes in wish.when)
    return _is_kept(state, now) if names_it and event.meaning.intent in (Intent.CONFIRM, Intent.RESCHEDULE) else None


def _kept(state: State, event: Heard, now: datetime) -> Turn[State]:
    """The old time it is, after all; whoever was asked, or would have rung, is told."""
    urgent = state.stage is Stage.WAITING or state.starts_at - now <= SOON
    can_come = Alert("can_come", event.message_id, urgent=urgent)
    told = TellItsOwn(KEPT, event.message_id)
    return _over(state, Settle(Record.CONFIRMED, event.message_id), can_come, told, Say("rescheduling.kept"))


def _is_kept(state: State, now: datetime) -> Turn[State]:
    """The time there is, said back before it counts."""
    until = min(now + HELD_FOR, state.starts_at)
    ask = Say("rescheduling.keep", asks=Asked.ECHO, asks_until=until, slots=(state.starts_at,))
    return Turn(replace(state, offered=(state.starts_at,)), (LetGo(), ask, WakeAt(LAPSE, until)))


def _waiting(state: State, event: ApprovalAwaited, now: datetime) -> Turn[State]:
    """It needs a yes: who is asked next, and when, if nobody answers; all of it before the old time comes."""
    waits = replace(state, stage=Stage.WAITING, offered=(event.starts_at,))
    before = state.starts_at - timedelta(hours=2)
    lapses = max(before + timedelta(hours=1), now + (state.starts_at - now) / 2)
    by = min(promised(event.hours, now), lapses)
    alarms = [WakeAt(DUTY, now + timedelta(minutes=30)), WakeAt(LEAD, before), WakeAt(LAPSE, lapses)]
    alarms += [WakeAt(PROMISE, by)] if by < lapses else []
    still_to_come = tuple(alarm for alarm in alarms if now < alarm.at < state.starts_at)
    asked = Say("rescheduling.asked", slots=(event.starts_at, by))
    return Turn(waits, (asked, Alert("approve", urgent=True), *still_to_come))


def _purpose(state: State) -> Purpose:
    """Whether they have just written, or somebody decided since on what they had asked."""
    return Purpose.PROMISED if state.stage is Stage.WAITING else Purpose.REPLY


def _woken(state: State, alarm: str) -> Turn[State]:
    waiting = state.stage is Stage.WAITING
    match alarm:
        case _ if alarm == DUTY and waiting:
            return Turn(state, (Alert("approve_duty", urgent=True),))
        case _ if alarm == LEAD and waiting:
            return Turn(state, (Alert("approve_lead", urgent=True),))
        case _ if alarm == PROMISE and waiting:
            return Turn(state, (Say("rescheduling.no_answer_yet", Purpose.PROMISED, slots=state.offered),))
        case _ if alarm == LAPSE and waiting:
            lapsed = Say("rescheduling.lapsed", Purpose.PROMISED, not_after=state.starts_at)
            return _over(state, Alert("move_lapsed", urgent=True), lapsed)
        case _ if alarm == LAPSE and state.stage is Stage.OFFERED:
            return Turn(state, (Answered(), LetGo(), Alert("no_choice"), End()))
        case _:
            return Turn(state)


def _to_a_person(state: State, words: str, message_id: int | None = None) -> Turn[State]:
    told = (Alert("call_me", message_id, urgent=True),) if message_id is not None else ()
    return Turn(replace(state, stage=Stage.DONE), (Answered(), LetGo(), *told, Say(words, _purpose(state)), End()))
