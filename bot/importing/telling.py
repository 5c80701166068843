"""Telling: what became of each row, as lines for whoever typed the command.

Rule of this file: lines and columns are named, and no cell is repeated.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.importing.fates import Fate, FileFate, Report, RowFate

_SAID = {"starts_at": "date or time", "opens": "from", "closes": "to"}


def told(report: Report, *, every: bool) -> Iterator[str]:
    """The lines of a report: with `every`, each row's fate; else only of rows that someone should look at."""
    yield from report.remarks
    for file in report.files:
        yield from _file(file, every)


def _file(file: FileFate, every: bool) -> Iterator[str]:
    if file.unreadable:
        yield f"{file.name}: refused. {file.unreadable}"
        return
    for row in file.rows:
        if every or row.fate is Fate.REFUSED or row.notes:
            yield from _row(file.name, row)
    yield from (f"{file.name}: {remark}" for remark in file.remarks)
    yield f"{file.name}: " + ", ".join(f"{file.count(fate)} {fate}" for fate in Fate)


def _row(name: str, row: RowFate) -> Iterator[str]:
    changed = f": {', '.join(_SAID.get(column, column) for column in row.changed)}" if row.changed else ""
    yield f"{name} line {row.line}: {row.fate}{changed}"
    yield from (f"    {fault.column}: {fault.sentence}" for fault in row.faults)
    yield from (f"    {note}" for note in row.notes)
