"""What a transaction knows already: rows that a turn asks for again and again are looked up once.

Rule of this file: it is the same as asking the database each time, only quicker. What was found holds until a row of
that kind is written in this session, a savepoint is undone, or somebody is locked; and only where rows may be written,
because whoever only reads may look for as long as they like.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from itertools import chain
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.orm.attributes import instance_state

T = TypeVar("T")
_FOUND, _HELD, _LOCKED, _ON = "found", "held", "locked", "on"
MOST_HELD = 500
"""Rows kept at hand, the latest ones: a session by itself forgets a row that nobody holds, and reads it again."""


class Knowing(Session):
    """A session that is to write, and remembers what it looked up: also which connection it is on, and, where a row is
    at hand, that it need not go the long way round to it. An event for each statement took as long as a short one."""

    def get(self, entity: Any, ident: Any, **asked: Any) -> Any:
        """The row by its id; None when there is none."""
        row = None if asked else self._at_hand(entity, ident)
        return super().get(entity, ident, **asked) if row is None else row

    def get_one(self, entity: Any, ident: Any, **asked: Any) -> Any:
        """The row by its id. Raises NoResultFound when there is none."""
        row = None if asked else self._at_hand(entity, ident)
        return super().get_one(entity, ident, **asked) if row is None else row

    def _at_hand(self, entity: Any, ident: Any) -> Any:
        row = self.identity_map.get((entity, (ident,), None)) if type(ident) is int else None
        return None if row is None or instance_state(row).expired else row

    def execute(self, statement: Any, *args: Any, **asked: Any) -> Any:
        """Run a statement; what it changes past the session is not known any more."""
        _changed_by(self, statement)
        return super().execute(statement, *args, **asked)

    def scalars(self, statement: Any, *args: Any, **asked: Any) -> Any:
        """As `execute`, for the first column of each row."""
        _changed_by(self, statement)
        return super().scalars(statement, *args, **asked)

    def scalar(self, statement: Any, *args: Any, **asked: Any) -> Any:
        """As `execute`, for the first column of the first row."""
        _changed_by(self, statement)
        return super().scalar(statement, *args, **asked)

    def connection(self, *args: Any, **asked: Any) -> Connection:
        """What the transaction runs on."""
        on: Connection | None = None if args or asked else self.info.get(_ON)
        return super().connection(*args, **asked) if on is None else on


def known(session: Session, kind: type[Any], key: Hashable, look: Callable[[], T]) -> T:
    """What `look` finds by `key` among the rows of one kind, unless it was found before and none was written since."""
    if not isinstance(session, Knowing):
        return look()
    found: dict[type[Any], dict[Hashable, object]] = session.info.setdefault(_FOUND, {})
    if _is_to_be_written(session, kind):
        found.pop(kind, None)  # written next, by `look` itself
    of_kind = found.get(kind, {})
    if key not in of_kind:
        value = look()
        found.setdefault(kind, {})[key] = value
        return value
    return cast(T, of_kind[key])


def _is_to_be_written(session: Session, kind: type[Any]) -> bool:
    """Whether a row of this kind is new or changed; asked so often that `session.dirty` would take too long to make."""
    return any(state.class_ is kind for state in chain(session._new, session.identity_map._modified))


def keep(session: Session, kind: type[Any], key: Hashable, value: object) -> None:
    """Know from now on what `known` would find, because it was just looked up with other things."""
    session.info.setdefault(_FOUND, {}).setdefault(kind, {})[key] = value


def forget(session: Session) -> None:
    """Ask the database again: others may have written while we waited for a lock."""
    session.info.pop(_FOUND, None)
    session.info.pop(_HELD, None)


def is_locked(session: Session, what: Hashable) -> bool:
    """Whether this transaction has had this lock since before: then nothing that it keeps was changed by others, and
    neither is it taken again nor what was found forgotten. A lock taken in a savepoint that was undone is gone."""
    return what in session.info.get(_LOCKED, ())


def note_lock(session: Session, what: Hashable) -> None:
    """This was locked just now, until the transaction ends."""
    if isinstance(session, Knowing):
        session.info.setdefault(_LOCKED, set()).add(what)


def written_beside(session: Session, kind: type[Any]) -> None:
    """Rows of one kind are written past the session: what was found among them is asked for again."""
    session.info.get(_FOUND, {}).pop(kind, None)


@event.listens_for(Knowing, "after_flush")
def _flushed(session: Session, _context: object) -> None:
    found = session.info.get(_FOUND)
    if found:
        for row in chain(session.new, session.dirty, session.deleted):
            found.pop(type(row), None)


def _changed_by(session: Session, statement: Any) -> None:
    if not statement.is_select:
        kind = getattr(statement, "entity_description", {}).get("entity")
        if kind is None:
            forget(session)
        else:
            written_beside(session, kind)


@event.listens_for(Knowing, "after_begin")
def _began(session: Session, _transaction: object, connection: Connection) -> None:
    session.info[_ON] = connection


@event.listens_for(Knowing, "after_transaction_create")
def _asks_anew(session: Session, _transaction: object) -> None:
    session.info.pop(_ON, None)  # a savepoint is made when its connection is asked for


@event.listens_for(Knowing, "after_soft_rollback")
def _undone(session: Session, _transaction: object) -> None:
    forget(session)
    session.info.pop(_LOCKED, None)
    session.info.pop(_ON, None)


@event.listens_for(Knowing, "after_transaction_end")
def _ended(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop(_LOCKED, None)
    session.info.pop(_ON, None)


@event.listens_for(Knowing, "loaded_as_persistent")
@event.listens_for(Knowing, "pending_to_persistent")
@event.listens_for(Knowing, "detached_to_persistent")
def hold(session: Session, row: object) -> None:
    """Keep a row at hand, though nobody else does."""
    session.info.setdefault(_HELD, deque(maxlen=MOST_HELD)).append(row)
