"""Freezing: after a death nothing of theirs is sent, printed, opened or deleted, until the service manager lifts it.

Rule of this file: whoever would send, print, open or delete asks here first; lifting takes a service manager's word.
"""

from __future__ import annotations

from datetime import datetime

import structlog
from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from bot.models import Deed, Freeze, PrivateLink, Role
from bot.record import audit
from bot.staff.access import StaffMember

log = structlog.get_logger()
LIFTS = Role.SERVICE_MANAGER


def freeze(session: Session, person_id: int, at: datetime) -> None:
    """From now on, and what they were sent a link to opens no more; twice is as good as once."""
    if is_frozen(session, person_id):
        return
    session.add(Freeze(person_id=person_id, since=at))
    theirs = update(PrivateLink).where(PrivateLink.person_id == person_id, PrivateLink.ends_at > at)
    session.execute(theirs.values(ends_at=PrivateLink.made_at, token=None))  # over by every clock, also a slow one
    session.flush()
    log.info("frozen", person=person_id)


def is_frozen(session: Session, person_id: int) -> bool:
    """Whether nothing of theirs may be sent, printed, opened or deleted."""
    return session.scalar(frozen().where(Freeze.person_id == person_id)) is not None


def frozen() -> Select[int]:
    """The ids of everybody whose records are frozen."""
    return select(Freeze.person_id).where(Freeze.lifted_at.is_(None))


def lift(session: Session, staff: StaffMember, person_id: int, words: str, at: datetime) -> bool:
    """Let their records go on: printed, opened, deleted in their time. Texts stay off: they hang on the referral."""
    row = session.scalar(select(Freeze).where(Freeze.person_id == person_id, Freeze.lifted_at.is_(None)))
    if row is None or staff.role is not LIFTS:
        audit.note(session, staff.id, Deed.CHANGED, "freezes", person_id, refused=True)
        return False
    row.lifted_at, row.lifted_by, row.words = at, staff.id, words or None
    audit.note(session, staff.id, Deed.CHANGED, "freezes", person_id, lifted=True)
    return True
