"""Backup: everything the database holds in one file, and back into an empty database of either kind.

Rule of this file: what is sealed stays sealed, so the file is nothing without the keys, which are never in it. A
line of JSON a row, in an order in which rows may be put back; the last line says how many there must be. A file that
is damaged, cut short or of another version is refused before anything is put in. What comes back is held
(bot/operating/held.py), and who was erased since is erased again before anybody can look.
"""

from __future__ import annotations

import gzip
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import groupby, islice
from pathlib import Path
from typing import Any, BinaryIO

from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, Date, Enum, LargeBinary, MetaData, Table, Time, func, insert, select, text
from sqlalchemy.types import TypeEngine

from bot import clock
from bot.db import Database
from bot.delivery import gone_already
from bot.models import Base
from bot.models.base import UtcInstant
from bot.operating import doing_again, held
from bot.operating.doing_again import Again
from bot.record import journal
from bot.vault import Sealed

FORMAT = "throughline backup 1"
BATCH = 500
GAP = 100_000


class CannotRestore(Exception):
    """A file, or the database it was to go into, will not do; the message is a sentence for whoever started it."""


def save(db: Database, file: Path, at: datetime) -> dict[str, int]:
    """Write everything, as it is at one moment, into a new file; how many rows of each table there are. From then on
    there is a journal of erasures."""
    counts: dict[str, int] = {}
    journal.keep(at)
    with db.snapshot() as connection, _private(file) as raw, gzip.open(raw, "wt", encoding="utf-8") as out:
        moments = {"at": at.isoformat(), "now": clock.now().isoformat()}
        print(json.dumps({"format": FORMAT, "version": _version(connection)} | moments), file=out)
        for table in plain().sorted_tables:
            rows = connection.execution_options(yield_per=BATCH).execute(select(table).order_by(*table.primary_key))
            for row in rows:
                print(json.dumps([table.name, {name: _out(value) for name, value in row._mapping.items()}]), file=out)
                counts[table.name] = counts.get(table.name, 0) + 1
        print(json.dumps({"counts": counts}), file=out)
    return counts


@dataclass(frozen=True, slots=True)
class Checked:
    """A whole file: its version, when it was made in ticks and in people's time, and its rows of each table."""

    version: str
    at: datetime
    now: datetime
    counts: dict[str, int]


def check(file: Path) -> Checked:
    """Read a whole file. Raises CannotRestore."""
    found: dict[str, int] = {}
    head: dict[str, str] = {}
    said = None
    try:
        for line in _lines(file):
            match line:
                case [str(name), dict()]:
                    found[name] = found.get(name, 0) + 1
                case {"format": str(form), "version": str(), "at": str(at)} if form == FORMAT:
                    head = {"now": at} | line
                case {"counts": dict(counts)}:
                    said = counts
                case _:
                    raise ValueError("a line of something else")
        made, then = (datetime.fromisoformat(head[name]) if head else clock.ticks() for name in ("at", "now"))
    except (OSError, EOFError, ValueError) as wrong:
        raise CannotRestore(f"This is no backup, or it is damaged ({type(wrong).__name__}).") from wrong
    if not head or said != found:
        raise CannotRestore("This is no whole backup: it does not hold the rows that it says it does.")
    return Checked(head["version"], made, then, found)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: how many rows of each table, from when, what was done again, and whether the journal of erasures
    reaches back so far."""

    counts: dict[str, int]
    saved_at: datetime
    again: Again
    erasures_known: bool


def restore(db: Database, file: Path, journals: Sequence[Path] = ()) -> Restored:
    """Put everything back into an empty database of the file's version, and hold it. Raises CannotRestore."""
    found = check(file)
    lines = journal.read(journals or [journal.place()])
    with db.transaction() as session:
        _put_back(session.connection(), file, found)
        known, at = journal.reaches(lines, found.at), max(clock.now(), found.now)
        row = held.begin(session, found.now, at, erasures_known=known)
        again = doing_again.do(session, journal.since(lines, found.at), at)
        row.gone = again.gone
        gone_already.ask_first(session, gone_already.cries(session), None, clock.ticks())
    return Restored(found.counts, found.now, again, known)


def _put_back(connection: Connection, file: Path, found: Checked) -> None:
    tables = plain().tables
    if _version(connection) != found.version:
        raise CannotRestore(f"The backup is of version {found.version}: use the program that made it, then migrate.")
    if any(connection.scalar(select(func.count()).select_from(t)) for n, t in tables.items() if n != "instance"):
        raise CannotRestore("This database is not empty. Give the backup one of its own.")
    connection.execute(tables["instance"].delete())
    rows = (line for line in _lines(file) if isinstance(line, list))
    for name, group in groupby(rows, key=lambda line: str(line[0])):
        table = tables[name]
        while batch := [_row(table, values) for _, values in islice(group, BATCH)]:
            connection.execute(insert(table), batch)
    _count_on(connection, [tables[name] for name in found.counts])


def open_everything(db: Database) -> int:
    """Open every sealed value with the keys at hand; how many there are. Raises vault.CannotOpen for one that won't."""
    opened = 0
    with db.snapshot() as connection:
        for table in Base.metadata.sorted_tables:
            sealed = [column for column in table.columns if isinstance(column.type, Sealed)]
            for row in connection.execute(select(*sealed)) if sealed else ():
                opened += sum(value is not None for value in row)
    return opened


def plain() -> MetaData:
    """The tables of this version, with what is sealed as the bytes that are stored."""
    metadata = MetaData()
    for table in Base.metadata.sorted_tables:
        copy = table.to_metadata(metadata)
        for column in copy.columns:
            column.type = _stored(column)
    return metadata


def _stored(column: Column[Any]) -> TypeEngine[Any]:
    return LargeBinary() if isinstance(column.type, Sealed) else column.type


def _version(connection: Connection) -> str:
    return MigrationContext.configure(connection).get_current_revision() or ""


def _private(file: Path) -> BinaryIO:
    """A new file that nobody else on the machine may read. Raises FileExistsError."""
    return os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")


def _lines(file: Path) -> Iterator[Any]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _out(value: object) -> object:
    match value:
        case bytes() | memoryview():
            return {"bytes": b64encode(bytes(value)).decode()}
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return value


def _row(table: Table, values: dict[str, Any]) -> dict[str, Any]:
    return {name: _in(table.columns[name], value) for name, value in values.items()}


def _in(column: Column[Any], value: Any) -> Any:
    match column.type:
        case _ if value is None:
            return None
        case LargeBinary():
            return b64decode(value["bytes"])
        case UtcInstant():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case Time():
            return time.fromisoformat(value)
        case Enum(enum_class=kind) if kind is not None:
            return kind(value)
        case _:
            return value


def _count_on(connection: Connection, tables: list[Table]) -> None:
    """On PostgreSQL, have each table's own count go on well after the last row that was put back: what was counted
    since stands in reports of the provider and in the case record, and is nobody else's."""
    if connection.dialect.name != "postgresql":
        return
    for table in tables:
        if "id" in table.columns and table.name != "instance":
            last = f"(SELECT max(id) FROM {table.name}) + {GAP}"
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {last})"))


def now_in_name(at: datetime) -> str:
    """The name that a backup is given when none is typed."""
    return f"throughline-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}.backup"
