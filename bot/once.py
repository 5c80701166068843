"""Once: a row that is kept one time, whoever else keeps it at the same moment, by one statement.

Rule of this file: past the session, because looking first, a savepoint and the session's own insert cost ten times as
much; so only for rows that nothing in this transaction has at hand. What it does, bot/rows.py does.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from bot import worded
from bot.known import written_beside
from bot.models import Base
from bot.rows import filled, into, ready


def put(session: Session, model: type[Base], key: str, values: Mapping[str, object]) -> int | None:
    """Keep a row by its unique `key`. Its id; None when there was one already."""
    connection = beside(session, model)
    found: int | None = worded.scalar(connection, _insert(model, key, connection.dialect.name), filled(model, values))
    return found


def written(session: Session, model: type[Base]) -> Connection:
    """The session's connection, to change rows of this kind with, once what the session holds is written."""
    session.flush()
    return beside(session, model)


def beside(session: Session, model: type[Base]) -> Connection:
    """The session's connection, to put or delete rows that it does not hold, and that may name those it is to put."""
    written_beside(session, model)
    return ready(session)


@cache
def _insert(model: type[Base], key: str, dialect: str) -> ReturningInsert[Any]:
    table = model.__table__
    assert isinstance(table, Table)
    made: ReturningInsert[Any] = into(table, dialect).on_conflict_do_nothing(index_elements=[key]).returning(table.c.id)
    return made
