"""Who a sign is about: the sender, or somebody else.

Rule of this file: "she can't make it" is news about her, unless somebody close is writing for the participant.
"""

from __future__ import annotations

from dialogs.hearing.lexicon.joins import FILLER, SMALL
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading

_OTHERS = frozenset(
    ["he", "she", "they", "him", "her", "them", "you", "u", "who", "some", "people", "everyone", "it", "e", "hwn"]
)
_AUXILIARIES = frozenset(["can", "could", "will", "would", "is", "are", "was", "has", "have", "be", "not", "am"])


def is_own(reading: Reading, sign: Sign) -> bool:
    """Does the sign speak of the sender (or of the one a relative writes for)?"""
    if reading.has("relative") or "me" in sign.words.split():
        return True
    before = reading.before(sign)
    if before in _OTHERS:
        return False
    return not _named(reading, sign)


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
