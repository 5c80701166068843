"""What it costs to find and take what is due, among ever more that is not due yet.

Rule of this file: the real claim, on tables filled by the database itself, and rolled back; the same number is due
each time, spread over the table.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import Connection, func, select, text

from bot.clock import now, ticks
from bot.db import Database
from bot.delivery import outbox
from bot.delivery.outbox import Hold
from bot.models import Message
from tests.benchmarks.figures import Figure, Reach
from tests.benchmarks.ground import ground
from tests.benchmarks.scene import fill
from tests.benchmarks.sizes import Sizes

TIMES = 7
HOLD = Hold("bench", ticks(), timedelta(seconds=60))
NUMBERS = {
    "sqlite": "WITH RECURSIVE n(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM n WHERE n < :last)",
    "postgresql": "WITH n(n) AS (SELECT generate_series(CAST(:first AS bigint), CAST(:last AS bigint)))",
}
OWN = {"id": "n.n", "number_key": "'key ' || n.n", "send_after": ":later", "once": "NULL", "delivery": "'due'"}
"""What each copy of the first row has of its own."""


def measure(database: str, sizes: Sizes) -> Iterator[Figure]:
    """The claim on one kind of database, at each size in turn."""
    with ground(database, redis=False) as here:
        db = fill(here.settings, 2)
        at, took = now(), dict[int, float]()
        for rows in sizes.claims:
            _grow(db, rows, sizes.claimed, at)
            took[rows] = _claim(db, sizes.claimed, at)
        db.close()
    first = next(iter(took))
    what = f"claiming {sizes.claimed:,} due, beside {first:,} scheduled"
    for rows, seconds in took.items():
        ratio, ceiling = (seconds / took[first], 1000 * took[first]) if rows != first else (None, None)
        reach = Reach(most=2) if ratio is not None else None
        yield Figure(what, f"{database}, {rows:,} scheduled", "ms", 1000 * seconds, ceiling, ratio, reach)


def _grow(db: Database, rows: int, due: int, at: datetime) -> None:
    """So many rows that wait; every so many-th is due."""
    with db._turn.taken(), db.engine.begin() as connection:
        last = connection.scalar(select(func.max(Message.id))) or 0
        _copy(connection, last + 1, rows, at + timedelta(days=9))
        not_yet = text("UPDATE messages SET send_after = :later WHERE send_after < :later")
        connection.execute(not_yet, _instants(connection, at + timedelta(days=9)))
        every = text("UPDATE messages SET send_after = :past WHERE id % :step = 0 AND id <= :last")
        step = rows // due
        connection.execute(
            every, {"step": step, "last": step * due} | _instants(connection, past=at - timedelta(hours=1))
        )
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE" if db.is_sqlite else "VACUUM ANALYZE messages"))


def _copy(connection: Connection, first: int, last: int, later: datetime) -> None:
    columns = [column.name for column in Message.__table__.columns]
    copied = ", ".join(OWN.get(name, f"one.{name}") for name in columns)
    numbers = NUMBERS[connection.dialect.name]
    wanted = f"{numbers} SELECT {copied} FROM n, (SELECT * FROM messages ORDER BY id LIMIT 1) AS one"
    if connection.dialect.name == "postgresql":
        statement = f"INSERT INTO messages ({', '.join(columns)}) {wanted}"
    else:
        statement = f"INSERT INTO messages ({', '.join(columns)}) SELECT * FROM ({wanted})"
    connection.execute(text(statement), {"first": first, "last": last} | _instants(connection, later))


def _instants(connection: Connection, later: datetime | None = None, past: datetime | None = None) -> dict[str, object]:
    """Instants as the column keeps them."""
    given = {"later": later, "past": past}
    kept = Message.__table__.c.send_after.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return {name: kept(at) if kept else at for name, at in given.items() if at is not None}


def _claim(db: Database, due: int, at: datetime) -> float:
    """Seconds for one claim: the middle of several."""
    times = []
    for _ in range(TIMES):
        try:
            with db.transaction() as session:
                began = time.perf_counter()
                taken = outbox.claim(session, HOLD, at, due)
                times.append(time.perf_counter() - began)
                raise _Undone
        except _Undone:
            assert len(taken) == due, f"{len(taken)} of {due} due were claimed"
    return median(times)


class _Undone(Exception):
    """So that the next claim finds what this one found."""


def figures(sizes: Sizes, databases: Sequence[str]) -> Iterator[Figure]:
    """Every figure of this file."""
    for database in databases:
        yield from measure(database, sizes)
