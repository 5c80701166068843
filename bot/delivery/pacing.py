"""Pacing: how fast a sender may go, for all workers on all machines together.

Rule of this file: one row a sender says from which tick on it may go again. It is moved in the transaction that takes
the texts, and nobody waits for whoever is moving it. The answer to a crisis waits for neither a pause nor a rate.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, bindparam, exists, func, literal, literal_column, select
from sqlalchemy.orm import Session

from bot.by_ids import PLANNED_ONCE, note_planned
from bot.known import keep, known
from bot.models import Channel, Lease, Message
from bot.operating import leases
from bot.rows import ask_all, ready

log = structlog.get_logger()
PAUSE, PACE, FAULT = "pause:", "pace:", "fault:"
NAMES = [kind + channel.value for kind in (PAUSE, PACE) for channel in Channel]
LONGEST = timedelta(minutes=15)
"""No sender is paused for longer: one that was too quick, or has used up its day, is tried again after so long."""
LOOKS_A_SECOND = 20
"""A quick sender's texts are taken a few at a time, so that nobody looks more often than this."""
_NAMES: list[ColumnElement[str]] = [
    literal_column(f"'{kind}{channel.value}'") for kind in (PAUSE, FAULT) for channel in Channel
]
_PAUSED = (Lease.name.in_(_NAMES), Lease.until > bindparam("tick"))
_PAUSES = select(Lease.name).where(*_PAUSED)
_PAUSES_PLANNED = select(func.string_agg(Lease.name, " "), *PLANNED_ONCE).where(*_PAUSED)
_LOCKED = (
    select(Lease.name, Lease.until)
    .where(Lease.name.in_(bindparam("names", expanding=True)))
    .order_by(Lease.name)
    .with_for_update(skip_locked=True)
)
PAUSED = exists().where(Lease.name == literal(PAUSE) + Message.channel, Lease.until > bindparam("tick"))
"""The sender of this message waits."""
RESTS = exists().where(
    Lease.name.in_([literal(PAUSE) + Message.channel, literal(PACE) + Message.channel]), Lease.until > bindparam("tick")
)
"""The sender of this message waits, or has used up its rate."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many a sender may take at once, and how long each of them keeps it from taking more."""

    most: int
    gap: timedelta


def rate(a_second: float) -> Rate:
    """The rate at which no second, wherever it begins, ever sees more than this; for several at once a little less."""
    most = max(1, int(a_second / LOOKS_A_SECOND))
    return Rate(most, timedelta(seconds=1) / (a_second - most + 1))


@dataclass(frozen=True, slots=True)
class Room:
    """From which tick on a sender may take more, and how many now."""

    from_tick: datetime
    most: int


def room(session: Session, rates: Mapping[Channel, Rate], tick: datetime) -> dict[Channel, Room]:
    """What each sender with a rate may take now. Whose row somebody else is moving may take nothing at this moment."""
    if not rates:
        return {}
    names = {PACE + channel.value: channel for channel in rates}
    rows = session.execute(_LOCKED, {"names": sorted(names)})
    found: dict[str, datetime] = {row.name: row.until for row in rows}
    for name in sorted(names.keys() - found.keys()):
        leases.touch(session, name, tick)  # its first time, unless somebody is moving it
    return {channel: _room(rates[channel], found.get(name), tick) for name, channel in names.items()}


def spend(session: Session, rate: Rate, channel: Channel, texts: int, tick: datetime) -> datetime:
    """So many leave by this sender, whose room is ours; given back is the tick from which it may take more."""
    until = tick + rate.gap * texts
    leases.keep(session, PACE + channel.value, "sending", until)
    return until


def pause(session: Session, channel: Channel, until: datetime, why: str = "sending") -> None:
    """This sender waits until then, or longer if it was to wait longer; `why` is who may end that before."""
    name = PAUSE + channel.value
    before = leases.until(session, name)
    if before is None or before < until:
        leases.keep(session, name, why, until)
        log.info("paused", channel=channel.value, until=until.isoformat())


def paused(session: Session, tick: datetime) -> frozenset[Channel]:
    """The senders that wait. Whoever asks is about to take a hand: on PostgreSQL it is told so with the same."""
    names = _held(session, tick)
    keep(session, Lease, FAULT, _of(names, FAULT))
    return _of(names, PAUSE)


def faulty(session: Session, tick: datetime) -> frozenset[Channel]:
    """The senders by which nothing has left since a fault of ours was met (bot/delivery/mending.py). Of no cost where
    it was asked before which of them wait."""
    return known(session, Lease, FAULT, lambda: _of(_held(session, tick), FAULT))


def _of(names: Iterable[str], kind: str) -> frozenset[Channel]:
    return frozenset(Channel(name.removeprefix(kind)) for name in names if name.startswith(kind))


def _held(session: Session, tick: datetime) -> list[str]:
    if ready(session).dialect.name == "postgresql":
        said, *_ = ask_all(session, _PAUSES_PLANNED, {"tick": tick})[0]
        note_planned(session)
        return str(said or "").split()
    return [name for (name,) in ask_all(session, _PAUSES, {"tick": tick})]


def _room(rate: Rate, until: datetime | None, tick: datetime) -> Room:
    if until is None:
        return Room(tick + rate.gap, 0)
    return Room(until, rate.most if until <= tick else 0)
