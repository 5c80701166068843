"""A part of what a service promises as it was typed: fields become the values of its file, or faults beside them.

Rule of this file: what was typed is kept as it was. A field says its own fault; what the loader finds wrong across
fields is put beside the one that it is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from werkzeug.datastructures import MultiDict

from bot.pathways.written import SERVICE, Values
from bot.web.words_pathway_fields import EDITION, SHARED, TIER, Field, Kind

MOST, NOBODY = 999, "nobody"


class Many(StrEnum):
    """Whether a number of sessions is an average or the most there are."""

    AVERAGE = "average"
    AT_MOST = "at_most"


@dataclass(slots=True)
class TypedPart:
    """The cells by name (several values where several may be chosen), the faults by cell, and the values, if all is
    well."""

    cells: dict[str, list[str]]
    faults: dict[str, str] = field(default_factory=dict)
    values: Values | None = None

    def cell(self, name: str) -> str:
        """What one cell holds."""
        return next(iter(self.cells.get(name, [])), "")


def fields_of(part: str) -> tuple[Field, ...]:
    """The fields of a part."""
    return SHARED if part == SERVICE else TIER if "." in part else EDITION


def as_typed(part: str, values: Mapping[str, Any]) -> TypedPart:
    """A part as it is, in the cells that somebody would have typed."""
    flat = _flat(values)
    if "." in part:
        many = Many.AVERAGE if "average" in flat else Many.AT_MOST
        flat |= {"amount": flat.get(many.value), "many": many.value}
        flat.setdefault("contact_role", NOBODY)
    return TypedPart({each.name: _cell(flat.get(each.name)) for each in fields_of(part)})


def typed(part: str, form: MultiDict[str, str]) -> TypedPart:
    """What a form says of a part."""
    said = TypedPart({each.name: [one.strip() for one in form.getlist(each.name)] for each in fields_of(part)})
    found = {each.name: _read(said, each) for each in fields_of(part)}
    missing = {each.name: each.needed for each in fields_of(part) if each.needed and found[each.name] is None}
    said.faults = missing | said.faults
    if not said.faults:
        said.values = _unflat(part, {name: value for name, value in found.items() if value is not None})
    return said


def beside(said: TypedPart, part: str, file: str, sentences: Iterable[str]) -> list[str]:
    """Put what the loader says of a part beside its fields; what is about none of them is handed back."""
    names, others = {each.name for each in fields_of(part)}, []
    prefix = "".join(f"{each}: " for each in (file, *(() if part == SERVICE else part.split("."))))
    for sentence in sentences:
        rest = sentence.removeprefix(prefix)
        table = next((each for each in _INNER if rest.startswith(f"{each}: ")), "")
        rest = rest.removeprefix(f"{table}: ")
        word = rest.partition(" ")[0]
        candidates = (f"{table}_{word}", _ABOUT.get(word, word), _ABOUT.get(table, table))
        name = next((each for each in candidates if each in names), None)
        if name is None:
            others.append(rest)
        else:
            said.faults.setdefault(name, rest[:1].upper() + rest[1:])
    return others


_ABOUT = {"average": "amount", "at_most": "amount", "either": "amount", "before": "at_most_before_release"}
_ABOUT |= {"least": "pace_least", "pace": "pace_least", "contact": "contact_role"}
_INNER = ("clocks", "pace", "contact")


def _flat(values: Mapping[str, Any]) -> dict[str, Any]:
    """Tables in it as cells: `pace_least`, `contact_role`, `clocks_attendance_days`."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Mapping):
            found |= {f"{name}_{inner}": each for inner, each in value.items()}
        else:
            found[name] = value
    return found


def _unflat(part: str, found: dict[str, Any]) -> Values:
    if "." in part:
        found = {"unit": found.pop("unit"), found.pop("many"): found.pop("amount"), **found}
        if found.get("contact_role") == NOBODY:
            found = {name: value for name, value in found.items() if not name.startswith("contact_")}
    values: Values = {}
    for name, value in found.items():
        table = next((each for each in _INNER if name.startswith(f"{each}_")), None)
        if table is None:
            values[name] = value
        else:
            values.setdefault(table, {})[name.removeprefix(f"{table}_")] = value
    return values


def _cell(value: object) -> list[str]:
    match value:
        case None | False:
            return []
        case True:
            return ["yes"]
        case list():
            return [str(each) for each in value]
        case _:
            return [str(value)]


def _read(said: TypedPart, each: Field) -> object:
    """A cell as its value; None where it says nothing, or cannot be read."""
    cell = said.cell(each.name)
    match each.kind:
        case Kind.NUMBER:
            return _number(said, each, cell) if cell else None
        case Kind.WORDS if each.name == "leaflet":
            return [one.strip() for one in cell.split(",") if one.strip()] or None
        case Kind.WORDS:
            return cell or None
        case Kind.LINES:
            said.cells[each.name] = [line.strip() for line in cell.splitlines() if line.strip()]
            return said.cells[each.name] or None
        case Kind.CHOICE:
            return cell if cell in dict(each.choices) else None
        case Kind.SEVERAL:
            return [value for value, _ in each.choices if value in said.cells[each.name]] or None
        case Kind.FLAG:
            return True if cell else None


def _number(said: TypedPart, each: Field, cell: str) -> int | None:
    if not cell.isascii() or not cell.isdigit() or not each.least <= int(cell) <= MOST:
        said.faults[each.name] = f"Enter a whole number from {each.least} to {MOST}"
        return None
    return int(cell)
