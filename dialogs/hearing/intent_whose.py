"""Rules for whether it is them, after "Hi, is this Sam?".

Rule of this file: a number is disowned for good, so only a plain no, and nothing about coming, says that it is not
theirs; a name is taken for theirs when it is the one we asked for, or, where that is not known, only after a yes.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing.lexicon.joins import FILLER, SMALL
from dialogs.hearing.lexicon.whose import KIN, LEADS_IN, PLAIN_NO, TAILS, UNPLAIN, YESES
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.reading import DECISIONS, Reading
from dialogs.hearing.verdict import Verdict

_SAID_OF_A_NUMBER = DECISIONS - {"yes", "agree", "ok", "yes_i", "no", "disagree"}
"""Beside these it is about coming, and a person or a question settles whose number it is."""
_ANOTHERS = ("relative", "wrong_person", "not_name", "if", "undo", "but")
_NO_CLAIM = ("no", "disagree", "sarcasm", "not_them")
SHORT = 3
"""The fewest letters that a short name has ("Sam" for "Samantha")."""
NAMES = 2
"""The most words that a name has."""


def whose(reading: Reading) -> Verdict | None:
    """That it is them, or is not; None where neither is plain, or something else was asked."""
    if reading.asked is not Asked.PROVE_NUMBER or not reading.words or reading.has(*_ANOTHERS, *_SAID_OF_A_NUMBER):
        return None
    if any(_is_whole(reading, sign.start, sign.end) for sign in reading.all("not_them")):
        return Verdict(Intent.WRONG_PERSON, "says it is not them")
    if reading.has(*_NO_CLAIM):
        return None
    claims = any(_is_whole(reading, sign.start, sign.end) for sign in reading.all("is_them"))
    if claims or any(_names(reading, end) for end in _ends(reading)):
        return Verdict(Intent.CONFIRM, "says it is them", sure=True)
    return None


def is_plain_no(reading: Reading) -> bool:
    """Is a no all that is said, with nothing of coming, of a time or of a reason beside it?"""
    if any(word.text in UNPLAIN for word in reading.words):
        return False
    if reading.timed or reading.unread() or reading.has(*_SAID_OF_A_NUMBER, "excuse", "attend", "but"):
        return False
    said = [word for sign in reading.all("no", "disagree") for word in sign.words.split()]
    return bool(said) and all(word in PLAIN_NO or word in FILLER for word in said)


def _ends(reading: Reading) -> list[int]:
    """Where the answer may end: at a comma or a stop after its first words, or with the text."""
    words = reading.words
    stops = [at for at in range(2, len(words)) if words[at].clause != words[at - 1].clause]
    asks = _questions(reading) if reading.named else set()
    return sorted({*(at for at in reading.pauses if at > 1), *stops, *asks, len(words)})


def _is_whole(reading: Reading, start: int, end: int) -> bool:
    """Does a stretch begin the answer, past greetings, and end it?"""
    opens = all(word.text in FILLER or word.text in YESES for word in reading.words[:start])
    return opens and any(all(word.text in FILLER for word in reading.words[end:stop]) for stop in _ends(reading))


def _names(reading: Reading, end: int) -> bool:
    """ "Yes it's Maya", "yes Maya here", "it's Maya": a yes and what can be a name, or the name that we asked for."""
    said = [word.text for word in reading.words[:end] if word.text not in FILLER]
    yes = bool(said) and said[0] in YESES
    name = said[yes:]
    while name and name[0] in LEADS_IN:
        name = name[1:]
    while name and name[-1] in TAILS:
        name = name[:-1]
    told = len(name) < len(said) - yes
    if reading.named:
        asks = end in _questions(reading) and not told
        return not asks and reading.words[0].clause not in reading.asks and _is_name_of(reading, name)
    return yes and told and 0 < len(name) <= NAMES and all(_can_be_name(reading, word) for word in name)


def _is_name_of(reading: Reading, name: Sequence[str]) -> bool:
    """Is it the name we asked for, or short or long for it ("Sammy")? What follows can only be a surname."""
    wanted = len(reading.named)
    surname = name[wanted:]
    if not name or len(surname) > 1 or not all(_can_be_name(reading, word) and len(word) > 1 for word in surname):
        return False
    return all(_is_alike(said, asked) for said, asked in zip(name, reading.named, strict=False))


def _is_alike(said: str, wanted: str) -> bool:
    short, long = sorted((said.casefold(), wanted.casefold()), key=len)
    return short == long or (len(short) >= SHORT and long.startswith(short) and said.casefold() != f"{short}s")


def _questions(reading: Reading) -> set[int]:
    return {sign.start for sign in reading.all("who", "ask", "when", "where") if sign.start > 0}


def _can_be_name(reading: Reading, text: str) -> bool:
    timed = {reading.words[at].text for at in reading.timed}
    return text.isalpha() and text not in SMALL | KIN and text not in timed
