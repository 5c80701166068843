"""Access: which participants a member of staff may see.

Rule of this file: your own people, for case workers and team leads their team's, for a service manager every team's;
everyone else does not exist for you, nor does anybody whom you know outside of work. Every query that leads to a
person's data takes its condition from here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import BindParameter, ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from bot.models import Declaration, Person, Referral, Role

SEES_TEAM = (Role.CASE_WORKER, Role.TEAM_LEAD, Role.SERVICE_MANAGER)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Who is looking."""

    id: int
    team_id: int
    role: Role
    name: str

    @property
    def sees_team(self) -> bool:
        """Whether the whole team's people are theirs to see, and the texts from numbers we do not know."""
        return self.role in SEES_TEAM

    @property
    def sees_every_team(self) -> bool:
        """Whether no team's people are hidden: whoever runs the service, and so the first to sign in."""
        return self.role is Role.SERVICE_MANAGER


def member(person: Person) -> StaffMember:
    """A person as the one who is looking."""
    return StaffMember(person.id, person.team_id, person.role, f"{person.first_name} {person.last_name}")


def who_knows(person_id: int | BindParameter[int]) -> Select[int]:
    """The ids of the staff who know somebody outside of work, and may see nothing of theirs."""
    return select(Declaration.staff_id).where(Declaration.person_id == person_id, Declaration.ended_at.is_(None))


def known_to(staff_id: int) -> Select[int]:
    """The ids of the participants whom one of the staff knows outside of work."""
    return select(Declaration.person_id).where(Declaration.staff_id == staff_id, Declaration.ended_at.is_(None))


def know_each_other(session: Session, people: Collection[int]) -> set[tuple[int | None, int | None]]:
    """Which of the staff know which of these participants outside of work."""
    rows = select(Declaration.staff_id, Declaration.person_id).where(Declaration.ended_at.is_(None))
    return {(staff, person) for staff, person in session.execute(rows.where(Declaration.person_id.in_(people)))}


def _not_known_to(staff: StaffMember) -> ColumnElement[bool]:
    """On Person: this member of staff does not know them outside of work."""
    return Person.id.not_in(known_to(staff.id))


def works_with(staff: StaffMember) -> ColumnElement[bool]:
    """On Person: this member of staff is their case worker, mentor or coach."""
    mine = or_(Referral.case_worker_id == staff.id, Referral.mentor_id == staff.id)
    theirs = Person.id.in_(select(Referral.participant_id).where(mine))
    return and_(Person.role == Role.PARTICIPANT, theirs, _not_known_to(staff))


def may_see(staff: StaffMember) -> ColumnElement[bool]:
    """On Person: this member of staff may see this participant."""
    if not staff.sees_team:
        return works_with(staff)
    if staff.sees_every_team:
        return and_(Person.role == Role.PARTICIPANT, _not_known_to(staff))
    of_team = and_(Person.role == Role.PARTICIPANT, Person.team_id == staff.team_id)
    return or_(works_with(staff), and_(of_team, _not_known_to(staff)))


def participant(session: Session, staff: StaffMember, person_id: int) -> Person | None:
    """The participant, when this member of staff may see them; None for anyone else and for nobody."""
    return session.scalar(select(Person).where(Person.id == person_id, may_see(staff)))


def is_own(session: Session, staff: StaffMember, person_id: int) -> bool:
    """Whether this member of staff works with this participant."""
    return session.scalar(select(Person.id).where(Person.id == person_id, works_with(staff))) is not None
