"""When an appointment's texts go out: the steps before it, for one person's hours.

Rule of this file: arithmetic only. A step whose time has passed is skipped, and two steps never share a day. Why
always the day before: in a trial before office visits a text one day ahead cut missed ones by 29 %, two days ahead
did nothing.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from dialogs.hours import LONDON, Hours, at, day_of
from dialogs.moves import Booking

WEEK, FOUR, EVE, CHASE, NOTICE, TELL, OVER = "week", "four", "eve", "chase", "today", "tell", "over"
RECORD, HELD = "record", "held"
ASKING = (WEEK, FOUR, EVE, CHASE, HELD)
"""The steps that ask whether they come; the last is one of the others that waited for another question."""
SAID = (*ASKING, NOTICE, TELL)
"""The steps that say something of it, to them or to the worker."""
RECORD_AFTER = timedelta(minutes=15)
"""How long after the end the worker is asked whether they came, when nobody has said."""
SAME_DAY_TIERS = frozenset({"medium", "high"})
JUST_TOLD = timedelta(hours=3)
_NOON = time(12)
_TELL_BEFORE = time(16, 30)


def before(booking: Booking, hours: Hours, now: datetime, *, told_now: bool) -> list[tuple[str, datetime]]:
    """Every step still to come, as (name, instant), earliest first.

    `told_now`: something is said at this moment that asks the same thing, so a reminder within three hours is skipped.
    """
    reminders = _one_a_day(_reminders(booking, hours), now + (JUST_TOLD if told_now else timedelta(0)))
    day = [(CHASE, chase) for chase in _chase(booking, hours) if chase > now]
    day += [(NOTICE, notice) for notice in _notice(booking, hours) if notice > now]
    tell = (TELL, told_at(booking, hours, now))
    return sorted([*reminders, *day, tell, *_after(booking)], key=lambda step: step[1])


def told_at(booking: Booking, hours: Hours, now: datetime) -> datetime:
    """When the worker is told that there is no answer: three hours before; before noon, 16:30 the open day before."""
    starts = booking.starts_at.astimezone(LONDON)
    tell = booking.starts_at - timedelta(hours=3)
    if starts.time() < _NOON:
        tell = at(hours.last_open_day(starts.date()), _TELL_BEFORE)
    tell = max(tell, hours.afternoon(hours.last_open_day(starts.date())) + timedelta(hours=1))
    if now < tell < booking.starts_at:
        return tell
    return min(now + timedelta(hours=1), max(now, booking.starts_at - timedelta(minutes=15)))


def _after(booking: Booking) -> list[tuple[str, datetime]]:
    ends = booking.starts_at + timedelta(minutes=booking.minutes)
    over = max(booking.starts_at + timedelta(hours=4), ends + timedelta(hours=1))
    return [(RECORD, ends + RECORD_AFTER), (OVER, over)]


def _reminders(booking: Booking, hours: Hours) -> list[tuple[str, datetime]]:
    starts = day_of(booking.starts_at)
    ahead = (starts - day_of(booking.booked_at)).days
    steps = [(EVE, hours.afternoon(hours.last_open_day(starts)))]
    if ahead >= 6:
        steps.append((FOUR, hours.earlier(hours.afternoon(starts - timedelta(days=4)))))
    if ahead >= 10:
        steps.append((WEEK, hours.earlier(hours.afternoon(starts - timedelta(days=7)))))
    return steps


def _one_a_day(steps: list[tuple[str, datetime]], now: datetime) -> list[tuple[str, datetime]]:
    """The later-named step of a day wins; the eve comes first in the list, so it always stays."""
    kept: dict[object, tuple[str, datetime]] = {}
    for name, when in steps:
        if when > now:
            kept.setdefault(day_of(when), (name, when))
    return list(kept.values())


def _chase(booking: Booking, hours: Hours) -> list[datetime]:
    """Once, at opening time on the day, when that still leaves half an hour before the worker is told."""
    day = day_of(booking.starts_at)
    opening = at(day, hours.opens)
    early = opening + timedelta(hours=3, minutes=30) <= booking.starts_at
    return [opening] if early and hours.open_on(day) else []


def _notice(booking: Booking, hours: Hours) -> list[datetime]:
    """Two and a half hours before, where the tier or a miss asks for it and it can be the same day."""
    notice = booking.starts_at - timedelta(hours=2, minutes=30)
    wanted = booking.tier in SAME_DAY_TIERS or booking.missed_before
    return [notice] if wanted and hours.open_at(notice) else []
