"""One turn of any dialog: what interrupts comes first, then the dialog's own step; unclear twice, then a person.

Rule of this file: at most one text a turn, and to a number that was stopped only the answer to a crisis. What is
saved is `{"dialog", "version", "unclear", "state"}`, and a dialog reads its own older versions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dialogs import asides, besides, interrupts
from dialogs.hearing.meaning import Asked, Intent, Meaning
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    Begin,
    BeginFor,
    BookSlot,
    Effect,
    Event,
    FindSlots,
    Heard,
    Purpose,
    Record,
    Say,
    Settle,
    Turn,
)
from dialogs.saving import to_saved


@dataclass(frozen=True, slots=True)
class Dialog:
    """A dialog as the register knows it: its name, the version it saves, its three functions, whether staff's, and what
    answers its own question though it interrupts any other."""

    name: str
    version: int
    begin: Callable[[Began], Any]
    step: Callable[[Any, Event, datetime], Turn[Any] | None]
    load: Callable[[int, Mapping[str, Any]], Any]
    for_staff: bool = False
    hears: frozenset[Intent] = frozenset()


@dataclass(frozen=True, slots=True)
class Taken:
    """A turn that was taken: what to save, and what to do, in order."""

    saved: dict[str, Any]
    effects: tuple[Effect, ...]


def take_turn(dialog: Dialog, saved: Mapping[str, Any] | None, event: Event, now: datetime) -> Taken:
    """Apply one event. `saved` is None when the conversation begins, and then the event is Began."""
    state = _state_of(dialog, saved, event)
    unclear = int(saved["unclear"]) if saved else 0
    if isinstance(event, Heard):
        state, effects, unclear = _heard(dialog, state, event, unclear, now)
    else:
        turn = dialog.step(state, event, now) or Turn(state)
        state, effects = turn.state, turn.effects
    keep = {"dialog": dialog.name, "version": dialog.version, "unclear": unclear, "state": to_saved(state)}
    return Taken(keep, _one_text(effects))


def _state_of(dialog: Dialog, saved: Mapping[str, Any] | None, event: Event) -> Any:
    if saved is not None:
        return dialog.load(int(saved["version"]), saved["state"])
    if not isinstance(event, Began):
        raise ValueError(f"A conversation of {dialog.name} begins with Began, not with {type(event).__name__}.")
    return dialog.begin(event)


def _heard(
    dialog: Dialog, state: Any, event: Heard, unclear: int, now: datetime
) -> tuple[Any, tuple[Effect, ...], int]:
    at_risk = interrupts.risk(event) if not dialog.for_staff else interrupts.risk_to_another(event)
    effects = None if dialog.for_staff or _is_its_own(dialog, event) else interrupts.interrupt(event)
    again = 0
    if effects is None and event.stopped:
        effects = (Alert("wrote", event.message_id),)  # a person hears it; nothing is taken for said
    elif effects is None:
        turn = dialog.step(state, event, now)
        if turn is None:
            effects, again = interrupts.interrupt(event) if _is_its_own(dialog, event) else None, 0
            if effects is None:
                effects, again = _unheard(dialog, event, unclear, now)
        else:
            state, effects = turn.state, turn.effects
    if event.meaning.beside is not None and event.meaning.intent is not Intent.UNCLEAR and not dialog.for_staff:
        effects = besides.heard_too(event, effects, at_risk, _answer_beside(dialog, state, event, now))
    effects = _allowed(event, _outranked(at_risk, effects))
    return state, _unanswered(event, effects) if event.meaning.silent and not dialog.for_staff else effects, again


def _is_its_own(dialog: Dialog, event: Heard) -> bool:
    """Whether what interrupts others may be the answer here: "ring me", where we asked whether texts are all right."""
    return event.meaning.intent in dialog.hears and event.asked is not Asked.NOTHING and not event.stopped


def _answer_beside(dialog: Dialog, state: Any, event: Heard, now: datetime) -> tuple[Effect, ...]:
    """What the dialog, or anybody, would say to what is asked beside, were it a text of its own."""
    if event.meaning.beside not in asides.ANYTIME or event.asked is Asked.PROVE_NUMBER:
        return ()  # who says that a number is theirs learns no more for asking
    alone = replace(event, meaning=Meaning(event.meaning.beside))
    turn = dialog.step(state, alone, now)
    return turn.effects if turn is not None else asides.whenever(alone, now) or ()


def _unheard(dialog: Dialog, event: Heard, unclear: int, now: datetime) -> tuple[tuple[Effect, ...], int]:
    """What the dialog itself had no answer to."""
    if dialog.for_staff:
        return _of_staff(event, unclear)
    answer = asides.whenever(event, now)
    return (answer, unclear) if answer is not None else _not_understood(event, unclear)


def _outranked(at_risk: tuple[Effect, ...], effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """The answer to a risk comes first, and then the dialog's own words stay unsaid; what it records stays.

    Nor are times looked for, which would be offered in the same breath.
    """
    if any(isinstance(effect, Say) for effect in at_risk):
        effects = tuple(e for e in effects if not isinstance(e, Say | Begin | FindSlots))
    told = {"wrote"} if at_risk else set()
    if any(isinstance(effect, Alert) and effect.kind == "safeguarding" for effect in at_risk):
        told.add("call_me")  # an alert of its own would lack the warning to look before ringing
    effects = tuple(e for e in effects if not (isinstance(e, Alert) and e.kind in told))
    return (*at_risk, *effects)


def _not_understood(event: Heard, unclear: int) -> tuple[tuple[Effect, ...], int]:
    """One clarifying question when something was asked; then, or when nothing was, a person."""
    intent, asked = event.meaning.intent, event.asked
    if intent is Intent.ACK and asked is Asked.NOTHING:
        return (), 0
    if asked is not Asked.NOTHING and unclear == 0 and intent not in (Intent.QUESTION, Intent.OTHER):
        return interrupts.asks_again(event), 1
    told = (Alert("wrote", event.message_id), Settle(Record.ANSWERED, event.message_id))
    return (*told, Say(interrupts.passed_on(event))), 0


def _of_staff(event: Heard, unclear: int) -> tuple[tuple[Effect, ...], int]:
    """As for anybody, but what staff write is no exchange with a participant, and goes into nobody's record."""
    if event.asked is not Asked.NOTHING and unclear == 0 and event.meaning.intent is not Intent.OTHER:
        return (Say(f"shared.unclear_{event.asked.value}"),), 1
    return (Alert("wrote", event.message_id), Say("shared.passed_on_staff")), 0


def _allowed(event: Heard, effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """To a number that was stopped nothing goes but the answer to a crisis; whatever they wrote, a person is told."""
    if not event.stopped or event.meaning.intent is Intent.OPT_IN:
        return effects
    kept = tuple(e for e in effects if not isinstance(e, Say) or e.purpose is Purpose.CRISIS)
    told = any(isinstance(e, Alert) for e in kept)
    return kept if told else (*kept, Alert("wrote", event.message_id), Answered())


def _unanswered(event: Heard, effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """They ask for no text back, and somebody else may read what comes: nothing is said but where to find help now, to
    who may not live, and nothing is begun or looked for that would speak. A person is told, and first of that."""
    kept = tuple(
        effect
        for effect in effects
        if _is_help(event, effect) or not isinstance(effect, Say | Begin | BeginFor | FindSlots | BookSlot)
    )
    told = any(isinstance(e, Alert) and e.message_id == event.message_id for e in kept)
    return kept if told else (*kept, Alert("wrote", event.message_id, urgent=True))


def _is_help(event: Heard, effect: Effect) -> bool:
    return event.meaning.risk is not None and isinstance(effect, Say) and effect.purpose is Purpose.CRISIS


def _one_text(effects: Iterable[Effect]) -> tuple[Effect, ...]:
    kept: list[Effect] = []
    for effect in effects:
        if isinstance(effect, Say) and any(isinstance(e, Say) for e in kept):
            continue
        kept.append(effect)
    return tuple(kept)
