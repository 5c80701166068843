"""Holding: a legal hold keeps everything of somebody's, however old, until whoever leads the service lifts it.

Rule of this file: one hold a person at a time; setting and lifting are in the audit, and the reason is sealed.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import clock
from bot.governance.forgetting import held
from bot.models import Deed, LegalHold
from bot.people.standing import lock
from bot.record import audit, journal
from bot.record.journal import Line, What
from bot.staff.access import StaffMember


def hold(session: Session, staff: StaffMember, person_id: int, words: str, at: datetime) -> bool:
    """Keep everything from now on. False when it is kept already."""
    lock(session, person_id)
    if held(session, person_id) is not None:
        return False
    journal.note(session, Line(What.HELD, clock.ticks(), person_id, staff.id))
    session.add(LegalHold(person_id=person_id, words=words, by_id=staff.id, since=at))
    audit.note(session, staff.id, Deed.CHANGED, "legal_holds", person_id, held=True)
    return True


def lift(session: Session, staff: StaffMember, person_id: int, at: datetime) -> bool:
    """Let it be deleted in its time again. False when nothing was held."""
    lock(session, person_id)
    row = held(session, person_id)
    if row is None:
        return False
    journal.note(session, Line(What.LIFTED, clock.ticks(), person_id, staff.id))
    row.lifted_by, row.lifted_at = staff.id, at
    audit.note(session, staff.id, Deed.CHANGED, "legal_holds", person_id, held=False)
    return True
