"""Clocks: what is due by when: what starts and ends each, its limit, and when the worker and then the lead is warned.

    what is due        starts when              ends when                  its limit
    assessment         a referral is received   they came to it            10 days and 10 working days; the earlier
    weeks before       it is open to them       they came to it            the day on which they are expected out
    expected release   the working day before   somebody says so           that day; it starts nothing by itself
    weeks after        they are released        they came to it            the weeks after release that it is open
    action plan        they were assessed       it was approved            5 working days
    same-day update    an appointment is over   it was recorded            the end of that day
    end report         the last session was     it was submitted           5 working days
    mentor or coach    nobody is named          somebody is                the next working day

Rule of this file: pure arithmetic on days in London; the numbers are the pathway's own. A running clock keeps the
limit that it began with. Rows are bot/referrals/running_clocks.py's, and telling bot/referrals/clock_warnings.py's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.models import ClockKind
from bot.pathways import Clocks, Pathway
from bot.planning.cadences import working_days_after, working_days_before
from dialogs.hours import at as london_at
from dialogs.hours import day_of

USUAL = Clocks(10, 0, 5, 5)
"""Where no file knows the service: what every leaflet says."""
_LAST_MINUTE = time(23, 59)
_MORNING = time(10)
WRITES_UP = timedelta(minutes=15)
"""Between the end of an appointment and the first word about its record."""
AGAIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Limit:
    """By when: so many calendar days, so many working days, or both; the earlier counts."""

    calendar: date | None
    working: date | None

    @property
    def day(self) -> date:
        """The earlier of the two."""
        return min(day for day in (self.calendar, self.working) if day is not None)

    @property
    def until(self) -> datetime:
        """The end of that day."""
        return london_at(self.day, _LAST_MINUTE)


@dataclass(frozen=True, slots=True)
class Warns:
    """When somebody is warned: so many working days before the last one, at an hour in London."""

    worker: int
    lead: int
    worker_at: time = _MORNING
    lead_at: time = _MORNING


@dataclass(frozen=True, slots=True)
class Running:
    """A clock that runs: from which day, its limit, and when the worker and the lead are warned."""

    began_on: date
    limit: Limit
    worker_at: datetime
    lead_at: datetime


WARNS: Mapping[ClockKind, Warns] = {
    ClockKind.ASSESSMENT: Warns(2, 1),
    ClockKind.BEFORE_RELEASE: Warns(10, 5),
    ClockKind.EXPECTED_OUT: Warns(1, 0, _MORNING, time(17)),
    ClockKind.WINDOW: Warns(10, 5),
    ClockKind.PLAN: Warns(2, 1),
    ClockKind.SAME_DAY: Warns(0, 0, time(17), time(19)),
    ClockKind.REPORT: Warns(2, 1),
    ClockKind.NAMED: Warns(1, 0),
}


def limit_of(kind: ClockKind, began: date, pathway: Pathway | None, holidays: frozenset[date]) -> Limit | None:
    """The limit of a clock that began on this day; None where the service has none. The day after is the first."""
    by = pathway.clocks if pathway else USUAL
    match kind:
        case ClockKind.ASSESSMENT:
            days = by.initial_assessment_days
            return Limit(began + timedelta(days=days), working_days_after(began, days, holidays))
        case ClockKind.BEFORE_RELEASE:
            return _weeks(began, pathway.weeks_before_release if pathway else None)
        case ClockKind.EXPECTED_OUT:
            return Limit(began, None)
        case ClockKind.WINDOW:
            return _weeks(began, pathway.weeks_after_release if pathway else None)
        case ClockKind.SAME_DAY:
            return Limit(began + timedelta(days=by.attendance_days), None)
        case ClockKind.PLAN | ClockKind.REPORT | ClockKind.NAMED:
            plan, report = by.action_plan_working_days, by.end_of_service_working_days
            days = {ClockKind.PLAN: plan, ClockKind.REPORT: report, ClockKind.NAMED: 1}[kind]
            return Limit(None, working_days_after(began, days, holidays))


def opens_on(expected: date | None, pathway: Pathway | None) -> date | None:
    """From when on somebody who is expected out then may be referred; None where nothing bounds it."""
    weeks = pathway.weeks_before_release if pathway else None
    return expected - timedelta(weeks=weeks) if expected and weeks is not None else None


def _weeks(began: date, weeks: int | None) -> Limit | None:
    return Limit(began + timedelta(weeks=weeks), None) if weeks is not None else None


def running(kind: ClockKind, began: date, limit: Limit, holidays: frozenset[date]) -> Running:
    """A clock from this day to this limit, with its warnings on working days before the last."""
    warns = WARNS[kind]
    worker = working_days_before(limit.day, warns.worker, holidays)
    lead = working_days_before(limit.day, warns.lead, holidays)
    return Running(began, limit, london_at(worker, warns.worker_at), london_at(lead, warns.lead_at))


def of_appointment(ends_at: datetime, pathway: Pathway | None) -> Running:
    """The same-day clock of an appointment that ends then: never warned of before it is over."""
    held_on = day_of(ends_at)
    days = (pathway.clocks if pathway else USUAL).attendance_days
    limit, warns = Limit(held_on + timedelta(days=days), None), WARNS[ClockKind.SAME_DAY]
    worker = max(london_at(limit.day, warns.worker_at), ends_at + WRITES_UP)
    return Running(held_on, limit, worker, max(london_at(limit.day, warns.lead_at), worker + AGAIN))


def next_warning(clock: Running, told: int) -> datetime | None:
    """When somebody is next warned, after so many were."""
    moments = (clock.worker_at, clock.lead_at)
    return moments[told] if told < len(moments) else None
