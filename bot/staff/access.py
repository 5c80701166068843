"""Access: which participants a member of staff may see.

Rule of this file: your own people, for case workers and team leads their team's, for a service manager every team's;
everyone else does not exist for you. Every query that leads to a person's data takes its condition from here.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from bot.models import Person, Referral, Role

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


def works_with(staff: StaffMember) -> ColumnElement[bool]:
    """On Person: this member of staff is their case worker, mentor or coach."""
    mine = or_(Referral.case_worker_id == staff.id, Referral.mentor_id == staff.id)
    return and_(Person.role == Role.PARTICIPANT, Person.id.in_(select(Referral.participant_id).where(mine)))


def may_see(staff: StaffMember) -> ColumnElement[bool]:
    """On Person: this member of staff may see this participant."""
    if not staff.sees_team:
        return works_with(staff)
    if staff.sees_every_team:
        return Person.role == Role.PARTICIPANT
    return or_(works_with(staff), and_(Person.role == Role.PARTICIPANT, Person.team_id == staff.team_id))


def participant(session: Session, staff: StaffMember, person_id: int) -> Person | None:
    """The participant, when this member of staff may see them; None for anyone else and for nobody."""
    return session.scalar(select(Person).where(Person.id == person_id, may_see(staff)))


def is_own(session: Session, staff: StaffMember, person_id: int) -> bool:
    """Whether this member of staff works with this participant."""
    return session.scalar(select(Person.id).where(Person.id == person_id, works_with(staff))) is not None
