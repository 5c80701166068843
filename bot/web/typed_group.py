"""A group and its dates as they were typed: values, or sentences about what would be right, by field.

Rule of this file: what participants will be told is checked to give nobody away.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import TypeVar

from bot import discreet, pathways
from bot.caring.groups_held import Date, Group
from bot.importing.values import clock_time, whole
from bot.importing.values import day as read_day
from dialogs.hours import at as london_at

T = TypeVar("T")
_WHOLE = "Enter the {} as a whole number from {} to {}."
NOTHING: Mapping[str, str] = {}
NAMES = ("name", "name_cy")
LONGEST, MOST = 480, 60


def typed_group(form: Mapping[str, str], named: Collection[str]) -> tuple[Group | None, dict[str, str]]:
    """The group, or what is wrong with it. `named` are the workshops that the leaflets name."""
    promised = form.get("promised", "")
    name, name_cy = (form.get(field, "").strip() for field in NAMES)
    link, pathway = form.get("link", "").strip(), form.get("pathway", "")
    faults = {
        field: "Enter a name, such as cooking." for field in ("name", "name_cy") if not form.get(field, "").strip()
    }
    for field, said in (("name", name), ("name_cy", name_cy), ("link", link)):
        if found := discreet.forbidden(said):
            faults[field] = f"Participants are told this, so it must not say “{found[0]}”."
    if link and not link.startswith("https://"):
        faults["link"] = "Enter an address that begins with https://, or leave it empty."
    if pathway and pathway not in pathways.packaged():
        faults["pathway"] = "Choose whom it is for."
    if promised and promised not in named:
        faults["promised"] = "Choose which it is."
    return (None if faults else Group(name, name_cy, pathway or None, link or None, promised or None)), faults


def typed_date(form: Mapping[str, str], now: datetime) -> tuple[Date | None, dict[str, str]]:
    """The date, or what is wrong with it."""
    faults: dict[str, str] = {}
    day = _read(form, "day", read_day, "Enter a date, such as 24/12/2026.", faults)
    starts = _read(form, "starts", clock_time, "Enter a time, such as 2pm.", faults)
    minutes = _read(form, "minutes", whole(15, LONGEST), _WHOLE.format("minutes", 15, LONGEST), faults)
    places = _read(form, "places", whole(1, MOST), _WHOLE.format("places", 1, MOST), faults)
    venue = _read(form, "venue", _where, "Enter where it is.", faults)
    if day is None or starts is None or minutes is None or places is None or venue is None:
        return None, faults
    if found := discreet.telling(venue):
        return None, {"venue": f"Participants are told this, so it must not say “{found[0]}”."}
    starts_at = london_at(day, starts)
    if starts_at <= now:
        return None, {"day": "That has passed. Enter a day and a time to come."}
    return Date(starts_at, minutes, venue, places), {}


def _where(said: str) -> str:
    if not said:
        raise ValueError("nothing")
    return said


def _read(
    form: Mapping[str, str], field: str, reader: Callable[[str], T], right: str, faults: dict[str, str]
) -> T | None:
    """A field read, or None and what would be right."""
    try:
        return reader(form.get(field, "").strip())
    except ValueError:
        faults[field] = right
        return None
