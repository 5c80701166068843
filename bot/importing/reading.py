"""Reading: the bytes of a CSV file become lines of cells, whatever a spreadsheet did to them.

Rule of this file: it knows names of columns and nothing of what they mean. A file that cannot be read for certain is
refused as a whole with a sentence: a wrong guess at an alphabet or a separator would put wrong words into every row.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

BIGGEST_FILE = 32 * 1024 * 1024
SEPARATORS = ",;\t"
_TEXT = re.compile(r'="([^"]*)"')
_GUARDED = re.compile(r"^'(?=[=+\-@])")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


class CannotRead(Exception):
    """A file cannot be read; the message is a sentence that says what would be right."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the line of the file it starts on, its cells by column, and how many cells it has too many."""

    number: int
    cells: dict[str, str]
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was read: the columns it has, in order, and its rows; rows with nothing in them are left out."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def read(raw: bytes, known: frozenset[str]) -> Table:
    """Read a file. `known` are the names that columns may have; they decide what separates the cells.

    Raises CannotRead.
    """
    text = _decoded(raw)
    marked = _SEPARATOR_LINE.match(text)
    skipped = 1 if marked else 0
    text = text[marked.end() :] if marked else text
    rows = _rows(text, marked[1] if marked else _separator(text, known))
    _, header = next(rows, (0, []))
    columns = _columns(header, known)
    return Table(columns, tuple(_line(number + skipped, columns, row) for number, row in rows))


def plain_name(name: str) -> str:
    """The name of a column without capitals, spaces and marks: "Referral Ref." is referral_ref."""
    return re.sub(r"[^a-z0-9]+", "_", name.strip().casefold()).strip("_")


def _decoded(raw: bytes) -> str:
    if len(raw) > BIGGEST_FILE:
        raise CannotRead("The file is bigger than 32 MB. Split it into smaller files with the same header.")
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise CannotRead("This is a workbook. In the spreadsheet, save it as `CSV UTF-8 (Comma delimited)`.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw:
        raise CannotRead("This is Unicode text of another kind (UTF-16). Save it as `CSV UTF-8 (Comma delimited)`.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        raise CannotRead(
            f"Line {line} holds a letter that is not UTF-8, so the file is probably Windows-1252. "
            "In the spreadsheet, save it as `CSV UTF-8 (Comma delimited)`."
        ) from None


def _separator(text: str, known: frozenset[str]) -> str:
    """The separator under which the first line has the most names that we know; a comma when none has any."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(SEPARATORS, key=lambda separator: sum(plain_name(cell) in known for cell in _cells(first, separator)))


def _cells(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator), [])


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Every row with something in it, with the line that it starts on."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    start = 1
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield start, row
            start = rows.line_num + 1
    except csv.Error:
        raise CannotRead(
            f"The quotes do not match in the row that starts on line {start}. A quoted cell begins and ends "
            'with one ", and a " inside it is written twice.'
        ) from None


def _columns(header: list[str], known: frozenset[str]) -> tuple[str, ...]:
    columns = tuple(map(plain_name, header))
    if not any(name in known for name in columns):
        raise CannotRead("The first line must name the columns. `throughline templates` writes files to start from.")
    doubled = [name for name, times in Counter(columns).items() if name and times > 1]
    if doubled:
        raise CannotRead(f"There is more than one column called {doubled[0]}. Keep one of them.")
    return columns


def _line(number: int, columns: tuple[str, ...], row: list[str]) -> Line:
    cells = {name: _unwrapped(cell.strip()) for name, cell in zip(columns, row, strict=False) if name}
    extra = sum(bool(cell.strip()) for cell in row[len(columns) :])
    return Line(number, cells, extra)


def _unwrapped(cell: str) -> str:
    """A cell without what makes a spreadsheet take it for text: ="0012", or an apostrophe before a formula's sign."""
    quoted = _TEXT.fullmatch(cell)
    return quoted[1].strip() if quoted else _GUARDED.sub("", cell, count=1)
