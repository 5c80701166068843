"""Which statements read all there is of what grows, as SQLite plans them: no look of a process that acts may.

Rule of this file: a statement is planned where it ran, in the database that it ran in. Reading through an index of some
rows only (what is open, what is due) is no reading of all; tables that stay small may be read as they are.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event

from bot.models import Base

SMALL = frozenset({"teams", "pathway_versions", "instance", "leases", "restores"})
BESIDE = frozenset({"workers.simulation.staff", "workers.simulation.becoming", "alembic.command"})
"""Staff look at all there is, and so does a migration."""
SCAN = re.compile(r"SCAN (\w+?)(?:_\d+)?(?: USING (?:COVERING )?INDEX (\w+))?$")


@contextmanager
def asked(engine: Engine | type[Engine] = Engine) -> Iterator[set[str]]:
    """Every statement that was asked meanwhile, by a process that acts."""
    found: set[str] = set()

    def note(*about: object) -> None:
        if not _is_beside():
            found.add(str(about[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


def reading_all(statements: set[str], database: Path) -> list[str]:
    """Those of them that read all there is of a table that grows, each with which."""
    connection = sqlite3.connect(database)
    try:
        some = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%INDEX% WHERE %'")
        }
        planned = (each for each in sorted(statements) if each.startswith(("SELECT", "UPDATE", "DELETE")))
        return [f"{table}: {each}" for each in planned for table in _scanned(connection, each, some)]
    finally:
        connection.close()


def _scanned(connection: sqlite3.Connection, statement: str, some: set[str]) -> set[str]:
    plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", [None] * statement.count("?"))
    scans = (match for *_, step in plan if (match := SCAN.match(step)))
    grows = Base.metadata.tables.keys() - SMALL
    return {match[1] for match in scans if match[1] in grows and match[2] not in some}


def _is_beside() -> bool:
    frame = sys._getframe()
    while frame.f_back is not None:
        frame = frame.f_back
        if frame.f_globals.get("__name__") in BESIDE:
            return True
    return False
