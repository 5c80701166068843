"""Declaring: one of the staff knows a participant outside of work, and so sees nothing of theirs from then on.

Rule of this file: it takes effect at once. Whoever works with them hands them over to whoever leads the team; and only
whoever leads the service says that it is no longer so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.clock import london
from bot.models import AlertKind, Declaration, Deed, DueContact, Person, Referral, Role, Standing
from bot.people import manners
from bot.people.caseload import full_name
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember

LEADS = (Role.TEAM_LEAD, Role.SERVICE_MANAGER)
"""Who may declare it for somebody else, and to whom people are handed over."""
ENDS = Role.SERVICE_MANAGER


@dataclass(frozen=True, slots=True)
class Declared:
    """Who of the staff knows them, how, and since when we know."""

    id: int
    staff_id: int
    name: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """Who knows them, and how."""

    who_id: int
    words: str


def of(session: Session, person_id: int) -> list[Declared]:
    """Who of the staff is known to know somebody."""
    rows = session.execute(
        select(Declaration, Person)
        .join(Person, Person.id == Declaration.staff_id)
        .where(Declaration.person_id == person_id, Declaration.ended_at.is_(None))
        .order_by(Declaration.id)
    )
    return [Declared(row.id, who.id, full_name(who), row.words, row.at) for row, who in rows]


def may_declare(session: Session, staff: StaffMember, person: Person) -> list[tuple[int, str]]:
    """Whose knowing them this member of staff may declare: their own, and for leads everybody's; themselves first."""
    known = {one.staff_id for one in of(session, person.id)}
    others: list[Person] = []
    if staff.role in LEADS:
        everybody = select(Person).where(Person.role != Role.PARTICIPANT, Person.id != staff.id)
        others = [one for one in session.scalars(everybody) if one.id not in known]
    named = sorted(((one.id, full_name(one)) for one in others), key=lambda one: one[1].casefold())
    return [(staff.id, staff.name), *named]


def declare(session: Session, staff: StaffMember, person: Person, said: Said, at: datetime) -> bool:
    """Somebody knows them: they see nothing of theirs from now on. False when that may not be said, or was before."""
    lock(session, person.id)
    who_id = said.who_id
    if who_id not in {one for one, _ in may_declare(session, staff, person)}:
        return False
    _hand_over(session, staff, person, who_id, at)
    session.add(Declaration(staff_id=who_id, person_id=person.id, words=said.words, by_id=staff.id, at=at))
    session.flush()
    audit.note(session, staff.id, Deed.CHANGED, "declarations", person.id, staff=who_id, declared=True)
    return True


def end(session: Session, staff: StaffMember, row_id: int, at: datetime) -> bool:
    """It is no longer so, or never was. False when it had ended, or is not theirs to say."""
    row = session.get(Declaration, row_id)
    if row is None or row.ended_at is not None or staff.role is not ENDS or row.staff_id == staff.id:
        return False
    row.ended_by, row.ended_at = staff.id, at
    audit.note(session, staff.id, Deed.CHANGED, "declarations", row.person_id, staff=row.staff_id, declared=False)
    return True


def _hand_over(session: Session, staff: StaffMember, person: Person, who_id: int, at: datetime) -> None:
    """Whoever knows them works with them no more; whoever leads does, until somebody else is chosen."""
    lead_id = _lead(session, person, who_id)
    theirs = _worked_on(session, person.id, who_id)
    for referral in theirs:
        worker = referral.case_worker_id if referral.case_worker_id != who_id else lead_id
        mentor = referral.mentor_id if referral.mentor_id != who_id else None
        if worker is not None:
            manners.give(session, staff, referral, (worker, mentor), at)
    listed = _pass_on(session, person.id, who_id, lead_id, at)
    if theirs or listed:
        once = f"known:{person.id}:{who_id}:{at.isoformat()}"
        tell(session, person, News(AlertKind.KNOWN, once, urgent=True, to_id=lead_id), at)


def _worked_on(session: Session, person_id: int, who_id: int) -> list[Referral]:
    """On which of their referrals this one works: on each that goes on, or on the last."""
    works = or_(Referral.case_worker_id == who_id, Referral.mentor_id == who_id)
    found = session.scalars(select(Referral).where(Referral.participant_id == person_id, works).order_by(Referral.id))
    last = referral_of(session, person_id)
    return [each for each in found if each is last or each.standing is not Standing.ENDED]


def _pass_on(session: Session, person_id: int, who_id: int, lead_id: int | None, at: datetime) -> bool:
    """What was on a list of theirs today is whoever's leads, or else of the case worker; also what they only covered.
    Whether there was anything."""
    today = (DueContact.participant_id == person_id, DueContact.day >= london(at).date())
    theirs = or_(DueContact.staff_id == who_id, DueContact.cover_id == who_id)
    rows = session.scalars(select(DueContact).where(*today, theirs)).all()
    for row in rows:
        worker = session.get_one(Referral, row.referral_id).case_worker_id
        row.cover_id = lead_id or (worker if worker != who_id else None)
    session.flush()
    return bool(rows)


def _lead(session: Session, person: Person, but: int) -> int | None:
    """Whoever leads their team, else the service, and does not know them either."""
    knows = access.who_knows(person.id)
    wanted = select(Person).where(Person.role.in_(LEADS), Person.id != but, Person.id.not_in(knows))
    ours = (one for one in session.scalars(wanted) if one.team_id == person.team_id or one.role is ENDS)
    return min(((LEADS.index(one.role), one.id) for one in ours), default=(0, None))[1]
