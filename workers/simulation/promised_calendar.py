"""The calendar on the wall: bank holidays of England and Wales as they were announced, and working days by them.

Rule of this file: its own reading of days, and none of the planner's, whose work is measured by it.
"""

from __future__ import annotations

from datetime import date, timedelta

A_DAY = timedelta(days=1)
HOLIDAYS = frozenset(
    date.fromisoformat(day)
    for day in (
        "2027-03-26",
        "2027-03-29",
        "2027-05-03",
        "2027-05-31",
        "2027-08-30",
        "2027-12-27",
        "2027-12-28",
        "2028-01-03",
    )
)
"""Of the year that a run may take: from the second week of March 2027."""


def is_working(day: date) -> bool:
    """Monday to Friday, and no bank holiday."""
    return day.isoweekday() <= 5 and day not in HOLIDAYS


def working_days(first: date, last: date) -> int:
    """From one day to another: the day after the first is the first of them."""
    between = (first + timedelta(days=ahead) for ahead in range(1, (last - first).days + 1))
    return sum(map(is_working, between))


def next_working(day: date) -> date:
    """This day, or the first working day after it."""
    while not is_working(day):
        day += A_DAY
    return day


def days_between(first: date, last: date) -> list[date]:
    """Every day from one to another, both counted."""
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
