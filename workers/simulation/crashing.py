"""Crashes at named points, where a process dies and another one takes over; and a database that is away for a moment.

Rule of this file: a crash is no Exception, so that nothing in the house can catch it; the run goes on with a process of
another name. A database that is away raises what its driver would, before a commit or in the place of its answer.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.db import Database
from workers.simulation.chance import Chance


class Crash(BaseException):
    """The process is gone."""


OFTEN = 0.0005
"""Of so many commits."""


class Gone(Exception):
    """What the driver says of a database that does not answer."""


class Away(Exception):
    """The database was away, and a page said that something went wrong: whoever sees it tries again."""


@dataclass(slots=True)
class Seen:
    """How often the database was away, whoever found it so."""

    outages: int = 0


@dataclass(frozen=True, slots=True)
class Troubles:
    """How often a commit is the last thing that a process does, and how often the database is away at one."""

    crash: float = 0.0
    outage: float = 0.0


def troubles(faults: frozenset[str]) -> Troubles:
    """How often each comes, of the faults that are on."""
    return Troubles(OFTEN if "crash" in faults else 0.0, OFTEN if "outage" in faults else 0.0)


IN_A_ROW = 3
"""A database that is away is away for so many commits at most."""


@contextmanager
def troubled_commits(db: Database, chance: Chance, often: Troubles, seen: Seen) -> Iterator[None]:
    """Some commits are the last thing that a process began, and some the last that it did; and some fail."""
    count = away = 0

    def before(session: Session) -> None:
        nonlocal count, away
        if session.get_bind().engine is not db.engine.engine:
            return
        _stay_gone()
        count += 1
        if chance.happens(often.crash, "before commit", count):
            raise Crash("before a commit")
        lasts = int(chance.at("outage lasts", count) * IN_A_ROW) if chance.happens(often.outage, "out", count) else -1
        away = max(away - 1, lasts + 1)
        if away:
            raise _outage(seen)

    def after(session: Session) -> None:
        if chance.happens(often.crash, "after commit", count):
            raise Crash("after a commit")
        if chance.happens(often.outage, "answer lost", count):
            raise _outage(seen)

    with _listening("before_commit", before), _listening("after_commit", after):
        yield


def _stay_gone() -> None:
    """A process that is gone tidies nothing up."""
    if isinstance(sys.exception(), Crash):
        raise Crash("before")


def _outage(seen: Seen) -> OperationalError:
    seen.outages += 1
    return OperationalError("COMMIT", None, Gone("the connection was closed"))


@contextmanager
def _listening(name: str, hear: Callable[[Session], None]) -> Iterator[None]:
    event.listen(Session, name, hear)
    try:
        yield
    finally:
        event.remove(Session, name, hear)
