"""What a worker holds open between jobs, and the one boundary where a job's error ends.

Rule of this file: one database, one channel and one name a process; a job that fails is logged by its name and the
kind of its error, never with what it was working on, and the rows it left are found again by the heartbeat.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial, wraps
from typing import TypeVar

import structlog
from rq import get_current_job
from rq.timeouts import BaseTimeoutException
from sqlalchemy.orm import Session

from bot import config, waiting
from bot.alerting import mail_road
from bot.case_records.base import CaseRecord
from bot.case_records.local import LocalRecord
from bot.channels.base import Channel
from bot.channels.mail import MailRoad
from bot.channels.roads import Roads
from bot.config import Settings
from bot.db import Database, why
from bot.operating import instance
from bot.operating.nudges import SECONDS
from workers import going_on, stopping

log = structlog.get_logger()
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Context:
    """A worker's settings, database, channel, case record, the name on its leases, and what takes its e-mail."""

    settings: Settings
    db: Database
    channel: Channel
    record: CaseRecord
    name: str
    mail: MailRoad | None = None


def make(settings: Settings) -> Context:
    """A context of one's own."""
    db = instance.enter(settings)
    provider = instance.channel_of(settings, settings.send_threads)
    name, mail = secrets.token_hex(6), mail_road.mailer(settings)
    return Context(settings, db, Roads(provider), LocalRecord(db), name, mail)


@cache
def context() -> Context:
    """This process's context, made from the environment when it is first needed."""
    return make(config.load())


def attempted(what: str, work: Callable[[], T]) -> T | None:
    """What came of it; None, and a line in the log, when it failed: one that fails never stops the rest. That the time
    of the whole job is over is no failure of this one, and goes on to whoever began the job: also where what was to be
    put in order behind it failed."""
    try:
        return work()
    except Exception as fault:  # the boundary: rows are the truth, and are looked at again
        over = _time_over(fault)
        if over is not None:
            raise over from None
        log.error("failed", what=what, fault=why(fault))
        return None


def _time_over(fault: BaseException | None) -> BaseTimeoutException | None:
    """That the time is over, where that is what this came of."""
    while fault is not None and not isinstance(fault, BaseTimeoutException):
        fault = fault.__context__
    return fault


def each(context: Context, what: str, ids: Sequence[int], work: Callable[[Session, int], object]) -> int:
    """Do each in a transaction of its own; how many went well. One that fails stays as it was, and stops no other."""

    def one(row_id: int) -> bool:
        with context.db.transaction() as session:
            work(session, row_id)
        return True

    return sum(attempted(f"{what} {row_id}", partial(one, row_id)) is True for row_id in ids)


def ended(what: str, work: Callable[[], object]) -> None:
    """Do the whole of a job, until it is done, has failed, or its time is over; and no statement takes longer."""
    try:
        with waiting.at_most(SECONDS):
            attempted(what, work)
    except BaseTimeoutException as over:
        log.error("failed", what=what, fault=why(over))


def job(work: Callable[[Context], object]) -> Callable[[], None]:
    """A function of a context as a job of the queue, for a turn; it is asked for again when that was not enough."""

    @wraps(work)
    def run() -> None:
        asked = get_current_job()
        name = asked.func_name if asked is not None else None
        with stopping.turn() as turn:
            ended(f"{work.__module__}.{work.__name__}", lambda: _unless_it_waits(work, name))
        if turn.was_cut and name is not None:
            context().db.after_commit(frozenset({name}))

    return run


def _unless_it_waits(work: Callable[[Context], object], name: str | None) -> None:
    if name is None or going_on.may(context().db, name):
        work(context())
