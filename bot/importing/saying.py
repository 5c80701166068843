"""Saying: which columns of a row say something that the last file did not.

Rule of this file: a file is a copy made some time ago. What people have changed since (a language asked for by text, an
appointment moved by a worker) stays when the same row comes again; only a cell that is not what it was last time is
news. What is remembered is a blind index a column, never a word.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.importing.kinds import Kind, Run
from bot.models import ImportedRow
from bot.vault import ring

_DIGITS = 16  # of 64: enough to see a difference


class Sayings:
    """What was last said of the rows of one batch."""

    def __init__(self, session: Session, kind: Kind[Any], keys: Collection[str]) -> None:
        self._session = session
        self._kind = kind
        found = select(ImportedRow).where(ImportedRow.kind == kind.name, ImportedRow.key.in_(keys))
        self._rows = {row.key: row for row in session.scalars(found)}

    def news(self, facts: Any) -> frozenset[str]:
        """The columns that say something new; columns that belong together are new together. All, the first time."""
        row = self._rows.get(self._kind.key(facts))
        said = _said(facts)
        if row is None:
            return frozenset(said)
        news = {column for column, index in said.items() if row.said.get(column) != index}
        for group in self._kind.together:
            news |= group if news & group else frozenset()
        return frozenset(news)

    def remember(self, facts: Any, run: Run) -> None:
        """Keep what a row says, for the next file. What it leaves empty is as it was said before."""
        key, said = self._kind.key(facts), _said(facts)
        row = self._rows.get(key)
        if row is None:
            self._session.add(ImportedRow(kind=self._kind.name, key=key, said=said, at=run.at))
        elif row.said != row.said | said:
            row.said, row.at = row.said | said, run.at


def _said(facts: Any) -> dict[str, str]:
    cells = ((each.name, getattr(facts, each.name)) for each in fields(facts))
    return {
        column: ring().index(f"imported.{column}", str(value))[:_DIGITS] for column, value in cells if value is not None
    }
