"""Writing: rows as a CSV file that a spreadsheet opens and the import reads back.

Rule of this file: no cell may begin a formula, because a spreadsheet would run it; an apostrophe goes in front, which
the reading takes away again.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    """The text of a CSV file; a column that a row does not have is empty."""
    file = io.StringIO(newline="")
    lines = csv.writer(file)
    lines.writerow(columns)
    lines.writerows([guarded(row.get(column, "")) for column in columns] for row in rows)
    return file.getvalue()


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_BEGINS_A_FORMULA) else cell
