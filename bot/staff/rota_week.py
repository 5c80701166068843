"""The rota's week: who is on duty for a team on each of seven days, read and set by those who set its ways.

Rule of this file: only people of the team who see all of its people can be put on it, and the director may be any
service manager; a place that is left empty has its usual person (bot/staff/rota.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.models import Deed, Person, Role, RotaDay
from bot.people.caseload import full_name
from bot.record import audit
from bot.staff.access import SEES_TEAM, StaffMember

PLACES = ("first", "second", "director")
Days = Mapping[date, Mapping[str, int | None]]
"""By day: who is in each place, None for the usual person."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who may be put on the rota."""

    id: int
    name: str
    role: Role


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def choices(session: Session, team_id: int) -> list[Choice]:
    """Who may be on a team's rota, by name."""
    wanted = select(Person).where(Person.role.in_(SEES_TEAM))
    either = wanted.where((Person.team_id == team_id) | (Person.role == Role.SERVICE_MANAGER))
    found = [Choice(person.id, full_name(person), person.role) for person in session.scalars(either)]
    return sorted(found, key=lambda one: one.name.casefold())


def week(session: Session, team_id: int, monday: date) -> dict[date, dict[str, int | None]]:
    """Who is on duty on each day of a week."""
    days = [monday + timedelta(days=ahead) for ahead in range(7)]
    kept = {row.day: row for row in session.scalars(_rows(team_id, days))}
    return {
        day: {place: getattr(kept[day], f"{place}_id") if day in kept else None for place in PLACES} for day in days
    }


def keep(session: Session, staff: StaffMember, team_id: int, days: Days) -> bool:
    """Put these people on the rota. False, and nothing changed, when one of them may not be on it."""
    allowed = {one.id for one in choices(session, team_id)} | {None}
    if any(person_id not in allowed for places in days.values() for person_id in places.values()):
        return False
    kept = {row.day: row for row in session.scalars(_rows(team_id, list(days)))}
    for day, places in days.items():
        row = kept.get(day) or RotaDay(team_id=team_id, day=day)
        for place in PLACES:
            setattr(row, f"{place}_id", places.get(place))
        session.add(row)
    audit.note(session, staff.id, Deed.CHANGED, "rota", team_id, monday=min(days).isoformat())
    return True


def _rows(team_id: int, days: Sequence[date]) -> Select[RotaDay]:
    return select(RotaDay).where(RotaDay.team_id == team_id, RotaDay.day.in_(days))
