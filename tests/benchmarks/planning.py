"""What it costs to plan a day: the sessions to be put to somebody, the rounds of mentors and coaches, and the clocks of
which somebody is told, among ever more people of whom nothing is due.

Rule of this file: the real jobs on tables filled by the database itself. First as many sessions are due each time,
spread over all of them; then a day's share of all that there is. What was read is counted by the database: PostgreSQL
says how many rows, SQLite how many steps its machine took.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Table, and_, func, select, update

from bot.case_records.local import LocalRecord
from bot.channels.base import Channel
from bot.clock import now, ticks
from bot.db import Database
from bot.models import Alarm, Base, Clock, DueContact, Programme
from bot.operating import due
from bot.planning import programmes_due
from dialogs.hours import day_of
from tests.benchmarks import crowd, reads
from tests.benchmarks.crowd import DUE, EACH, FIRST, STAFF, Crowd
from tests.benchmarks.figures import Figure, Reach
from tests.benchmarks.ground import Ground, ground
from tests.benchmarks.planned import CLOCKS, ROUNDS, SESSIONS, SWEEP, Planned, planned
from tests.benchmarks.scene import remember_time
from tests.benchmarks.sizes import Sizes
from tests.story import begin
from workers import planning
from workers.context import Context

BEATS = 20
WHAT = {SESSIONS: "programmes looked at", ROUNDS: "contacts due", CLOCKS: "clocks told of"}


def measure(database: str, sizes: Sizes) -> Iterator[Figure]:
    """A day's planning on one kind of database, at each size in turn."""
    with ground(database, redis=False) as here:
        story = begin(here.settings)
        found = crowd.begin(story)
        context = Context(here.settings, story.db, cast(Channel, None), LocalRecord(story.db), "bench")
        took: dict[int, float] = {}
        before: dict[str, float] = {}
        for people in sizes.claims:
            new = crowd.grow(found, people)
            spread = (Programme.id >= FIRST) & (Programme.id % (people // sizes.claimed) == 0)
            _pick(story.db, Programme, spread, sizes.claimed)
            crowd.tidy(story.db)
            case = f"{database}, {people:,} active"
            yield Figure("finding who is due", case, _unit(story.db), _read(story.db))
            yield Figure("a beat of the heart", case, "ms", 1000 * _beat(story.db))
            took[people] = _plan(context, sizes.claimed)
            yield _figure(case, took, people, sizes.claimed)
            yield from _day(here, found, new, sizes, before)
        story.db.close()


def _day(here: Ground, found: Crowd, new: range, sizes: Sizes, before: dict[str, float]) -> Iterator[Figure]:
    """A day's share of them all, planned through: how many a second, and what we and the database did for each; and the
    minute's look for what no list does."""
    due = _due_today(found.db, new, sizes.looks)
    took, count = _through(here, found.db, due), due | {ROUNDS: due[ROUNDS] // 2 * DUE}
    _assert_listed(found.db, new, count[ROUNDS])
    case = f"{here.database}, {new.stop - FIRST:,} active"
    for name, what in WHAT.items():
        yield from _of_each(f"a day's {name}: {count[name]:,} {what}", case, took[name], count[name])
        yield _beside(before, "read for each of these", case, _unit(found.db), took[name].read / count[name], name)
    yield Figure("a minute's look for what no list does", case, "ms", 1000 * took[SWEEP].seconds)
    yield _beside(before, "read for that", case, _unit(found.db), took[SWEEP].read, SWEEP)
    yield _beside(before, "the most memory it held", case, "MB", max(each.most for each in took.values()), "memory")


def _of_each(what: str, case: str, took: Planned, many: int) -> Iterator[Figure]:
    yield Figure(what, case, "due/s", many / took.seconds)
    yield Figure("our own part in each of these", case, "ms of CPU", 1000 * took.cpu / many)


def _beside(before: dict[str, float], what: str, case: str, unit: str, ours: float, key: str) -> Figure:
    """What does not grow with how many there are: beside what it was where they were fewest."""
    fewest = before.setdefault(key, ours)
    return Figure(what, case, unit, ours, fewest, ours / fewest, Reach(most=1.5))


def _through(here: Ground, db: Database, due: Mapping[str, int]) -> dict[str, Planned]:
    remember_time(db)
    db.engine.dispose()
    return planned(here, due)


def _due_today(db: Database, new: range, looks: int) -> dict[str, int]:
    """One in so many is due something, of the new ones: of them nothing ever was. How many of each are."""
    people, blocks = len(new) // looks, max(1, len(new) // looks // EACH)
    step, first = len(new) // EACH // blocks, 2 * new.start // EACH
    block = (Alarm.conversation_id - STAFF - first) // 2
    here = (Alarm.conversation_id >= STAFF + first, block < blocks * step, block % step == 0)
    _pick(db, Programme, Programme.id.between(new.start, new.stop - 1) & (Programme.id % looks == 3), people)
    _pick(db, Clock, Clock.referral_id.between(new.start, new.stop - 1) & (Clock.referral_id % looks == 1), people)
    _pick(db, Alarm, and_(*here), 2 * blocks)
    crowd.tidy(db)
    return {SESSIONS: people, ROUNDS: 2 * blocks, CLOCKS: people, SWEEP: 0}


def _pick(db: Database, model: type[Base], which: ColumnElement[bool], many: int) -> None:
    """So many of these are due since an hour ago."""
    table = cast(Table, model.__table__)
    ids = select(table.c.id).where(which).limit(many)
    with db._turn.taken(), db.engine.begin() as connection:
        connection.execute(update(table).where(table.c.id.in_(ids)).values(_due_values(model)))


def _due_values(model: type[Base]) -> dict[str, object]:
    past = now() - timedelta(hours=1)
    if model is Programme:
        return {"look_at": past, "proposed_at": None, "times_proposed": 0}
    return {"due_at" if model is Clock else "rings_at": past}


def _assert_listed(db: Database, new: range, many: int) -> None:
    """Whoever was due a contact today is on a list, and nobody else."""
    with db.reading() as session:
        of_today = select(func.count(DueContact.id)).where(DueContact.day == day_of(now()))
        listed = session.scalar(of_today.where(DueContact.referral_id.between(new.start, new.stop - 1)))
    assert listed == many, f"{listed} of {many} contacts are on a list"


def _figure(case: str, took: dict[int, float], people: int, many: int) -> Figure:
    first = next(iter(took))
    what = f"planning {many:,} due, beside {first:,} active"
    if people == first:
        return Figure(what, case, "due/s", many / took[people])
    ratio = took[first] / took[people]
    return Figure(what, case, "due/s", many / took[people], many / took[first], ratio, Reach(least=0.5))


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
