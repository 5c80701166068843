"""Statements that are put in words once: what every text asks or writes is run by the database's driver itself.

Rule of this file: it is the same as the connection's own `execute`, for a statement that stands in a constant: the same
words, the same values made ready and read back, the same errors. What a connection does besides for each statement
(finding its words again, a result that could be anything) took several times as long as the database. Whoever listens
to an engine's statements hears these too, for then they go the long way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect
from sqlalchemy.sql.compiler import SQLCompiler

Make = Callable[[Any], Any]
ITS_ID = " RETURNING id"
MOST = 2000
"""Statements that are kept; an insert once for each set of columns that it was given."""


class Found(NamedTuple):
    """What came of a statement: its rows, as plain values, and how many it changed."""

    rows: Sequence[tuple[Any, ...]]
    changed: int


def run(connection: Connection, statement: Any, asked: Mapping[str, object]) -> Found:
    """Run it with these values. Raises what the connection would."""
    if _is_listened_to(connection):
        result = connection.execute(statement, asked)
        return Found([tuple(row) for row in result] if result.returns_rows else (), result.rowcount)
    names = tuple(asked) if statement.is_insert else ()
    return _worded(statement, names, _In(connection.dialect)).run(connection, asked)


def scalar(connection: Connection, statement: Any, asked: Mapping[str, object]) -> Any:
    """The first value of the first row; None when there is none."""
    rows = run(connection, statement, asked).rows
    return rows[0][0] if rows else None


def _is_listened_to(connection: Connection) -> bool:
    """Whether anybody hears of its statements just now: somebody once did, and has not gone since."""
    if not (connection._has_events or connection.engine._has_events):
        return False
    heard = connection.dispatch
    before = heard.before_execute or heard.before_cursor_execute
    return bool(before or heard.after_execute or heard.after_cursor_execute)


class _In:
    """A kind of database. Two that have one name say the same."""

    __slots__ = ("dialect",)

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _In) and self.dialect.name == other.dialect.name

    def __hash__(self) -> int:
        return hash(self.dialect.name)


class _Worded:
    """One statement in the words of one kind of database: what is the same each time, and holes for the rest."""

    __slots__ = ("_cursor", "_fixed", "_holes", "_makes", "_tells_id", "_types", "_words")

    def __init__(self, statement: Any, names: tuple[str, ...], dialect: Dialect) -> None:
        self._cursor, ours = _driver(dialect)
        said: SQLCompiler = statement.compile(dialect=ours, column_keys=names or None)
        if said.insert_prefetch or said.update_prefetch or said.post_compile_params or said.literal_execute_params:
            raise TypeError(f"What this is given is worked out anew each time: {said}")
        bound = {place: one for one, place in said.bind_names.items()}
        made: Mapping[str, Any] = said._bind_processors
        places = list(enumerate(said.positiontup or ()))
        self._tells_id = _is_told_its_id(said, dialect)
        self._words = said.string.removesuffix(ITS_ID) if self._tells_id else said.string
        self._types = [] if self._tells_id else [column.type for column in said._result_columns]
        self._holes = [(n, bound[place].key, made.get(place)) for n, place in places if bound[place].required]
        self._fixed = [None if bound[p].required else made.get(p, _as_it_is)(bound[p].value) for _, p in places]
        self._makes: list[tuple[int, Make]] | None = None

    def run(self, connection: Connection, asked: Mapping[str, object]) -> Found:
        """Run it with these values in its holes."""
        values = self._fixed.copy()
        for place, key, make in self._holes:
            values[place] = asked[key] if make is None else make(asked[key])
        cursor = None
        try:
            cursor = self._cursor(connection.connection.dbapi_connection)
            cursor.execute(self._words, values)
            rows = cursor.fetchall() if self._types else ()
        except connection.dialect.loaded_dbapi.Error as fault:
            connection._handle_dbapi_exception(fault, self._words, values, cursor, None)
        if self._tells_id:
            return Found(((cursor.lastrowid,),) if cursor.rowcount else (), cursor.rowcount)
        return Found(self._read(connection.dialect, cursor, rows) if rows else rows, cursor.rowcount)

    def _read(self, dialect: Dialect, cursor: Any, rows: Sequence[tuple[Any, ...]]) -> Sequence[tuple[Any, ...]]:
        if self._makes is None:
            kinds = zip(self._types, cursor.description, strict=True)
            makes = [of._cached_result_processor(dialect, column[1]) for of, column in kinds]
            self._makes = [(n, make) for n, make in enumerate(makes) if make is not None]
        if not self._makes:
            return rows
        read = [list(row) for row in rows]
        for row in read:
            for n, make in self._makes:
                row[n] = make(row[n])
        return [tuple(row) for row in read]


def _is_told_its_id(said: SQLCompiler, dialect: Dialect) -> bool:
    """Whether this puts one row, or none, and asks for its id alone: SQLite's driver knows that by itself, and to have
    it told by the statement took twice as long as putting the row."""
    made: Any = said.statement
    if dialect.name != "sqlite" or not made.is_insert or not said.string.endswith(ITS_ID):
        return False
    is_counted = made.table.autoincrement_column is not None and made.table.autoincrement_column.name == "id"
    return is_counted and made.select is None and not made._multi_values and " DO UPDATE " not in said.string


@lru_cache(maxsize=MOST)
def _worded(statement: Any, names: tuple[str, ...], kind: _In) -> _Worded:
    return _Worded(statement, names, kind.dialect)


def _driver(dialect: Dialect) -> tuple[Callable[[Any], Any], Dialect]:
    """What runs a statement there, and how it is to be worded for that: with its values by their places."""
    if dialect.name == "sqlite":
        return sqlite3.Cursor, dialect
    from psycopg import RawCursor  # nobody on SQLite need load it

    return RawCursor, type(dialect)(paramstyle="numeric_dollar", dbapi=dialect.dbapi)  # type: ignore[call-arg]


def _as_it_is(value: object) -> object:
    return value
