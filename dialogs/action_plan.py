"""The plan: told when it is approved and at each revision; they say that it looks right, or that they want to talk.

    began ─┬─ no private link for them now ──> a person goes through it with them
           └─ "Your plan is ready: ..." ─┬─ YES ───────────────> right
                                         ├─ anything else ─────> talk      the worker is told, with their words
                                         └─ silence ── again ──> not seen  the worker is told, unless they opened it

Begins with a matter: the plan's id, and its revision as the count. A newer revision tells this one "replaced".

Rule of this file: only a link carries the plan, and only to a number that is proven. That they opened the page is
noted as that, and is no answer. They were asked to tell us in their own words, so whatever is no yes goes to a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from dialogs import identity, interrupts
from dialogs.asides import what_is_next
from dialogs.hearing.meaning import Asked, Intent
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    End,
    Event,
    Heard,
    LinkMade,
    LinkRefused,
    OfferLink,
    PageOpened,
    Purpose,
    Record,
    Say,
    Settle,
    Sleep,
    Told,
    Turn,
    WakeAt,
    Whose,
    Woke,
)
from dialogs.saving import from_saved

NAME = "action_plan"
VERSION = 1
PAGE = "plan"
REPLACED = "replaced"
AGAIN, OVER = "again", "over"
REMIND_AFTER = timedelta(days=2)
ENDS_AFTER = timedelta(days=4)
OF_THE_DAY = frozenset({Intent.LATE, Intent.RESCHEDULE})
"""What is about a meeting and not about the plan, and may not wait."""


@dataclass(frozen=True, slots=True)
class State:
    """Whether the plan was revised, whether they were reminded, and whether they opened the page."""

    revised: bool = False
    reminded: bool = False
    opened: bool = False


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before anything was said; what comes after the first revision says so."""
    return State(revised=event.matter is not None and event.matter.count > 1)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            proven = event.whose is Whose.PROVEN
            return Turn(state, (OfferLink(PAGE),)) if proven else _by_hand(state, event.whose)
        case LinkMade(link_id):
            return _sent(state, link_id, now)
        case LinkRefused():
            return _by_hand(state, event.whose)
        case PageOpened():
            return Turn(replace(state, opened=True), () if state.opened else (Settle(Record.SEEN),))
        case Told(what) if what == REPLACED:
            return Turn(state, (Answered(), End()))
        case Woke():
            return _woken(state, event)
        case Heard():
            return _heard(state, event, now)
        case _:
            return Turn(state)


def _by_hand(state: State, whose: Whose) -> Turn[State]:
    """A person shows it to them. They are told so only where that tells nobody else anything."""
    told = (Say("action_plan.by_hand", Purpose.REACTIVE, opens=True),) if whose is Whose.PROVEN else ()
    return Turn(state, (Answered(), Alert("plan_by_hand"), *told, End()))


def _sent(state: State, link_id: int, now: datetime) -> Turn[State]:
    """The link is there: the text that carries it asks whether the plan looks right."""
    if state.reminded:
        return Turn(state, (_asking("action_plan.again", link_id, now + ENDS_AFTER - REMIND_AFTER),))
    text = "action_plan.changed" if state.revised else "action_plan.ready"
    asking = replace(_asking(text, link_id, now + ENDS_AFTER), opens=True)
    return Turn(state, (asking, WakeAt(AGAIN, now + REMIND_AFTER), WakeAt(OVER, now + ENDS_AFTER)))


def _asking(text: str, link_id: int, until: datetime) -> Say:
    facts = (("link_id", link_id),)
    return Say(text, Purpose.REACTIVE, asks=Asked.YES_NO, asks_until=until, not_after=until, facts=facts)


def _woken(state: State, event: Woke) -> Turn[State]:
    match event.alarm:
        case alarm if alarm == AGAIN and not state.opened:
            return Turn(replace(state, reminded=True), (OfferLink(PAGE),))
        case alarm if alarm == OVER:
            unseen = () if state.opened else (Alert("plan_not_seen"),)
            return Turn(state, (Answered(), *unseen, End()))
        case _:
            return Turn(state)


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    match event.meaning.intent:
        case Intent.ACK:
            return None
        case Intent.ASK_WHO:
            return Turn(state, (identity.who(event, "shared.who", now + ENDS_AFTER),))
        case Intent.ASK_WHEN | Intent.ASK_WHERE:
            return Turn(state, what_is_next(event))
        case intent if intent in OF_THE_DAY or event.asked is not Asked.YES_NO:
            told = Alert("wrote", event.message_id, urgent=intent in OF_THE_DAY)
            return Turn(state, (Settle(Record.ANSWERED, event.message_id), told, Say(interrupts.passed_on(event))))
        case Intent.CONFIRM:
            return _over(state, event, "action_plan.thanks")
        case _:
            return _over(state, event, "action_plan.talk", Alert("plan_talk", event.message_id))


def _over(state: State, event: Heard, text: str, *told: Alert) -> Turn[State]:
    said = Settle(Record.ANSWERED, event.message_id)
    return Turn(state, (said, Answered(), Sleep(), *told, Say(text), End()))
