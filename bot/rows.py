"""Rows, written one by one: each by a plain statement of its own, where a session's own way takes six times as long.

Rule of this file: what is put is in the database when the call returns, and the session holds it as if it had written
it. New rows that the session still keeps back are written before, changed ones when they would have been.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import ClauseElement, Connection, Select, Table, Update, bindparam, event, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import InstanceState, Mapper, Session
from sqlalchemy.orm.attributes import instance_state, manager_of_class
from sqlalchemy.orm.exc import StaleDataError

from bot import worded
from bot.by_ids import change
from bot.holding import attach
from bot.known import Knowing, written_beside

Default = Callable[[object], object]
Insert = sqlite.Insert | postgresql.Insert
R = TypeVar("R")
ROW, _PUT = "_row", "put"


class Writing(Knowing):
    """A session that is to write. When rows were only changed, it writes them by plain statements."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Write what has changed."""
        if self._is_clean():
            return
        changed = [instance_state(row) for row in self.dirty]
        if objects is not None or self.new or self.deleted or self.in_nested_transaction() or _is_reckoned(changed):
            super().flush(objects)
            return
        _save(self, changed)


def made(kind: type[R], **said: object) -> R:
    """A new row with these values, as calling its kind makes one, without a note of each value that is set."""
    row: R = manager_of_class(kind).new_instance()
    instance_state(row).dict.update(said)
    return row


def put(session: Session, row: R, insert: Any = None, **asked: object) -> R:
    """Put a new row; by this insert, where the database is to work out a value from what is `asked` beside it. Raises
    IntegrityError where `session.flush` would."""
    statement = _new(_kind(row)) if insert is None else insert
    return _hold(session, row, worded.scalar(ready(session), statement, _values(row) | asked))


def put_once(session: Session, row: object, *unique: str) -> bool:
    """Put a row unless there is one with the same values of these columns, also one put at the same moment."""
    connection = ready(session)
    found = worded.scalar(connection, _once(_kind(row), unique, connection.dialect.name), _values(row))
    if found is not None:
        _hold(session, row, found)
    return found is not None


def ready(session: Session) -> Connection:
    """The session's connection, once every row that waits to be put is there: this one may name it."""
    if session.new:
        session.flush()
    return session.connection()


def ask(session: Session, statement: Select[R, *tuple[Any, ...]], asked: Mapping[str, object]) -> R | None:
    """As `session.scalar`, for a statement that stands in a constant and reads plain columns."""
    found = ask_all(session, statement, asked)
    return found[0][0] if found else None


def ask_all(session: Session, statement: Any, asked: Mapping[str, object]) -> Sequence[tuple[Any, ...]]:
    """The rows that it finds, as plain values; what the session has yet to write is written before."""
    session.flush()
    return worded.run(session.connection(), statement, asked).rows


def _hold(session: Session, row: R, row_id: object) -> R:
    state = instance_state(row)
    state.dict["id"] = row_id
    if state.modified:
        state._commit_all(state.dict)
    attach(session, row, row_id)
    if session.in_nested_transaction():
        session.info.setdefault(_PUT, []).append(row)
    written_beside(session, type(row))
    return row


@event.listens_for(Writing, "after_rollback")
def _let_go(session: Session) -> None:
    for row in session.info.pop(_PUT, ()):
        session.expunge(row)


@event.listens_for(Writing, "after_transaction_end")
def _keep(session: Session, _ended: object) -> None:
    session.info.pop(_PUT, None)


def _is_reckoned(changed: Sequence[InstanceState[Any]]) -> bool:
    """Whether the database is to work out a value."""
    return any(isinstance(state.dict.get(name), ClauseElement) for state in changed for name in state.committed_state)


def _save(session: Session, changed: Sequence[InstanceState[Any]]) -> None:
    """Write what is new of these rows, at once where the same columns are. Raises StaleDataError when one is gone."""
    alike: dict[tuple[Any, tuple[str, ...]], list[dict[str, object]]] = {}
    for state in changed:
        kind: Any = state.class_
        columns, of = _columns(kind), state.dict
        new = {columns[name]: of[name] for name, old in state.committed_state.items() if of[name] != old}
        if new:
            rows = alike.setdefault((kind, tuple(sorted(new))), [])
            rows.append({**new, ROW: (state.identity or (None,))[0]})
    for (kind, names), rows in alike.items():
        if change(session, _change(kind, names), rows) != len(rows):
            raise StaleDataError(f"A row of {kind.__tablename__} is not there any more.")
    for state in changed:
        state._commit_all(state.dict, session.identity_map)
        written_beside(session, state.class_)


def _values(row: object) -> dict[str, object]:
    """What is to be written, with what was not said given as the columns say; what is left out is nothing there."""
    said = instance_state(row).dict
    plain, made_anew = _defaults(_kind(row))
    said.update(plain | said)
    said.update((name, make(None)) for name, make in made_anew.items() if name not in said)
    return {column: said[name] for name, column in _columns(_kind(row)).items() if said[name] is not None}


@cache
def _columns(kind: Any) -> Mapping[str, str]:
    """The columns of a kind by the names of their attributes, without the one that the database gives."""
    mapper: Mapper[Any] = inspect(kind)
    given = table(kind).autoincrement_column
    return {a.key: a.columns[0].name for a in mapper.column_attrs if a.columns[0] is not given}


@cache
def _defaults(kind: Any) -> tuple[dict[str, object], dict[str, Default]]:
    """What stands where nothing was said: the same in every row, and what is made anew for each."""
    said: dict[str, Any] = {name: table(kind).c[column].default for name, column in _columns(kind).items()}
    anew = {name: default.arg for name, default in said.items() if default is not None and default.is_callable}
    return {name: default and default.arg for name, default in said.items() if name not in anew}, anew


def filled(kind: Any, values: Mapping[str, object]) -> dict[str, object]:
    """The values of a row with what its columns say where nothing is said."""
    plain, made_anew = _defaults(kind)
    said = {name: value for name, value in plain.items() if value is not None}
    return said | {name: make(None) for name, make in made_anew.items() if name not in values} | dict(values)


@cache
def _new(kind: Any) -> Any:
    return table(kind).insert().returning(table(kind).c.id)


@cache
def _once(kind: Any, unique: tuple[str, ...], dialect: str) -> Any:
    of = table(kind)
    return into(of, dialect).on_conflict_do_nothing(index_elements=unique).returning(of.c.id)


@cache
def _change(kind: Any, names: tuple[str, ...]) -> Update:
    of = table(kind)
    (key,) = of.primary_key
    own = {name: bindparam(name, type_=of.c[name].type) for name in names}
    return of.update().where(key == bindparam(ROW, type_=key.type)).values(own)


def _kind(row: object) -> Any:
    return type(row)


def into(of: Table, dialect: str) -> Insert:
    """An insert that can say what is to happen when the row is there, on this kind of database."""
    return sqlite.insert(of) if dialect == "sqlite" else postgresql.insert(of)


def table(kind: Any) -> Table:
    """Where a kind of row stands; what asks this, and not the kind, gets values, and is quicker."""
    return cast(Table, kind.__table__)
