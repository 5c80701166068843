"""What they say about an appointment: yes, no, another time, late, when, where, who; and when they will set off.

Rule of this file: one answer can follow another at any time before the start, and the last one counts. What it means
for the plan is for dialogs/appointment.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from dialogs import cadence, identity, interrupts, kept_away
from dialogs.hearing.meaning import Asked, Intent, Topic, WhenKind
from dialogs.hours import LONDON
from dialogs.moves import Alert, Answered, Begin, Effect, Heard, Purpose, Record, Say, Settle, Sleep, Turn, Whose
from dialogs.slots import wish_of

SOON = timedelta(hours=36)
STILL_ON = timedelta(hours=1)
"""How long after its start somebody who asks where it is may still be on the way."""
IN_PERSON = frozenset({"place", "group", "accompanied"})


class Stage(StrEnum):
    """Where we are with their answer."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    CANNOT = "cannot"
    MOVING = "moving"
    KEPT_AWAY = "kept_away"


@dataclass(frozen=True, slots=True)
class State:
    """The plan's place: which appointment, as of which move, and what they last said of it."""

    starts_at: datetime
    mode: str
    stage: Stage = Stage.BOOKED
    asked_at: datetime | None = None
    sent: tuple[str, ...] = ()
    held_until: datetime | None = None
    """It is to be asked about, and another question of ours is on the floor until then, if nobody answers that."""


def ask(state: State, text: str, whose: Whose) -> Say:
    """A reminder that asks: to a claimed number without place or name, to nobody's only whether it is theirs."""
    point = state.starts_at - timedelta(hours=1)
    say = Say(text, Purpose.PLANNED, Asked.CONFIRM_ATTENDANCE, state.starts_at, point, opens=True)
    match whose:
        case Whose.PROVEN:
            return say
        case Whose.CLAIMED:
            return replace(say, text="appointment.expected")
        case Whose.UNKNOWN:
            return identity.ask(state.starts_at, say)


def heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """A turn on what they texted. None: not understood here."""
    if event.meaning.held_up is not None:
        return Turn(replace(state, stage=Stage.KEPT_AWAY), (*kept_away.effects(event), *silenced()))
    if state.stage is Stage.KEPT_AWAY and event.meaning.about is Topic.OUT_AGAIN:
        out = Alert("wrote", event.message_id, urgent=True)
        return Turn(state, (Settle(Record.ANSWERED, event.message_id), out, Say(interrupts.passed_on(event))))
    if event.asked is Asked.PROVE_NUMBER and (proved := _whose(state, event)):
        return proved
    if event.asked is Asked.SET_OFF and _names_a_time_before(state, event):
        return _set_off(state, event)
    return _answered(state, event, now) if now < state.starts_at else _too_late(state, event, now)


def silenced() -> tuple[Effect, ...]:
    """Nothing more is said or asked of it; that it is over, and whether they came, is still a matter for staff."""
    return tuple(Sleep(name) for name in cadence.SAID)


def _too_late(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    """It has begun, or is over: a yes counts for nothing now, and what they say is for a person."""
    if event.meaning.intent is Intent.ASK_WHERE and event.whose is Whose.PROVEN and now - state.starts_at < STILL_ON:
        return Turn(state, (Say("appointment.where"),))  # they are looking for the door
    if event.meaning.intent in (Intent.ASK_WHERE, Intent.ASK_WHEN):  # of something that is over: a person answers
        told, settled = Alert("wrote", event.message_id), Settle(Record.ANSWERED, event.message_id)
        return Turn(state, (told, settled, Say(interrupts.passed_on(event))))
    if event.meaning.intent not in (Intent.DECLINE, Intent.RESCHEDULE, Intent.LATE):
        return None
    late = event.meaning.intent is Intent.LATE
    told = Alert("late" if late else "cannot_come", event.message_id, urgent=True, minutes=event.meaning.minutes)
    settled = Settle(Record.LATE if late else Record.DECLINED, event.message_id)
    return Turn(state, (settled, told, Say("appointment.late" if late else interrupts.passed_on(event))))


def _answered(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    match event.meaning.intent:
        case Intent.CONFIRM:
            return _confirmed(state, event, now)
        case Intent.DECLINE:
            return _told(state, event, Stage.CANNOT, now)
        case Intent.RESCHEDULE:
            return _told(state, event, Stage.MOVING, now)
        case Intent.LATE:
            late = Alert("late", event.message_id, urgent=True, minutes=event.meaning.minutes)
            settled = Settle(Record.LATE, event.message_id)
            return Turn(state, (settled, late, Sleep(cadence.CHASE), Sleep(cadence.TELL), Say("appointment.late")))
        case Intent.ASK_WHEN | Intent.ASK_WHERE | Intent.ASK_WHO:
            return Turn(state, (_answer(state, event),))
        case _ if event.asked is Asked.SET_OFF:
            return _set_off(state, event)
        case _:
            return None


def _whose(state: State, event: Heard) -> Turn[State] | None:
    match event.meaning.intent:
        case Intent.CONFIRM:
            asking = ask(state, "appointment.expected", Whose.CLAIMED)
            then = replace(asking, text="appointment.day_and_time", purpose=Purpose.REPLY, opens=False)
            return Turn(state, identity.claimed(then))
        case Intent.DECLINE:
            return Turn(state, identity.disowned(event.message_id))
        case _:
            return None


def _confirmed(state: State, event: Heard, now: datetime) -> Turn[State]:
    if event.asked is Asked.SET_OFF:
        return Turn(state, (Answered(), _see_you(state, event)))
    effects: list[Effect] = [Answered(), Settle(Record.CONFIRMED, event.message_id), Sleep(cadence.TELL)]
    if state.stage in (Stage.CANNOT, Stage.MOVING, Stage.KEPT_AWAY):
        effects.append(Alert("can_come", event.message_id, urgent=_is_soon(state, now)))
    may_know_how = event.whose is Whose.PROVEN  # "what time will you set off?" tells that it is a place to go to
    plans = state.stage is not Stage.CONFIRMED and state.mode in IN_PERSON and event.meaning.beside is None
    plans = plans and not event.others_wait  # that is the next question, and one is enough
    if may_know_how and plans and _is_soon(state, now):
        starts = state.starts_at
        effects.append(Say("appointment.set_off", asks=Asked.SET_OFF, asks_until=starts, not_after=starts))
    else:
        effects.append(_see_you(state, event))
    return Turn(replace(state, stage=Stage.CONFIRMED, held_until=None), tuple(effects))


def _see_you(state: State, event: Heard) -> Say:
    """Good only until it begins: an answer that waits for safe hours may come too late to be one."""
    passed_on = event.meaning.beside is not None
    return Say("appointment.see_you_and" if passed_on else "appointment.see_you", not_after=state.starts_at)


def _told(state: State, event: Heard, stage: Stage, now: datetime) -> Turn[State]:
    """They can't come, or want another time: the worker hears it in their words, and we look for one."""
    moving = stage is Stage.MOVING
    outcome = Record.ANSWERED if moving else Record.DECLINED
    alert = Alert("asked_to_move" if moving else "cannot_come", event.message_id, urgent=_is_soon(state, now))
    if event.whose is Whose.UNKNOWN:  # whose it is comes first: times of ours are for nobody else
        asking = identity.ask(state.starts_at)
        return Turn(state, (Settle(outcome, event.message_id), Sleep(cadence.TELL), alert, asking))
    search = Begin("rescheduling", event.message_id, wish_of(event.meaning), cannot=not moving)
    effects = (Answered(), Settle(outcome, event.message_id), Sleep(cadence.TELL), alert, search)
    return Turn(replace(state, stage=stage), effects)


def _answer(state: State, event: Heard) -> Say:
    """When, where and who: only as much as the number may know."""
    match event.meaning.intent:
        case Intent.ASK_WHO:
            return identity.who(event, "appointment.who", state.starts_at)
        case _ if event.whose is Whose.UNKNOWN:
            return identity.ask(state.starts_at)
        case Intent.ASK_WHERE if event.whose is Whose.CLAIMED:
            return Say("shared.ring_us")
        case Intent.ASK_WHERE:
            return Say("appointment.where")
        case _:
            return Say("appointment.when")


def _set_off(state: State, event: Heard) -> Turn[State] | None:
    """Any plan is a good plan: the asking is what helps, and the answer is kept as it was written."""
    if event.meaning.when or event.meaning.intent in (Intent.ACK, Intent.CHOOSE):
        return Turn(state, (Answered(), Settle(Record.CONFIRMED, event.message_id), _see_you(state, event)))
    return None


def _names_a_time_before(state: State, event: Heard) -> bool:
    """A bare time before the start, just after we asked for one, is when they set off and not another appointment."""
    starts = state.starts_at.astimezone(LONDON).strftime("%H:%M")
    when = event.meaning.when
    return bool(when) and all(w.kind is WhenKind.TIME and w.start is not None and w.start < starts for w in when)


def _is_soon(state: State, now: datetime) -> bool:
    return state.starts_at - now <= SOON
