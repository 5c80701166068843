"""A plan as it was typed: what a form says becomes what was agreed, or sentences about what would be right.

Rule of this file: what was typed is kept as it was. Everything in a plan is shown on the participant's own page, so no
word may be in it that would tell somebody who looks over a shoulder what the page is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from werkzeug.datastructures import MultiDict

from bot.caring.plans import Agreed, Goal
from bot.discreet import forbidden
from bot.importing.values import day as read_day
from bot.importing.values import words as read_words
from bot.models import Mode

ROWS = 6
PARTS = ("words", "measure", "by", "owner")
_ASKED = {
    "words": "Enter what the goal is.",
    "measure": "Enter how they will know.",
    "by": "Enter by when, such as 24/12/2026.",
    "owner": "Enter who does it.",
}


@dataclass(slots=True)
class TypedPlan:
    """The cells by their name (`1-words`: the first goal), the ways that were ticked, and the faults by cell."""

    cells: dict[str, str]
    ways: tuple[str, ...]
    faults: dict[str, str] = field(default_factory=dict)
    agreed: Agreed | None = None


def cell(row: int, part: str) -> str:
    """The name of a goal's cell."""
    return f"{row}-{part}"


def as_typed(agreed: Agreed | None) -> TypedPlan:
    """What was agreed, as the cells somebody would have typed."""
    if agreed is None:
        return TypedPlan({}, ())
    cells = {"frequency": agreed.frequency}
    for row, goal in enumerate(agreed.goals, 1):
        said = (goal.words, goal.measure, f"{goal.by:%d/%m/%Y}", goal.owner)
        cells |= {cell(row, part): text for part, text in zip(PARTS, said, strict=True)}
    return TypedPlan(cells, tuple(way.value for way in agreed.ways), agreed=agreed)


def typed(form: MultiDict[str, str]) -> TypedPlan:
    """What a form says."""
    names = ["frequency", *(cell(row, part) for row in range(1, ROWS + 1) for part in PARTS)]
    said = TypedPlan({name: form.get(name, "").strip() for name in names}, tuple(form.getlist("ways")))
    frequency = _words(said, "frequency", "Enter how often you meet.")
    ways = tuple(way for way in Mode if way.value in said.ways)
    if not ways:
        said.faults["ways"] = "Choose at least one way of meeting."
    goals = [goal for row in range(1, ROWS + 1) if (goal := _goal(said, row)) is not None]
    if not goals and not said.faults.keys() & {cell(1, part) for part in PARTS}:
        said.faults[cell(1, "words")] = _ASKED["words"]
    if not said.faults:
        said.agreed = Agreed(frequency, ways, tuple(goals))
    return said


def _goal(said: TypedPlan, row: int) -> Goal | None:
    """A goal, all of it; a row with nothing in it is none."""
    if not any(said.cells[cell(row, part)] for part in PARTS):
        return None
    words, measure, owner = (_words(said, cell(row, part), _ASKED[part]) for part in ("words", "measure", "owner"))
    by = _day(said, cell(row, "by"))
    return Goal(words, measure, by, owner) if by is not None else None


def _words(said: TypedPlan, name: str, asked: str) -> str:
    """The words of a cell; "" and a fault when it is empty, cannot be read, or would tell too much."""
    if not said.cells[name]:
        said.faults[name] = asked
        return ""
    try:
        words = read_words(said.cells[name])
    except ValueError as wrong:
        said.faults[name] = str(wrong)
        return ""
    if tells := forbidden(words):
        said.faults[name] = f"Say it without “{tells[0]}”: somebody else may see their page."
    return words


def _day(said: TypedPlan, name: str) -> date | None:
    if not said.cells[name]:
        said.faults[name] = _ASKED["by"]
        return None
    try:
        return read_day(said.cells[name])
    except ValueError as wrong:
        said.faults[name] = str(wrong)
        return None
