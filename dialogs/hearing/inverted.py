"""Whether words of agreement are themselves a question: "is tuesday ok", "ydi dydd mawrth yn iawn".

Rule of this file: the order of the words alone, because people leave the question mark out.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import turn

_INVERTED = frozenset(["is", "will", "would", "does", "are", "ydi", "ydy", "yw"])
_ASKERS = frozenset(["is", "are", "will", "does", "has", "was", "can", "could", "ydi", "ydy", "fydd"])
_WHOM = 3
"""Words that somebody may be called by between a verb and what is asked of them ("is my worker going to be there")."""
_PUT = frozenset(["that", "it", "this", "hynny", "hwnna", "hwn"])
"""A verb before one of these, or before a day, asks about it ("is tuesday ok")."""


def is_inverted(reading: Reading, sign: Sign) -> bool:
    """ "Is tuesday ok", "will that be fine": asked, with or without its mark."""
    first = next(place for place, word in enumerate(reading.words) if word.clause == sign.clause)
    at = max(first, turn(reading, sign))
    nods = {n for nod in reading.all("yes", "ok", "thanks") for n in range(nod.start, nod.end)}
    while at < sign.start and (reading.words[at].text in FILLER or at in nods) and not _puts(reading, at):
        at += 1
    return at < sign.end and _puts(reading, at)


def _puts(reading: Reading, at: int) -> bool:
    if reading.words[at].text not in _INVERTED or at + 1 >= len(reading.words):
        return False
    return at + 1 in reading.timed or reading.words[at + 1].text in _PUT


def asks_of_another(reading: Reading, sign: Sign) -> bool:
    """ "Is Jo going to be there", "will there be parking": asked of somebody or something else."""
    words = sign.words.split()
    if reading.after(sign) == "be" and words[-1] == "there":
        return True
    first = max(turn(reading, sign), next(at for at, word in enumerate(reading.words) if word.clause == sign.clause))
    between = range(first + 1, sign.start)
    read = {at for other in reading.signs if other != sign for at in range(other.start, other.end)}
    of_others = 0 < len(between) <= _WHOM and not read.intersection(between) and words[0] not in ("i", "we")
    return of_others and reading.words[first].text in _ASKERS and reading.words[first + 1].text not in ("i", "we")
