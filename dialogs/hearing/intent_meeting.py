"""Rules for how they will meet: by phone, by video or in person instead, and when they will set off.

Rule of this file: a wish for another way is a wish to change the appointment; a time to set off changes nothing.
"""

from __future__ import annotations

from dialogs.hearing import facts
from dialogs.hearing.fitting import comes_before
from dialogs.hearing.lexicon.bearing import REQUESTS
from dialogs.hearing.meaning import Asked, Intent
from dialogs.hearing.reading import Reading
from dialogs.hearing.verdict import Verdict

_ABOUT_ATTENDING = (Asked.CONFIRM_ATTENDANCE, Asked.OFFER_SLOTS, Asked.ECHO, Asked.YES_NO, Asked.SET_OFF)
_DECIDED = ("move", "rather", "refuse", "cannot", "cannot_bare", "away", "shift", "hold", "undo")


def another_way(reading: Reading) -> Verdict | None:
    """By phone, by video or in person instead, when an appointment stands."""
    way = facts.mode(reading)
    if way is None or not (reading.booked or reading.asked in _ABOUT_ATTENDING):
        return None
    return Verdict(Intent.RESCHEDULE, f"asks to meet another way: {way}", sure=True)


def setting_off(reading: Reading) -> Verdict | None:
    """When, or how, they will set off: a time before the start, or words of going."""
    if reading.asked is not Asked.SET_OFF or reading.has(*_DECIDED) or reading.asks or _requests(reading):
        return None
    if reading.times.when and all(comes_before(when, reading.booked) for when in reading.times.when):
        return Verdict(Intent.ACK, "says when they set off")
    if not reading.times.when and reading.aside("setting_off"):
        return Verdict(Intent.ACK, "says how they come")
    return None


def _requests(reading: Reading) -> bool:
    """ "Can I come at 1" asks; "I'll leave at 1" tells."""
    opening = next((word.text for word in reading.words), "")
    return opening in REQUESTS or any(sign.words.split()[0] in REQUESTS for sign in reading.all("propose", "ask"))
