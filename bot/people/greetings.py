"""How a team greets and writes: whether Welsh is offered first, whether WhatsApp is set up, and how long the bot keeps
quiet once staff have written themselves.

Rule of this file: a team lead sets their own team's, a service manager every team's; nobody else does.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.models import Deed, Role, Team
from bot.record import audit
from bot.staff.access import StaffMember

SHORTEST, LONGEST = 5, 480
"""Minutes of quiet: shorter is no conversation, longer than a working day would strand somebody."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """A team's ways of writing."""

    name: str
    in_wales: bool
    whatsapp: bool
    quiet_minutes: int


def greeting(session: Session, staff: StaffMember, team_id: int) -> Greeting | None:
    """A team's ways; None when they are not theirs to set, or there is no such team."""
    team = session.get(Team, team_id)
    lead = staff.role is Role.TEAM_LEAD and staff.team_id == team_id
    if team is None or not (lead or staff.sees_every_team):
        return None
    return Greeting(team.name, team.in_wales, team.whatsapp, team.quiet_minutes)


def keep(session: Session, staff: StaffMember, team_id: int, wanted: Greeting) -> None:
    """From the next text on. Whoever asks has asked `greeting` before."""
    team = session.get_one(Team, team_id)
    team.in_wales, team.whatsapp, team.quiet_minutes = wanted.in_wales, wanted.whatsapp, wanted.quiet_minutes
    facts = {"in_wales": wanted.in_wales, "whatsapp": wanted.whatsapp, "quiet_minutes": wanted.quiet_minutes}
    audit.note(session, staff.id, Deed.CHANGED, "teams", team_id, **facts)
