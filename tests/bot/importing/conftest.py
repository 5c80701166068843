"""A database to import into, and an importer that writes the files' rows as people would.

Rule of this file: time is Sunday 22 November 2026, 09:00 in London, unless a test says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from bot import clock
from bot.calendar import bank_holidays
from bot.config import Settings
from bot.db import Database
from bot.importing import examples
from bot.importing.bringing import KINDS, Source, bring
from bot.importing.fates import Report
from bot.importing.kinds import Run
from bot.importing.telling import told
from bot.importing.writing import csv_text
from bot.operating.instance import enter

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    """A migrated database with nothing in it, of each kind in turn."""
    opened = enter(settings)
    yield opened
    opened.close()
    clock.unfollow()


@dataclass(slots=True)
class Files:
    """The files, as rows that a test may change, and what becomes of them."""

    db: Database
    rows: dict[str, list[dict[str, str]]]

    def bring(self, *, dry: bool = False, at: datetime = NOW, only_new: bool = False) -> Report:
        """Bring in all rows as they are now."""
        return bring(self.db, self.sources(), Run(at, dry, only_new))

    def sources(self) -> list[Source]:
        """The rows as files; a row may have columns that nobody knows."""
        return [
            Source(f"{kind.name}.csv", csv_text(list(self.rows[kind.name][0]), self.rows[kind.name]).encode())
            for kind in KINDS
            if self.rows.get(kind.name)
        ]

    def of(self, name: str, line: int = 2) -> dict[str, str]:
        """The row on a line of a file."""
        return self.rows[name][line - 2]

    def says(self, *, dry: bool = False) -> str:
        """What is told of an import, in one piece."""
        return "\n".join(told(self.bring(dry=dry), every=True))


@pytest.fixture
def files(db: Database) -> Files:
    """The rows of the templates."""
    made = examples.rows(date(2026, 11, 22), bank_holidays())
    return Files(db, {kind.name: [_full(kind.names, row) for row in made[kind.name]] for kind in KINDS})


def _full(names: frozenset[str], row: dict[str, str]) -> dict[str, str]:
    return dict.fromkeys(sorted(names), "") | row
