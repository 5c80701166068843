"""The calendar as British people mean it: coming days, dates that roll forward, days known by name.

Rule of this file: arithmetic on dates only (dateutil's, where months and Easter come in). A date that does not exist
gives None; nothing is ever moved to a date that does.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta

from dialogs.hearing.times.senses import Holiday

LONDON = ZoneInfo("Europe/London")

FIXED = {
    Holiday.NEW_YEARS_EVE: (31, 12),
    Holiday.NEW_YEARS_DAY: (1, 1),
    Holiday.CHRISTMAS_EVE: (24, 12),
    Holiday.CHRISTMAS_DAY: (25, 12),
    Holiday.BOXING_DAY: (26, 12),
    Holiday.ST_DAVIDS: (1, 3),
    Holiday.VALENTINES: (14, 2),
    Holiday.HALLOWEEN: (31, 10),
    Holiday.BONFIRE: (5, 11),
}
FROM_EASTER = {
    Holiday.PANCAKE_DAY: -47,
    Holiday.GOOD_FRIDAY: -2,
    Holiday.EASTER_SUNDAY: 0,
    Holiday.EASTER_MONDAY: 1,
}
BANK_HOLIDAYS = (
    Holiday.NEW_YEARS_DAY,
    Holiday.GOOD_FRIDAY,
    Holiday.EASTER_MONDAY,
    Holiday.EARLY_MAY,
    Holiday.SPRING,
    Holiday.SUMMER,
    Holiday.CHRISTMAS_DAY,
    Holiday.BOXING_DAY,
)


def exact(day: int, month: int, year: int) -> date | None:
    """That date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def rolled(day: int, month: int, today: date) -> date | None:
    """The next such date, today included; 29 February waits for its leap year; None when no year has it."""
    if day == 29 and month == 2:
        return next((d for year in range(today.year, today.year + 9) if (d := exact(29, 2, year)) and d >= today), None)
    this_year = exact(day, month, today.year)
    if this_year is None or this_year >= today:
        return this_year
    return exact(day, month, today.year + 1)


def next_day_of_month(day: int, today: date) -> date | None:
    """The next month's day of that number, today included, in the first month that has one."""
    first = today.replace(day=1)
    for months in range(3):
        month = first + relativedelta(months=months)
        found = exact(day, month.month, month.year)
        if found and found >= today:
            return found
    return None


def matching(weekday: int, day: int, today: date) -> date | None:
    """The next date with that day of the month on that weekday ("Monday 21"), within two years."""
    first = today.replace(day=1)
    for months in range(24):
        month = first + relativedelta(months=months)
        found = exact(day, month.month, month.year)
        if found and found >= today and found.weekday() == weekday:
            return found
    return None


def coming(weekday: int, today: date) -> date:
    """The first such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def monday_of(day: date) -> date:
    """The Monday of the week that a day is in."""
    return day - timedelta(days=day.weekday())


def nth_weekday(nth: int, weekday: int, month: date) -> date | None:
    """The nth such weekday of a month (-1 the last); None when it has not so many."""
    if nth < 0:
        last = month.replace(day=1) + relativedelta(months=1, days=-1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = month.replace(day=1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == first.month else None


def named_day(name: Holiday, today: date) -> date:
    """The next day of that name, today included. Bank holidays as in England and Wales."""
    if name in (Holiday.BANK_HOLIDAY, Holiday.BANK_HOLIDAY_MONDAY):
        days = (day for year in (today.year, today.year + 1) for day in bank_holidays(year) if day >= today)
        return min(day for day in days if name is Holiday.BANK_HOLIDAY or day.weekday() == 0)
    this_year = _in_year(name, today.year)
    return this_year if this_year >= today else _in_year(name, today.year + 1)


def bank_holidays(year: int) -> list[date]:
    """The bank holidays of a year, weekdays standing in for those at a weekend; one-off days are not known."""
    found: list[date] = []
    for name in BANK_HOLIDAYS:
        day = _in_year(name, year)
        while day.weekday() > 4 or day in found:
            day += timedelta(days=1)
        found.append(day)
    return found


def _in_year(name: Holiday, year: int) -> date:
    if name in FIXED:
        day, month = FIXED[name]
        return date(year, month, day)
    if name in FROM_EASTER:
        return easter(year) + timedelta(days=FROM_EASTER[name])
    if name is Holiday.EARLY_MAY:
        return date(year, 5, 1) + relativedelta(weekday=MO(+1))
    month = 5 if name is Holiday.SPRING else 8
    return date(year, month, 31) + relativedelta(weekday=MO(-1))


def after_elapsed(now: datetime, minutes: int) -> datetime:
    """The London wall clock once that many minutes have really gone by, whatever the clocks do meanwhile."""
    return (now.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(LONDON)
