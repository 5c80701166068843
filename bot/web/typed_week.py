"""A week as it was typed: four cells a day become stretches, or sentences about what would be right.

Rule of this file: what was typed is kept as it was, so that a mistake costs one cell and not the page. Times
are read as the import reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from bot.appointments.weeks import AT_MOST, Stretch, Week, clash
from bot.importing.values import clock_time

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENDS = ("from", "to")


@dataclass(frozen=True, slots=True)
class TypedWeek:
    """The cells by their name (`0-1-from`: Monday, first stretch), what they say, and the faults by cell."""

    cells: Mapping[str, str]
    stretches: frozenset[Stretch]
    faults: Mapping[str, str]


def cell(weekday: int, nth: int, end: str) -> str:
    """The name of a cell."""
    return f"{weekday}-{nth}-{end}"


def as_typed(week: Week) -> TypedWeek:
    """A week that is kept, as the cells somebody would have typed."""
    cells = {}
    for weekday in range(len(WEEKDAYS)):
        for nth, stretch in enumerate(week.on(weekday)[:AT_MOST], start=1):
            cells[cell(weekday, nth, "from")] = f"{stretch.opens:%H:%M}"
            cells[cell(weekday, nth, "to")] = f"{stretch.closes:%H:%M}"
    return TypedWeek(cells, frozenset(week.stretches), {})


def typed(form: Mapping[str, str]) -> TypedWeek:
    """What a form says."""
    names = [cell(day, nth, end) for day in range(len(WEEKDAYS)) for nth in range(1, AT_MOST + 1) for end in _ENDS]
    cells = {name: form.get(name, "").strip() for name in names}
    faults: dict[str, str] = {}
    found: set[Stretch] = set()
    for weekday in range(len(WEEKDAYS)):
        found |= _day(cells, weekday, faults)
    return TypedWeek(cells, frozenset(found), faults)


def _day(cells: Mapping[str, str], weekday: int, faults: dict[str, str]) -> set[Stretch]:
    found = tuple(each for nth in range(1, AT_MOST + 1) if (each := _stretch(cells, weekday, nth, faults)))
    if clash(found):
        where = cell(weekday, AT_MOST, "from")
        faults[where] = f"{WEEKDAYS[weekday]}: the second stretch starts when the first has ended, or later."
    return set(found)


def _stretch(cells: Mapping[str, str], weekday: int, nth: int, faults: dict[str, str]) -> Stretch | None:
    opens, closes = (_time(cells, cell(weekday, nth, end), weekday, faults) for end in _ENDS)
    if not any(cells[cell(weekday, nth, end)] for end in _ENDS):
        return None
    for end, says in (("from", "starts"), ("to", "ends")):
        if not cells[cell(weekday, nth, end)]:
            faults[cell(weekday, nth, end)] = f"{WEEKDAYS[weekday]}: enter when it {says}, or leave both empty."
    if opens is None or closes is None:
        return None
    if closes <= opens:
        faults[cell(weekday, nth, "to")] = f"{WEEKDAYS[weekday]}: the end comes after the start."
        return None
    return Stretch(weekday, opens, closes)


def _time(cells: Mapping[str, str], name: str, weekday: int, faults: dict[str, str]) -> time | None:
    if not cells[name]:
        return None
    try:
        return clock_time(cells[name])
    except ValueError as wrong:
        faults[name] = f"{WEEKDAYS[weekday]}: {wrong}"
        return None
