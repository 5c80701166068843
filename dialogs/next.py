"""Next: "when's my next one", "how many left", answered from the plan in any conversation, whose question stays open.

    began ── the house says what is next and how far they are ──> said, and over

It begins with Matter(id: the message that asks, word: "next" or "left").

Rule of this file: it asks nothing, and says no place, no name and no count to a number that is not proven.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.moves import Alert, Began, End, Event, FindNext, NextFound, Say, Turn, Whose
from dialogs.saving import from_saved

NAME = "next"
VERSION = 1
LEFT = "left"
LEFT_OF = {
    (False, False, True, True): "next.sessions_and_next",
    (False, False, True, False): "next.sessions",
    (False, False, False, True): "next.sessions_done",
    (False, False, False, False): "next.sessions_done",
    (False, True, True, True): "next.most_sessions_and_next",
    (False, True, True, False): "next.most_sessions",
    (False, True, False, True): "next.most_sessions_done",
    (False, True, False, False): "next.most_sessions_done",
    (True, False, True, True): "next.hours_and_next",
    (True, False, True, False): "next.hours",
    (True, False, False, True): "next.hours_done",
    (True, False, False, False): "next.hours_done",
    (True, True, True, True): "next.most_hours_and_next",
    (True, True, True, False): "next.most_hours",
    (True, True, False, True): "next.most_hours_done",
    (True, True, False, False): "next.most_hours_done",
}
"""By whether hours are counted, whether it is the most there are, whether any are left, and whether one is booked."""
HOURS, MISSED = "hours", "missed"


@dataclass(frozen=True, slots=True)
class State:
    """What they asked, in which message, and what their number may be told."""

    about: str = ""
    message_id: int = 0
    whose: Whose = Whose.UNKNOWN


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """What is asked, before it is looked up."""
    matter = event.matter
    return State(matter.word, matter.id, event.whose) if matter else State(whose=event.whose)


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn; it is over with the first answer."""
    match event:
        case Began():
            return Turn(state, (FindNext(),))
        case NextFound():
            return Turn(state, (*_told(state, event), End()))
        case _:
            return Turn(state, (End(),))


def _told(state: State, found: NextFound) -> tuple[Say | Alert, ...]:
    if state.whose is Whose.UNKNOWN or (state.about == LEFT and state.whose is not Whose.PROVEN):
        return (Say("shared.ring_us"),)
    if state.about == LEFT and not found.unit:
        return (Alert("wrote", state.message_id or None), Say("shared.passed_on"))
    if state.about == LEFT:
        return (_left(found),)
    if state.about == MISSED:
        passed_on = "shared.passed_on" if state.whose is Whose.PROVEN else "shared.got_that"
        return (Say("next.after_missed" if found.booked else passed_on),)
    return (Say("next.booked" if found.booked else "shared.nothing_booked"),)


def _left(found: NextFound) -> Say:
    """How far they are, in the service's own unit; an average is said as one, and the most there are as that.

    Where anybody was to be in touch with them and was, that is said too: it fills {touch}, which is nothing else.
    """
    left, hours = max(0, found.promised - found.done), found.unit == HOURS
    which = (hours, found.is_most, bool(left), found.booked)
    facts = (("done", _hours(found.done)), ("left", _hours(left))) if hours else (("done", found.done), ("left", left))
    touch = (("due", found.due), ("made", found.made), ("run", found.run)) if found.made else ()
    return Say(LEFT_OF[which], facts=(*facts, ("touch", ""), *touch))


def _hours(minutes: int) -> str:
    """Minutes as hours, to the quarter that is done: 4, 4.5, 4.25."""
    return f"{minutes // 15 / 4:g}"
