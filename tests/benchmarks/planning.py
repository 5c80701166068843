"""What it costs to plan a day: the sessions that are due to be put to somebody, among ever more people who are not due.

Rule of this file: the real job on tables filled by the database itself. First as many are due each time, spread over
all of them; then a day's share of all who are active. What was read is counted by the database: PostgreSQL says how
many rows, SQLite how many steps its machine took.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Table, func, select, text, update

from bot.case_records.local import LocalRecord
from bot.channels.base import Channel
from bot.clock import now, ticks
from bot.db import Database
from bot.models import Base, Person, Programme, Referral
from bot.operating import due
from bot.planning import programmes_due
from tests.benchmarks import reads
from tests.benchmarks.claiming import NUMBERS
from tests.benchmarks.figures import Figure, Reach
from tests.benchmarks.ground import Ground, ground
from tests.benchmarks.planned import planned
from tests.benchmarks.scene import remember_time
from tests.benchmarks.sizes import Sizes
from tests.story import Story, begin
from workers import planning
from workers.context import Context

OWN: dict[type[Base], dict[str, str]] = {
    Person: {"id": "n.n", "ref_key": "'person ' || n.n"},
    Referral: {"id": "n.n", "participant_id": "n.n", "ref_key": "'referral ' || n.n"},
    Programme: {"id": "n.n", "referral_id": "n.n"},
}
"""What each copy of the first row has of its own; people of the first few ids are the story's own."""
FIRST = 10
BEATS = 20


def measure(database: str, sizes: Sizes) -> Iterator[Figure]:
    """A day's planning on one kind of database, at each size in turn."""
    with ground(database, redis=False) as here:
        story = begin(here.settings)
        _one(story)
        context = Context(here.settings, story.db, cast(Channel, None), LocalRecord(story.db), "bench")
        took: dict[int, float] = {}
        for people in sizes.claims:
            _grow(story.db, people, sizes.claimed)
            case = f"{database}, {people:,} active"
            yield Figure("finding who is due", case, _unit(story.db), _read(story.db))
            yield Figure("a beat of the heart", case, "ms", 1000 * _beat(story.db))
            took[people] = _plan(context, sizes.claimed)
            yield _figure(case, took, people, sizes.claimed)
            _make_due(story.db, people, people // sizes.looks)
            yield from _day(here, story.db, case, people // sizes.looks)
        story.db.close()


def _day(here: Ground, db: Database, case: str, many: int) -> Iterator[Figure]:
    """A day's share of them all, planned through: how many a second, and what we and the database did for each."""
    remember_time(db)
    db.engine.dispose()
    took = planned(here, many)
    yield Figure(f"planning a day: {many:,} due", case, "due/s", many / took.seconds)
    yield Figure("our own part in each of these", case, "ms of CPU", 1000 * took.cpu / many)
    yield Figure("read for each of these", case, _unit(db), took.read / many)
    yield Figure("memory, the most it held", case, "MB", took.most)


def _figure(case: str, took: dict[int, float], people: int, many: int) -> Figure:
    first = next(iter(took))
    what = f"planning {many:,} due, beside {first:,} active"
    if people == first:
        return Figure(what, case, "due/s", many / took[people])
    ratio = took[first] / took[people]
    return Figure(what, case, "due/s", many / took[people], many / took[first], ratio, Reach(least=0.5))


def _one(story: Story) -> None:
    """Sam, with a service that promises sessions, none of them booked."""
    with story.db.transaction() as session:
        session.execute(update(Referral).values(pathway="lifestyle", referred_on=date(2026, 11, 1)))
        referral_id = session.scalars(select(Referral.id)).one()
        session.add(Programme(referral_id=referral_id, set_at=story.at, times_proposed=0))


def _grow(db: Database, people: int, many: int) -> None:
    """So many people with a programme, of whom every so many-th is due today."""
    with db._turn.taken(), db.engine.begin() as connection:
        for model, own in OWN.items():
            last = connection.scalar(select(func.max(model.__table__.c.id))) or 0
            _copy(connection, model, own, (max(FIRST, last + 1), people + FIRST))
    _make_due(db, people, many)


def _make_due(db: Database, people: int, many: int) -> None:
    """Every so many-th is due today, and all others another day; nothing was put to anybody yet."""
    later, past = now() + timedelta(days=9), now() - timedelta(hours=1)
    with db._turn.taken(), db.engine.begin() as connection:
        programmes = cast(Table, Programme.__table__)
        connection.execute(update(programmes).values(look_at=later, proposed_at=None, times_proposed=0))
        spread = programmes.c.id % (people // many) == 0
        ids = select(programmes.c.id).where(spread, programmes.c.id >= FIRST).limit(many)
        connection.execute(update(programmes).where(programmes.c.id.in_(ids)).values(look_at=past))
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE" if db.is_sqlite else "VACUUM ANALYZE programmes, referrals, people"))


def _copy(connection: Connection, model: type[Base], own: dict[str, str], ends: tuple[int, int]) -> None:
    if ends[0] > ends[1]:
        return
    table = cast(Table, model.__table__)
    columns = [column.name for column in table.columns]
    copied = ", ".join(own.get(name, f"one.{name}") for name in columns)
    one = f"(SELECT * FROM {table.name} WHERE id = (SELECT max(id) FROM {table.name} WHERE id < {FIRST})) AS one"
    wanted = f"{NUMBERS[connection.dialect.name]} SELECT {copied} FROM n, {one}"
    into = f"INSERT INTO {table.name} ({', '.join(columns)})"
    statement = f"{into} {wanted}" if connection.dialect.name == "postgresql" else f"{into} SELECT * FROM ({wanted})"
    connection.execute(text(statement), {"first": ends[0], "last": ends[1]})


def _plan(context: Context, many: int) -> float:
    """Seconds for all that is due today."""
    began = time.perf_counter()
    looked = planning.plan_due(context)
    took = time.perf_counter() - began
    assert looked == many, f"{looked} of {many} due were looked at"
    return took


def _beat(db: Database) -> float:
    """Seconds for one look at all that may be due."""
    began = time.perf_counter()
    for _ in range(BEATS):
        with db.reading() as session:
            due.jobs(session, now(), ticks())
    return (time.perf_counter() - began) / BEATS


def _unit(db: Database) -> str:
    return "steps" if db.is_sqlite else "rows read"


def _read(db: Database) -> float:
    """What the database read to find the first batch of what is due."""
    wanted = programmes_due.wanted(now(), planning.BATCH)
    with db.reading() as session:
        if db.is_sqlite:
            return reads.steps(session.connection(), wanted)
        compiled = wanted.compile(session.connection(), compile_kwargs={"render_postcompile": True})
        explained = session.connection().exec_driver_sql(f"EXPLAIN (ANALYZE, FORMAT JSON) {compiled}", compiled.params)
        found = explained.scalar_one()
        plan = json.loads(found) if isinstance(found, str) else found
        return _rows(plan[0]["Plan"])


def _rows(plan: dict[str, Any]) -> float:
    """The rows of every node that reads a table, those that it threw away too."""
    below = sum(_rows(each) for each in plan.get("Plans", ()))
    own = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0) if "Relation Name" in plan else 0
    return float(below + own * plan["Actual Loops"])


def figures(sizes: Sizes, databases: Sequence[str]) -> Iterator[Figure]:
    """Every figure of this file."""
    for database in databases:
        yield from measure(database, sizes)
