"""When we may text: contact hours, weekdays, bank holidays, and both sides of a clock change.

Rule of this file: hours are a value, days are days in London, instants are aware UTC. A planned text that would fall
outside moves earlier, to the last open afternoon; a reactive one is held to the next opening (conversations.md,
Hours).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
MONDAY_TO_SATURDAY = frozenset(range(6))
MID_AFTERNOON = time(15)


def at(day: date, clock: time) -> datetime:
    """The instant of a wall-clock time in London. A time that the spring change skips is read an hour later."""
    return datetime.combine(day, clock, LONDON).astimezone(UTC)


def day_of(instant: datetime) -> date:
    """The day it is in London at an instant."""
    return instant.astimezone(LONDON).date()


@dataclass(frozen=True, slots=True)
class Hours:
    """When someone may be texted. `safe` hours bind everything but the answer to a crisis."""

    opens: time = time(10)
    closes: time = time(18)
    days: frozenset[int] = MONDAY_TO_SATURDAY
    holidays: frozenset[date] = frozenset()
    safe: bool = False

    def open_on(self, day: date) -> bool:
        """Whether texts go out at all on a day."""
        return day.weekday() in self.days and day not in self.holidays

    def open_at(self, instant: datetime) -> bool:
        """Whether a text may go out at an instant; the closing minute itself is too late."""
        day = day_of(instant)
        return self.open_on(day) and at(day, self.opens) <= instant < at(day, self.closes)

    def next_opening(self, instant: datetime) -> datetime:
        """The first instant at or after this one when a text may go out."""
        if self.open_at(instant):
            return instant
        day = day_of(instant)
        if not (self.open_on(day) and instant < at(day, self.opens)):
            day = self.next_open_day(day)
        return at(day, self.opens)

    def next_open_day(self, day: date) -> date:
        """The first open day after a day."""
        return self._step(day, 1)

    def last_open_day(self, day: date) -> date:
        """The last open day before a day."""
        return self._step(day, -1)

    def afternoon(self, day: date) -> datetime:
        """Mid-afternoon of a day, or as near to it as the hours allow."""
        return at(day, self.nearest(MID_AFTERNOON))

    def nearest(self, clock: time) -> time:
        """A time of the day itself, or as near to it as these hours allow, half an hour before they end."""
        return max(self.opens, min(clock, self.last()))

    def last(self) -> time:
        """The last time of a day at which something is planned: half an hour before the hours end."""
        return (datetime.combine(date.min, self.closes) - timedelta(minutes=30)).time()

    def earlier(self, instant: datetime) -> datetime:
        """A planned instant itself when it is open, else the last open afternoon before it."""
        if self.open_at(instant):
            return instant
        day = day_of(instant)
        if self.open_on(day) and instant >= at(day, self.closes):
            return self.afternoon(day)
        return self.afternoon(self.last_open_day(day))

    def _step(self, day: date, by: int) -> date:
        for ahead in range(1, 32):  # a month with no open day is a mistake in the hours, not a long holiday
            tried = day + timedelta(days=by * ahead)
            if self.open_on(tried):
                return tried
        return day + timedelta(days=by)
