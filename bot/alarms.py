"""Alarms: promises to wake a conversation, each by its name in it.

Rule of this file: one statement each, past the session, which holds no alarm. One that is put again rings at its new
time only, and one that rang is gone.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache

from sqlalchemy import bindparam, delete
from sqlalchemy.orm import Session

from bot import worded
from bot.models import Alarm
from bot.once import beside
from bot.rows import Insert, into

_ROWS = Alarm.metadata.tables[Alarm.__tablename__]
_ALL = delete(_ROWS).where(_ROWS.c.conversation_id == bindparam("of"))
_ONE = _ALL.where(_ROWS.c.name == bindparam("called"))
_RUNG = (
    delete(_ROWS)
    .where(_ROWS.c.id == bindparam("alarm_id"), _ROWS.c.rings_at <= bindparam("at"))
    .returning(_ROWS.c.name)
)


def put(session: Session, conversation_id: int, name: str, at: datetime) -> None:
    """Let it ring at an instant, in place of when it was to ring before."""
    connection = beside(session, Alarm)
    row = {"conversation_id": conversation_id, "name": name, "rings_at": at, "tries": 0}
    worded.run(connection, _put(connection.dialect.name), row)


def silence(session: Session, conversation_id: int, name: str | None = None) -> None:
    """Let it not ring; none of the conversation's, without a name."""
    asked = {"of": conversation_id}
    worded.run(beside(session, Alarm), *((_ALL, asked) if name is None else (_ONE, asked | {"called": name})))


def ring(session: Session, alarm_id: int, at: datetime) -> str | None:
    """It rings, and is gone; its name. None when it was gone, or is to ring later."""
    name: str | None = worded.scalar(beside(session, Alarm), _RUNG, {"alarm_id": alarm_id, "at": at})
    return name


@cache
def _put(dialect: str) -> Insert:
    made = into(_ROWS, dialect)
    said = {"rings_at": made.excluded.rings_at, "tries": made.excluded.tries}
    kept: Insert = made.on_conflict_do_update(index_elements=["conversation_id", "name"], set_=said)
    return kept
