"""Retention: what has been kept for as long as it may be, found by when its time began.

Rule of this file: the words of texts go first, then everything that tells who somebody was; texts that nobody claimed
go soonest. The periods are settings, and a change of them counts for whatever is not deleted yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta
from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from bot.db import one_of
from bot.governance.forgetting import GONE, forget, why_not
from bot.models import AuditEntry, Deed, Direction, Forgetting, Kept, Message
from bot.people.standing import lock
from bot.record import audit

LOOKS_AGAIN = timedelta(days=1)
LOG_STAYS = relativedelta(years=6)
"""The log of who looked is kept for so long at least: the database itself deletes nothing that is younger."""


@dataclass(frozen=True, slots=True)
class Periods:
    """How long texts that nobody claimed are kept, the words of texts after a referral closed, and its record."""

    unclaimed: timedelta = timedelta(days=30)
    words: relativedelta = relativedelta(months=12)
    record: relativedelta = relativedelta(years=6)


def begin(session: Session, person_id: int, at: datetime) -> None:
    """Their referral is closed, or they have died: their time begins, or begins anew."""
    for what in Kept:
        row = session.scalar(select(Forgetting).where(Forgetting.person_id == person_id, Forgetting.what == what))
        if row is None:
            session.add(Forgetting(person_id=person_id, what=what, since=at))
        else:
            row.since, row.again_at, row.why_not, row.done_at = at, None, None, None
    session.flush()


def due(session: Session, now: datetime, periods: Periods, limit: int) -> list[int]:
    """Whose time is over, the longest kept first."""
    found: list[int] = []
    for what, since in ((Kept.WORDS, now - periods.words), (Kept.RECORD, now - periods.record)):
        rested = or_(Forgetting.again_at.is_(None), Forgetting.again_at <= now)
        over = (Forgetting.what == what, Forgetting.since <= since, Forgetting.done_at.is_(None), rested)
        found += session.scalars(select(Forgetting.id).where(*over).order_by(Forgetting.since).limit(limit))
    return found


def keep_no_longer(session: Session, forgetting_id: int, now: datetime) -> bool:
    """Delete it, or note what stands against it and look again tomorrow. Whether it is gone."""
    row = session.get_one(Forgetting, forgetting_id)
    lock(session, row.person_id)
    session.refresh(row)
    if row.done_at is not None:
        return False
    against = why_not(session, row.person_id)
    if against is not None:
        row.why_not, row.again_at = against.value, now + LOOKS_AGAIN
        return False
    person_id, what = row.person_id, row.what
    row.done_at, row.why_not = now, None
    counts = forget(session, person_id, what)
    audit.note(session, None, Deed.ERASED, "people", person_id, what=what.value, **counts)
    return True


def unclaimed(session: Session, now: datetime, periods: Periods, limit: int) -> int:
    """Texts from nobody we know, whose time is over: the words go, and the number with them. How many."""
    ours = (Message.person_id.is_(None), one_of(Message.direction, Direction.IN), Message.body.is_not(None))
    wanted = select(Message.id).where(*ours, Message.made_at <= now - periods.unclaimed)
    ids = list(session.scalars(wanted.order_by(Message.made_at).limit(limit)))
    if ids:
        gone: dict[str, Any] = {"body": None, "number": GONE, "number_key": GONE, "facts": {}}
        session.execute(update(Message).where(Message.id.in_(ids)).values(gone))
        audit.note(session, None, Deed.ERASED, "messages", None, unclaimed=len(ids))
    return len(ids)


def looks(session: Session, tick: datetime, periods: Periods, limit: int) -> int:
    """Delete lines of the audit as old as a record may get; how many. In ticks: the database counts no skipped time."""
    over = AuditEntry.at < min(tick - periods.record, tick - LOG_STAYS) - LOOKS_AGAIN
    ids = list(session.scalars(select(AuditEntry.id).where(over).order_by(AuditEntry.at).limit(limit)))
    if ids:
        session.execute(delete(AuditEntry).where(AuditEntry.id.in_(ids)))
    return len(ids)
