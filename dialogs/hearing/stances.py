"""Which of the numbers in a text it takes and which it refuses: "cant do 1 or 2, 3s ok", "1 no 2 no 3 no".

Rule of this file: numbers and the words right beside them, left to right; it knows nothing of slots.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from dialogs.hearing.lexicon.choosing import ADDS, ANY, LEADS_ON, REFUSES, TAKES, TURNS
from dialogs.hearing.reading import Reading


class Stance(StrEnum):
    """What is said of one number."""

    TAKEN = "taken"
    REFUSED = "refused"
    NAMED = "named"


def stances(reading: Reading, places: Mapping[int, int]) -> dict[int, Stance]:
    """Each number (by its place) with what is said of it: what comes after it counts before what precedes."""
    said = dict.fromkeys(places.values(), Stance.NAMED)
    order = sorted(places)
    if len(order) == 1 and order[0] and reading.words[order[0] - 1].text == "no":
        return said  # "no 2" is number 2
    carried = Stance.NAMED
    for n, at in enumerate(order):
        before = _in_clause(reading, order[n - 1] + 1 if n else 0, at)
        last = n + 1 == len(order)
        after = _beyond(reading, at, len(reading.words) if last else order[n + 1])
        if not last and after and after[-1] in LEADS_ON:
            after.pop()
        if n == 0 or not _goes_on(before):
            carried = _leading(before)
        elif not before and n == 1 and _at_once_refused(reading, order[0]):
            carried = Stance.NAMED
        following = _following(after)
        said[places[at]] = following or carried
        carried = Stance.NAMED if following else carried
    return said


def _in_clause(reading: Reading, start: int, end: int) -> list[str]:
    start = max(start, reading.begin)
    return [word.text for word in reading.words[start:end] if word.clause == reading.words[end].clause]


def _beyond(reading: Reading, at: int, end: int) -> list[str]:
    """The words after a number in its clause; when it has that to itself ("1) no"), the one that opens the next."""
    words = reading.words[at + 1 : end]
    here = [word.text for word in words if word.clause == reading.words[at].clause]
    return here or [word.text for word in words[:1]]


def _at_once_refused(reading: Reading, at: int) -> bool:
    """ "Not 1, 2": the "not" stands right before the first, and goes no further."""
    return at > 0 and reading.words[at - 1].text in LEADS_ON


def _goes_on(between: Sequence[str]) -> bool:
    """ "1 or 2": what was said of the first goes for the second."""
    return all(text in ADDS for text in between)


def _leading(before: Sequence[str]) -> Stance:
    """What the words before a number make of it, since the last turn; "anything but 2" refuses."""
    turns = [at for at, text in enumerate(before) if text in TURNS]
    if turns and turns[-1] and before[turns[-1] - 1] in ANY:
        return Stance.REFUSED
    said = before[turns[-1] + 1 if turns else 0 :]
    if any(text in REFUSES for text in said):
        return Stance.REFUSED
    return Stance.TAKEN if any(text in TAKES for text in said) else Stance.NAMED


def _following(after: Sequence[str]) -> Stance | None:
    """What the few words after a number make of it ("1 no", "3 is ok"); None when they say nothing of it."""
    near = [text for text in after if text not in ADDS][:3]
    if not near or near[0] in TURNS:
        return None
    if any(text in REFUSES for text in near[:2]):
        return Stance.REFUSED
    return Stance.TAKEN if any(text in TAKES for text in near) else None
