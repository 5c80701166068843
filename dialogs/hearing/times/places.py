"""A slot picked by its place among those offered: "2", "option 2", "the last one", "not 1 so 2".

Rule of this file: a mere number is a choice only in a clause that says nothing else but manners, and a clause that asks
for something different leaves none picked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.hearing.availability import Availability
from dialogs.hearing.lexicon import when_slots
from dialogs.hearing.lexicon.when_polarity import CORRECTIONS
from dialogs.hearing.times.frame import Frame
from dialogs.hearing.times.idle import is_pronoun
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk

Clause = Sequence[int]
"""Places of tokens between two breaks."""


def by_place(talk: Talk, heard: Availability, frame: Frame) -> set[int]:
    """The slots, counted from 1, that numbers and positions in the text point at."""
    found: set[int] = set()
    for clause in _clauses(talk):
        places = [(i, place) for i in clause if (place := _place(talk, i, heard)) is not None]
        against = any(talk.at(i).text in when_slots.AGAINST or talk.has(i, Kind.EXCEPT) for i in clause)
        turned = talk.has(clause[0] - 1, Kind.BUT) and clause[0] > 0
        if any(talk.at(i).text in when_slots.OTHERWISE for i in clause) and (turned or not places):
            return set()
        if against and turned:
            return set()
        if not against:
            found |= _pointed_at(talk, clause, places, heard, frame)
    return found


def _clauses(talk: Talk) -> Iterator[Clause]:
    """The clauses that still count: those after the last correction ("1 no wait 3")."""
    taken_back = [i for i, token in enumerate(talk.tokens) if token.text in CORRECTIONS and i < len(talk.tokens) - 1]
    clause: list[int] = []
    for i in range(taken_back[-1] + 1 if taken_back else 0, len(talk.tokens)):
        if talk.has(i, Kind.STOP, Kind.COMMA, Kind.BUT):
            if clause:
                yield clause
            clause = []
        else:
            clause.append(i)
    if clause:
        yield clause


def _place(talk: Talk, i: int, heard: Availability) -> int | None:
    """The place that a word names, outside what was read as a time: -1 the last, 0 the earliest, -2 the latest."""
    token = talk.at(i)
    if any(start <= token.start < end for start, end in heard.spans) or is_pronoun(talk, i):
        return None
    number = token.senses.get(Kind.NUM, token.senses.get(Kind.ORD))
    if number is not None:
        return number if 0 < number <= 12 and len(token.text) < 8 else None
    word = token.text.rpartition(" ")[2]
    if word in when_slots.LAST:
        return -1
    if word in when_slots.MIDDLE:
        return 2
    if word in when_slots.EARLIEST:
        return 0
    return -2 if word in when_slots.LATEST else None


def _pointed_at(
    talk: Talk, clause: Clause, places: Sequence[tuple[int, int]], heard: Availability, frame: Frame
) -> set[int]:
    polite = _only_polite(talk, clause, heard)
    found: set[int] = set()
    for i, place in places:
        named = talk.at(i - 1).text in when_slots.NAMES or talk.at(i + 1).text in when_slots.ONES
        if named or polite:
            found |= _slots(place, frame)
    return found


def _slots(place: int, frame: Frame) -> set[int]:
    """The slot in that place; a number past the last is the hour of a slot ("11")."""
    count = len(frame.offered)
    by_clock = sorted(range(1, count + 1), key=lambda n: frame.offered[n - 1])
    if place in (0, -1, -2):
        return {{0: by_clock[0], -1: count, -2: by_clock[-1]}[place]}
    if place <= count:
        return {place}
    return {n for n, at in enumerate(frame.offered, 1) if (at.hour - 1) % 12 + 1 == place and not at.minute}


def _only_polite(talk: Talk, clause: Clause, heard: Availability) -> bool:
    """Whether nothing but a choice and manners is said, so that a mere number is a choice."""
    for i in clause:
        token = talk.at(i)
        counted = Kind.NUM in token.senses or Kind.ORD in token.senses
        inside = any(start <= token.start < end for start, end in heard.spans)
        plain = not token.text.isalpha() and " " not in token.text
        if not (counted or inside or plain or all(word in when_slots.POLITE for word in token.text.split())):
            return False
    return True
