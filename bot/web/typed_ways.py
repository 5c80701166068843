"""A team's ways as they were typed: cells become ways, or sentences about what would be right.

Rule of this file: what was typed is kept as it was, so that a mistake costs one cell and not the page. A place is said
in texts, so it says nothing that a text must not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot import discreet
from bot.importing.values import whole
from bot.staff.teams import LONGEST_FIRST, LONGEST_GAP, Ways

_CELLS = ("moves_need_a_yes", "gap_minutes", "first_minutes", "venue", "next_by_text")
_LONGEST_VENUE = 60


@dataclass(frozen=True, slots=True)
class TypedWays:
    """The cells by name, the faults by cell, and the ways, when all of it could be read."""

    cells: Mapping[str, str]
    faults: Mapping[str, str]
    ways: Ways | None

    @staticmethod
    def of(ways: Ways) -> TypedWays:
        """Ways that are kept, as somebody would have typed them."""
        yes = "yes" if ways.moves_need_a_yes else "no"
        by_text = "yes" if ways.next_by_text else ""
        said = (yes, str(ways.gap_minutes), str(ways.first_minutes), ways.venue or "", by_text)
        return TypedWays(dict(zip(_CELLS, said, strict=True)), {}, ways)

    @staticmethod
    def typed(form: Mapping[str, str]) -> TypedWays:
        """What a form says."""
        cells = {name: form.get(name, "").strip() for name in _CELLS}
        faults: dict[str, str] = {}
        if cells["moves_need_a_yes"] not in ("yes", "no"):
            faults["moves_need_a_yes"] = "Choose whether a move needs a yes."
        gap = _minutes(cells, "gap_minutes", (0, LONGEST_GAP), faults)
        first = _minutes(cells, "first_minutes", (10, LONGEST_FIRST), faults)
        _check_venue(cells["venue"], faults)
        if faults:
            return TypedWays(cells, faults, None)
        asks, by_text = cells["moves_need_a_yes"] == "yes", cells["next_by_text"] == "yes"
        return TypedWays(cells, {}, Ways(asks, gap, first, cells["venue"] or None, by_text))


def _minutes(cells: Mapping[str, str], name: str, ends: tuple[int, int], faults: dict[str, str]) -> int:
    try:
        return whole(*ends)(cells[name])
    except ValueError:
        faults[name] = f"Enter the minutes as a whole number from {ends[0]} to {ends[1]}."
        return 0


def _check_venue(venue: str, faults: dict[str, str]) -> None:
    if found := discreet.telling(venue):
        faults["venue"] = f"A text must not say “{found[0]}”. Use the street and the number."
    elif len(venue) > _LONGEST_VENUE:
        faults["venue"] = f"Keep it to {_LONGEST_VENUE} characters: it is said in texts."
