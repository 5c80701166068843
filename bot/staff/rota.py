"""The duty rota: who answers for a team at an instant, and in which order.

Rule of this file: a place that nobody was put in has its usual person: the team lead second, the service manager as
director. Who of them can be reached is bot/alerting/rungs.py's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Person, Role, RotaDay, Team
from bot.staff import access
from dialogs.hours import LONDON

HANDS_OVER = time(9)
"""When one day's duty ends and the next begins, in London."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is on duty for a team: ids of staff, None where there is nobody."""

    first: int | None
    second: int | None
    director: int | None


def duty_day(at: datetime) -> date:
    """The day whose duty an instant falls in: until nine in the morning, still the day before."""
    local = at.astimezone(LONDON)
    return local.date() if local.time() >= HANDS_OVER else local.date() - timedelta(days=1)


def watch(session: Session, team_id: int, at: datetime) -> Watch:
    """Who is on duty for a team at an instant, with the usual people where the rota says nothing."""
    wanted = select(RotaDay).where(RotaDay.team_id == team_id, RotaDay.day == duty_day(at))
    day = session.scalar(wanted)
    second = (day.second_id if day else None) or _one(session, Role.TEAM_LEAD, team_id)
    director = (day.director_id if day else None) or _one(session, Role.SERVICE_MANAGER, team_id)
    return Watch(day.first_id if day else None, second, director)


def ladder(
    session: Session, team_id: int, worker_id: int | None, at: datetime, about_id: int | None = None
) -> tuple[int, ...]:
    """Whom to ask, in order, each once: the case worker, first on duty, second on call, the director; never whoever
    it is about."""
    on = watch(session, team_id, at)
    order = [one for one in (worker_id, on.first, on.second, on.director) if one is not None]
    knows = set(session.scalars(access.who_knows(about_id))) if about_id is not None else set()
    return tuple(dict.fromkeys(one for one in order if one != about_id and one not in knows))


def duty_team(session: Session, at: datetime) -> int | None:
    """The team that answers for what is nobody's: the first that has a rota for the day, else the first there is."""
    with_rota = select(RotaDay.team_id).where(RotaDay.day == duty_day(at)).order_by(RotaDay.team_id)
    return session.scalar(with_rota.limit(1)) or session.scalar(select(Team.id).order_by(Team.id).limit(1))


def _one(session: Session, role: Role, team_id: int) -> int | None:
    """Somebody in this role, of the team if there is one."""
    wanted = select(Person.id).where(Person.role == role).order_by((Person.team_id == team_id).desc(), Person.id)
    if role is Role.TEAM_LEAD:
        wanted = wanted.where(Person.team_id == team_id)
    return session.scalar(wanted.limit(1))
