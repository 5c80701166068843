"""A new appointment as it was typed, and how often somebody is to be seen: cells become values, or sentences.

Rule of this file: what was typed is kept as it was, so that a mistake costs one cell and not the page. A place is said
in texts, so it says nothing that a text must not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot import discreet
from bot.appointments.booking import Wish
from bot.importing.values import clock_time, whole
from bot.importing.values import day as read_day
from bot.models import AppointmentKind, Mode
from bot.planning.programmes import Rate
from bot.planning.programmes_book import Pace
from dialogs.hours import at as london_at

OTHER = "other"
"""The choice of a time that is typed, in place of one of those that are free."""
KINDS = (AppointmentKind.SESSION, AppointmentKind.ASSESSMENT)
MODES = (Mode.PLACE, Mode.PHONE, Mode.VIDEO, Mode.ACCOMPANIED)
NOWHERE = (Mode.PHONE, Mode.VIDEO)
SHORTEST, LONGEST = 10, 480
MOST_SESSIONS, MOST_WEEKS = 14, 12
_CELLS = ("kind", "start", "day", "time", "minutes", "mode", "venue", "worker", "anyway")
_LONGEST_VENUE = 60


@dataclass(frozen=True, slots=True)
class TypedBooking:
    """The cells by name, the faults by cell, and what is to be booked, when all of it could be read."""

    cells: Mapping[str, str]
    faults: dict[str, str]
    wish: Wish | None = None


def usual(**cells: str) -> TypedBooking:
    """The form before anything was typed."""
    return TypedBooking(dict.fromkeys(_CELLS, "") | cells, {})


def typed_booking(form: Mapping[str, str], workers: tuple[int, ...]) -> TypedBooking:
    """What the form says. `workers` are those with whom they can be booked; with one, nobody is asked which."""
    cells = {name: form.get(name, "").strip() for name in _CELLS}
    faults: dict[str, str] = {}
    kind = next((each for each in KINDS if each.value == cells["kind"]), None)
    mode = next((each for each in MODES if each.value == cells["mode"]), None)
    worker = next((each for each in workers if str(each) == cells["worker"]), workers[0] if len(workers) == 1 else None)
    _missing(faults, kind=(kind, "Choose what it is"), mode=(mode, "Choose how they meet"))
    _missing(faults, worker=(worker, "Choose whom they see"))
    starts_at, minutes = _starts_at(cells, faults), _minutes(cells["minutes"], faults)
    venue = "" if mode in NOWHERE else _venue(cells["venue"], faults)
    if faults or kind is None or mode is None or worker is None or starts_at is None or minutes is None:
        return TypedBooking(cells, faults)
    wish = Wish(starts_at, kind, minutes, mode, venue, worker, cells["anyway"] == "yes")
    return TypedBooking(cells, faults, wish)


@dataclass(frozen=True, slots=True)
class TypedPace:
    """How often and for how long, as it was typed; empty cells are as the plan or the service says."""

    cells: Mapping[str, str]
    faults: Mapping[str, str]
    pace: Pace | None


def typed_pace(form: Mapping[str, str]) -> TypedPace:
    """What the form of a pace says."""
    cells = {name: form.get(name, "").strip() for name in ("sessions", "weeks", "minutes")}
    faults: dict[str, str] = {}
    sessions = _number(cells, "sessions", (1, MOST_SESSIONS), faults)
    weeks = _number(cells, "weeks", (1, MOST_WEEKS), faults)
    minutes = _number(cells, "minutes", (SHORTEST, LONGEST), faults)
    if not faults and (sessions is None) != (weeks is None):
        faults["weeks" if weeks is None else "sessions"] = "Enter both how many and in how many weeks, or neither"
    if faults:
        return TypedPace(cells, faults, None)
    return TypedPace(cells, {}, Pace(Rate(sessions, weeks) if sessions and weeks else None, minutes))


def chosen_starts(values: list[str]) -> frozenset[datetime]:
    """The instants that were ticked; what is none is left out."""
    return frozenset(start for value in values if (start := _instant(value)) is not None)


def _missing(faults: dict[str, str], **needed: tuple[object, str]) -> None:
    faults.update({name: words for name, (value, words) in needed.items() if value is None})


def _starts_at(cells: Mapping[str, str], faults: dict[str, str]) -> datetime | None:
    if cells["start"] and cells["start"] != OTHER:
        start = _instant(cells["start"])
        _missing(faults, start=(start, "Choose a time"))
        return start
    if cells["start"] != OTHER and not cells["day"] and not cells["time"]:
        faults["start"] = "Choose a time"
        return None
    day = clock = None
    try:
        day = read_day(cells["day"])
    except ValueError:
        faults["day"] = "Enter a day, such as 24/12/2026"
    try:
        clock = clock_time(cells["time"])
    except ValueError:
        faults["time"] = "Enter a time, such as 14:30"
    return london_at(day, clock) if day and clock else None


def _instant(value: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else None


def _minutes(said: str, faults: dict[str, str]) -> int | None:
    try:
        return whole(SHORTEST, LONGEST)(said)
    except ValueError:
        faults["minutes"] = f"Enter the minutes as a whole number from {SHORTEST} to {LONGEST}"
        return None


def _number(cells: Mapping[str, str], name: str, ends: tuple[int, int], faults: dict[str, str]) -> int | None:
    if not cells[name]:
        return None
    try:
        return whole(*ends)(cells[name])
    except ValueError:
        faults[name] = f"Enter a whole number from {ends[0]} to {ends[1]}"
        return None


def _venue(said: str, faults: dict[str, str]) -> str:
    if not said:
        faults["venue"] = "Enter where they meet, as a text would say it"
    elif found := discreet.telling(said):
        faults["venue"] = f"A text must not say “{found[0]}”. Use the street and the number."
    elif len(said) > _LONGEST_VENUE:
        faults["venue"] = f"Keep it to {_LONGEST_VENUE} characters: it is said in texts"
    return said
