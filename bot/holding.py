"""Holding: a session has rows that were put or read past it, as if it had written or read them itself.

Rule of this file: what a session does besides for each row (a plan of which columns come in which order, a note of each
value that it was given) took longer than the database took to find it. No row of ours refers to others by itself, so
its columns are all there is to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any, Generic, TypeVar

from sqlalchemy import inspect
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.orm.attributes import instance_state, manager_of_class

from bot import known

R = TypeVar("R")
Values = Sequence[Any]


def attach(session: Session, row: object, row_id: object) -> None:
    """A new row that says all there is in the database is this session's from now on."""
    state = instance_state(row)
    state.key = (type(row), (row_id,), None)
    state.session_id = session.hash_key
    session.identity_map._add_unpresent(state, state.key)
    known.hold(session, row)


def cut(row: Values, parts: Sequence[Sequence[object]]) -> list[Values]:
    """A row that was found, in pieces as long as these."""
    ends = list(accumulate(map(len, parts)))
    return [row[start:end] for start, end in zip((0, *ends), ends, strict=False)]


class Part(Generic[R]):
    """The columns of one kind of row that a statement reads. The others are read when somebody asks for one of them."""

    def __init__(self, kind: type[R], *left: InstrumentedAttribute[Any]) -> None:
        self._kind, self._left = kind, frozenset(column.key for column in left)
        names = [column.key for column in inspect(kind).column_attrs if column.key != "id"]
        self._names = ("id", *(name for name in names if name not in self._left))
        self.columns = tuple(getattr(kind, name) for name in self._names)

    @classmethod
    def only(cls, kind: type[R], *wanted: InstrumentedAttribute[Any]) -> Part[R]:
        """These columns and its id."""
        names = {column.key for column in wanted}
        left = (column.key for column in inspect(kind).column_attrs if column.key not in names and column.key != "id")
        return cls(kind, *(getattr(kind, name) for name in left))

    def held_if_any(self, session: Session, values: Values) -> R | None:
        """As `held`; None where a join found none."""
        return None if values[0] is None else self.held(session, values)

    def held(self, session: Session, values: Values) -> R:
        """The row with these values of `columns`, as they are now."""
        row: R | None = session.identity_map.get((self._kind, (values[0],), None))
        if row is None:
            return self._made(session, values)
        state = instance_state(row)
        state.dict.update(zip(self._names, values, strict=True))
        state._commit(state.dict, self._names)
        return row

    def _made(self, session: Session, values: Values) -> R:
        row: R = manager_of_class(self._kind).new_instance()
        state = instance_state(row)
        state.dict.update(zip(self._names, values, strict=True))
        state.expired_attributes.update(self._left)
        attach(session, row, values[0])
        return row
