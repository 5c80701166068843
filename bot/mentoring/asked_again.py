"""Which days on which a contact was asked for are days of one and the same contact.

Rule of this file: pure arithmetic. A daily contact is due anew each day. A regular one that is not made is asked for
again on every working day until it is: those days are one contact that was due, and another is due only after so many
days as there are from one to the next.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OneDue:
    """One contact that was due: from the day on which it was asked for first to the last that it could be made on."""

    first: date
    last: date

    def days(self) -> list[date]:
        """Every day on which what was made is this contact."""
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]


def as_one(asked: Mapping[date, int | None], made: Collection[date]) -> list[OneDue]:
    """The contacts that were due, in order.

    `asked`: the days on which one was asked for, each with how many days there were to be from one contact to the next
    (None: it is not known, and the day stands for itself). `made`: the days on which one was made, both ways.
    """
    found: list[OneDue] = []
    before = 0
    for day in sorted(asked):
        every = asked[day] or 1
        again = bool(found) and every == before > 1 and day <= found[-1].last
        if again and not any(found[-1].first <= each < day for each in made):
            continue
        if found and found[-1].last >= day:
            found[-1] = OneDue(found[-1].first, day - A_DAY)
        found.append(OneDue(day, day + timedelta(days=every - 1)))
        before = every
    return found
