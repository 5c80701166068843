"""Rotation: everything that is sealed is sealed again under the newest key, so that an old one can be let go.

Rule of this file: every sealed column is found from the models, so none can be forgotten; rows are taken in small
transactions, and a run that stops half-way is simply run again. The blind index has a key of its own, which stays.
"""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, Table, select, type_coerce, update
from sqlalchemy.orm import Session

from bot.db import Database
from bot.models import Base
from bot.vault import Keyring, Sealed

BATCH = 500


def sealed_columns() -> list[Column[str]]:
    """Every column that holds something sealed."""
    return [c for table in Base.metadata.sorted_tables for c in table.columns if isinstance(c.type, Sealed)]


def rotate(db: Database, ring: Keyring) -> int:
    """Seal again whatever is under an older key; how many values were."""
    return sum(_rotate_column(db, ring, column) for column in sealed_columns())


def _rotate_column(db: Database, ring: Keyring, column: Column[str]) -> int:
    table = column.table
    assert isinstance(table, Table)
    key = next(iter(table.primary_key))
    done, last = 0, None
    while True:
        with db.transaction() as session:
            rows = _rows(session, key, column, last)
            for row_id, stored in rows:
                if stored is not None and stored[0] != ring.current:
                    words = ring.open(bytes(stored), _label(column))
                    session.execute(update(table).where(key == row_id).values({column.name: words}))
                    done += 1
        if not rows:
            return done
        last = rows[-1][0]


def _rows(session: Session, key: Column[int], column: Column[str], last: int | None) -> list[tuple[int, bytes | None]]:
    raw = type_coerce(column, LargeBinary())
    wanted = select(key, raw).order_by(key).limit(BATCH).with_for_update()
    if last is not None:
        wanted = wanted.where(key > last)
    return [(row_id, stored) for row_id, stored in session.execute(wanted)]


def _label(column: Column[str]) -> str:
    assert isinstance(column.type, Sealed)
    return column.type.label
