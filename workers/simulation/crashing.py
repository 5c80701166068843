"""Crashes at named points: a process dies there, and another one takes over.

Rule of this file: a crash is no Exception, so that nothing in the house can catch it; the run goes on with a process of
another name.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.orm import Session

from bot.db import Database
from workers.simulation.chance import Chance


class Crash(BaseException):
    """The process is gone."""


@contextmanager
def crashing_commits(db: Database, chance: Chance, how_often: float) -> Iterator[None]:
    """Some commits are the last thing that a process began, and some the last that it did."""
    count = 0

    def before(session: Session) -> None:
        nonlocal count
        count += 1
        if session.get_bind().engine is db.engine.engine and chance.happens(how_often, "before commit", count):
            raise Crash("before a commit")

    def after(session: Session) -> None:
        if chance.happens(how_often, "after commit", count):
            raise Crash("after a commit")

    event.listen(Session, "before_commit", before)
    event.listen(Session, "after_commit", after)
    try:
        yield
    finally:
        event.remove(Session, "before_commit", before)
        event.remove(Session, "after_commit", after)
