"""Rules for being late for this one: on the way, held up, or past the hour.

Rule of this file: up to half an hour is late, and still coming; more is another time.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.hearing.fitting import LATE_MINUTES, minutes_after
from dialogs.hearing.meaning import Intent
from dialogs.hearing.phrases import Sign
from dialogs.hearing.reading import Reading
from dialogs.hearing.subject import is_own
from dialogs.hearing.verdict import Verdict

_PAST = {"5": 5, "10": 10, "15": 15, "20": 20, "25": 25, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20}
_PAST |= {"quarter": 15, "chwarter": 15, "deg": 10, "pum": 5, "pump": 5, "ugain": 20}
FAR = 6
"""More unread words than this, and a text is about something else."""


def is_late(reading: Reading) -> bool:
    """Does the text say that they are late, or on the way, and not by so much that it is another time?"""
    signs = [sign for sign in reading.all("late", "way") if is_own(reading, sign) and sign.clause not in reading.asks]
    after = minutes_after(reading)
    if after is not None and 0 < after <= LATE_MINUTES and reading.has("attend", "coming", "cannot"):
        return True
    return bool(signs) and (after is None or after <= LATE_MINUTES or reading.late is not None)


def late(reading: Reading) -> Verdict | None:
    """Coming, but on the way or up to half an hour late; later than that is another time."""
    signs = [sign for sign in reading.all("late", "way") if is_own(reading, sign) and sign.clause not in reading.asks]
    after = minutes_after(reading) or _past_hour(reading)
    if reading.has("early", "looking") or _ends_in_no(reading, signs):
        return None
    signs = [sign for sign in signs if not _is_told(reading, sign)]
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
    after = reading.late if reading.late is not None else minutes_after(reading) or _past_hour(reading)
    return after if after is not None and after > 0 else None


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
