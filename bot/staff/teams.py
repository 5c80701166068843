"""Teams: whether a move needs somebody's yes, how long there is between two appointments, and whose weeks are set.

Rule of this file: a team lead sets their own team's, a service manager every team's; nobody else does.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import ColumnElement, false, select, true
from sqlalchemy.orm import Session

from bot.models import Availability, Deed, Person, Role, Team
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff.access import StaffMember

LONGEST_GAP = 120
LONGEST_FIRST = 240


@dataclass(frozen=True, slots=True)
class Ways:
    """How a team does it: whether a move needs a yes, the minutes between two appointments and for a first one, where
    people are seen for the first time, and whether they are offered their next session by text."""

    moves_need_a_yes: bool
    gap_minutes: int
    first_minutes: int = 60
    venue: str | None = None
    next_by_text: bool = False


@dataclass(frozen=True, slots=True)
class Worker:
    """One of a team's staff, and on which weekdays (Monday is 0) participants can be offered times with them."""

    id: int
    name: str
    role: Role
    weekdays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Seat:
    """A team: its ways, and its staff by name."""

    id: int
    name: str
    ways: Ways
    workers: tuple[Worker, ...]


def sets_teams(staff: StaffMember) -> bool:
    """Whether they set any team's ways."""
    return staff.role in (Role.TEAM_LEAD, Role.SERVICE_MANAGER)


def teams(session: Session, staff: StaffMember) -> list[Seat]:
    """The teams that are theirs to set, by name."""
    found = session.scalars(select(Team).where(_may_set(staff)).order_by(Team.name)).all()
    workers = _workers(session, [team.id for team in found])
    return [Seat(team.id, team.name, _ways(team), tuple(workers[team.id])) for team in found]


def team(session: Session, staff: StaffMember, team_id: int) -> tuple[str, Ways] | None:
    """A team's name and ways; None when it is not theirs to set, or there is none."""
    found = session.scalar(select(Team).where(Team.id == team_id, _may_set(staff)))
    return (found.name, _ways(found)) if found else None


def keep(session: Session, staff: StaffMember, team_id: int, wanted: Ways) -> bool:
    """Let a team do it so from now on; what waits for a yes goes on waiting. False when it did so already."""
    found = session.scalar(select(Team).where(Team.id == team_id, _may_set(staff)))
    if found is None or _ways(found) == wanted:
        return False
    found.moves_need_a_yes, found.gap_minutes = wanted.moves_need_a_yes, wanted.gap_minutes
    found.first_minutes, found.venue, found.next_by_text = wanted.first_minutes, wanted.venue, wanted.next_by_text
    facts = {"moves_need_a_yes": wanted.moves_need_a_yes, "gap_minutes": wanted.gap_minutes}
    more = {"first_minutes": wanted.first_minutes, "venue": wanted.venue is not None, "by_text": wanted.next_by_text}
    audit.note(session, staff.id, Deed.CHANGED, "teams", team_id, **facts, **more)
    return True


def _may_set(staff: StaffMember) -> ColumnElement[bool]:
    if staff.sees_every_team:
        return true()
    return Team.id == staff.team_id if staff.role is Role.TEAM_LEAD else false()


def _ways(row: Team) -> Ways:
    return Ways(row.moves_need_a_yes, row.gap_minutes, row.first_minutes, row.venue, row.next_by_text)


def _workers(session: Session, team_ids: list[int]) -> dict[int, list[Worker]]:
    staff = session.scalars(select(Person).where(Person.team_id.in_(team_ids), Person.role != Role.PARTICIPANT)).all()
    days: dict[int, set[int]] = defaultdict(set)
    week = select(Availability.worker_id, Availability.weekday)
    for worker_id, weekday in session.execute(week.where(Availability.worker_id.in_([each.id for each in staff]))):
        days[worker_id].add(weekday)
    found: dict[int, list[Worker]] = defaultdict(list)
    for person in sorted(staff, key=lambda each: full_name(each).casefold()):
        worker = Worker(person.id, full_name(person), person.role, tuple(sorted(days[person.id])))
        found[person.team_id].append(worker)
    return found
