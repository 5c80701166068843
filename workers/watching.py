"""Watching: whether all is well, told by roads that do not hang on what is watched.

Rule of this file: every process that acts can watch, and one does, by a lease; but each says itself when its clock is
wrong, for no other can see it. While all is well an address is asked for, and its silence tells; what is late or needs
mending is e-mailed to operators straight away, not through rows that may be what is late; and a database that does not
answer is told of all the same. Nothing here waits for it for ever: a process that stood still in mid-writing once kept
SQLite's lock, and the watch stood still with it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from socket import gethostname
from typing import TypeVar

import requests
import structlog
from sqlalchemy.exc import DBAPIError

from bot.alerting.watching import Finding, Late, apart, findings, is_well
from bot.channels.base import NotSent, OutcomeUnknown
from bot.channels.mail import Letter, LetterRefused
from bot.clock import now, ticks
from bot.operating import leases
from workers.context import Context, attempted

log = structlog.get_logger()
T = TypeVar("T")
EVERY = timedelta(seconds=60)
HOLDS = timedelta(seconds=90)
AGAIN = timedelta(hours=1)
"""How long operators are not told of the same thing again."""
PING_SECONDS = (3.0, 10.0)
WATCHER, TOLD = "watcher", "told:"


@dataclass(slots=True)
class Watch:
    """One process's watch. `told` is what it has told of, where the database could not remember it."""

    context: Context
    told: dict[str, datetime] = field(default_factory=dict)
    seconds: float = 20.0

    def look(self) -> list[Finding] | None:
        """Look once, and tell; what is late. None when another process watches, and our clock is right."""
        try:
            found = within(self.seconds, self._found)
        except (DBAPIError, TimeoutError):
            found = [Finding(Late.DATABASE)]
        if found:
            log.error("late", late=[finding.late.value for finding in found])
            self._tell(found)
        if found is not None and is_well(found):
            ping(self.context.settings.ping_url)
        return found

    def _found(self) -> list[Finding] | None:
        tick = ticks()
        with self.context.db.transaction() as session:
            watches = leases.take(session, WATCHER, self.context.name, tick, tick + HOLDS)
        with self.context.db.reading() as session:
            if not watches:
                return apart(session, tick) or None
            return findings(session, self.context.settings, now(), tick)

    def _tell(self, found: list[Finding]) -> None:
        """E-mail operators of what they were not told of within the hour; what could not be sent is told again."""
        to, tick = self.context.settings.operator_email, ticks()
        new = [finding for finding in found if to and self._may_tell(finding.name, tick)]
        if new and not _sent(self.context, to, new):
            for finding in new:
                self._forget(finding.name, tick)

    def _may_tell(self, name: str, tick: datetime) -> bool:
        before = self.told.get(name)
        if before is not None and tick - before < AGAIN:
            return False
        self.told[name] = tick
        if name == Late.DATABASE:
            return True  # it cannot be asked who else has told; better twice than never
        with self.context.db.transaction() as session:
            owner = f"{self.context.name}:{tick.isoformat()}"
            return leases.take(session, TOLD + name, owner, tick, tick + AGAIN)

    def _forget(self, name: str, tick: datetime) -> None:
        self.told.pop(name, None)
        if name != Late.DATABASE:
            with self.context.db.transaction() as session:
                leases.keep(session, TOLD + name, self.context.name, tick)


def within(seconds: float, ask: Callable[[], T]) -> T:
    """What came of asking. Raises TimeoutError when nothing did in time; who is still asking is left behind."""
    answers: list[T | DBAPIError] = []

    def run() -> None:
        try:
            answers.append(ask())
        except DBAPIError as fault:
            answers.append(fault)

    asking = threading.Thread(target=run, daemon=True, name="asking")
    asking.start()
    asking.join(seconds)
    if not answers:
        raise TimeoutError
    if isinstance(answers[0], DBAPIError):
        raise answers[0]
    return answers[0]


def keep_watch(context: Context, stopped: threading.Event) -> None:
    """Look every minute until stopped; for a thread of its own, so that a slow answer holds up nothing else."""
    watch = Watch(context)
    while not stopped.wait(EVERY.total_seconds()):
        attempted("watching", watch.look)


def start(context: Context, stopped: threading.Event) -> None:
    """Keep watch beside whatever else this process does."""
    threading.Thread(target=keep_watch, args=(context, stopped), daemon=True, name="watch").start()


def ping(url: str) -> bool:
    """Ask for an address, which tells whoever listens there that all is well. False when it could not be reached."""
    if not url:
        return False
    try:
        with requests.Session() as session:
            session.trust_env = False
            return session.get(url, timeout=PING_SECONDS).ok
    except requests.RequestException as fault:
        log.warning("ping_lost", fault=type(fault).__name__)
        return False


def _sent(context: Context, to: str, found: list[Finding]) -> bool:
    lines = "\n".join(f"* {finding.words}" for finding in found)
    where = f"{context.settings.public_url}\nSaid by: {gethostname()}"
    body = f"This instance needs you: {where}\n\n{lines}\n\n`throughline doctor` says more.\n"
    letter = Letter(
        to, "Throughline: something needs you", body, f"late-{context.name}-{ticks():%Y%m%d%H%M%S}", ticks()
    )
    try:
        if context.mail is not None:
            context.mail.send(letter)
    except (NotSent, LetterRefused, OutcomeUnknown) as fault:
        log.error("operators_not_told", fault=type(fault).__name__)
        return False
    return context.mail is not None
