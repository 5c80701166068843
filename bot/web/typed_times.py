"""Times as they were typed on staff's forms: a change of an appointment, and a stretch to avoid.

Rule of this file: what was typed is kept as it was, so that a mistake costs one cell and not the page. Days and times
are read as the import reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from bot.appointments.avoided import Avoided
from bot.appointments.rearranging import Wish
from bot.importing.values import clock_time
from bot.importing.values import day as read_day
from bot.models import AvoidKind
from bot.web.typed_week import WEEKDAYS
from dialogs.hours import at as london_at

MOVE, OFF_AND_OFFER, OFF = "move", "off_and_offer", "off"
_LONGEST_WHY = 500
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TypedChange:
    """What is to be done with an appointment, the cells as they were typed, and the faults by cell."""

    what: str
    cells: Mapping[str, str]
    faults: dict[str, str]
    starts_at: datetime | None

    def wish(self, now: datetime) -> Wish | None:
        """What staff would like done; None when something has to be put right first, which is then among the faults."""
        if self.what == MOVE and self.starts_at is not None and self.starts_at <= now:
            self.faults["day"] = "That time has passed. Enter one that is still to come."
        if self.faults or self.what not in (MOVE, OFF_AND_OFFER, OFF):
            return None
        moved = self.starts_at if self.what == MOVE else None
        return Wish(moved, self.what == OFF_AND_OFFER, self.cells["why"] or None)


def typed_change(form: Mapping[str, str]) -> TypedChange:
    """What the form of a change says."""
    cells = {name: form.get(name, "").strip() for name in ("day", "time", "why")}
    what, faults = form.get("what", ""), dict[str, str]()
    day = clock = None
    if form and what not in (MOVE, OFF_AND_OFFER, OFF):
        faults["what"] = "Choose what to do"
    if what == MOVE:
        day = _read(cells, "day", read_day, faults, "Enter a day, such as 24/12/2026")
        clock = _read(cells, "time", clock_time, faults, "Enter a time, such as 14:30")
    if len(cells["why"]) > _LONGEST_WHY:
        faults["why"] = f"Keep it to {_LONGEST_WHY} characters"
    return TypedChange(what, cells, faults, london_at(day, clock) if day and clock else None)


@dataclass(frozen=True, slots=True)
class TypedAvoided:
    """A stretch to avoid as it was typed, the faults by cell, and the stretch, when all of it could be read."""

    cells: Mapping[str, str]
    faults: Mapping[str, str]
    stretch: Avoided | None


def typed_avoided(form: Mapping[str, str]) -> TypedAvoided:
    """What the form of a stretch to avoid says: of every week, or of one day."""
    cells = {name: form.get(name, "").strip() for name in ("kind", "weekday", "day", "from", "to")}
    if not form:
        return TypedAvoided(cells, {}, None)
    faults: dict[str, str] = {}
    kind = AvoidKind(cells["kind"]) if cells["kind"] in list(AvoidKind) else None
    if kind is None:
        faults["kind"] = "Choose what it is"
    weekday, day = _when(cells, faults)
    opens = _read(cells, "from", clock_time, faults, "Enter when it starts, such as 10:00")
    closes = _read(cells, "to", clock_time, faults, "Enter when it ends, such as 16:30")
    if faults or kind is None or opens is None or closes is None:
        return TypedAvoided(cells, faults, None)
    return TypedAvoided(cells, faults, Avoided(kind, opens, closes, weekday, day))


def _when(cells: Mapping[str, str], faults: dict[str, str]) -> tuple[int | None, date | None]:
    if cells["weekday"] in WEEKDAYS:
        return WEEKDAYS.index(cells["weekday"]), None
    if cells["weekday"] != "once":
        faults["weekday"] = "Choose a day of the week, or one day only"
        return None, None
    return None, _read(cells, "day", read_day, faults, "Enter the day, such as 24/12/2026")


def _read(
    cells: Mapping[str, str], name: str, read: Callable[[str], T], faults: dict[str, str], missing: str
) -> T | None:
    if not cells[name]:
        faults[name] = missing
        return None
    try:
        return read(cells[name])
    except ValueError as wrong:
        faults[name] = str(wrong)
        return None
