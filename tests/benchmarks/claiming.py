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
from bot.delivery import claiming
from bot.delivery.claiming import Hold
from bot.models import Message
from tests.benchmarks.figures import Figure, Reach, middle_ratio
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
    """The claim on one kind of database: at each size, turn about with one that stays at the first size."""
    first, *others = sizes.claims
    what = f"claiming {sizes.claimed:,} due, beside {first:,} scheduled"
    with ground(database, redis=False) as few, ground(database, redis=False) as here:
        at, small = now(), fill(few.settings, 2)
        _grow(small, first, sizes.claimed, at)
        large = fill(here.settings, 2)
        for rows in others:
            _grow(large, rows, sizes.claimed, at)
            ours, theirs = _in_turn(large, small, sizes.claimed, at)
            middle, ratio = 1000 * median(theirs), middle_ratio(ours, theirs)
            case, reach = f"{database}, {rows:,} scheduled", Reach(most=2)
            yield Figure(what, case, "ms", 1000 * median(ours), middle, ratio, reach)
        large.close()
        small.close()


def _in_turn(large: Database, small: Database, due: int, at: datetime) -> tuple[list[float], list[float]]:
    """Seconds for a claim among many and for one among few, one right after the other; the first of each warms up."""
    times = [(_claim(large, due, at), _claim(small, due, at)) for _ in range(TIMES + 1)][1:]
    return [among_many for among_many, _ in times], [among_few for _, among_few in times]


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
    """Seconds for one claim, which is undone."""
    try:
        with db.transaction() as session:
            began = time.perf_counter()
            taken = claiming.claim(session, HOLD, at, due)
            took = time.perf_counter() - began
            raise _Undone
    except _Undone:
        assert len(taken) == due, f"{len(taken)} of {due} due were claimed"
    return took


class _Undone(Exception):
    """So that the next claim finds what this one found."""


def figures(sizes: Sizes, databases: Sequence[str]) -> Iterator[Figure]:
    """Every figure of this file."""
    for database in databases:
        yield from measure(database, sizes)
