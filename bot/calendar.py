"""The calendar of England and Wales: bank holidays from packaged data, and each person's contact hours.

Rule of this file: the only importer of govuk_bank_holidays, and never its network: the data in the wheel is enough
for years, and `ends_on` lets a health check say when it is not.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from functools import cache

from govuk_bank_holidays.bank_holidays import BankHolidays  # type: ignore[import-untyped]

from bot.models import Person, Role
from bot.planning import cadences
from dialogs.hours import Hours

EARLIEST, LATEST = time(9), time(20)
WORK = Hours(time(8), time(20), frozenset(range(7)))
"""When staff are texted on their work phones, unless they set others; a round goes out on every day it is due."""


@cache
def bank_holidays() -> frozenset[date]:
    """Every bank holiday in England and Wales that the data knows."""
    known = BankHolidays(use_cached_holidays=True)
    return frozenset(day["date"] for day in known.get_holidays(division=BankHolidays.ENGLAND_AND_WALES))


def working_days_after(day: date, number: int) -> date:
    """The day that is so many working days after this one, which is not counted."""
    return cadences.working_days_after(day, number, bank_holidays())


def ends_on() -> date:
    """The last bank holiday that the data knows; past it, every weekday looks open."""
    return max(bank_holidays())


def hours_of(person: Person) -> Hours:
    """When this person may be texted: what they or staff chose, within 09:00-20:00, else 10:00-18:00; staff at work."""
    if person.role is not Role.PARTICIPANT:
        return replace(WORK, opens=person.hours_from or WORK.opens, closes=person.hours_to or WORK.closes)
    return hours_between(person.hours_from, person.hours_to, safe=person.hours_are_safe_hours)


def hours_between(opens: time | None, closes: time | None, *, safe: bool) -> Hours:
    """A participant's hours, from what they or staff chose."""
    usual = Hours(holidays=bank_holidays(), safe=safe)
    opens, closes = max(EARLIEST, opens or usual.opens), min(LATEST, closes or usual.closes)
    return replace(usual, opens=opens, closes=closes)
