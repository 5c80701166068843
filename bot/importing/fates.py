"""Fates: what became of each row of an import, or in a dry run what would.

Rule of this file: values only; bot/importing/telling.py puts them into words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What became of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a column, as a sentence that says what would be right."""

    column: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RowFate:
    """What became of the row that starts on a line: the columns that changed, the faults in it, what to know of it."""

    line: int
    fate: Fate
    changed: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileFate:
    """What became of a file: its rows in order, remarks about the whole, or why nothing in it could be read."""

    name: str
    rows: tuple[RowFate, ...] = ()
    remarks: tuple[str, ...] = ()
    unreadable: str | None = None

    def count(self, fate: Fate) -> int:
        """How many rows met this fate."""
        return sum(row.fate is fate for row in self.rows)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of everything that was given."""

    files: tuple[FileFate, ...]
    remarks: tuple[str, ...] = ()

    @property
    def all_good(self) -> bool:
        """Whether every file could be read and no row was refused."""
        return not any(file.unreadable or file.count(Fate.REFUSED) for file in self.files)
