"""Who of the staff a text accuses: it goes to the lead and never to them.

Rule of this file: it reads, and only where the words are of that kind.
"""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.models import Alert, Person, Referral
from dialogs.hearing import accusing


def names(session: Session, person_id: int, words: str) -> tuple[str, ...]:
    """The first names of those who work with them, where the words may be against one."""
    return tuple(_staff(session, person_id).values()) if accusing.may_accuse(words) else ()


def by(session: Session, alert: Alert) -> frozenset[int]:
    """Whom the words of an alert accuse."""
    if not alert.words or alert.person_id is None or not accusing.may_accuse(alert.words):
        return frozenset()
    staff = _staff(session, alert.person_id)
    found = accusing.accused(alert.words, staff.values())
    return frozenset(id for id, name in staff.items() if name in found)


def _staff(session: Session, person_id: int) -> dict[int, str]:
    theirs = or_(Person.id == Referral.case_worker_id, Person.id == Referral.mentor_id)
    wanted = select(Person.id, Person.first_name).join(Referral, theirs).where(Referral.participant_id == person_id)
    return {row.id: row.first_name for row in session.execute(wanted)}
