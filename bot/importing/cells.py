"""Cells: one row, asked column by column for what it holds; every fault in it is told, not only the first.

Rule of this file: a faulty cell yields nothing, and `check` must stand between the asking and the use of an answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from bot.importing.fates import Fault
from bot.importing.reading import Line

T = TypeVar("T")


class Faulty(Exception):
    """There are faults in this row."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(f"There are {len(faults)} faults in this row.")
        self.faults = faults


class Cells:
    """The cells of one row, the faults found so far, and what whoever gave the row should know."""

    def __init__(self, line: Line) -> None:
        self._cells = line.cells
        self._faults: list[Fault] = []
        self.notes: list[str] = []
        if line.extra:
            self.fault("row", "It has more cells than the header. Text with a comma in it needs quotes around it.")

    def required(self, column: str, parse: Callable[[str], T]) -> T:
        """What a column holds. An empty cell is a fault; `parse` raises ValueError, as a sentence, for another."""
        if not self._cells.get(column):
            self.fault(column, "This must be filled in.")
            return cast(T, None)
        return cast(T, self.optional(column, parse))

    def optional(self, column: str, parse: Callable[[str], T]) -> T | None:
        """What a column holds, or None when it is empty or not there."""
        cell = self._cells.get(column)
        if not cell:
            return None
        try:
            return parse(cell)
        except ValueError as wrong:
            self.fault(column, str(wrong))
            return None

    def fault(self, column: str, sentence: str) -> None:
        """Say what is wrong in a column."""
        self._faults.append(Fault(column, sentence))

    def check(self) -> None:
        """Raise Faulty when there is any fault so far."""
        if self._faults:
            raise Faulty(tuple(self._faults))
