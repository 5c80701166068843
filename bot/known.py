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

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction

T = TypeVar("T")
_FOUND, _HELD, _LOCKED = "found", "held", "locked"
MOST_HELD = 500
"""Rows kept at hand, the latest ones: a session by itself forgets a row that nobody holds, and reads it again."""


class Knowing(Session):
    """A session that is to write, and remembers what it looked up."""


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


@event.listens_for(Knowing, "do_orm_execute")
def _executed(state: ORMExecuteState) -> None:
    if not state.is_select:
        mapper = state.bind_mapper
        if mapper is None:
            forget(state.session)
        else:
            written_beside(state.session, mapper.class_)


@event.listens_for(Knowing, "after_soft_rollback")
def _undone(session: Session, _transaction: object) -> None:
    forget(session)
    session.info.pop(_LOCKED, None)


@event.listens_for(Knowing, "after_transaction_end")
def _ended(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop(_LOCKED, None)


@event.listens_for(Knowing, "loaded_as_persistent")
@event.listens_for(Knowing, "pending_to_persistent")
@event.listens_for(Knowing, "detached_to_persistent")
def _hold(session: Session, row: object) -> None:
    session.info.setdefault(_HELD, deque(maxlen=MOST_HELD)).append(row)
