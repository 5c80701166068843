"""Offering: times are found, offered, chosen or asked for otherwise; what every dialog that finds a time has in common.

    FindSlots ──> offered ─┬─ a number ───────────────────> BookSlot
        ^                  ├─ one fits: "Is that right?" ── YES ──^
        └──────────────────┴─ a day or a time

Rule of this file: three rounds at most, then a person. A day or a time in words is said back before it counts; what
they named exactly is never held against them for having been offered before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from dialogs.hearing.meaning import Asked, Intent, WhenKind
from dialogs.hours import Hours
from dialogs.moves import (
    Answered,
    BookSlot,
    FindSlots,
    Heard,
    HoldSlots,
    LetGo,
    Purpose,
    Say,
    Sleep,
    SlotsFound,
    Turn,
    WakeAt,
)
from dialogs.slots import Wish, fits, offer, wish_of

ROUNDS = 3
LAPSE = "lapse"
HELD_FOR = timedelta(hours=24)
HELD_FOR_NEWS = timedelta(hours=48)
"""How long times are kept that we offer of our own accord: from a closed Saturday evening they last into Monday."""


@dataclass(frozen=True, slots=True)
class Offering:
    """What was offered last, how often we have looked, and whether one was lost to somebody else."""

    offered: tuple[datetime, ...] = ()
    rounds: int = 0
    lost: bool = False


S = TypeVar("S", bound=Offering)


def put(state: S, event: SlotsFound, first: Say, until: datetime, around: datetime | None = None) -> Turn[S] | None:
    """Offer what was found, held until then; `first` is how it is said when nothing was said before, and `around` when
    that is which these are to take the place of.

    None: there is nothing to offer, or three rounds were enough.
    """
    found = offer([at for at in event.free if _is_fresh(state, at, event.wish)], event.wish, around)
    if not found.starts or state.rounds >= ROUNDS:
        return None
    opens = first.purpose not in (Purpose.REPLY, Purpose.PROMISED)
    one = len(found.starts) == 1 and not opens
    words = first.text if opens else _words(state, found.as_asked, event.wish, first.text)
    say = replace(first, text="rescheduling.echo" if one else words, slots=found.starts)
    asks = replace(say, asks=Asked.ECHO if one else Asked.OFFER_SLOTS, asks_until=first.asks_until or until)
    again = replace(state, offered=found.starts, rounds=state.rounds + 1, lost=False)
    return Turn(again, (HoldSlots(found.starts, until), asks, WakeAt(LAPSE, until)))


def heard(state: S, event: Heard, mode: str | None = None) -> Turn[S] | None:
    """A choice, a yes to the only one, or another wish. None: it is not about the times.

    `mode`: how what they choose is to be held, where they asked for that.
    """
    meaning = event.meaning
    match meaning.intent:
        case Intent.CHOOSE if meaning.choice is not None and meaning.choice <= len(state.offered):
            return _chosen(state, BookSlot(state.offered[meaning.choice - 1], event.message_id, mode))
        case Intent.CONFIRM if event.asked is Asked.ECHO and state.offered:
            return _chosen(state, BookSlot(state.offered[0], event.message_id, mode))
        case Intent.RESCHEDULE:
            return again(state, wish_of(meaning))
        case Intent.DECLINE if event.asked is Asked.ECHO:
            return again(state, Wish())
        case _:
            return None


def _chosen(state: S, book: BookSlot) -> Turn[S]:
    return Turn(state, (Answered(), Sleep(LAPSE), book))


def again(state: S, wish: Wish) -> Turn[S]:
    """Look once more, for what they said."""
    return Turn(state, (Answered(), Sleep(LAPSE), LetGo(), FindSlots(wish)))


def lost(state: S) -> Turn[S]:
    """Somebody else took it in the meantime."""
    return Turn(replace(state, lost=True), (LetGo(), FindSlots(Wish())))


def _is_fresh(state: Offering, at: datetime, wish: Wish) -> bool:
    exactly = (yes for yes in wish.when if yes.kind is WhenKind.DATETIME)
    return at not in state.offered or any(fits(at, yes) for yes in exactly)


def _words(state: Offering, as_asked: bool, wish: Wish, first: str) -> str:
    if state.lost:
        return "rescheduling.gone"
    if state.rounds or wish.when:
        return "rescheduling.fitting" if as_asked else "rescheduling.nearest"
    return first


def promised(hours: Hours, now: datetime) -> datetime:
    """By when they hear from us: in an hour or so, on the half hour; in closed hours, an hour after we open."""
    soon = now if hours.open_at(now + timedelta(minutes=90)) else hours.next_opening(now + timedelta(minutes=90))
    past = (soon + timedelta(hours=1)).replace(second=0, microsecond=0)
    return past + timedelta(minutes=-past.minute % 30)
