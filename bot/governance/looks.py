"""Looks: the log of who viewed, changed, disclosed or erased what, to be read by whoever leads the service.

Rule of this file: it only reads, newest first and a page at a time. Names are put to ids here, when somebody may see
them, and are in no line of the log itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot import clock
from bot.governance.forgetting import GONE
from bot.models import AuditEntry, Deed, Person, Role
from bot.people.caseload import full_name
from bot.staff.access import StaffMember

READS = Role.SERVICE_MANAGER
"""Who may read it: whoever leads the service, and so answers for it."""
PAGE = 50
FORGOTTEN = "Somebody whose records were deleted"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: by whom, of which kind, on which days (both included), about whom, and outside a caseload only."""

    actor_id: int | None = None
    deed: Deed | None = None
    first: date | None = None
    last: date | None = None
    about_id: int | None = None
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """One line, with the names it stands for; `actor` is empty where it was the system, or a terminal."""

    id: int
    at: datetime
    actor: str
    deed: Deed
    subject: str
    subject_id: int | None
    about_id: int | None
    about: str
    own: bool | None
    facts: Mapping[str, Any]


def may_read(staff: StaffMember) -> bool:
    """Whether the log is theirs to read."""
    return staff.role is READS


def page(session: Session, wanted: Wanted, before: int | None = None) -> tuple[list[Look], int | None]:
    """The newest lines older than `before`, and from where on there are more; None when there are none."""
    lines = _lines(wanted).order_by(AuditEntry.id.desc()).limit(PAGE + 1)
    if before is not None:
        lines = lines.where(AuditEntry.id < before)
    rows = session.scalars(lines).all()
    found = looks(session, rows[:PAGE])
    return found, found[-1].id if len(rows) > PAGE else None


def looks(session: Session, rows: Sequence[AuditEntry]) -> list[Look]:
    """These lines with the names they stand for."""
    said = names(session, (one for row in rows for one in (row.actor_id, row.about_id)))
    return [
        Look(
            row.id,
            row.at,
            said.get(row.actor_id, ""),
            row.deed,
            row.subject,
            row.subject_id,
            row.about_id,
            said.get(row.about_id, ""),
            row.own,
            row.facts,
        )
        for row in rows
    ]


def names(session: Session, ids: Iterable[int | None]) -> dict[int | None, str]:
    """Whose ids these are."""
    wanted = sorted({one for one in ids if one is not None})
    people = session.scalars(select(Person).where(Person.id.in_(wanted)))
    return {person.id: FORGOTTEN if person.first_name == GONE else full_name(person) for person in people}


def staff(session: Session) -> list[tuple[int, str]]:
    """Everybody who can be asked about: id and name, by name."""
    found = session.scalars(select(Person).where(Person.role != Role.PARTICIPANT))
    return sorted(((person.id, full_name(person)) for person in found), key=lambda one: one[1].casefold())


def starts(day: date) -> datetime:
    """The instant at which a day begins in London."""
    return datetime.combine(day, time(), clock.LONDON)


def _lines(wanted: Wanted) -> Select[AuditEntry]:
    lines = select(AuditEntry)
    if wanted.actor_id is not None:
        lines = lines.where(AuditEntry.actor_id == wanted.actor_id)
    if wanted.deed is not None:
        lines = lines.where(AuditEntry.deed == wanted.deed)
    if wanted.about_id is not None:
        lines = lines.where(AuditEntry.about_id == wanted.about_id)
    if wanted.outside:
        lines = lines.where(AuditEntry.own.is_(False))
    if wanted.first is not None:
        lines = lines.where(AuditEntry.at >= starts(wanted.first))
    if wanted.last is not None:
        lines = lines.where(AuditEntry.at < starts(wanted.last + timedelta(days=1)))
    return lines
