"""Entries: a settled contact on its way into the case record, from pending to reported.

Rule of this file: claimed with a lease, made with no transaction open, and recorded; a lease that ran out in between
leaves the entry in doubt, and the record is asked before it is made again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from bot.case_records.base import RecordLine
from bot.db import one_of
from bot.delivery.receipts import backoff
from bot.models import Contact, Entry
from bot.once import written

log = structlog.get_logger()
LEAVING = (Entry.PENDING, Entry.SENDING, Entry.UNKNOWN)
_ROWS = Contact.metadata.tables[Contact.__tablename__]
_MADE = (
    update(_ROWS)
    .where(_ROWS.c.id == bindparam("of"))
    .values(
        entry=Entry.REPORTED,
        entry_ref=bindparam("ref"),
        reported_at=func.coalesce(_ROWS.c.reported_at, bindparam("at", type_=_ROWS.c.reported_at.type)),
        entry_owner=None,
        entry_lease=None,
    )
)


def claim(session: Session, owner: str, tick: datetime, lease: timedelta, limit: int) -> list[RecordLine]:
    """Take settled contacts that nobody holds."""
    wanted = (
        select(Contact)
        .where(one_of(Contact.entry, *LEAVING), or_(Contact.entry_lease.is_(None), Contact.entry_lease < tick))
        .order_by(Contact.settled_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    found = list(session.scalars(wanted))
    lines = [_line(contact) for contact in found]
    for contact in found:
        contact.entry, contact.entry_owner, contact.entry_lease = Entry.SENDING, owner, tick + lease
        contact.entry_tries += 1
    return lines


def made(session: Session, entered: Sequence[tuple[RecordLine, str]], at: datetime) -> None:
    """These entries are in the record, each by its reference there."""
    ids = [{"of": line.contact_id, "ref": ref, "at": at} for line, ref in entered]
    if ids:
        written(session, Contact).execute(_MADE, ids)
    for line, _ in entered:
        log.info("reported", contact=line.contact_id)


def put_off(session: Session, line: RecordLine, owner: str, tick: datetime) -> None:
    """The record did not answer: in doubt, and tried again later."""
    contact = session.get_one(Contact, line.contact_id)
    if contact.entry_owner == owner:
        contact.entry, contact.entry_owner = Entry.UNKNOWN, None
        contact.entry_lease = tick + backoff(contact.entry_tries)


def doubt_all(session: Session, since: datetime) -> tuple[int, ...]:
    """After a restore: whatever waits to be entered may have been, so the record is asked first. Given back are those
    that began since the backup: they may stand there under another number, which nobody can ask for."""
    waiting = update(Contact).where(one_of(Contact.entry, *LEAVING)).execution_options(synchronize_session=False)
    session.execute(waiting.values(entry=Entry.UNKNOWN, entry_owner=None, entry_lease=None))
    began = select(Contact.id).where(one_of(Contact.entry, *LEAVING), Contact.opened_at >= since)
    return tuple(session.scalars(began.order_by(Contact.id)))


def _line(contact: Contact) -> RecordLine:
    assert contact.outcome is not None
    return RecordLine(
        contact.id,
        contact.participant_id,
        contact.settled_at or contact.opened_at,
        contact.kind.value,
        contact.outcome.value,
        contact.words,
        doubted=contact.entry is not Entry.PENDING,
    )
