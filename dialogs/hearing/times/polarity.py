"""Whether a mention is wanted, ruled out, or only talked of.

Rule of this file: the nearest telling word before a mention decides, within its clause; then the words just after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk

REACH = 8
"""Words that a telling word may be away from what it tells of."""


class Stance(StrEnum):
    """What a mention is: wanted (or merely said), ruled out, what they had and would change, or over and done."""

    WANTED = "wanted"
    OUT = "out"
    HAD = "had"
    IDLE = "idle"


def stances(talk: Talk, said: Sequence[Mention]) -> list[Stance]:
    """The stance of each mention; one joined to the last by a mere "or" shares its stance."""
    out: list[Stance] = []
    for n, mention in enumerate(said):
        floor = said[n - 1].j if n else 0
        ceiling = said[n + 1].i if n + 1 < len(said) else len(talk.tokens)
        if n and _joined(talk, floor, mention.i):
            after = _after(talk, mention.j, ceiling)
            out.append(out[-1] if after is None or out[-1] is Stance.OUT else after)
            if after is Stance.OUT:
                out[-2] = Stance.OUT
        else:
            out.append(_stance(talk, mention, floor, ceiling))
    return out


def _joined(talk: Talk, i: int, j: int) -> bool:
    """Whether nothing but "or", "and" or a comma stands between two mentions."""
    links = (Kind.OR, Kind.AND, Kind.COMMA, Kind.ON, Kind.ART, Kind.AT)
    return i < j <= i + 3 and all(talk.has(n, *links) for n in range(i, j)) and talk.has(i, Kind.OR, Kind.AND)


def _stance(talk: Talk, mention: Mention, floor: int, ceiling: int) -> Stance:
    before = _before(talk, mention, floor)
    if mention.moment or (before is Stance.IDLE and any(span.day and span.day.year for span in mention.days)):
        return Stance.WANTED
    if before in (Stance.HAD, Stance.IDLE):
        return before
    after = _after(talk, mention.j, ceiling, asks=before is not Stance.OUT)
    if after is not None:
        return after
    return before or Stance.WANTED


def _before(talk: Talk, mention: Mention, floor: int) -> Stance | None:
    i = mention.i - 1
    if talk.at(i).text in ("no", "not", "dim", "nid") and _no_counts(talk, i, mention):
        return Stance.OUT
    while i >= max(floor, mention.i - REACH):
        if talk.has(i, Kind.STOP, Kind.GONE):
            return Stance.IDLE if talk.has(i, Kind.GONE) else None
        told = _told(talk, i, floor, mention)
        if told is not None:
            return told
        if talk.has(i, Kind.COMMA) and not talk.has(mention.i, Kind.BETWEEN):
            return None
        if talk.has(i, Kind.BUT) and not talk.has(i - 1, Kind.ANY):
            return None
        i -= 1
    return None


def _no_counts(talk: Talk, i: int, mention: Mention) -> bool:
    """"No" opens an answer ("no thursday is better") more often than it rules out; "no mornings" rules out."""
    if talk.at(i).text in ("not", "nid"):
        return True
    plural = talk.at(mention.i).text.endswith("s") and talk.has(mention.i, Kind.PART, Kind.WEEKDAY)
    return (i > 0 and not talk.has(i - 1, Kind.STOP, Kind.COMMA)) or plural


def _told(talk: Talk, i: int, floor: int, mention: Mention) -> Stance | None:
    """What the word at a place tells of the mention after it, if anything."""
    near = mention.i - i <= 3
    if talk.has(i, Kind.EXCEPT) and near:
        return Stance.OUT
    if talk.has(i, Kind.INSTEAD_OF) and near:
        return Stance.HAD
    free = talk.get(i, Kind.FREE)
    if free == 2:
        return Stance.WANTED
    if free == 1:
        return Stance.OUT if _denied(talk, i, floor) else Stance.WANTED
    if talk.has(i, Kind.NOT):
        return Stance.WANTED if talk.has(i + 1, Kind.BUSY) and i + 1 < mention.i else Stance.OUT
    if talk.has(i, Kind.BUSY):
        return Stance.WANTED if _denied(talk, i, floor) else Stance.OUT
    return Stance.IDLE if talk.has(i, Kind.PAST_VERB) else None


def _denied(talk: Talk, i: int, floor: int) -> bool:
    """Whether "not" stands shortly before a place, in the same clause."""
    for n in range(i - 1, max(floor, i - 5) - 1, -1):
        if talk.has(n, Kind.STOP, Kind.COMMA, Kind.BUT):
            return False
        if talk.has(n, Kind.NOT):
            return True
    return False


def _after(talk: Talk, i: int, ceiling: int, *, asks: bool = True) -> Stance | None:
    """What the words right after a mention say of it: "is no good", "works for me", "was a nightmare"."""
    if talk.at(i).text in ("was", "were", "went", "wasnt", "wasn't") and not talk.has(i + 1, Kind.FREE):
        return Stance.IDLE
    for n in range(i, min(ceiling, i + 5)):
        if talk.has(n, Kind.STOP, Kind.BUT, Kind.COMMA, Kind.AND, Kind.OR) and not (n == i and talk.has(n, Kind.COMMA)):
            return None
        if talk.has(n, Kind.BAD):
            return Stance.WANTED if talk.has(n - 1, Kind.NOT) and n - 1 >= i else Stance.OUT
        if talk.has(n, Kind.BUSY, Kind.NOT) and not talk.has(n, Kind.GOOD):
            return _not_good(talk, n, ceiling)
        if talk.has(n, Kind.GOOD) and (asks or talk.get(n, Kind.GOOD) == 1):
            return Stance.WANTED
    return None


def _not_good(talk: Talk, n: int, ceiling: int) -> Stance | None:
    """"thurs isnt great", "tues im working": ruled out, when the word is about the day and not about what follows."""
    if talk.has(n, Kind.BUSY):
        return Stance.OUT
    good = any(talk.has(m, Kind.GOOD, Kind.FREE, Kind.BUSY) for m in range(n + 1, min(ceiling, n + 4)))
    busy = any(talk.has(m, Kind.BUSY) for m in range(n + 1, min(ceiling, n + 3)))
    return Stance.WANTED if busy else Stance.OUT if good or n + 1 >= ceiling else None
