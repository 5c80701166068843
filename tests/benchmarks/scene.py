"""People to measure with: one is begun as everybody is, and the others are copies of all that then stood in the tables.

Rule of this file: what a copy has of its own is its ids, its reference and its number; all else is what the real code
wrote. Numbers are from the ranges that nobody can have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, update

from bot import clock
from bot.config import Settings
from bot.db import Database
from bot.models import (
    Alarm,
    Appointment,
    Base,
    Contact,
    Conversation,
    Instance,
    Message,
    Number,
    Person,
    Referral,
)
from bot.people.numbers import E164, key_of
from tests.story import begin

COPIED: tuple[type[Base], ...] = (Person, Number, Referral, Appointment, Conversation, Contact, Alarm, Message)
LINKS = {
    "person_id": Person,
    "participant_id": Person,
    "referral_id": Referral,
    "appointment_id": Appointment,
    "conversation_id": Conversation,
    "contact_id": Contact,
}
"""The columns that name a row which is copied too."""
BATCH = 1000


def number(n: int) -> str:
    """The n-th number that nobody can have: Sam's and the mobiles after it, then the landlines of a hundred towns."""
    return f"+447700900{123 + n}" if n < 877 else f"+441{n // 1000 % 100:02}4960{n % 1000:03}"


def fill(settings: Settings, people: int) -> Database:
    """An instance with so many participants, each with an appointment, its reminders begun and its first text put."""
    story = begin(settings)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db._turn.taken(), story.db.engine.begin() as connection:
        _copy(connection, story.sam.id, people)
    return story.db


def remember_time(db: Database) -> None:
    """It stays the hour at which the people were begun, also for a process that comes later, or runs by night."""
    with db.transaction() as session:
        session.execute(update(Instance).values(skipped_us=clock.skipped() // timedelta(microseconds=1)))


def _copy(connection: Connection, sam: int, people: int) -> None:
    firsts = {model: _rows(connection, model, sam) for model in COPIED}
    nexts = {model: (connection.scalar(select(func.max(model.__table__.c.id))) or 0) + 1 for model in COPIED}
    for model in COPIED:
        table = model.__table__
        assert isinstance(table, Table)
        copies = [copy for n in range(people - 1) for copy in _of(model, firsts, nexts, n)]
        for start in range(0, len(copies), BATCH):
            connection.execute(insert(table), copies[start : start + BATCH])
        if connection.dialect.name == "postgresql":
            counter = func.pg_get_serial_sequence(table.name, "id")
            connection.execute(select(func.setval(counter, func.max(table.c.id))))


def _rows(connection: Connection, model: type[Base], sam: int) -> list[Mapping[str, Any]]:
    """What one of the tables holds of Sam."""
    table = model.__table__
    if model is Person:
        wanted = table.c.id == sam
    elif model is Alarm:
        theirs = select(Conversation.id).where(Conversation.person_id == sam)
        wanted = table.c.conversation_id.in_(theirs)
    else:
        wanted = table.c[next(name for name in ("person_id", "participant_id") if name in table.c)] == sam
    return [dict(row) for row in connection.execute(select(table).where(wanted).order_by(table.c.id)).mappings()]


def _of(
    model: type[Base], firsts: dict[Any, list[Mapping[str, Any]]], nexts: dict[Any, int], n: int
) -> Iterator[dict[str, Any]]:
    """The n-th copy of all of Sam's rows in one table."""

    def copied(of: type[Base], old: int | None) -> int | None:
        places = {row["id"]: place for place, row in enumerate(firsts[of])}
        return nexts[of] + n * len(places) + places[old] if old in places else old

    e164 = number(n + 1)
    own = {"e164": e164, "number": e164, "key": key_of(E164(e164)), "number_key": key_of(E164(e164))}
    for row in firsts[model]:
        copy = dict(row) | {name: value for name, value in own.items() if name in row and model in (Number, Message)}
        copy |= {name: copied(of, row[name]) for name, of in LINKS.items() if name in row}
        copy["id"] = copied(model, row["id"])
        yield copy | _unlike(model, row, n)


def _unlike(model: type[Base], row: Mapping[str, Any], n: int) -> dict[str, str]:
    """What no two rows may share."""
    if model is Conversation:
        return {"key": f"{row['key']}:{n}"}
    return {name: f"{row[name]} {n}" for name in ("ref_key", "once", "sid") if row.get(name)}
