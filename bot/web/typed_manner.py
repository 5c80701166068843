"""What staff typed of how we are to write to somebody, and of where they are: read, or told what would be right.

Rule of this file: everything typed is there again beside its fault.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, time

from bot.calendar import EARLIEST, LATEST
from bot.importing.values import clock_time
from bot.importing.values import day as read_day
from bot.models import Language, Step
from bot.people.manners import Manner
from bot.referrals.whereabouts import Said

WHEN = "Both hours lie between 9am and 8pm, the first one earlier. Leave both empty for the usual hours."
SAFE = "Safe hours need their hours: fill in both."
DATE = "Enter a date, such as 24/12/2026."


@dataclass(frozen=True, slots=True)
class TypedManner:
    """The cells as typed, what they say (None when some of it cannot be read), and the faults by cell."""

    cells: Mapping[str, str]
    manner: Manner | None
    faults: Mapping[str, str]


def as_typed(found: Manner) -> TypedManner:
    """What is kept, as somebody would have typed it."""
    cells = {
        "language": found.language.value,
        "from": f"{found.hours_from:%H:%M}" if found.hours_from else "",
        "to": f"{found.hours_to:%H:%M}" if found.hours_to else "",
        "safe": "yes" if found.safe_hours else "",
        "call_instead": "yes" if found.call_instead else "",
        "paused_until": f"{found.paused_until:%d/%m/%Y}" if found.paused_until else "",
    }
    return TypedManner(cells, found, {})


def typed(form: Mapping[str, str]) -> TypedManner:
    """What a form says."""
    names = ("language", "from", "to", "safe", "call_instead", "paused_until")
    cells = {name: form.get(name, "").strip() for name in names}
    faults: dict[str, str] = {}
    opens, closes = _hours(cells, faults)
    until = _day(cells["paused_until"], "paused_until", faults) if cells["paused_until"] else None
    if cells["safe"] and opens is None and "from" not in faults:
        faults["from"] = SAFE
    if cells["language"] not in list(Language):
        faults["language"] = "Choose English or Welsh."
    if faults:
        return TypedManner(cells, None, faults)
    flags = bool(cells["safe"]), bool(cells["call_instead"])
    return TypedManner(cells, Manner(Language(cells["language"]), opens, closes, *flags, until), {})


def read_whereabouts(
    form: Mapping[str, str], today: date, may_be: Collection[Step]
) -> tuple[Said | None, dict[str, str]]:
    """What staff say of where somebody is, of what may be; None, and the faults, when that cannot be read."""
    faults: dict[str, str] = {}
    stands = form.get("stands", "")
    if stands not in may_be:
        faults["stands"] = "Choose what has happened."
    day = _day(form.get("day", "").strip(), "day", faults)
    if day is not None and day > today:
        faults["day"] = "This day is still to come. Say so when it has happened."
    if faults or day is None:
        return None, faults
    return Said(Step(stands), day, form.get("spoke") == "yes"), {}


def _hours(cells: Mapping[str, str], faults: dict[str, str]) -> tuple[time | None, time | None]:
    if not cells["from"] and not cells["to"]:
        return None, None
    try:
        opens, closes = clock_time(cells["from"]), clock_time(cells["to"])
    except ValueError:
        faults["from"] = WHEN
        return None, None
    if not EARLIEST <= opens < closes <= LATEST:
        faults["from"] = WHEN
    return opens, closes


def _day(said: str, name: str, faults: dict[str, str]) -> date | None:
    try:
        return read_day(said)
    except ValueError:
        faults[name] = DATE
        return None
