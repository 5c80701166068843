"""Mending: a sender that meets a fault of ours waits, and one text after each wait tries whether it was mended.

Rule of this file: only what was refused at once counts, for only of that does the next text that is taken say that it
is over. Whoever begins the one text says at the same moment that all others wait on, and longer: nobody else begins one
because its answer takes its time. The answer to a crisis waits for none of this, and ends it too when it is taken. Who
writes of one sender may write of another in the same transaction, so all are locked first, in one order, and after the
texts that it is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery import pacing
from bot.delivery.pacing import FAULT, PAUSE
from bot.models import Channel, Lease
from bot.operating import leases

log = structlog.get_logger()
FIRST, LONGEST = timedelta(minutes=1), timedelta(minutes=10)
"""How long a sender waits: 1, 2, 4 ... minutes. Less than the longest pause of any (bot/delivery/pacing.py), beyond
which a pause is taken for what a wrong clock left (bot/delivery/righting.py)."""
FORGOTTEN = timedelta(hours=1)
"""So long after its last wait a fault that nobody met again is over."""
OURS = "mending"
_ALL = (
    select(Lease.name)
    .where(Lease.name.in_([FAULT + channel.value for channel in Channel]))
    .order_by(Lease.name)
    .with_for_update()
)


def wait_of(times: int) -> timedelta:
    """How long after so many tries."""
    return min(LONGEST, FIRST * (1 << min(times - 1, 10)))


def met(session: Session, channel: Channel, tick: datetime) -> None:
    """A text was refused for a fault of ours: its sender waits, unless it does already."""
    if channel not in pacing.paused(session, tick) or channel not in pacing.faulty(session, tick):
        _wait(session, channel, tick)


def trying(session: Session, channel: Channel, tick: datetime) -> None:
    """A text leaves by this sender. If it is to tell whether a fault of ours was mended, all others wait for it."""
    if channel in pacing.faulty(session, tick):
        _wait(session, channel, tick)


def mended(session: Session, channels: Iterable[Channel], tick: datetime) -> None:
    """Texts were taken by these senders: none of them waits for us any more."""
    over = pacing.faulty(session, tick).intersection(channels)
    if over:
        session.execute(_ALL)
    for channel in sorted(over):
        leases.keep(session, FAULT + channel.value, "0", tick)
        leases.end(session, PAUSE + channel.value, OURS, tick)
        log.info("mended", channel=channel.value)


def _wait(session: Session, channel: Channel, tick: datetime) -> None:
    session.execute(_ALL)
    name = FAULT + channel.value
    so_far = session.scalar(select(Lease.owner).where(Lease.name == name, Lease.until > tick))
    times = int(so_far or 0) + 1
    wait = wait_of(times)
    leases.keep(session, name, str(times), tick + wait + FORGOTTEN)
    pacing.pause(session, channel, tick + wait, OURS)
