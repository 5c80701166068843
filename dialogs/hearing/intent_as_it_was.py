"""Rules for who wants what stood before: "no leave it as it was", "gadewch o fel oedd o".

Rule of this file: it is never a yes to what was just said back; where nothing was said back, a person reads it.
"""

from __future__ import annotations

from dialogs.hearing.meaning import KEPT, Asked, Intent
from dialogs.hearing.reading import Reading
from dialogs.hearing.verdict import Verdict

_REFUSING = frozenset(["no", "na", "nah", "actually"])
_TEXTS = frozenset(["text", "texts", "texting", "message", "messages", "tecst", "tecsts", "negeseuon", "tecstio"])
_MEANT = frozenset(["mean", "meant", "meaning", "for", "about", "feddwl", "golygu", "am"])
_ASKS_FOR_TIMES = ("move", "propose", "ask", "when", "where", "who", "call", "stop_texts", "new_number")


def as_it_was(reading: Reading) -> Verdict | None:
    """Takes back a change, or wants none; None where that is a yes to what is booked, or more is asked for."""
    if reading.asks or reading.has(*_ASKS_FOR_TIMES):
        return None
    if not reading.has("revert") and not _wants_no_change(reading):
        return None
    if reading.asked is Asked.ECHO:
        return Verdict(Intent.DECLINE, "wants it as it was", sure=True)
    if reading.asked is Asked.OFFER_SLOTS and reading.booked is not None:
        return Verdict(Intent.CONFIRM, "wants what is booked", wanted=KEPT, sure=True)
    return Verdict(Intent.UNCLEAR, "wants it as it was, and that may be another time")


def of_texts(reading: Reading) -> Verdict | None:
    """ "No, I meant texts", where times were offered: they spoke of hours for texts, and a person reads it at once."""
    said = [word.text for word in reading.words]
    texts = [at for at, word in enumerate(said) if word in _TEXTS]
    meant = any(_MEANT.intersection(said[max(at - 3, 0) : at]) for at in texts)
    if reading.asked is not Asked.OFFER_SLOTS or not meant or reading.has("stop_texts"):
        return None
    return Verdict(Intent.OTHER, "spoke of texts, and not of times")


def _wants_no_change(reading: Reading) -> bool:
    """ "Leave it as it is": of what is booked that is a yes, of a change or of times that are offered it is none."""
    wants = reading.all("unchanged", "keep_it")
    if not wants or reading.has("yes", "agree"):
        return False
    if reading.asked is Asked.OFFER_SLOTS:
        return True
    led = any(sign.words.split()[0] in _REFUSING for sign in wants)
    return led or reading.asked in (Asked.ECHO, Asked.NOTHING)
