"""Leases: a named role held by one owner until an instant, and names that remember an instant.

Rule of this file: taking one never races: the row is written by one statement, whoever comes first.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.models import Lease


def keep(session: Session, name: str, owner: str, until: datetime) -> None:
    """Write the row, whoever had it."""
    session.execute(
        _insert(session, name, owner, until).on_conflict_do_update(index_elements=["name"], set_=_new(owner, until))
    )


def take(session: Session, name: str, owner: str, tick: datetime, until: datetime) -> bool:
    """Hold a role until an instant, if it is ours already or free at `tick`; whether it is ours now."""
    free = or_(Lease.owner == owner, Lease.until <= tick)
    written = _insert(session, name, owner, until).on_conflict_do_update(
        index_elements=["name"], set_=_new(owner, until), where=free
    )
    return session.execute(written.returning(Lease.name)).scalar() is not None


def end(session: Session, name: str, owner: str, tick: datetime) -> None:
    """Let go of a role before its time, if it is still ours."""
    session.execute(update(Lease).where(Lease.name == name, Lease.owner == owner).values(until=tick))


def until(session: Session, name: str) -> datetime | None:
    """Until when a role is held, or the instant a name remembers."""
    return session.scalar(select(Lease.until).where(Lease.name == name))


def _insert(session: Session, name: str, owner: str, until: datetime) -> postgresql.Insert | sqlite.Insert:
    module = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    insert: postgresql.Insert | sqlite.Insert = module.insert(Lease).values(name=name, owner=owner, until=until)
    return insert


def _new(owner: str, until: datetime) -> dict[str, object]:
    return {"owner": owner, "until": until}


def touch(session: Session, name: str, at: datetime) -> None:
    """See to it that there is a row of this name, to be locked by whoever needs it."""
    session.execute(_insert(session, name, "", at).on_conflict_do_nothing(index_elements=["name"]))
