"""Rules for who has the phone now, and for who stands at the door.

Rule of this file: somebody else's hold on the phone is heard before anything they ask for; who writes for the
participant, of coming or not, is no stranger.
"""

from __future__ import annotations

from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.reading import DECISIONS, Reading
from dialogs.hearing.verdict import Verdict

_OF_COMING = DECISIONS - {"no", "disagree", "yes_i", "ok"}
_PREFERS = frozenset(["rather", "prefer", "better", "easier", "gwell", "well", "haws"])


def holder(reading: Reading) -> Verdict | None:
    """Somebody else has the phone: it is theirs now, or they say whose it is not and nothing else."""
    if reading.has("theirs_now"):
        return Verdict(Intent.WRONG_PERSON, "the phone is somebody else's now")
    if not reading.has("relative") or reading.has(*_OF_COMING):
        return None
    if reading.has("phone_lost"):
        return Verdict(Intent.WRONG_PERSON, "somebody close has the number")
    denied = any(sign.start == reading.begin for sign in reading.all("no"))
    if denied and reading.asked is not Asked.PROVE_NUMBER and not reading.timed and not reading.unread():
        return Verdict(Intent.WRONG_PERSON, "no: somebody close")
    return None


def waiting(reading: Reading) -> Verdict | None:
    """They have come, and nobody is there: a person must hear it at once, and they are not late."""
    return Verdict(Intent.OTHER, "has come, and nobody is there") if reading.has("nobody_there") else None


def rather_rung(reading: Reading) -> Verdict | None:
    """ "I'd rather you rang", to "are texts OK?": a no, and a call is wanted."""
    if reading.asked is not Asked.YES_NO or reading.has("yes"):
        return None
    if any(_PREFERS.intersection(sign.words.split()) for sign in reading.all("call")):
        return Verdict(Intent.DECLINE, "would rather be rung", sure=True)
    return None
