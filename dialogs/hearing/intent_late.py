"""Rules for being late for this one: on the way, held up, or past the hour.

Rule of this file: up to half an hour is late, and still coming; more is another time.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing.fitting import LATE_MINUTES, minutes_after
from dialogs.hearing.meaning import Intent, WhenKind
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import is_own
from dialogs.hearing.verdict import Verdict

_PAST = {"5": 5, "10": 10, "15": 15, "20": 20, "25": 25, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20}
_PAST |= {"quarter": 15, "chwarter": 15, "deg": 10, "pum": 5, "pump": 5, "ugain": 20}
_RIDES = frozenset(["bus", "train", "tram", "coach", "taxi", "lift", "ferry", "metro", "bws", "tren", "trên"])
_GETS_IN = frozenset(["gets", "get", "getting", "comes", "arrives", "arrive", "arriving", "due", "cyrraedd"])
_ASKED = frozenset(["what", "which", "when", "is", "there", "any", "if", "a", "does"])
"""Before a ride: one that is asked for, or supposed."""
_MAY_WE = ("can", "could", "shall")
_HOURS = (WhenKind.TIME, WhenKind.DATETIME, WhenKind.AFTER)
FAR = 6
"""More unread words than this, and a text is about something else."""


def is_late(reading: Reading) -> bool:
    """Does the text say that they are late, or on the way, and not by so much that it is another time?"""
    signs = [sign for sign in reading.all("late", "way") if is_own(reading, sign) and sign.clause not in reading.asks]
    after = minutes_after(reading)
    if after is not None and 0 < after <= LATE_MINUTES and reading.has("attend", "coming", "cannot"):
        return True
    if 0 < (_by_ride(reading) or 0) <= LATE_MINUTES:
        return True
    return bool(signs) and (after is None or after <= LATE_MINUTES or reading.late is not None)


def late(reading: Reading) -> Verdict | None:
    """Coming, but on the way or up to half an hour late; later than that is another time."""
    signs = [sign for sign in reading.all("late", "way") if is_own(reading, sign) and sign.clause not in reading.asks]
    after = minutes_after(reading) or _past_hour(reading)
    if reading.has("early", "looking") or _ends_in_no(reading, signs):
        return None
    signs = [sign for sign in signs if not _is_told(reading, sign)]
    if (ride := _by_ride(reading)) is not None and ride > 0:
        return _by_minutes(ride, "their ride gets in after the start")
    few = (len(reading.unread()) <= 1 or reading.has("attend", "coming")) and not reading.has("hold", "call")
    if reading.late is not None and (signs or (reading.has("minutes") and few)):
        return _by_minutes(reading.late, "says how late")
    if after is not None and after > 0 and (signs or reading.has("attend", "coming", "cannot", "past")):
        return _by_minutes(after, "arrives after the start")
    if not signs or reading.has("reported", "cannot", "where", "refuse") or len(reading.unread()) > FAR:
        return None
    return Verdict(Intent.LATE, "late or on the way")


def how_late(reading: Reading) -> int | None:
    """The minutes, as they said them or as the hour they get there says ("my bus gets in at 10 past")."""
    after = reading.late if reading.late is not None else _by_ride(reading) or minutes_after(reading)
    after = _past_hour(reading) if after is None else after
    return after if after is not None and after > 0 else None


def _by_ride(reading: Reading) -> int | None:
    """Minutes from the start to the one hour at which what brings them gets in ("my train gets in at 2.20"), on the day
    of the appointment; None when they tell of no ride, or say that they cannot come by it."""
    stays_away = reading.has("cannot_bare", "no", "refuse", "hold", "unsure", "where", "move", "rather")
    stays_away = stays_away or any(sign.words.split()[0] in _MAY_WE for sign in reading.all("propose"))
    whens = [when for when in reading.times.when if when.kind in _HOURS and when.start is not None]
    if stays_away or not _rides_in(reading) or reading.booked is None or len(whens) != 1 or len(reading.unread()) > FAR:
        return None
    *day, clock = (whens[0].start or "").split("T")
    if ":" not in clock or day not in ([], [f"{reading.booked:%Y-%m-%d}"]):
        return None
    return int(clock[:2]) * 60 + int(clock[3:]) - 60 * reading.booked.hour - reading.booked.minute


def _rides_in(reading: Reading) -> bool:
    """Do they tell that what brings them gets in, not ask whether anything does?"""
    said = [word.text for word in reading.words]
    rides = [
        at for at, word in enumerate(said) if word in _RIDES and not _ASKED.intersection(said[max(0, at - 2) : at])
    ]
    return any(not _GETS_IN.isdisjoint(said[at + 1 : at + 5]) for at in rides)


def _is_told(reading: Reading, sign: Sign) -> bool:
    """ "If I'm late", "I was so late for work": supposed or long past, and no news."""
    supposed = any(other.clause == sign.clause and other.end <= sign.start for other in reading.all("if"))
    return supposed or reading.before(sign) in ("was", "were", "not", "never", "have")


def _ends_in_no(reading: Reading, signs: Sequence[Sign]) -> bool:
    """ "On a train back so I'm afraid not": where they are is why they are not coming."""
    return bool(signs) and any(sign.start > signs[-1].end for sign in reading.all("no") if len(sign.words) > FAR)


def _past_hour(reading: Reading) -> int | None:
    """ "More like ten past": minutes past the booked hour, when the appointment is on the hour."""
    past = reading.all("past")
    if not past or reading.booked is None or reading.booked.minute or "half" in past[0].words:
        return None
    return _PAST.get(past[0].words.split()[0])


def _by_minutes(minutes: int, why: str) -> Verdict:
    if minutes > LATE_MINUTES:
        return Verdict(Intent.RESCHEDULE, f"{why}: more than {LATE_MINUTES} minutes")
    return Verdict(Intent.LATE, why)
