"""Bringing in: which files, in which order, in which batches; and for each row: read, settle, write.

Rule of this file: a batch is one transaction, so a row is in with all that follows from it or not at all, and a stop in
the middle of a file loses at most a batch, which the next import brings in. A dry run takes the same road and writes
nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.db import Database
from bot.importing.appointments import APPOINTMENTS
from bot.importing.availability import AVAILABILITY
from bot.importing.avoided_times import AVOIDED
from bot.importing.cells import Cells, Faulty
from bot.importing.fates import Fate, Fault, FileFate, Report, RowFate
from bot.importing.kinds import Batch, Kind, Run, differences
from bot.importing.participants import PARTICIPANTS
from bot.importing.reading import CannotRead, Line, Table, read
from bot.importing.referrals import REFERRALS
from bot.importing.saying import Sayings
from bot.importing.staff import STAFF
from bot.importing.stops import STOPS
from bot.models import Deed
from bot.record import audit

KINDS: tuple[Kind[Any], ...] = (STAFF, STOPS, PARTICIPANTS, AVOIDED, REFERRALS, APPOINTMENTS, AVAILABILITY)
"""Every kind of file, in the order in which their rows refer to each other; who stopped texts is known before whoever
would be texted comes in, and what times to avoid before any is offered."""

AGE = "date_of_birth"
"""The column that is looked at and not kept: whoever is under 18 does not come in."""
_ONE_IMPORT_AT_A_TIME = 7246001  # the number of a PostgreSQL advisory lock; nothing else here takes one


@dataclass(frozen=True, slots=True)
class Source:
    """A file to bring in: its name and its bytes."""

    name: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class _Item:
    line: int
    facts: Any
    notes: tuple[str, ...]


def bring(db: Database, sources: Sequence[Source], run: Run) -> Report:
    """Bring files in, or in a dry run say what would become of each row. Good rows go in beside bad ones."""
    known = frozenset(name for kind in KINDS for name in kind.names)
    unreadable, readable = [], []
    for source in sources:
        try:
            table = read(source.raw, known)
            readable.append((_kind_of(source.name, table), source.name, table))
        except CannotRead as wrong:
            unreadable.append(FileFate(source.name, unreadable=str(wrong)))
    readable.sort(key=lambda each: (KINDS.index(each[0]), each[1]))
    report = Report((*unreadable, *(_bring_file(db, run, *each) for each in readable)))
    if not run.dry:
        _note(db, report)
    return report


def _kind_of(name: str, table: Table) -> Kind[Any]:
    """The kind of a file by its name ("staff-november.csv"), else by the columns that only that kind must have."""
    for kind in KINDS:
        if name.casefold().startswith(kind.name):
            return kind
    for kind in KINDS:
        if kind.required <= set(table.columns):
            return kind
    names = ", ".join(kind.name for kind in KINDS)
    raise CannotRead(f"What these rows are is not clear. Begin the file's name with one of these: {names}.")


def _bring_file(db: Database, run: Run, kind: Kind[Any], name: str, table: Table) -> FileFate:
    missing = sorted(kind.required - set(table.columns))
    if missing:
        said = f"The header has to name {', '.join(missing)} too. Nothing of this file was brought in."
        return FileFate(name, unreadable=said)
    items, fates = _read_rows(kind, table, run)
    for start in range(0, len(items), kind.at_once):
        fates.extend(_bring_batch(db, run, kind, items[start : start + kind.at_once]))
    return FileFate(name, tuple(sorted(fates, key=lambda fate: fate.line)), tuple(_remarks(kind, table)))


def _remarks(kind: Kind[Any], table: Table) -> Iterator[str]:
    unknown = [column for column in table.columns if column and column not in kind.names]
    if unknown:
        yield f"Not used, because no such column is known: {', '.join(unknown)}."
    if not table.lines:
        yield "There are no rows in it."
    unsaid = sum(not line.cells.get(AGE) for line in table.lines) if AGE in kind.names else 0
    if unsaid:
        yield f"{AGE} is empty in {unsaid} of {len(table.lines)} rows: see to it that nobody is under 18."


def _read_rows(kind: Kind[Any], table: Table, run: Run) -> tuple[list[_Item], list[RowFate]]:
    """The rows that can be read and are not there twice, and the fates of the others."""
    items: dict[str, _Item] = {}
    fates = []
    for line in table.lines:
        item = _read_row(kind, line, run)
        if isinstance(item, RowFate):
            fates.append(item)
        elif earlier := items.get(kind.key(item.facts)):
            fates.append(_second(kind, earlier, item))
        else:
            items[kind.key(item.facts)] = item
    return list(items.values()), fates


def _read_row(kind: Kind[Any], line: Line, run: Run) -> _Item | RowFate:
    cells = Cells(line)
    try:
        facts = kind.read(cells, run)
    except Faulty as faulty:
        return RowFate(line.number, Fate.REFUSED, faults=faulty.faults)
    return _Item(line.number, facts, tuple(cells.notes))


def _second(kind: Kind[Any], earlier: _Item, item: _Item) -> RowFate:
    if earlier.facts == item.facts:
        return RowFate(item.line, Fate.UNCHANGED, notes=(f"It says the same as line {earlier.line}.",))
    column = kind.columns[0].name
    fault = Fault(column, f"Line {earlier.line} has the same one and says otherwise. Keep one of the two rows.")
    return RowFate(item.line, Fate.REFUSED, faults=(fault,))


def _bring_batch(db: Database, run: Run, kind: Kind[Any], items: Sequence[_Item]) -> list[RowFate]:
    with _opened(db, run) as session:
        if not (run.dry or db.is_sqlite):
            session.execute(select(func.pg_advisory_xact_lock(_ONE_IMPORT_AT_A_TIME)))
        batch = kind.open(session, run, [item.facts for item in items])
        sayings = Sayings(session, kind, {kind.key(item.facts) for item in items})
        return [_bring_row(run, batch, sayings, item) for item in items]


def _opened(db: Database, run: Run) -> AbstractContextManager[Session]:
    return db.reading() if run.dry else db.transaction()


def _bring_row(run: Run, batch: Batch[Any], sayings: Sayings, item: _Item) -> RowFate:
    current = batch.current(item.facts)
    changed = _changed(run, sayings, current, item.facts)
    settled = batch.settle(item.facts, frozenset(changed))
    if settled.faults:
        return RowFate(item.line, Fate.REFUSED, faults=settled.faults)
    batch.accept(settled.wanted)
    changed = tuple(column for column in changed if column in differences(current, settled.wanted))
    if not run.dry:
        _write(batch, settled.wanted, None if current is None else frozenset(changed))
        if current is None or not run.only_new:  # what was passed over is still to be heard another time
            sayings.remember(item.facts, run)
    fate = Fate.NEW if current is None else Fate.CHANGED if changed else Fate.UNCHANGED
    return RowFate(item.line, fate, changed, notes=item.notes + settled.notes)


def _changed(run: Run, sayings: Sayings, current: Any, facts: Any) -> tuple[str, ...]:
    """The columns that the file says anew and that are not so already."""
    if current is None or run.only_new:
        return ()
    news = sayings.news(facts)
    return tuple(column for column in differences(current, facts) if column in news)


def _write(batch: Batch[Any], wanted: Any, changed: frozenset[str] | None) -> None:
    if changed is None:
        batch.add(wanted)
    elif changed:
        batch.change(wanted, changed)


def _note(db: Database, report: Report) -> None:
    """One line in the audit for the whole import: counts only."""
    counts = {f"{file.name.partition('.')[0][:40]}_{fate}": file.count(fate) for file in report.files for fate in Fate}
    with db.transaction() as session:
        audit.note(session, None, Deed.IMPORTED, "imports", None, **counts)
