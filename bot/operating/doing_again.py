"""Doing again: what a restore undid, from the journal: who was erased is erased, who was held is held.

Rule of this file: in the transaction that puts the backup back, so that nobody sees who is gone. A deed that may not
have been committed is done only where doing it keeps something; where it would take something away, a person decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.governance import forgetting
from bot.models import Deed, Kept, LegalHold, Number, Person, Role
from bot.people.standing import lock
from bot.record import audit
from bot.record.journal import Line, What
from bot.referrals import closing

WHY_NOT_KEPT = "Set after the backup that was put back. Why is not known here: ask who set it."


@dataclass(slots=True)
class Again:
    """Who was erased, held and let go again; of whom nobody knows whether they were erased; and when each number of
    whoever is gone went here, by its blind index."""

    erased: list[int] = field(default_factory=list)
    held: list[int] = field(default_factory=list)
    lifted: list[int] = field(default_factory=list)
    doubtful: list[int] = field(default_factory=list)
    gone: dict[str, str] = field(default_factory=dict)


def do(session: Session, lines: Sequence[Line], at: datetime) -> Again:
    """Do these again, in their order, to whoever is in this database. Who came after the backup is in it no more."""
    again = Again()
    done = {(line.what, line.person, line.kept, line.at) for line in lines if line.done}
    for line in lines:
        if line.done or line.person is None or session.get(Person, line.person) is None:
            continue
        is_sure = (line.what, line.person, line.kept, line.at) in done
        if line.what is What.HELD:
            _hold(session, line, at, again)
        elif not is_sure:
            again.doubtful.append(line.person)
        elif line.what is What.LIFTED:
            _lift(session, line.person, at, again)
        else:
            _erase(session, line.person, line.kept or Kept.RECORD, at, again)
    return again


def _erase(session: Session, person_id: int, kept: Kept, at: datetime, again: Again) -> None:
    lock(session, person_id)
    if kept is Kept.RECORD:
        keys = session.scalars(select(Number.key).where(Number.person_id == person_id))
        again.gone |= dict.fromkeys(keys, at.isoformat())
        closing.all_by_file(session, person_id, None, at)  # after the backup, and how is not known here
    counts = forgetting.empty(session, person_id, kept, at)
    forgetting.mark(session, person_id, kept, at)
    audit.note(session, None, Deed.ERASED, "people", person_id, again=True, what=kept.value, **counts)
    again.erased.append(person_id)


def _hold(session: Session, line: Line, at: datetime, again: Again) -> None:
    """By whoever set it, or whoever leads the service where that one came after the backup."""
    if line.person is None or forgetting.held(session, line.person) is not None:
        return
    leads = select(Person.id).where(Person.role == Role.SERVICE_MANAGER).order_by(Person.id).limit(1)
    by = line.by if line.by is not None and session.get(Person, line.by) is not None else session.scalar(leads)
    session.add(LegalHold(person_id=line.person, words=WHY_NOT_KEPT, by_id=by or line.person, since=at))
    audit.note(session, by, Deed.CHANGED, "legal_holds", line.person, held=True, again=True)
    session.flush()
    again.held.append(line.person)


def _lift(session: Session, person_id: int, at: datetime, again: Again) -> None:
    row = forgetting.held(session, person_id)
    if row is not None:
        row.lifted_by, row.lifted_at = row.by_id, at
        audit.note(session, None, Deed.CHANGED, "legal_holds", person_id, held=False, again=True)
        session.flush()
        again.lifted.append(person_id)
