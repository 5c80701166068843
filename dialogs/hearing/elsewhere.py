"""Whether words of coming are of some other place or thing than the appointment: "I'll be in bed".

Rule of this file: what follows the words decides; what is not known to belong to an appointment is taken for another's.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing.lexicon.bearing import AT, AUXILIARIES, HOMES, LEADS, OURS, RIDES, VENUES
from dialogs.hearing.lexicon.joins import FILLER
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import own

_GOES_WITH_A_YES = (
    *("attend", "coming", "brought", "propose", "agree", "thanks", "regret", "noted", "greet", "bye"),
    *("when", "where", "who", "ask", "polite", "if", "but", "unsure", "limit", "late", "way"),
)
"""What may follow "yes I can" and leave it a yes, or be heard for itself."""


def comes_elsewhere(reading: Reading) -> bool:
    """Do the sender's own words of coming turn out to be of something else?"""
    return any(_is_of_else(reading, sign) for sign in own(reading, "attend", "coming"))


def _is_of_else(reading: Reading, sign: Sign) -> bool:
    """ "I'll be in bed", "see you tomorrow at the barbecue", "all will be well in a month", "do it right now"."""
    if any(other.start == sign.end and "right now" in other.words for other in reading.all("aside")):
        return True
    last = sign.words.split()[-1]
    if sign.end - 1 in reading.timed:
        return last == "in"
    rest = _rest(reading, sign)
    if last in AT:
        return bool(rest) and _is_else(reading, rest[0])
    if last in AUXILIARIES:
        return bool(rest) and _is_other_doing(reading, rest)
    rest = [at for at in rest if at not in reading.timed]
    return len(rest) > 1 and reading.words[rest[0]].text in AT and _is_else(reading, rest[1])


def _rest(reading: Reading, sign: Sign) -> list[int]:
    """The places after a sign, to the end of its clause or to a comma, of words that say something."""
    after = range(sign.end, reading.pause(sign.end))
    here = (at for at in after if reading.words[at].clause == sign.clause)
    return [at for at in here if reading.words[at].text not in FILLER | LEADS]


def _is_else(reading: Reading, at: int) -> bool:
    """Is the word at a place neither a time nor anything that we, or keeping an appointment, have to do with?"""
    text = reading.words[at].text
    return text in HOMES or (bool(reading.unread(start=at, end=at + 1)) and text not in OURS | VENUES)


def _is_other_doing(reading: Reading, rest: Sequence[int]) -> bool:
    """ "Ok I'll behave": what they will do, and no time, no other sign, no bus, nothing asked ("yes can you")."""
    if rest[0] in reading.timed or any(sign.start == rest[0] for sign in reading.all(*_GOES_WITH_A_YES)):
        return False
    said = {reading.words[at].text for at in rest}
    return said.isdisjoint(RIDES) and reading.words[rest[0]].text not in ("you", "someone")
