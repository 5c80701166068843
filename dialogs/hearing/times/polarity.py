"""Whether a mention is wanted, ruled out, or only talked of.

Rule of this file: the nearest telling word before a mention decides, within its clause; then the words just after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Literal

from dialogs.hearing.lexicon.when_polarity import ASKS, FEELINGS, OTHERS, OWN, ROOM
from dialogs.hearing.meaning import WhenKind
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.putting import is_away, is_put
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
    if is_put(talk, mention):
        return Stance.WANTED
    before = _before(talk, mention, floor)
    if _small_talk(talk, mention, floor):
        return Stance.IDLE
    if mention.days and is_away(talk, mention):
        return Stance.OUT
    if mention.moment or (before is Stance.IDLE and any(span.day and span.day.year for span in mention.days)):
        return Stance.WANTED
    if before in (Stance.HAD, Stance.IDLE):
        return before
    return _weighed(talk, mention, before, _after(talk, mention.j, ceiling, asks=before is not Stance.OUT))


def _weighed(talk: Talk, mention: Mention, before: Stance | None, after: Stance | None) -> Stance:
    """What the words before and after a mention come to, when neither says that it is over."""
    if after is Stance.WANTED and before is Stance.OUT and _is_refused(talk, mention):
        return before
    if after is Stance.OUT and _gives_a_reason(talk, mention):
        return before or Stance.WANTED
    return after or before or Stance.WANTED


def _is_refused(talk: Talk, mention: Mention) -> bool:
    """ "Cant do thurs ok?": a no right before it, that no mere "ok" undoes."""
    return talk.has(mention.i - 1, Kind.NOT) and talk.get(mention.j, Kind.GOOD) != 2


def _gives_a_reason(talk: Talk, mention: Mention) -> bool:
    """ "has to end by 3, got the school run": what keeps them is why the bound, and does not rule it out."""
    bound = bool(mention.times) and all(span.kind in (WhenKind.AFTER, WhenKind.BEFORE) for span in mention.times)
    return bound and not any(talk.has(n, Kind.BAD) for n in range(mention.j, mention.j + 4))


def _small_talk(talk: Talk, mention: Mention, floor: int) -> bool:
    """ "struggling today", "not great this week": how they are, not when they can come."""
    near = talk.get(mention.i, Kind.REL) == 0 or talk.has(mention.i, Kind.THIS)
    alone = floor == 0 and not mention.times and not talk.has(mention.j, Kind.OR, Kind.IN, Kind.FOR)
    return near and alone and talk.at(mention.i - 1).text.rpartition(" ")[2] in FEELINGS


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
        if i == mention.i - 1 and talk.at(i).text in ("but", "ond") and _any_before(talk, i, floor):
            return Stance.OUT
        if talk.has(i, Kind.COMMA) and not talk.has(mention.i, Kind.BETWEEN):
            return None
        if talk.has(i, Kind.BUT) and not talk.has(i - 1, Kind.ANY):
            return None
        i -= 1
    return None


def _any_before(talk: Talk, i: int, floor: int) -> bool:
    """ "any morning but monday": "but" rules out when "any" was said just before it and nothing was called good."""
    for n in range(i - 1, max(-1, i - 6), -1):
        if talk.has(n, Kind.STOP, Kind.GOOD, Kind.FREE):
            return False
        if talk.has(n, Kind.ANY):
            return True
    return False


def _no_counts(talk: Talk, i: int, mention: Mention) -> bool:
    """ "No" opens an answer ("no thursday is better") more often than it rules out; "no mornings" rules out."""
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
        asks = talk.at(i + 1).text in ("you", "u")  # "do you have thurs"
        return Stance.OUT if not asks and _denied(talk, i, floor) else Stance.WANTED
    if talk.has(i, Kind.NOT):
        return Stance.WANTED if talk.has(i + 1, Kind.BUSY) and i + 1 < mention.i else Stance.OUT
    if _has_on(talk, i, mention):
        return Stance.OUT
    if talk.has(i, Kind.BUSY):
        return _busy(talk, i, floor)
    return Stance.IDLE if talk.has(i, Kind.PAST_VERB, Kind.ASIDE) else None


def _busy(talk: Talk, i: int, floor: int) -> Stance:
    """Someone else's being busy says nothing; not being busy is being free."""
    if talk.at(i - 1).text in OTHERS:
        return Stance.IDLE
    return Stance.WANTED if _denied(talk, i, floor) else Stance.OUT


def _has_on(talk: Talk, i: int, mention: Mention) -> bool:
    """ "got a dentist appointment thurs": something of their own is on; not "got a slot thurs"."""
    if talk.at(i).text in OWN and mention.i - i <= 3:
        return True
    if talk.at(i).text not in ("got", "have", "having") or not talk.has(i + 1, Kind.ART) or i + 2 >= mention.i:
        return False
    if talk.at(i).text == "have" and not any(talk.at(n).text in OWN for n in range(i + 2, mention.i)):
        return False
    asks = any(talk.at(n).text in ("you", "u", "have you", "do") for n in (i - 1, i - 2))
    return talk.at(i + 2).text not in ROOM and not asks


def _denied(talk: Talk, i: int, floor: int) -> bool:
    """Whether "not" stands shortly before a place, in the same clause, and no request begins between."""
    for n in range(i - 1, max(floor, i - 5) - 1, -1):
        if talk.has(n, Kind.STOP, Kind.COMMA, Kind.BUT) or talk.at(n).text in ASKS:
            return False
        if talk.has(n, Kind.NOT):
            return True
    return False


def _after(talk: Talk, i: int, ceiling: int, *, asks: bool = True) -> Stance | None:
    """What the words right after a mention say of it: "is no good", "works for me", "was a nightmare"."""
    was = talk.at(i).text in ("was", "were", "went", "wasnt", "wasn't") and not talk.has(i + 1, Kind.FREE)
    if was or any(talk.has(n, Kind.GONE) for n in range(i, min(ceiling, i + 3))):
        return Stance.IDLE
    if talk.has(i, Kind.COMMA) and ceiling < len(talk.tokens) and ceiling - i <= 4:
        return None
    for n in range(i, min(ceiling, i + 5)):
        breaks = talk.has(n, Kind.STOP, Kind.BUT, Kind.AND, Kind.OR) or (n > i and talk.has(n, Kind.COMMA))
        if breaks:
            return None
        said = _says(talk, n, i, ceiling, asks=asks)
        if said is not False:
            return said
    return None


def _says(talk: Talk, n: int, i: int, ceiling: int, *, asks: bool) -> Stance | Literal[False] | None:
    """What one word after a mention at `i` says of it; None when it ends the matter, False when it says nothing."""
    if talk.has(n, Kind.ASIDE):
        return Stance.IDLE
    if talk.has(n, Kind.BAD):
        return Stance.WANTED if talk.has(n - 1, Kind.NOT) and n - 1 >= i else Stance.OUT
    if talk.has(n, Kind.BUSY) and talk.at(n - 1).text in OTHERS:
        return False
    if talk.has(n, Kind.BUSY, Kind.NOT) and not talk.has(n, Kind.GOOD):
        return _not_good(talk, n, ceiling)
    if talk.has(n, Kind.GOOD) and (asks or talk.get(n, Kind.GOOD) == 1):
        return Stance.WANTED
    return False


def _not_good(talk: Talk, n: int, ceiling: int) -> Stance | None:
    """ "thurs isnt great", "tues im working": ruled out, when the word is about the day and not about what follows."""
    if talk.has(n, Kind.BUSY):
        return Stance.OUT
    good = any(talk.has(m, Kind.GOOD, Kind.FREE, Kind.BUSY) for m in range(n + 1, min(ceiling, n + 4)))
    busy = any(talk.has(m, Kind.BUSY) for m in range(n + 1, min(ceiling, n + 3)))
    ends = n + 1 >= len(talk.tokens) or talk.has(n + 1, Kind.STOP)
    return Stance.WANTED if busy else Stance.OUT if good or ends else None
