"""Columns of what PostgreSQL found: of each its name and type, which is all that is asked of it.

Rule of this file: no more than DB-API's `description`. The driver's own makes an object of every column, with all that
could be asked of one, and for statements as wide as ours that took a fiftieth of what a text takes.
"""

from __future__ import annotations

from typing import Any

from psycopg import Cursor
from psycopg.pq import ExecStatus


class PlainColumns(Cursor[Any]):
    """A cursor that tells of its columns what is asked of them."""

    @property
    def description(self) -> list[Any] | None:
        """The columns that were found, seven values each; None where a statement finds nothing."""
        found = self.pgresult
        if found is None or found.status != ExecStatus.TUPLES_OK:
            return None
        return [((found.fname(n) or b"").decode(), found.ftype(n), *_UNTOLD) for n in range(found.nfields)]


_UNTOLD = (None,) * 5
