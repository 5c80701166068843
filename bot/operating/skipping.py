"""Skipping: a demo's time moves forward, stepping to each next due instant, so that a week skipped is a week lived.

Rule of this file: at every step all that is due is done, by the real processes, before time goes on. Only a demo's
time moves, and never back. A database that goes away is waited for, and nothing is half done meanwhile.
"""

from __future__ import annotations

import fcntl
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from dateutil import parser
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

from bot import clock
from bot.db import Database
from bot.delivery.deliveries import IN_FLIGHT, WAITING
from bot.models import Contact, Instance, Message
from bot.operating import due
from bot.operating.instance import is_demo
from bot.record.entries import LEAVING

PATIENCE = 180.0
"""Seconds in which nothing changes, and nothing waits for a known instant, before we say that nothing is working."""
PAUSE, AWAY = 0.5, 5.0
"""Seconds from asking a database that is away to asking again; and how long one was that nobody could do anything."""
T = TypeVar("T")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_SPAN = re.compile(r"(\d{1,4})([mhdw])")


class CannotSkip(Exception):
    """Time stays where it is; the message is a sentence for whoever asked."""


@dataclass(frozen=True, slots=True)
class Network:
    """What the pocket carrier still has to post: how many, and when the next late one is."""

    pending: int
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class Skipper:
    """What skipping needs: the database, who is nudged, and what the carrier says of itself."""

    db: Database
    data: Path
    network: Callable[[], Network]
    say: Callable[[str], None]


def span(text: str) -> timedelta:
    """ "90m", "3h", "1d", "2w" as a length of time. Raises CannotSkip."""
    found = _SPAN.fullmatch(text.strip().lower())
    if found is None:
        raise CannotSkip("How far? For example 90m, 3h, 1d or 2w.")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def moment(text: str, now: datetime) -> datetime:
    """ "2026-11-23 15:00", or "15:00" for the next time it is that, in London. Raises CannotSkip."""
    local = clock.london(now)
    try:
        at = parser.parse(text, default=local.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None))
    except (ValueError, OverflowError):
        raise CannotSkip('Until when? For example --until "2026-11-23 15:00".') from None
    at = at.replace(tzinfo=clock.LONDON)
    if at <= now and re.fullmatch(r"[\d:. apm]+", text.strip().lower()):
        at += timedelta(days=1)
    return at


def skip(skipper: Skipper, until: datetime) -> int:
    """Live until then; how many steps it took. Raises CannotSkip when it is no demo, past, or nothing is working."""
    if not _answered(skipper, lambda: is_demo(skipper.db)):
        raise CannotSkip("This is a live instance: its time cannot be moved.")
    if until <= clock.now():
        raise CannotSkip(f"It is {_said(clock.now())} here already; time only moves forward.")
    with _alone(skipper.data):
        steps = _live(skipper, until)
        _answered(skipper, lambda: _remember(skipper.db))
    return steps


def _live(skipper: Skipper, until: datetime) -> int:
    for steps in range(1, 1_000_000):
        _wait_until_quiet(skipper)
        following = _next(skipper)
        if following is None or following >= until:
            _go(until)
            _wait_until_quiet(skipper)
            return steps
        _go(following)
        skipper.say(_said(following))
    raise CannotSkip("There is no end to what comes due; something asks to be woken again and again.")


def _go(at: datetime) -> None:
    ahead = at - clock.now()  # asked once: the clock also runs by itself, and two alarms may be a moment apart
    if ahead > timedelta(0):
        clock.set_skipped(clock.skipped() + ahead)


def _answered(skipper: Skipper, ask: Callable[[], T]) -> T:
    """What the database answers. One that is away is waited for: whoever works waits too. Raises CannotSkip."""
    began, told = time.monotonic(), False
    while True:
        try:
            return ask()
        except OperationalError:
            if time.monotonic() - began > PATIENCE:
                at = _said(clock.now())
                raise CannotSkip(f"The database does not answer. Here it is {at}: start it, then skip again.") from None
        if not told:
            skipper.say("The database does not answer; waiting for it.")
        told = True
        time.sleep(PAUSE)


def _next(skipper: Skipper) -> datetime | None:
    return _answered(skipper, lambda: _following(skipper))


def _following(skipper: Skipper) -> datetime | None:
    with skipper.db.reading() as session:
        found = [due.next_due(session, clock.now()), skipper.network().next_at]
    return min((at for at in found if at is not None), default=None)


def _wait_until_quiet(skipper: Skipper) -> None:
    before: object = None
    waited = time.monotonic()
    while True:
        asked = time.monotonic()
        busy = _answered(skipper, lambda: _busy(skipper))
        if not busy:
            return
        was_away = time.monotonic() - asked > AWAY
        if busy != before or was_away or _answered(skipper, lambda: _rests(skipper)):
            before, waited = busy, time.monotonic()
        if time.monotonic() - waited > PATIENCE:
            left = ", ".join(f"{count} {name}" for name, count in busy.items())
            raise CannotSkip(f"Nothing is being done about {left}. Is `throughline up` running in this folder?")
        time.sleep(0.02)


def _busy(skipper: Skipper) -> dict[str, int]:
    """What is under way. The carrier is asked before and after, so that what is between the two is not missed."""
    posts = skipper.network().pending
    with skipper.db.reading() as session:
        busy = due.unquiet(session, clock.now())
        jobs = due.jobs(session, clock.now(), clock.ticks()) if busy else frozenset()
    if jobs:
        skipper.db.after_commit(jobs)
    posts = max(posts, skipper.network().pending)
    return busy | ({"reports to come in": posts} if posts else {})


def _rests(skipper: Skipper) -> bool:
    """Whether something waits for an instant that we know (a back-off, a lease, a grace): that is no standstill."""
    tick = clock.ticks()
    known = (
        Message.delivery.in_(WAITING) & ((Message.retry_after > tick) | (Message.lease_until > tick)),
        Message.delivery.in_(IN_FLIGHT) & (Message.lease_until > tick),
        Contact.entry.in_(LEAVING) & (Contact.entry_lease > tick),
    )
    with skipper.db.reading() as session:
        return any(session.scalar(select(select(1).where(wait).exists())) for wait in known)


@contextmanager
def _alone(data: Path) -> Iterator[None]:
    with (data / "skip.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CannotSkip("Somebody is skipping already; wait until they are there.") from None
        yield


def _remember(db: Database) -> None:
    microseconds = clock.skipped() // timedelta(microseconds=1)
    with db.transaction() as session:
        session.execute(update(Instance).values(skipped_us=microseconds))


def _said(at: datetime) -> str:
    return f"{clock.london(at):%a %d %b %Y, %H:%M}"
