"""What is due: which jobs have something to do at an instant, when the next thing comes due, and whether all is quiet.

Rule of this file: it only looks, through the indexes made for it, so that looking costs by what is due and not by
what there is. `now` is people's time, `tick` the processes' own.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, func, literal_column, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from bot.alerting.mailing import DELIVER
from bot.db import one_of
from bot.delivery.deliveries import ASK
from bot.delivery.lanes import ANSWERS, LANES
from bot.delivery.outbox import SEND, is_due
from bot.delivery.pacing import NAMES, RESTS
from bot.models import (
    Alarm,
    Clock,
    Contact,
    Delivery,
    Lease,
    Mail,
    MailState,
    Message,
    OnwardEvent,
    Programme,
    Task,
    Urgency,
)
from bot.onward import TURN
from bot.planning.programmes_due import PLAN
from bot.record.contacts import IS_OPEN, REPORT
from bot.record.entries import LEAVING
from bot.referrals.clock_warnings import WARN as CLOCK

WARN = "workers.tasking.warn"
WAKE, SETTLE, RECONCILE = "workers.waking.wake", "workers.settling.settle", "workers.reconciling.reconcile"
_NOW, _TICK = bindparam("now", type_=Message.send_after.type), bindparam("tick", type_=Message.lease_until.type)
_WAITING = one_of(Message.delivery, Delivery.DUE, Delivery.HELD)


def _answers(urgency: Urgency) -> ColumnElement[bool]:
    """Those of it that may go by their time, in the words of an index."""
    whose = (Message.urgency, int(urgency)), (Message.lane, LANES[urgency][0])
    return and_(*(column == literal_column(str(value)) for column, value in whose), is_due(Message, _NOW))


_UNTOLD = OnwardEvent.done_at.is_(None)
_UNDONE = Task.done_at.is_(None)
_IN_FLIGHT = one_of(Message.delivery, Delivery.LEAVING, Delivery.UNKNOWN)
_ONE = literal_column("1", Integer)
_MAIL_WAITS = one_of(Mail.state, MailState.DUE, MailState.LEAVING)


def _is_free(lease_until: InstrumentedAttribute[datetime | None]) -> ColumnElement[bool]:
    return or_(lease_until.is_(None), lease_until < _TICK)


def _is_rested(retry_after: InstrumentedAttribute[datetime | None]) -> ColumnElement[bool]:
    return or_(retry_after.is_(None), retry_after <= _TICK)


def _first(order: InstrumentedAttribute[Any], condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether there is any, by the index that has them in this order. Asked without it, PostgreSQL takes what waits and
    what has been due for unrelated, expects to meet one among the first rows, and reads all of a table to find none."""
    return select(_ONE).where(condition).order_by(order).limit(_ONE).scalar_subquery().is_not(None)


_SENDABLE = _WAITING & _is_free(Message.lease_until) & _is_rested(Message.retry_after)
_FOUND_BY: tuple[tuple[str, InstrumentedAttribute[Any], ColumnElement[bool]], ...] = (
    (SEND, Message.send_after, _SENDABLE & (Message.send_after <= _NOW) & ~RESTS),
    (SEND, Message.send_after, _SENDABLE & _answers(Urgency.CRISIS)),
    (SEND, Message.send_after, _SENDABLE & _answers(Urgency.REPLY) & ~RESTS),
    (RECONCILE, Message.lease_until, _IN_FLIGHT & (Message.lease_until < _TICK)),
    (ASK, Message.ask_after, Message.ask_after <= _NOW),
    (WAKE, Alarm.rings_at, Alarm.rings_at <= _NOW),
    (WARN, Task.warn_at, _UNDONE & (Task.warn_at <= _NOW)),
    (CLOCK, Clock.due_at, Clock.due_at <= _NOW),
    (TURN, OnwardEvent.due_at, _UNTOLD & (OnwardEvent.due_at <= _NOW)),
    (PLAN, Programme.look_at, Programme.look_at <= _NOW),
    (SETTLE, Contact.settles_at, IS_OPEN & (Contact.settles_at <= _NOW)),
    (REPORT, Contact.settled_at, one_of(Contact.entry, *LEAVING) & _is_free(Contact.entry_lease)),
    (DELIVER, Mail.made_at, _MAIL_WAITS & _is_free(Mail.lease_until) & _is_rested(Mail.retry_after)),
)
"""Each job by what it would find, in which order. Answers are looked for as they are taken, also where a clock that is
fast put them: by themselves, for an index has those first, and what is soon to be due is much."""
_JOBS = select(*(_first(order, condition) for _, order, condition in _FOUND_BY))
"""Made once and asked as one question: it is asked at every beat, and making it took longer than answering it."""


def jobs(session: Session, now: datetime, tick: datetime) -> frozenset[str]:
    """The jobs that would find something to do."""
    answers = session.connection().execute(_JOBS, {"now": now, "tick": tick}).one()
    return frozenset(job for (job, *_), found in zip(_FOUND_BY, answers, strict=True) if found)


def unquiet(session: Session, now: datetime) -> dict[str, int]:
    """What is due or under way and not yet done, by its name, with how many; empty when all is quiet."""
    conditions = {
        "texts to send": (Message.id, _WAITING & (Message.send_after <= now)),
        "answers to send": (Message.id, ANSWERS & is_due(Message, now) & (Message.send_after > now)),
        "texts whose answer is awaited": (Message.id, _IN_FLIGHT),
        "texts to ask about": (Message.id, Message.ask_after <= now),
        "alarms to ring": (Alarm.id, Alarm.rings_at <= now),
        "sessions to plan": (Programme.id, Programme.look_at <= now),
        "late tasks to tell of": (Task.id, _UNDONE & (Task.warn_at <= now)),
        "clocks to tell of": (Clock.id, Clock.due_at <= now),
        "news to tell": (OnwardEvent.id, _UNTOLD & (OnwardEvent.due_at <= now)),
        "contacts to settle": (Contact.id, IS_OPEN & (Contact.settles_at <= now)),
        "contacts to report": (Contact.id, one_of(Contact.entry, *LEAVING)),
    }
    counts = {name: _count(session, column, condition) for name, (column, condition) in conditions.items()}
    return {name: count for name, count in counts.items() if count}


def next_due(session: Session, after: datetime) -> datetime | None:
    """The next instant at which something comes due."""
    return _soonest(session, _COMES_DUE, after)


def next_free(session: Session, tick: datetime) -> datetime | None:
    """The next instant, by the processes' own clock, at which a lease, a grace or a back-off is over."""
    return _soonest(session, _COMES_FREE, tick)


_COMES_DUE = select(
    *(
        select(func.min(at)).where(which, at > _NOW).scalar_subquery()
        for at, which in (
            (Message.send_after, _WAITING),
            (Message.ask_after, true()),
            (Alarm.rings_at, true()),
            (OnwardEvent.due_at, _UNTOLD),
            (Task.warn_at, _UNDONE),
            (Programme.look_at, true()),
            (Clock.due_at, true()),
            (Contact.settles_at, IS_OPEN),
        )
    )
)
_COMES_FREE = select(
    *(
        select(func.min(at)).where(which, at >= _NOW).scalar_subquery()
        for at, which in (
            (Message.retry_after, _WAITING),
            (Message.lease_until, _WAITING),
            (Message.lease_until, _IN_FLIGHT),
            (Lease.until, Lease.name.in_(NAMES)),
            (Contact.entry_lease, one_of(Contact.entry, *LEAVING)),
        )
    )
)


def _soonest(session: Session, candidates: Select[*tuple[Any, ...]], after: datetime) -> datetime | None:
    found = session.connection().execute(candidates, {"now": after}).one()
    return min((at for at in found if at is not None), default=None)


def _count(session: Session, column: InstrumentedAttribute[int], condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count(column)).where(condition)) or 0
