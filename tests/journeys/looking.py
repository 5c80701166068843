"""Looking into an instance while it breaks, and breaking what its texts go by.

Rule of this file: whoever is asked may be away for a while, and is asked again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import requests
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot import clock, config
from bot.db import Database
from bot.models import Contact, Message
from bot.operating import instance as entering
from tests import far_end
from tests.bot.running.test_up import environment
from tests.journeys.caseloads import numbers
from tests.journeys.conftest import PATIENCE, Instance


def patiently(ask: Callable[[], Any]) -> Any:
    """Ask again for as long as the other end is being started again."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return ask()
        except (requests.RequestException, OperationalError, AssertionError):
            assert time.monotonic() < deadline, "the other end did not come back"
            time.sleep(0.1)


def misbehave(up: Instance, **asked: Any) -> None:
    """Tell the carrier how to behave."""
    patiently(lambda: requests.post(f"{up.phones}/misbehave", json=asked, timeout=60))


@contextmanager
def entered(up: Instance) -> Iterator[Database]:
    """The database of the instance."""
    given = environment(up.folder, **up.outside)
    db = entering.enter(config.load({k: v for k, v in given.items() if k.startswith("THROUGHLINE") or k in up.outside}))
    try:
        yield db
    finally:
        db.close()
        clock.unfollow()


@contextmanager
def reading(up: Instance) -> Iterator[Session]:
    """What is in it now."""
    with entered(up) as db, db.reading() as session:
        yield session


def rows(up: Instance) -> tuple[Sequence[Message], Sequence[Contact]]:
    """Every message and contact of the instance."""
    with reading(up) as session:
        kept = far_end.kept(session)
    return kept.messages, kept.contacts


def check(up: Instance) -> None:
    """Nothing is wrong at the far end (tests/far_end.py), nor in a file that was killed in mid-writing."""
    texted = {number: [m["sid"] for m in up.thread(number) if m["direction"] == "in"] for number in numbers()}
    seen = far_end.FarEnd(up.ledger(), texted, up.posts())
    with entered(up) as db, db.reading() as session:
        wrong = far_end.wrong(seen, far_end.kept(session))
        whole = not db.is_sqlite or session.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
    assert not wrong, wrong
    assert whole, "the file is not whole"
