"""Whom a yes talks of beside the sender, and whether its text is talk between friends.

Rule of this file: it names what it finds, for `bearing.py` to weigh; a yes to a service says what the sender will do,
and seldom what you, we or they do.
"""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.hearing.lexicon import bearing
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading


def beside(reading: Reading, sign: Sign | None) -> Iterator[str]:
    """The names of what speaks against a yes that rests on `sign`, each as often as it is found."""
    apart = reading.asks | {other.clause for other in reading.all("ask", "thanks")}
    if not reading.has("relative"):
        yield from ["company"] * len(_talked_of(reading, apart))
        yield from ["goes_on"] * (sign is not None and _goes_on(reading, sign.end))
    yield from ["friendly"] * sum(other.clause not in apart for other in reading.aside("friendly"))
    yield from ["personal"] * is_personal(reading)


def _talked_of(reading: Reading, apart: frozenset[int]) -> frozenset[str]:
    """You, we and they, in what is told and not asked, where no sign has read them."""
    signs = (*reading.signs, *reading.aside("friendly"))
    read = {at for sign in signs for at in range(sign.start - (sign.name == "brought"), sign.end)}
    told = (at for at in range(reading.begin, len(reading.words)) if at not in read)
    return bearing.COMPANY.intersection(reading.words[at].text for at in told if reading.words[at].clause not in apart)


def is_personal(reading: Reading) -> bool:
    """Does it ask what a friend is doing ("what you having for tea")?"""
    return any(_asks_a_friend(reading, sign) for sign in reading.aside("personal", "friendly"))


def _asks_a_friend(reading: Reading, sign: Sign) -> bool:
    """With its mark, or where its clause opens: "if you're coming" asks nothing."""
    first = sign.words.split()[0]
    asks = sign.name == "personal" or first in ("did", "what", "are")
    opening = not reading.before(sign) or first not in ("you", "ya")
    return asks and (sign.clause in reading.asks or opening)


def _goes_on(reading: Reading, place: int) -> bool:
    """ "Yeah she does", "yes get me a coffee": does somebody or an errand follow at once, with no pause between?"""
    stop = reading.pause(place)
    while place < stop and reading.words[place].text in FILLER:
        place += 1
    if place >= stop or not place:
        return False
    here, before = reading.words[place], reading.words[place - 1]
    if before.text in bearing.REQUESTS or here.clause != before.clause:
        return False
    errand = any(sign.start == place and sign.words.split()[0] in bearing.ERRANDS for sign in reading.all("ask"))
    return errand or here.text in bearing.COMPANY
