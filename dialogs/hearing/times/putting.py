"""Whether a day is put forward after a reason or a no, and whether it is when they are somewhere else.

Rule of this file: the words right around one mention only. "Cant make it, will thurs do" asks for Thursday; "off to
Bristol tomorrow" rules tomorrow out.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.hearing.lexicon.when_putting import DOING, HERE, PUTS, RESTS, SUITS, TRAVELS
from dialogs.hearing.times.mentions import Mention
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk

_LINKS = (Kind.ON, Kind.ART, Kind.AT, Kind.THIS, Kind.NEXT)
FAR = 3
"""How many words a place may have, and how far after a day what suits may stand."""


def is_put(talk: Talk, mention: Mention) -> bool:
    """ "Will thurs do", "is thurs ok", "thurs any good?": asked for, whatever was said before."""
    before = mention.i - 1
    while before >= 0 and talk.has(before, *_LINKS):
        before -= 1
    if talk.has(before, Kind.NOT, Kind.BUSY):
        return False
    after = range(mention.j, mention.j + FAR)
    stop = next((n for n in after if talk.has(n, Kind.STOP, Kind.COMMA, Kind.BUT)), mention.j + FAR)
    near = range(mention.j, stop)
    if any(talk.has(n, Kind.BAD, Kind.NOT, Kind.BUSY) for n in near):
        return False
    suits = [n for n in near if talk.at(n).text in SUITS or talk.has(n, Kind.GOOD)]
    if not suits:
        return False
    return talk.at(before).text in PUTS or talk.has(mention.j, Kind.ANY) or talk.at(suits[-1] + 1).text == "?"


def parted(talk: Talk) -> Talk:
    """ "Kids off weds, thurs any good?": the comma parts the day that is out from the one that is put forward."""
    commas = [n for n in range(len(talk.tokens)) if talk.has(n, Kind.COMMA) and _parts(talk, n)]
    if not commas:
        return talk
    tokens = list(talk.tokens)
    for n in commas:
        tokens[n] = replace(tokens[n], senses={Kind.STOP: 1})
    return Talk(tokens, talk.welsh, talk.text)


def _parts(talk: Talk, comma: int) -> bool:
    out = any(talk.has(n, Kind.BUSY, Kind.NOT) for n in range(max(0, comma - FAR), comma))
    days = talk.has(comma - 1, Kind.WEEKDAY, Kind.REL) and talk.has(comma + 1, Kind.WEEKDAY, Kind.REL)
    after = comma + 2
    asked = talk.has(after, Kind.ANY) or (talk.has(after, Kind.GOOD) and talk.at(after + 1).text == "?")
    return out and days and asked


def is_away(talk: Talk, mention: Mention) -> bool:
    """ "Off to Bristol tomorrow", "in London thurs": somewhere that is not here, at that time."""
    at = mention.i - 1
    while at >= 0 and talk.has(at, *_LINKS):
        at -= 1
    for place in range(1, FAR + 1):
        begins = at - place
        words = [talk.at(n).text for n in range(begins + 1, at + 1)]
        if begins < 0 or any(talk.has(n, Kind.STOP, Kind.COMMA, Kind.BUT) for n in range(begins, at + 1)):
            return False
        if _leads(talk, begins):
            return bool(words) and not DOING.intersection(words) and not HERE.intersection(words) and _rests(talk, at)
    return False


def _leads(talk: Talk, at: int) -> bool:
    """Does the word at a place lead somewhere: "going to", "off to", or "in" after "I'm"?"""
    if talk.at(at).text in ("to", "i"):
        return talk.at(at - 1).text in TRAVELS
    if talk.has(at, Kind.IN) and talk.at(at).text in ("in", "yn"):
        return talk.at(at - 1).text in RESTS
    return talk.at(at).text in ("going to", "be in", "gonna be in")


def _rests(talk: Talk, at: int) -> bool:
    """A place is a word that is nothing else here."""
    return not talk.at(at).senses
