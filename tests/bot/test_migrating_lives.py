"""What was on record of where people are and how referrals ended becomes steps of their lives, with who and when."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alembic import command
from sqlalchemy import text

from bot import clock
from bot.db import Database
from bot.migrations import _config, upgrade
from bot.models import InstanceKind

AT = "2026-11-20 11:00:00+00:00"
PERSON = {
    "team_id": 1, "role": "participant", "ref": b"r", "first_name": b"f", "last_name": b"l", "language": "en",
    "hours_are_safe_hours": False, "call_instead": False, "made_at": AT, "channel": "sms", "covers": False,
    "news": "inbox",
}  # fmt: skip
TEAM = {
    "id": 1, "name": "Riverside", "phone": "01632 960001", "moves_need_a_yes": False, "gap_minutes": 15,
    "first_minutes": 60, "round_at": "08:30", "in_wales": False, "whatsapp": False, "quiet_minutes": 60,
}  # fmt: skip


@pytest.fixture
def older(empty_database_url: str) -> Iterator[Database]:
    """A database as it was before lives were written down."""
    db = Database(empty_database_url)
    command.upgrade(_config(db), "0011")
    yield db
    db.close()


def put(db: Database, table: str, **columns: object) -> None:
    """A row of that time."""
    with db.transaction() as session:
        names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
        session.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), columns)


def test_what_was_said_becomes_steps(older: Database) -> None:
    put(older, "teams", **TEAM)
    for number, standing in enumerate(("ended", "deceased", "active"), 1):
        put(older, "people", **PERSON, id=number, ref_key=f"p{number}")
        put(older, "referrals", id=number, participant_id=number, ref=b"r", ref_key=f"r{number}", pathway="lifestyle",
            tier="low", place="community", standing=standing, referred_on="2026-11-01", case_worker_id=1)  # fmt: skip
    put(older, "whereabouts", id=1, referral_id=3, stands="out", day="2026-11-10", said_by=1, said_at=AT)
    put(older, "closed_referrals", id=1, referral_id=1, why="moved_away", by_id=1, at=AT)
    put(older, "closed_referrals", id=2, referral_id=2, why="died", by_id=1, at=AT)
    upgrade(older, InstanceKind.DEMO, clock.ticks())
    with older.reading() as session:
        steps = "SELECT referral_id, step, CAST(day AS VARCHAR), by_id FROM referral_steps ORDER BY referral_id, day"
        assert [tuple(row) for row in session.execute(text(steps))] == [
            (1, "received", "2026-11-01", None),
            (1, "closed", "2026-11-20", 1),
            (2, "received", "2026-11-01", None),
            (2, "died", "2026-11-20", 1),
            (3, "received", "2026-11-01", None),
            (3, "released", "2026-11-10", 1),
        ]
        closed = session.execute(text("SELECT referral_id, why, reason FROM closed_referrals")).all()
        frozen = session.execute(text("SELECT person_id FROM freezes")).all()
    assert [tuple(row) for row in closed] == [(1, "ended_early", "moved")]
    assert [tuple(row) for row in frozen] == [(2,)]
