"""Rungs: who is asked about an alert, in which order, each once.

Rule of this file: it reads the rota and whose somebody is; whoever neither a text nor an e-mail reaches is passed over
while there is anybody else. Whose turn it is is bot/alerting/paging.py's.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting import accused, mailing
from bot.alerting.worries import CALLS
from bot.models import Alert, Message, Number, Person, Referral
from bot.people.reach import reach
from bot.staff import rota


def rungs(session: Session, alert: Alert, at: datetime) -> tuple[int, ...]:
    """Who is asked about an alert, in order, each once."""
    about = session.get(Person, alert.person_id) if alert.person_id else None
    team_id = about.team_id if about else _team_of_number(session, alert) or rota.duty_team(session, at)
    if team_id is None:
        return ()
    found = rota.ladder(session, team_id, alert.staff_id, at, alert.person_id)
    if alert.kind in CALLS:
        found = tuple(one for one in found if _within_reach(session, one, at)) or found
        found = (*found[:1], *_mentor(session, about), *found[1:2])
    accused_ids = accused.by(session, alert)
    everyone = tuple(one for one in dict.fromkeys(found) if one not in accused_ids)
    if accused_ids and not everyone:
        everyone = accused.above(session, accused_ids)
    return tuple(one for one in everyone if _within_reach(session, one, at)) or everyone


def _within_reach(session: Session, staff_id: int, at: datetime) -> bool:
    staff = session.get_one(Person, staff_id)
    return reach(session, staff, at).why_not is None or mailing.reaches(session, staff)


def _mentor(session: Session, about: Person | None) -> list[int]:
    wanted = select(Referral.mentor_id).where(Referral.mentor_id.is_not(None))
    return [one for one in session.scalars(wanted.where(Referral.participant_id == about.id)) if one] if about else []


def _team_of_number(session: Session, alert: Alert) -> int | None:
    """The team of somebody who has, or had, the number that a stranger wrote from."""
    key = select(Message.number_key).where(Message.id == alert.message_id).scalar_subquery()
    wanted = select(Person.team_id).join(Number, Number.person_id == Person.id).where(Number.key == key)
    return session.scalar(wanted.order_by(Number.until.is_not(None), Number.id.desc()).limit(1))
