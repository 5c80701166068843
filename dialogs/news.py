"""News for a member of staff: what happened with their people, a few lines at a time.

    quiet ── something happened ──> planned ── its time ──> told ──> quiet
                └─ urgent: as soon as they are at work

Rule of this file: one text at most every so often, and urgent ones at once; when that is, is the house's to know. It
asks nothing and never ends. Told "news" or "urgent" says that there is something to tell; no words come with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dialogs.moves import (
    Began,
    Event,
    GatherNews,
    Heard,
    NewsFound,
    NewsPlanned,
    PlanNews,
    Purpose,
    Say,
    Told,
    Turn,
    WakeAt,
    Woke,
)
from dialogs.saving import from_saved

NAME = "news"
VERSION = 1
FOR_STAFF = True
TELL = "tell"
NEWS, URGENT = "news", "urgent"
A_TEXT = 5
"""Lines that fit in one text of two segments."""


@dataclass(frozen=True, slots=True)
class State:
    """When we last told them, and when we are to next."""

    told_at: datetime | None = None
    planned: datetime | None = None


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """Nothing to tell yet."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here; nothing is asked here, so that is whatever they write."""
    match event:
        case Told(what) if what in (NEWS, URGENT):
            return Turn(state, (PlanNews(what == URGENT, state.told_at),))
        case NewsPlanned(at):
            return _planned(state, at, now)
        case Woke():
            return Turn(replace(state, planned=None), (GatherNews(),))
        case NewsFound():
            return _found(state, event, now)
        case Heard():
            return None
        case _:
            return Turn(state)


def _planned(state: State, at: datetime, now: datetime) -> Turn[State]:
    """At once when it is time, else when it is; an earlier time that is planned already stays."""
    if at <= now:
        return Turn(state, (GatherNews(),))
    if state.planned is not None and now < state.planned <= at:
        return Turn(state)
    return Turn(replace(state, planned=at), (WakeAt(TELL, at),))


def _found(state: State, event: NewsFound, now: datetime) -> Turn[State]:
    if not event.items:
        return Turn(state)
    told = event.items[:A_TEXT]
    more = len(event.items) - len(told)
    facts = (("items", " ".join(map(str, told))), ("more", more))
    text = "news.told_more" if more else "news.told"
    return Turn(replace(state, told_at=now), (Say(text, Purpose.PLANNED, facts=facts),))
