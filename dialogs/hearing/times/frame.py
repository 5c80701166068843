"""What a text is read against: the present, the question on the floor, the slots offered, the appointment booked.

Rule of this file: values, and the one choice of which coming weekday someone means.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dialogs.hearing.meaning import Asked
from dialogs.hearing.times.calendar import LONDON, coming, monday_of


@dataclass(frozen=True, slots=True)
class Frame:
    """`now`, `offered` and `booked` on the London wall clock."""

    now: datetime
    offered: tuple[datetime, ...] = ()
    booked: datetime | None = None
    asked: Asked = Asked.NOTHING

    @property
    def today(self) -> date:
        """The date it is in London."""
        return self.now.date()

    def weekday(self, weekday: int) -> tuple[date, ...]:
        """The dates that a bare weekday can mean, likeliest first.

        Among slots just offered it is the offered day, or the day in the offers' week; asked about a booking it is the
        day in the booking's week; else the first to come.
        """
        first = coming(weekday, self.today)
        for near in self._near():
            meant = monday_of(near) + timedelta(days=weekday)
            if meant > self.today and meant != first:
                return meant, first
            if meant == first:
                break
        return (first,)

    def _near(self) -> tuple[date, ...]:
        if self.asked is Asked.OFFER_SLOTS and self.offered:
            return (min(self.offered).date(),)
        if self.asked is Asked.CONFIRM_ATTENDANCE and self.booked:
            return (self.booked.date(),)
        return ()


def frame(now: datetime, offered: tuple[datetime, ...], booked: datetime | None, asked: Asked) -> Frame:
    """A frame from aware datetimes in any zone."""
    return Frame(
        now.astimezone(LONDON),
        tuple(slot.astimezone(LONDON) for slot in offered),
        booked.astimezone(LONDON) if booked else None,
        asked,
    )
