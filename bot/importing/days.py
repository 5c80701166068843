"""Days: when made-up appointments are, counted from now in days that offices are open.

Rule of this file: Monday to Friday, and no bank holidays; so an example is never on a day nobody would choose.
"""

from __future__ import annotations

from datetime import date

from dialogs.hours import Hours

OFFICE_DAYS = frozenset(range(5))


def open_days(after: date, count: int, holidays: frozenset[date]) -> list[date]:
    """The next so many open days after a day."""
    office = Hours(days=OFFICE_DAYS, holidays=holidays)
    days = [office.next_open_day(after)]
    while len(days) < count:
        days.append(office.next_open_day(days[-1]))
    return days


def written(day: date) -> str:
    """A day as the files have it: 24/11/2026."""
    return f"{day:%d/%m/%Y}"
