"""Looking for what is due reads what is due: PostgreSQL's own count of the rows it read, with its statistics taken.

Tried without the indexes of what waits, and without the one of what is asked after: each read every row. Tried with
an index of clocks by their time alone: all that were due at the same instant were read to find the first few. Tried
with plans as PostgreSQL makes them: a hand read four tables to their end. Tried with a beat that asks whether there is
any, in no order: it read every text to find that none was due.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import case, func, insert, literal, select, text
from sqlalchemy.orm import Session

from bot import clock, config
from bot.db import Database
from bot.delivery import claiming, ends, hands
from bot.delivery.claiming import Hold
from bot.delivery.outbox import SEND
from bot.models import Channel, Clock, ClockKind, Delivery, Direction, Message, Urgency
from bot.operating import due, instance
from bot.referrals import clock_warnings
from tests.databases import Emptied

ALL, DUE = 20_000, 40
LARGE = frozenset({"messages", "people", "numbers", "referrals", "appointments"})
READ = (
    "SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = '{}'"
)
"""By this connection, and not counted into the whole yet. What an index alone could answer for is fetched too, for
nobody has vacuumed."""


@pytest.fixture
def full(postgres_emptied: Emptied, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Many texts, of which every other has arrived, and few are due to leave or to be asked after."""
    folder = str(tmp_path_factory.mktemp("full"))
    db = instance.enter(config.load({"THROUGHLINE_DATA": folder, "DATABASE_URL": postgres_emptied.fresh()}))
    with db.transaction() as session:
        _fill(session, clock.now())
        _fill_clocks(session, clock.now())
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE messages, clocks"))
    yield db
    db.close()


def _fill(session: Session, now: datetime) -> None:
    past, later = now - timedelta(hours=1), now + timedelta(days=9)
    n = func.generate_series(1, ALL).column_valued("n")
    types = {column.name: column.type for column in Message.__table__.columns}
    same = {"direction": Direction.OUT, "channel": Channel.SMS, "number": "+447700900123", "facts": {}, "made_at": past}
    same |= {"urgency": Urgency.ROUTINE, "any_hour": False, "tries": 0, "lookups": 0, "lane": 0}
    has_left, is_due = n % 2 == 1, n % (ALL // DUE) < 2
    own = {
        "number_key": func.concat("key ", n / 4),
        "delivery": case((has_left, _as("delivery", Delivery.SENT)), else_=_as("delivery", Delivery.DUE)),
        "send_after": case(
            (is_due, _as("send_after", past)),
            (has_left, _as("send_after", now - timedelta(days=9))),
            else_=_as("send_after", later),
        ),
        "ask_after": case((has_left & is_due, _as("ask_after", past)), (has_left, _as("ask_after", later))),
    }
    said = {name: literal(value, types[name]) for name, value in same.items()} | own
    session.execute(insert(Message).from_select(list(said), select(*said.values())))


def _fill_clocks(session: Session, now: datetime) -> None:
    """All of whom somebody is told at ten in the morning."""
    for owned, by in (("referral_id", "referrals"), ("participant_id", "people")):
        session.execute(text(f"ALTER TABLE clocks DROP CONSTRAINT IF EXISTS fk_clocks_{owned}_{by}"))
    n = func.generate_series(1, ALL).column_valued("n")
    at = dict.fromkeys(("limit_at", "worker_at", "lead_at", "due_at"), now - timedelta(hours=1))
    same = at | {"began_on": now.date(), "kind": ClockKind.ASSESSMENT, "told": 0, "tries": 0}
    types = {column.name: column.type for column in Clock.__table__.columns}
    own = {"referral_id": n, "participant_id": n, "once": func.concat("clock ", n)}
    said = {name: literal(value, types[name]) for name, value in same.items()} | own
    session.execute(insert(Clock).from_select(list(said), select(*said.values())))


def _as(column: str, value: object) -> object:
    return literal(value, Message.__table__.c[column].type)


def _claim(session: Session, now: datetime) -> list[int]:
    return claiming.claim(session, Hold("somebody", clock.ticks(), timedelta(seconds=60)), now, 1000)


def _ask(session: Session, now: datetime) -> list[int]:
    return [awaited.question.message_id for awaited in ends.due(session, now, 1000)]


def _warn(session: Session, now: datetime) -> list[int]:
    return clock_warnings.due(session, now, DUE)


def test_it_costs_by_what_is_due_and_not_by_what_there_is(full: Database) -> None:
    for look, table in ((_claim, "messages"), (_ask, "messages"), (_warn, "clocks")):
        with full.transaction() as session:
            read_by_now = text(READ.format(table))
            before = session.scalar(read_by_now) or 0
            found = look(session, clock.now())
            read = (session.scalar(read_by_now) or 0) - before
        assert len(found) == DUE
        assert DUE <= read <= 5 * DUE, look


def test_a_beat_that_finds_nothing_to_send_reads_nothing(full: Database) -> None:
    with full.transaction() as session:
        read_by_now = text(READ.format("messages"))
        before = session.scalar(read_by_now) or 0
        assert SEND not in due.jobs(session, clock.now() - timedelta(hours=2), clock.ticks())
        assert (session.scalar(read_by_now) or 0) - before <= 5 * DUE


def test_a_hand_is_looked_up_by_its_ids_also_where_nobody_has_counted_yet(full: Database) -> None:
    with full.transaction() as session:
        found = hands.take(session, _claim(session, clock.now()), clock.now())
        read_to_its_end = "SELECT relname FROM pg_stat_xact_user_tables WHERE seq_scan > 0"
        assert len(found) == DUE
        assert not LARGE.intersection(session.scalars(text(read_to_its_end)))
