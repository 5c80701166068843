"""What is due: which jobs have something to do at an instant, when the next thing comes due, and whether all is quiet.

Rule of this file: it only looks, through the indexes made for it, so that looking costs by what is due and not by
what there is. `now` is people's time, `tick` the processes' own.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.contacts import REPORT
from bot.db import one_of
from bot.entries import LEAVING
from bot.models import Alarm, Contact, Delivery, Entry, Message, OnwardEvent
from bot.onward import TURN
from bot.outbox import SEND

WAKE, SETTLE, RECONCILE = "workers.waking.wake", "workers.settling.settle", "workers.reconciling.reconcile"
_WAITING = one_of(Message.delivery, Delivery.DUE, Delivery.HELD)
_UNTOLD = OnwardEvent.done_at.is_(None)
_IN_FLIGHT = one_of(Message.delivery, Delivery.LEAVING, Delivery.UNKNOWN)


def jobs(session: Session, now: datetime, tick: datetime) -> frozenset[str]:
    """The jobs that would find something to do."""
    found = {
        SEND: _WAITING & (Message.send_after <= now),
        RECONCILE: _IN_FLIGHT & (Message.lease_until < tick),
        WAKE: Alarm.rings_at <= now,
        TURN: _UNTOLD & (OnwardEvent.due_at <= now),
        SETTLE: (Contact.entry == Entry.OPEN) & (Contact.settles_at <= now),
        REPORT: one_of(Contact.entry, *LEAVING) & (Contact.entry_lease.is_(None) | (Contact.entry_lease < tick)),
    }
    return frozenset(job for job, condition in found.items() if _any(session, condition))


def unquiet(session: Session, now: datetime) -> dict[str, int]:
    """What is due or under way and not yet done, by its name, with how many; empty when all is quiet."""
    conditions = {
        "texts to send": (Message.id, _WAITING & (Message.send_after <= now)),
        "texts whose answer is awaited": (Message.id, _IN_FLIGHT),
        "alarms to ring": (Alarm.id, Alarm.rings_at <= now),
        "news to tell": (OnwardEvent.id, _UNTOLD & (OnwardEvent.due_at <= now)),
        "contacts to settle": (Contact.id, (Contact.entry == Entry.OPEN) & (Contact.settles_at <= now)),
        "contacts to report": (Contact.id, one_of(Contact.entry, *LEAVING)),
    }
    counts = {name: _count(session, column, condition) for name, (column, condition) in conditions.items()}
    return {name: count for name, count in counts.items() if count}


def next_due(session: Session, after: datetime) -> datetime | None:
    """The next instant at which something comes due."""
    candidates = (
        select(func.min(Message.send_after)).where(_WAITING, Message.send_after > after),
        select(func.min(Alarm.rings_at)).where(Alarm.rings_at > after),
        select(func.min(OnwardEvent.due_at)).where(_UNTOLD, OnwardEvent.due_at > after),
        select(func.min(Contact.settles_at)).where(Contact.entry == Entry.OPEN, Contact.settles_at > after),
    )
    found = [at for at in (session.scalar(candidate) for candidate in candidates) if at is not None]
    return min(found, default=None)


def _any(session: Session, condition: ColumnElement[bool]) -> bool:
    return bool(session.scalar(select(select(1).where(condition).exists())))


def _count(session: Session, column: InstrumentedAttribute[int], condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count(column)).where(condition)) or 0
