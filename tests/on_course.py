"""What becomes of every text to anybody, as its database sees it: whoever writes it, and by whichever statement.

Rule of this file: the database of a test takes no move that bot/delivery/course.py has not; one that is told to note
them takes all, and says which there were.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import ColumnElement, Engine, update
from sqlalchemy.orm import Session

from bot.delivery.course import MOVES
from bot.models import Delivery, Direction, Message

Pair = tuple[Delivery, Delivery]
KNOWN = frozenset((before, after) for before, afters in MOVES.items() for after in afters)
_MOVED = "OLD.direction = 'out' AND OLD.delivery <> NEW.delivery"
_ONTO = "AFTER UPDATE OF delivery ON messages FOR EACH ROW"
_LISTED = ", ".join(sorted(f"'{before} {after}'" for before, after in KNOWN))
_OFF = f"{_MOVED} AND OLD.delivery || ' ' || NEW.delivery NOT IN ({_LISTED})"
_KEEP = {
    "sqlite": (
        f"CREATE TRIGGER on_course {_ONTO} WHEN {_OFF} BEGIN SELECT RAISE(ABORT, 'a delivery moved off course'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION off_course() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'a delivery moved off course'; END $$",
        f"CREATE TRIGGER on_course {_ONTO} WHEN ({_OFF}) EXECUTE FUNCTION off_course()",
    ),
}


def keep(engine: Engine) -> None:
    """From now on this database refuses every other move."""
    with engine.begin() as connection:
        for statement in _KEEP[engine.dialect.name]:
            connection.exec_driver_sql(statement)


def stand(session: Session, at: Delivery, *which: ColumnElement[bool], **values: object) -> None:
    """Stand these texts where a story begins, wherever they were before."""
    of = update(Message).where(Message.direction == Direction.OUT, *which)
    session.execute(of.values(delivery=None))
    session.execute(of.values(delivery=at, **values))


def note(path: Path) -> None:
    """From now on this database, of SQLite, takes every move and notes it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER IF EXISTS on_course")
        connection.execute("CREATE TABLE moves_seen (before TEXT, after TEXT, PRIMARY KEY (before, after))")
        noted = "INSERT OR IGNORE INTO moves_seen VALUES (OLD.delivery, NEW.delivery)"
        connection.execute(f"CREATE TRIGGER seen {_ONTO} WHEN {_MOVED} BEGIN {noted}; END")
        connection.commit()


def seen(path: Path) -> frozenset[Pair]:
    """The moves there were since."""
    with closing(sqlite3.connect(path)) as connection:
        return frozenset(
            (Delivery(before), Delivery(after)) for before, after in connection.execute("SELECT * FROM moves_seen")
        )
