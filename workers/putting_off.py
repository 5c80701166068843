"""Putting off: what is due is done one by one, and what cannot be done is tried again, ever later.

Rule of this file: each in a transaction of its own; one that fails stays, is told to the operator when it goes on
failing, and stops no other. Its row may be what fails, so it is put off without being read. What has no row that could
be put off is found again at every sweep, and told all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import update
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.alerting.alerts import News, tell
from bot.clock import now
from bot.delivery.receipts import backoff
from bot.models import Alarm, AlertKind, Clock, OnwardEvent, Programme, Task
from workers.context import Context, attempted

TELL_AFTER = 3
"""Failures of which the operator is told; what fails once has often only met somebody else at the same row."""


@dataclass(frozen=True, slots=True)
class Due:
    """Rows that come due: their word, by which id they are done, when they are due, and how often they failed."""

    word: str
    key: InstrumentedAttribute[int]
    at: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
    tries: InstrumentedAttribute[int]


ALARMS = Due("alarm", Alarm.id, Alarm.rings_at, Alarm.tries)
EVENTS = Due("event", OnwardEvent.id, OnwardEvent.due_at, OnwardEvent.tries)
CLOCKS = Due("clock", Clock.id, Clock.due_at, Clock.tries)
TASKS = Due("task", Task.id, Task.warn_at, Task.tries)
PROGRAMMES = Due("programme", Programme.referral_id, Programme.look_at, Programme.tries)


def do_each(context: Context, what: Due, ids: Sequence[int], work: Callable[[Session, int], object]) -> int:
    """Do each; how many went well. None of them is due any more when this returns."""
    done = 0
    for row_id in ids:
        if attempted(f"{what.word} {row_id}", partial(_do, context, row_id, work)):
            done += 1
        else:
            _put_off(context, what, row_id)
    return done


def try_each(context: Context, word: str, ids: Sequence[int], work: Callable[[Session, int], object]) -> int:
    """Do each of what a sweep finds, by its id, trying again at once whatever fails; how many went well."""
    done = 0
    for row_id in ids:
        what, once = f"{word} {row_id}", partial(_do, context, row_id, work)
        if any(attempted(what, once) for _ in range(TELL_AFTER)):
            done += 1
        else:
            attempted(f"telling of {what}", partial(_tell_of, context, word, row_id))
    return done


def _tell_of(context: Context, word: str, row_id: int) -> None:
    with context.db.transaction() as session:
        _tell(session, word, row_id, now())


def _do(context: Context, row_id: int, work: Callable[[Session, int], object]) -> bool:
    with context.db.transaction() as session:
        work(session, row_id)
    return True


def _put_off(context: Context, what: Due, row_id: int) -> None:
    at = now()
    with context.db.transaction() as session:
        still_due = update(what.key.class_).where(what.key == row_id, what.at <= at)
        tries = session.scalar(still_due.values({what.tries.key: what.tries + 1}).returning(what.tries))
        if tries is None:  # somebody else did it meanwhile
            return
        session.execute(still_due.values({what.at.key: at + backoff(tries)}))
        if tries >= TELL_AFTER:
            _tell(session, what.word, row_id, at)


def _tell(session: Session, word: str, row_id: int, at: datetime) -> None:
    """The operator is told once a day."""
    once = f"{word}:{row_id}:{at:%Y-%m-%d}"
    tell(session, None, News(AlertKind.OPERATOR, once, urgent=True, facts={word: row_id}), at)
