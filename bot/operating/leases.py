"""Leases: a named role held by one owner until an instant, and names that remember an instant.

Rule of this file: taking one never races: the row is written by one statement, whoever comes first.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from bot.models import Lease
from bot.once import written
from bot.rows import Insert, into

LONGER = timedelta(minutes=5)
"""A clock that differs from the database's by more than this is told of (bot/alerting/watching.py)."""
_ROWS = Lease.metadata.tables[Lease.__tablename__]
_END = (
    update(_ROWS)
    .where(_ROWS.c.name == bindparam("of"), _ROWS.c.owner == bindparam("by"))
    .values(until=bindparam("at", type_=_ROWS.c.until.type))
)
_UNTIL = select(_ROWS.c.until).where(_ROWS.c.name == bindparam("of"))


def keep(session: Session, name: str, owner: str, until: datetime) -> None:
    """Write the row, whoever had it."""
    connection = written(session, Lease)
    connection.execute(_keep(connection.dialect.name), {"name": name, "owner": owner, "until": until})


def take(session: Session, name: str, owner: str, tick: datetime, until: datetime) -> bool:
    """Hold a role until an instant, if it is ours already or free at `tick`; whether it is ours now. One that is held
    for much longer than anybody asks for was taken by a clock that has been set back since, and is free."""
    connection = written(session, Lease)
    asked = {"name": name, "owner": owner, "until": until, "tick": tick, "longest": until + LONGER}
    return connection.execute(_take(connection.dialect.name), asked).scalar() is not None


def end(session: Session, name: str, owner: str, tick: datetime) -> None:
    """Let go of a role before its time, if it is still ours."""
    written(session, Lease).execute(_END, {"of": name, "by": owner, "at": tick})


def until(session: Session, name: str) -> datetime | None:
    """Until when a role is held, or the instant a name remembers."""
    return session.scalar(_UNTIL, {"of": name})


def touch(session: Session, name: str, at: datetime) -> None:
    """See to it that there is a row of this name, to be locked by whoever needs it."""
    connection = written(session, Lease)
    connection.execute(_touch(connection.dialect.name), {"name": name, "owner": "", "until": at})


@cache
def _keep(dialect: str) -> Insert:
    made = into(_ROWS, dialect)
    said = {"owner": made.excluded.owner, "until": made.excluded.until}
    kept: Insert = made.on_conflict_do_update(index_elements=["name"], set_=said)
    return kept


@cache
def _take(dialect: str) -> ReturningInsert[Any]:
    made = into(_ROWS, dialect)
    said = {"owner": made.excluded.owner, "until": made.excluded.until}
    tick, longest = (bindparam(name, type_=_ROWS.c.until.type) for name in ("tick", "longest"))
    free = or_(_ROWS.c.owner == made.excluded.owner, _ROWS.c.until <= tick, _ROWS.c.until > longest)
    kept = made.on_conflict_do_update(index_elements=["name"], set_=said, where=free)
    taken: ReturningInsert[Any] = kept.returning(_ROWS.c.name)
    return taken


@cache
def _touch(dialect: str) -> Insert:
    made: Insert = into(_ROWS, dialect).on_conflict_do_nothing(index_elements=["name"])
    return made
