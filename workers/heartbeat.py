"""The heartbeat: one leader looks for what is due and nudges the workers.

Rule of this file: it is needed for nothing to be right, only for it to be soon. Two may run, and one is enough: the
leader holds a lease in the database, and another takes over when that ends. It never does the work itself.
"""

from __future__ import annotations

import signal
import threading
import time
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot import faults, waiting
from bot.clock import now, ticks
from bot.config import load
from bot.db import let_go_within, why
from bot.operating import due, held, leases
from workers import watching
from workers.context import Context, make
from workers.going_on import GOES_ON

log = structlog.get_logger()
LEADER = "heartbeat"
SWEEP_EVERY = 60.0
"""Seconds, by no clock that anybody may set: one set back by an hour would put off the next sweep by as long."""
EACH_SWEEP = frozenset(
    {
        "workers.reconciling.sweep",
        "workers.ringing.sweep",
        "workers.redacting.redact",
        "workers.forgetting.forget",
        "workers.rounding.begin",
        "workers.righting.right",
    }
)
"""What is asked for once a minute, because it has nothing to look for in between."""


def beat(context: Context, sweeps: frozenset[str] = frozenset()) -> frozenset[str]:
    """Look once, if we lead, and nudge; which jobs were asked for, the sweeps among them; none when another leads."""
    with context.db.transaction() as session:
        if not lead(session, context, ticks()):
            return frozenset()
    with context.db.reading() as session:
        wanted = due.jobs(session, now(), ticks()) | sweeps
        if held.since(session) is not None:
            wanted &= GOES_ON
    if wanted:
        context.db.after_commit(wanted)
    return wanted


def lead(session: Session, context: Context, tick: datetime) -> bool:
    """Whether this process leads from this tick on. One that stands still as it says so keeps no other from leading."""
    let_go_within(session, context.settings.lead_seconds)
    return leases.take(session, LEADER, context.name, tick, tick + timedelta(seconds=context.settings.lead_seconds))


def run(context: Context, stopped: threading.Event) -> None:
    """Beat until stopped. A database that does not answer is looked at again at the next beat, and is not waited for
    any longer than we lead: another may reach it."""
    sweep_at = time.monotonic()  # what came while nobody was there, in a release, is looked for at once
    while not stopped.wait(context.settings.heartbeat_seconds):
        sweeps = EACH_SWEEP if time.monotonic() >= sweep_at else frozenset()
        try:
            with waiting.at_most(context.settings.lead_seconds):
                nudged = beat(context, sweeps)
            if sweeps & nudged:
                sweep_at = time.monotonic() + SWEEP_EVERY
        except DBAPIError as fault:
            log.error("heartbeat_missed", fault=why(fault))
    retire(context)


def retire(context: Context) -> None:
    """Lead no longer, so that whoever comes next need not wait for the lease to end."""
    with suppress(DBAPIError), waiting.at_most(context.settings.lead_seconds), context.db.transaction() as session:
        let_go_within(session, context.settings.lead_seconds)
        leases.end(session, LEADER, context.name, ticks())


def main() -> None:
    """Run the heartbeat of the instance that the environment names."""
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    context = make(load())
    faults.keep_quiet()
    watching.start(context, stopped)
    run(context, stopped)


if __name__ == "__main__":
    main()
