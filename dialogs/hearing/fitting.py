"""Whether the times in a text are the booked one, a little after it, or another.

Rule of this file: clocks and dates only. An arrival up to thirty minutes after the start is late; more is a new time.
"""

from __future__ import annotations

from datetime import datetime

from dialogs.hearing.lexicon.bearing import REQUESTS
from dialogs.hearing.meaning import Asked, When, WhenKind
from dialogs.hearing.reading import Reading

ROAD = 180
"""Minutes before the start that a journey to it may take."""
ROADS = frozenset(
    ["bus", "train", "tram", "taxi", "lift", "leaving", "leave", "gets", "finish", "dropping", "bws", "tren"]
)
"""Words of getting there."""
LATE_MINUTES = 30
"""How late may still be called late; after that it is another time (the labelling rules, "reschedule")."""


def is_booked(reading: Reading) -> bool:
    """Do all the times read agree with the appointment? True when there are none."""
    booked = reading.booked
    return booked is None or all(_holds(when, booked) for when in reading.times.when)


def is_new(reading: Reading) -> bool:
    """Does the text name a day or time that is not the appointment's?"""
    when, booked = reading.times.when, reading.booked
    if not when or booked is None or reading.asked is Asked.OFFER_SLOTS:
        return bool(when)
    held = [_holds(one, booked) for one in when]
    return not any(held) or (not all(held) and reading.has("propose", "move", "rather"))


def rules_out(reading: Reading) -> bool:
    """Does the text rule out the appointment's own day or time?"""
    booked = reading.booked
    return booked is not None and any(_holds(when, booked) for when in reading.times.exclude)


def minutes_after(reading: Reading) -> int | None:
    """Minutes from the booked start to the one clock time named, on the same day or on none; None when not so."""
    whens = [w for w in reading.times.when if w.kind in (WhenKind.TIME, WhenKind.DATETIME) and w.start]
    if reading.booked is None or len(whens) != 1:
        return None
    start = whens[0].start or ""
    hour, minute = int(start[-5:-3]), int(start[-2:])
    return 60 * hour + minute - 60 * reading.booked.hour - reading.booked.minute


def on_the_road(reading: Reading) -> bool:
    """ "Bus gets in 1.40 so I'll be there": a time shortly before the start, of how they come, and no request."""
    before = minutes_after(reading)
    comes = reading.has("attend", "coming", "yes") and not reading.asks and not reading.has("cannot", "move", "rather")
    asks = any(sign.words.split()[0] in REQUESTS for sign in reading.all("propose"))
    near = before is not None and -ROAD <= before < 0
    return near and comes and not asks and any(word.text in ROADS for word in reading.words)


def _holds(when: When, moment: datetime) -> bool:
    """Does a reading allow for a moment? Bounds compare as far as they are given: a date, a clock time, or both."""
    if when.kind in (WhenKind.DATE, WhenKind.TIME, WhenKind.DATETIME):
        return _compare(when.start, moment) == 0
    return _compare(when.start, moment) <= 0 <= _compare(when.end, moment)


def _compare(bound: str | None, moment: datetime) -> int:
    """-1, 0 or 1: a bound before, at or after a moment. A missing bound agrees."""
    if bound is None:
        return 0
    shape = {10: "%Y-%m-%d", 5: "%H:%M"}.get(len(bound), "%Y-%m-%dT%H:%M")
    at = moment.strftime(shape)
    return (bound > at) - (bound < at)


def comes_before(when: When, booked: datetime | None) -> bool:
    """Does a reading begin before the appointment, or before its hour when it names no day?"""
    return booked is None or _compare(when.start or when.end, booked) < 0


def all_fit(reading: Reading) -> bool:
    """Is every day named the day of a slot that was offered ("thurs or fri")? Any of them will do, then."""
    when = reading.times.when
    days = all(each.kind is WhenKind.DATE for each in when)
    return len(when) > 1 and days and all(any(_holds(each, slot) for slot in reading.offered) for each in when)


def first_fitting(reading: Reading) -> int | None:
    """The first offered slot, counted from 1, that a reading allows and none rules out."""
    for place, slot in enumerate(reading.offered, 1):
        wanted = any(_holds(when, slot) for when in reading.times.when)
        if wanted and not any(_holds(when, slot) for when in reading.times.exclude):
            return place
    return None


DECOR = frozenset({":up:", ":happy:", ":thanking:", "minutes", "mood_1"})
_BESIDE_A_THUMB = DECOR | {"ok", "yes", "agree", "thanks", "greet", "yes_i", "noted", "bye", "regret", "slow_answer"}


def is_bare(reading: Reading) -> bool:
    """Whether a thumb stands alone: beside words that tell of something ("in bed ill") it is no yes that they are
    not."""
    other = {sign.name for sign in reading.signs} - _BESIDE_A_THUMB
    return not other and len(reading.unread()) <= 1
