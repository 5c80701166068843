"""Who a sign is about, the sender or somebody else, and where an answer ends and a question begins.

Rule of this file: "she can't make it" is news about her, unless somebody close is writing for the participant.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.joins import FILLER, SMALL
from dialogs.hearing.meaning import Asked
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading

YES_NO = (
    Asked.CONFIRM_ATTENDANCE,
    Asked.ECHO,
    Asked.YES_NO,
    Asked.PROVE_NUMBER,
    Asked.SET_OFF,
    Asked.APPROVE,
)
"""Questions that a yes or a no answers."""

_OTHERS = frozenset(
    [
        "he",
        "she",
        "they",
        "him",
        "her",
        "them",
        "you",
        "u",
        "who",
        "some",
        "people",
        "everyone",
        "it",
        "all",
        "things",
        "e",
        "hwn",
    ]
)
_THEM = frozenset(["he", "she", "mae", "ma"])
_FIRST_PERSON = frozenset(["i", "me", "my", "we", "us", "our", "mine", "fi", "dwi", "fy", "rwy", "rwyn", "ni"])
_TURNS = frozenset(["so", "anyway", "felly", "but", "ond"])
_BENDING = ("not", "what", "how", "when", "if", "who", "never", "where", "i", "you", "the", "a", "my", "any")
_PRONOUNS = frozenset(["he", "she", "they", "i", "we"])
_VERBAL = frozenset(["is", "are", "was", "were", "be", "been", "has", "still", "also", "just"])
_AUXILIARIES = frozenset(["can", "could", "will", "would", "is", "are", "was", "has", "have", "be", "not", "am"])


def is_own(reading: Reading, sign: Sign) -> bool:
    """Does the sign speak of the sender (or of the one a relative writes for)?"""
    if reading.has("relative") or "me" in sign.words.split():
        return True
    return subject(reading, sign) not in _OTHERS and not _named(reading, sign)


def is_of_them(reading: Reading, sign: Sign) -> bool:
    """Said of the one we text by somebody else, who names nobody: "hes in hospital", with no "I" or "my" about it?"""
    told = [word.text for word in reading.words if word.text not in FILLER]
    if not told or told[0] not in _THEM or not _FIRST_PERSON.isdisjoint(told):
        return False
    return subject(reading, sign) in _THEM


def subject(reading: Reading, sign: Sign) -> str:
    """The word before a sign and before what goes with its verb ("she (is still) not coming"); "" when there is none.

    After a "but" that opens a clause, whoever the clause before spoke of still counts ("she was but | couldn't").
    """
    if any(other.end == sign.start for other in reading.all("thanks")):
        return ""
    at, begins = sign.start - 1, turn(reading, sign)
    while at >= begins and _is_passed(reading, at) and reading.words[at].clause == sign.clause:
        at -= 1
    if at < 0 or (at < begins and reading.words[at].text not in ("but", "ond")):
        return ""
    text = reading.words[at].text
    if reading.words[at].clause == sign.clause and text != "but":
        return text
    turned = text == "but" or any(other.name == "but" and other.clause == sign.clause for other in reading.signs)
    earlier = [word.text for word in reading.words[:at] if word.text in _PRONOUNS]
    return earlier[-1] if turned and earlier else ""


def _is_passed(reading: Reading, at: int) -> bool:
    text = reading.words[at].text
    return at in reading.timed or text in FILLER or text in _VERBAL or text.startswith(":")


def _named(reading: Reading, sign: Sign) -> bool:
    """Does the clause open with somebody, and go straight on to the sign ("students can't make it")?"""
    opening = [
        word.text
        for place, word in enumerate(reading.words[: sign.start])
        if word.clause == sign.clause and place not in reading.timed and word.text not in FILLER
    ]
    signs = any(other.clause == sign.clause and other.end <= sign.start for other in reading.signs)
    first = sign.words.split()[0]
    return 0 < len(opening) <= 2 and not signs and first in _AUXILIARIES and opening[-1] not in SMALL


def turn(reading: Reading, sign: Sign) -> int:
    """Where what matters for a sign begins: after the last "but", "so" or comma before it in its clause."""
    turns = [other.end for other in reading.all("but") if other.end <= sign.start]
    turns += [place for place in reading.pauses if place <= sign.start]
    turns += [at for at in range(1, sign.start + 1) if reading.words[at - 1].text in _TURNS]
    turns = [at for at in turns if at == len(reading.words) or reading.words[at].clause == sign.clause]
    return max(turns, default=0)


def question(reading: Reading) -> int | None:
    """Where a question begins, with or without its mark: what follows is not part of the answer."""
    for ask in reading.all("ask", "when", "where", "who"):
        if ask.start and _begins(reading, ask):
            return ask.start
    return None


def _begins(reading: Reading, sign: Sign) -> bool:
    """Does a sign stand first, or right after an answer ("that's what" asks nothing), or after a word that joins?"""
    if sign.start in reading.pauses or sign.start - 1 in reading.timed:
        return True
    before = reading.words[sign.start - 1]
    read = any(other.end == sign.start and other.name not in ("propose", "is_it") for other in reading.signs)
    return read or before.clause != sign.clause or before.text in FILLER or before.text in ("and", "also", "so")


def opens(reading: Reading, sign: Sign) -> bool:
    """Does the sign open its clause, or follow only words that a rule has read?"""
    first = next(place for place, word in enumerate(reading.words) if word.clause == sign.clause)
    first = max(first, turn(reading, sign)) if sign.name == "no" else first
    thanked = any(other.end == sign.start for other in reading.all("thanks", "greet", "noted"))
    return not reading.unread(start=first, end=sign.start) and (thanked or reading.before(sign) not in _BENDING)


def own(reading: Reading, *names: str) -> list[Sign]:
    """These signs, as far as they speak of the sender."""
    return [sign for sign in reading.all(*names) if is_own(reading, sign)]
