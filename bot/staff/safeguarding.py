"""Safeguarding: who leads on it in a team, and so reads each text that names a child.

Rule of this file: one a team, chosen among those who may see the whole team; set by whoever sets the team.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Deed, Person
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff import teams
from bot.staff.access import SEES_TEAM, StaffMember


def choices(session: Session, team_id: int) -> list[tuple[int, str, bool]]:
    """Who could: id, name, and whether they do."""
    wanted = select(Person).where(Person.team_id == team_id, Person.role.in_(SEES_TEAM))
    found = [(each.id, full_name(each), each.safeguards) for each in session.scalars(wanted)]
    return sorted(found, key=lambda each: each[1].casefold())


def choose(session: Session, staff: StaffMember, team_id: int, person_id: int | None) -> bool:
    """Have somebody lead on it, or nobody in this team. False when that may not be chosen."""
    known = {id_ for id_, _, _ in choices(session, team_id)}
    if teams.team(session, staff, team_id) is None or (person_id is not None and person_id not in known):
        return False
    for person in session.scalars(select(Person).where(Person.id.in_(known))):
        person.safeguards = person.id == person_id
    audit.note(session, staff.id, Deed.CHANGED, "teams", team_id, safeguarding=person_id)
    return True
