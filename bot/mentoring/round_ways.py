"""How a team does its rounds: when they go out, and who is asked first to take a list.

Rule of this file: a team lead sets their own team's, a service manager every team's; nobody else does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.models import Deed, Person, Role, Team
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff.access import StaffMember

EARLIEST, LATEST = time(8), time(12)
TAKE_LISTS = (Role.MENTOR, Role.COACH)


@dataclass(frozen=True, slots=True)
class Ways:
    """A team's hour, who is asked first (None: whoever has the shortest list), and who there is to choose from."""

    name: str
    round_at: time
    cover_id: int | None
    staff: tuple[tuple[int, str], ...]


def ways(session: Session, staff: StaffMember, team_id: int) -> Ways | None:
    """A team's ways; None when they are not theirs to set, or there is no such team."""
    team = session.get(Team, team_id)
    lead = staff.role is Role.TEAM_LEAD and staff.team_id == team_id
    if team is None or not (lead or staff.sees_every_team):
        return None
    wanted = select(Person).where(Person.team_id == team_id, Person.role.in_(TAKE_LISTS))
    people = sorted(session.scalars(wanted), key=lambda each: full_name(each).casefold())
    cover = next((each.id for each in people if each.covers), None)
    return Ways(team.name, team.round_at, cover, tuple((each.id, full_name(each)) for each in people))


def keep(session: Session, staff: StaffMember, team_id: int, round_at: time, cover_id: int | None) -> None:
    """From tomorrow's round on, and for cover at once. Whoever asks has asked `ways` before."""
    session.execute(update(Team).where(Team.id == team_id).values(round_at=round_at))
    here = update(Person).where(Person.team_id == team_id)
    session.execute(here.where(Person.covers).values(covers=False))
    session.execute(here.where(Person.id == cover_id, Person.role.in_(TAKE_LISTS)).values(covers=True))
    facts = {"round_at": round_at.isoformat("minutes"), "cover": cover_id}
    audit.note(session, staff.id, Deed.CHANGED, "teams", team_id, **facts)
