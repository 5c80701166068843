"""A rhythm: on which days somebody is asked how they are, and when, within the hours in which they get texts.

Rule of this file: pure arithmetic on days in London. Whether anybody may be asked at all is for others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.models import CheckInPace
from dialogs.hours import LONDON, Hours, day_of
from dialogs.hours import at as london_at

DANGEROUS = timedelta(days=14)
"""After release every open day is one; later only working days."""
LATE_BY = timedelta(hours=3)
"""A check-in that rings later than this after its hour is left for the next day."""
LOOK_AHEAD = 60
A_WEEK = 7
_WEEKEND = (5, 6)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often, at which hour, since when the days of greatest danger run, and one that stays where it was planned.

    `days`: from one to the next, where it is not daily.
    """

    pace: CheckInPace
    hour: time
    released_on: date | None
    today_at: datetime | None = None
    days: int = A_WEEK


def following(found: Rhythm, hours: Hours, last: date | None, after: datetime) -> datetime | None:
    """The next one after an instant, when the last one was on that day."""
    days = (day_of(after) + timedelta(days=ahead) for ahead in range(LOOK_AHEAD + found.days))
    moments = (_moment(found, hours, day) for day in days if _is_due(found, hours, last, day))
    return next((moment for moment in moments if moment > after), None)


def rings(found: Rhythm, hours: Hours, last: date | None, at: datetime) -> bool:
    """Whether it is time for today's, or was not too long ago."""
    late = at - _moment(found, hours, day_of(at))
    return _is_due(found, hours, last, day_of(at)) and timedelta(0) <= late <= LATE_BY and hours.open_at(at)


def _is_due(found: Rhythm, hours: Hours, last: date | None, day: date) -> bool:
    if not hours.open_on(day) or (last is not None and day <= last):
        return False
    if found.pace is CheckInPace.WEEKLY:
        return day.weekday() not in _WEEKEND and (last is None or day - last >= timedelta(days=found.days))
    out = found.released_on
    just_out = out is not None and timedelta(0) <= day - out < DANGEROUS
    return just_out or day.weekday() not in _WEEKEND


def _moment(found: Rhythm, hours: Hours, day: date) -> datetime:
    """Their hour on a day, or as near to it as their hours allow."""
    stays = found.today_at.astimezone(LONDON) if found.today_at else None
    return london_at(day, hours.nearest(stays.time() if stays and stays.date() == day else found.hour))
