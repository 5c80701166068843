"""A mentor's or coach's round: each morning who is due today, and what came of each by reply.

    waiting ── morning ──> nobody is due ──> waiting for the next morning, with no text
                      └──> the list ─┬─ "1 SPOKE, 2 NO ANSWER" ──> recorded, and said back
                                     ├─ LIST, NEXT ──────────────> said again
                                     ├─ "can't do today" ────────> somebody else has it
                                     ├─ not a word in time ──────> somebody else has it, and they are asked how they are
                                     ├─ somebody joins it ────────> said at once, and waited for as the list is
                                     └─ some left at 16:00 ──────> said again, as it is by then, by the same numbers

A morning that rings late, because nobody was there to hear it, waits for the hour of the list; what was left of a day
that is over is not asked about, and what is asked of it is that day's no more.

Rule of this file: it never ends; it sleeps until the next morning. Who is due, when and who else could go is the
house's to know. It is about initials and days: no text gives a reason. Begins with no matter; Told "cover" (whose list
it is, by id) says that somebody's list is theirs today, "joined" that somebody is due since the list was made,
"hours" that another hour is agreed with somebody on it, "back" that today is no day off of theirs after all, and
"given_back" that the list of whoever they cover is no longer theirs; and "off", "inside" or "out" that nobody is to be
in touch with somebody of theirs, by id, any more, or that they are reached in another way now, on the list or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from dialogs.hearing.meaning import UNNUMBERED, Asked, Intent
from dialogs.hours import day_of
from dialogs.moves import (
    Alert,
    Answered,
    Began,
    DueFound,
    Effect,
    Event,
    FindDue,
    HandedOver,
    HandOver,
    Heard,
    PlanRound,
    Purpose,
    Say,
    Sleep,
    Told,
    Turn,
    WakeAt,
    Woke,
)
from dialogs.round_list import (
    Looking,
    State,
    Took,
    added,
    fresh,
    given_away,
    if_late,
    is_late,
    is_over,
    is_same_day,
    left,
    lines,
    no_later,
    of_these,
    page_of,
    take,
)
from dialogs.round_said import AGAIN, ASKING, CHANGED, SILENT, changed, handed, said_back, whose
from dialogs.round_said import INSIDE as INSIDE
from dialogs.round_said import OFF as OFF
from dialogs.round_said import OUT as OUT
from dialogs.saving import from_saved

NAME = "round"
VERSION = 1
FOR_STAFF = True
MORNING = "morning"
COVER, JOINED, HOURS, BACK, GIVEN_BACK = "cover", "joined", "hours", "back", "given_back"
A_DAY = len("2026-11-25")
NOBODY: dict[Looking, tuple[Effect, ...]] = {
    Looking.MORNING: (Answered(), Sleep(SILENT)),
    Looking.LISTED: (Say("round.none_left"),),
    Looking.NEXT: (Say("round.none_left"),),
}
"""What is done when nobody is left."""
HAS_IT = (Looking.MORNING, Looking.AGAIN, Looking.JOINED, Looking.HOURS, Looking.COVER)
"""After these a word is waited for, and the list is looked at once more in the afternoon, as it is then."""


def load(version: int, saved: Mapping[str, Any]) -> State:
    """Read a saved state; there has been one version so far."""
    return from_saved(State, saved)


def begin(event: Began) -> State:
    """The state before the first morning."""
    return State()


def step(state: State, event: Event, now: datetime) -> Turn[State] | None:
    """One turn. None: heard, but not understood here."""
    match event:
        case Began():
            return Turn(state, (PlanRound(),))
        case DueFound():
            return _found(state, event)
        case HandedOver():
            return _handed_over(state, event)
        case Woke():
            return _woken(state, event, now)
        case Told():
            return _told(state, event, now)
        case Heard():
            return _heard(state, event, now)
        case _:
            return Turn(state)


def _told(state: State, event: Told, now: datetime) -> Turn[State]:
    """Somebody's list is theirs, or somebody joins it; unless their own morning is due, which says all of it."""
    if event.what == COVER and not is_late(state, now):
        away = event.matter.id if event.matter else 0
        return Turn(replace(state, looking=Looking.COVER, away=away), (FindDue(),))
    if event.what == JOINED and not is_late(state, now):
        return Turn(replace(state, looking=Looking.JOINED), (FindDue(),))
    if event.what == HOURS and left(state) and not is_over(state, now):
        return Turn(replace(state, looking=Looking.HOURS), (FindDue(),))
    if event.what in CHANGED and event.matter:
        return Turn(*changed(state, event.what, event.matter.id, now))
    return Turn(state) if is_over(state, now) else _of_days_off(state, event)


def _of_days_off(state: State, event: Told) -> Turn[State]:
    """A day off that they texted of, or took back; nothing of it is said twice, for their own text was answered."""
    if event.what == BACK:
        return Turn(replace(state, looking=Looking.MORNING), (FindDue(),))
    if event.what == GIVEN_BACK:
        away = event.matter.id if event.matter else 0
        told = Say("round.given_back", Purpose.PLANNED, not_after=no_later(state), facts=(("away", away),))
        return Turn(replace(state, looking=Looking.HOURS), (told, FindDue()))
    return Turn(state)


def _woken(state: State, event: Woke, now: datetime) -> Turn[State]:
    waits = bool(left(state)) and not is_over(state, now)
    match event.alarm:
        case "morning" if later := if_late(state, now):
            return Turn(state, (WakeAt(MORNING, later),))
        case "morning":
            return Turn(replace(state, looking=Looking.MORNING), (FindDue(),))
        case "again" if not is_over(state, now):
            return Turn(replace(state, looking=Looking.AGAIN), (FindDue(),))
        case "silent" if waits:
            return Turn(state, (HandOver("silent"),))
        case _:
            return Turn(state)


def _found(state: State, event: DueFound) -> Turn[State]:
    """The house says who is due; what we do with it depends on why we asked."""
    looking = state.looking
    if looking is Looking.MORNING and is_same_day(state, event):
        looking = Looking.AGAIN  # its numbers stand
    tomorrow = WakeAt(MORNING, event.next_at)
    if looking is Looking.AHEAD:
        return Turn(replace(state, looking=Looking.NOTHING, until=event.next_at), (tomorrow,))
    if looking is Looking.MORNING:
        state = fresh(state, event.items)
    before = left(state)
    state = added(state, event.items)
    state = replace(state, looking=Looking.NOTHING, until=event.next_at)
    numbers = of_these(state, looking, before)
    if not numbers:
        later = _later(looking, event) if looking in (Looking.HOURS, Looking.MORNING) else ()
        return Turn(state, (tomorrow, *NOBODY.get(looking, ()), *later))
    state, text = _shown(state, looking, numbers)
    return Turn(state, (tomorrow, text, *_later(looking, event)))


def _later(looking: Looking, event: DueFound) -> tuple[Effect, ...]:
    """When to ask again about what is left, and until when a word is waited for."""
    alarms: list[Effect] = []
    if looking in HAS_IT and event.silent_at is not None:
        alarms.append(WakeAt(SILENT, event.silent_at))
    if looking in HAS_IT and event.again_at is not None:
        alarms.append(WakeAt(AGAIN, event.again_at))
    return tuple(alarms)


def _shown(state: State, looking: Looking, numbers: tuple[int, ...]) -> tuple[State, Say]:
    """Say some lines, as many as a text holds."""
    all_of_it, one, part = ASKING[looking]
    page = page_of(state, numbers)
    more = len(numbers) > len(page)
    facts = (("count", len(numbers)), ("shown", len(page)), ("first_n", page[0]), ("away", state.away))
    text = part if more else one if len(page) == 1 else all_of_it
    reply = looking in (Looking.LISTED, Looking.NEXT)
    say = Say(
        text,
        Purpose.REPLY if reply else Purpose.PLANNED,
        Asked.ROUND,
        asks_until=state.until,
        not_after=None if reply else no_later(state),
        facts=(*facts, ("list", lines(state, page))),
    )
    return replace(state, shown=page[-1]), say


def _heard(state: State, event: Heard, now: datetime) -> Turn[State] | None:
    said = event.meaning.items if event.asked is Asked.ROUND else ()
    items = tuple(item for item in said if item.n != UNNUMBERED)
    asked_for = {item.outcome for item in items}
    here = (Sleep(SILENT),)  # whoever answers at all is there
    if asked_for & {"list", "next"} and is_over(state, now):
        return Turn(replace(state, looking=Looking.MORNING), (*here, FindDue()))
    if asked_for & {"list", "next"}:
        looking = Looking.NEXT if "next" in asked_for else Looking.LISTED
        return Turn(replace(state, looking=looking), (*here, FindDue()))  # as it is now, with what pages recorded
    took = take(state, items, event.message_id)
    if "cover" in asked_for:
        return Turn(took.state, (*here, *took.contacts, *_away(took, event, now)))
    if len(items) < len(said):  # initials that are nobody's, or two people's
        return Turn(took.state, (*here, *took.contacts, whose(took)))
    if took.numbers or took.missing or took.unsure:
        return Turn(took.state, (*here, *took.contacts, said_back(took)))
    if items:
        return Turn(state, (*here, Say("round.none_left")))  # "all spoke" of an empty list
    if event.asked is Asked.ROUND and event.meaning.intent in (Intent.ACK, Intent.CONFIRM):
        return Turn(state, here)
    return None


def _away(took: Took, event: Heard, now: datetime) -> tuple[Effect, ...]:
    """They cannot: somebody else has what is left of today. Days to come, with today not among them, a person sets."""
    days = {w.start[:A_DAY] for w in (*event.meaning.when, *event.meaning.exclude) if w.start and len(w.start) >= A_DAY}
    if days and day_of(now).isoformat() not in days:
        return (Alert("wrote", event.message_id, urgent=True), Say("shared.passed_on_staff"))
    return (HandOver("cannot"),) if left(took.state) else (Say("round.none_left"),)


def _handed_over(state: State, event: HandedOver) -> Turn[State]:
    """Somebody else has it; or nobody yet, and the team lead knows. A late word about it still counts."""
    told = handed(state, event)
    waits = (WakeAt(SILENT, event.silent_at),) if event.silent_at is not None else ()
    if told is None:
        return Turn(state, waits)
    asleep = (Sleep(SILENT),) if event.left else (Sleep(AGAIN), Sleep(SILENT))
    return Turn(given_away(state, event.left), (*asleep, told, *waits))
