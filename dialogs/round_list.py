"""A round's list: who is due, under which number, and what came of each, as staff text it back.

Rule of this file: a number keeps its person all day. Of what is said twice the last counts, unless one text says two
things of the same number: then it is asked about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from dialogs.hearing.meaning import UNREAD, Item
from dialogs.hours import LONDON, at, day_of
from dialogs.moves import Contacted, DueFound, DueItem

SPOKE, MET, ANSWERED, NO_ANSWER, POSTED = "spoke", "met", "answered", "no_answer", "posted"
"""They answered a text is contact too, both ways; a slip to a cell is none yet."""
OUT_OF_REACH = ("lockdown", "transfer", "court", "hospital", "work", "no_phone", "arrested")
"""What kept them from a contact that was tried, and is no doing of theirs."""
OUTCOMES = frozenset({SPOKE, MET, ANSWERED, NO_ANSWER, POSTED, *OUT_OF_REACH})
EVENING = time(20)
"""A list that could not be said by now is said with tomorrow's."""
A_TEXT = 7
"""Lines that fit in one text where no hour is agreed."""
LINE, HOUR = len("14 SBe (asked for a call) "), len("10.30am, ")
"""How long a line is at most, and how much longer with an hour."""
ELSEWHERE = "elsewhere"
"""What came of a line that is no longer due: somebody else has it, or it was recorded on the pages."""


class Looking(StrEnum):
    """What we asked the house for: when the next morning is, or whom to tell them of, and why now."""

    AHEAD = "ahead"
    MORNING = "morning"
    AGAIN = "again"
    COVER = "cover"
    JOINED = "joined"
    HOURS = "hours"
    LISTED = "list"
    NEXT = "next"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class State:
    """Today's list, by number from 1: who, what there was to know, and what came of each ("" is nothing yet).

    `shown` is the last number that a text named; `until` is when tomorrow's list takes its place; `away` is whom they
    cover for; `hours` are the agreed ones, as "1600", and a state that was saved without them has none.
    """

    looking: Looking = Looking.AHEAD
    people: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    came: tuple[str, ...] = ()
    shown: int = 0
    until: datetime | None = None
    away: int = 0
    hours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Took:
    """What was taken from one text: the numbers that were recorded, those that are not there, and those said twice."""

    state: State
    contacts: tuple[Contacted, ...]
    numbers: tuple[int, ...]
    missing: tuple[int, ...]
    unsure: tuple[int, ...]


def fresh(state: State, items: Sequence[DueItem]) -> State:
    """A new day's list."""
    return added(State(looking=Looking.NOTHING), items)


def added(state: State, items: Sequence[DueItem]) -> State:
    """The list as it is now: whoever is due and not on it yet has a new number, who is due again has theirs, who is no
    longer due is done elsewhere; and what there is to know of each is of now."""
    due = {item.participant_id: item for item in items}
    new = [item for item in items if item.participant_id not in state.people]
    before = map(DueItem, state.people, state.words, state.days)
    known = [due.get(each.participant_id, each) for each in before]
    came = tuple(
        said if said not in ("", ELSEWHERE) else "" if person in due else ELSEWHERE
        for person, said in zip(state.people, state.came, strict=True)
    )
    return replace(
        state,
        people=(*state.people, *(item.participant_id for item in new)),
        words=tuple(item.word for item in (*known, *new)),
        days=tuple(item.days for item in (*known, *new)),
        came=(*came, *("" for _ in new)),
        hours=(*_hours_now(state, due), *(item.hour for item in new)),
    )


def _hours_now(state: State, due: Mapping[int, DueItem]) -> tuple[str, ...]:
    """The agreed hours as they are now: staff may have agreed another since the morning."""
    known = dict(zip(state.people, state.hours, strict=False))
    return tuple(due[who].hour if who in due else known.get(who, "") for who in state.people)


def given_away(state: State, still: Collection[int]) -> State:
    """What was left is somebody else's now, but for who is theirs still; a late word about it counts all the same."""
    came = (said or ("" if who in still else ELSEWHERE) for who, said in zip(state.people, state.came, strict=True))
    return replace(state, came=tuple(came))


def left(state: State) -> tuple[int, ...]:
    """The numbers of which nothing has been said."""
    return tuple(n for n, said in enumerate(state.came, 1) if not said)


def is_over(state: State, now: datetime) -> bool:
    """Whether the day of the list that we hold is over."""
    return state.until is not None and day_of(now) >= day_of(state.until)


def is_same_day(state: State, found: DueFound) -> bool:
    """Whether what was found is of the day of the list that we hold."""
    return state.until is not None and bool(state.people) and day_of(state.until) == day_of(found.next_at)


def no_later(state: State) -> datetime | None:
    """When the list that we hold need not be said any more: what is left of it is said with the next morning's."""
    return at(day_of(state.until) - timedelta(days=1), EVENING) if state.until is not None else None


def is_late(state: State, now: datetime) -> bool:
    """Whether nothing of the list that we hold is to be said of itself any more."""
    until = no_later(state)
    return until is not None and now >= until


def if_late(state: State, now: datetime) -> datetime | None:
    """The next morning's hour, where this one rings at another: before the hour of the day, or when the day is done."""
    if state.until is None:
        return None
    clock, day = state.until.astimezone(LONDON).time(), day_of(now)
    if now < at(day, clock):
        return at(day, clock)
    return at(day + timedelta(days=1), clock) if now >= at(day, EVENING) else None


def of_these(state: State, looking: Looking, before: Collection[int]) -> tuple[int, ...]:
    """The numbers to be said: what is new to them, what follows for NEXT, and from the top when that was the end."""
    numbers = left(state)
    if looking is Looking.HOURS:
        return ()
    if looking in (Looking.COVER, Looking.JOINED):
        return tuple(n for n in numbers if n not in before)
    if looking is Looking.NEXT:
        return tuple(n for n in numbers if n > state.shown) or numbers
    return numbers


def page_of(state: State, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """The first of some numbers, as many as fit in one text of two segments, however long their words."""
    room, fits = A_TEXT * LINE, 0
    for n in numbers:
        room -= LINE + (HOUR if any(state.hours[n - 1 : n]) else 0)
        fits += room >= 0
    return numbers[:fits]


def lines(state: State, numbers: Iterable[int]) -> str:
    """Some lines of the list as a fact of a text: `1.12.quiet.2.1600` is number 1, person 12, quiet for 2 days, 4pm."""
    hours = {n: f".{hour}" for n, hour in enumerate(state.hours, 1) if hour}
    words, days = state.words, state.days
    return " ".join(f"{n}.{state.people[n - 1]}.{words[n - 1]}.{days[n - 1]}{hours.get(n, '')}" for n in numbers)


def named(state: State, person_id: int, now: datetime) -> str:
    """One line as such a fact, with nothing but whose it is and their number; 0 is none, for today's list is without
    them."""
    is_listed = person_id in state.people and not is_over(state, now)
    return f"{1 + state.people.index(person_id) if is_listed else 0}.{person_id}..0"


def outcomes(state: State, numbers: Iterable[int]) -> str:
    """What was taken as a fact of a text: `1.12.spoke`."""
    return " ".join(f"{n}.{state.people[n - 1]}.{state.came[n - 1]}" for n in numbers)


def take(state: State, items: Sequence[Item], message_id: int) -> Took:
    """Take the outcomes that a text gives; number 0 is everyone who is left."""
    named = {item.n for item in items}
    said = [one for item in items if item.outcome in OUTCOMES for one in _each(state, item, named)]
    count = Counter(n for n, _ in {(item.n, item.outcome) for item in said})
    unread = {item.n for item in items if item.outcome == UNREAD and item.n <= len(state.people)} - count.keys()
    unsure = tuple(sorted({n for n, times in count.items() if times > 1} | unread))
    missing = tuple(sorted(n for n in count if n > len(state.people) and n not in unsure))
    clear = [item for item in said if item.n not in (*unsure, *missing)]
    came = list(state.came)
    contacts = []
    for item in clear:
        if came[item.n - 1] != item.outcome or item.note:  # what is said again in the same words is known
            contacts.append(Contacted(state.people[item.n - 1], item.outcome, item.note, message_id))
        came[item.n - 1] = item.outcome
    numbers = tuple(dict.fromkeys(item.n for item in clear))
    return Took(replace(state, came=tuple(came)), tuple(contacts), numbers, missing, unsure)


def _each(state: State, item: Item, named: Collection[int]) -> list[Item]:
    """The item itself; "rest no answer" is everyone who is left and has no word of their own in the same text."""
    if item.n:
        return [item]
    return [replace(item, n=n) for n in left(state) if n not in named]
