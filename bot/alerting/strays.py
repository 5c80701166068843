"""Strays: texts from numbers that are nobody's, and what is open about them.

Rule of this file: it reads; who has one, and what was done, is written as for any alert (bot/alerting/paging.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session, aliased

from bot.alerting import paging
from bot.models import Alert, AlertKind, Direction, Message, Person
from bot.people.caseload import full_name


@dataclass(frozen=True, slots=True)
class Stray:
    """A text from a number that is nobody's; `alert_id` is what is open about it, and `owner` who has that."""

    id: int
    number: str
    at: datetime
    text: str
    risk: str | None
    alert_id: int | None = None
    owner: str | None = None


def strays(session: Session) -> list[Stray]:
    """Texts from numbers we do not know, what is grave and open first, then the newest. Nobody's people, so every
    team's: ask `sees_team` first."""
    grave = and_(Alert.message_id == Message.id, Alert.kind.in_(paging.CLIMBS), Alert.acted_at.is_(None))
    rows = session.execute(
        select(Message.id, Message.number, Message.made_at, Message.body, Message.risk, Alert.id, Alert.owner_id)
        .outerjoin(Alert, grave)
        .where(Message.direction == Direction.IN, Message.person_id.is_(None), ~_is_claimed())
        .order_by(Alert.id.is_(None), Message.made_at.desc(), Message.id.desc())
        .limit(200)
    )
    return [
        Stray(number_id, number, at, body or "", risk, alert_id, _name(session, owner_id))
        for number_id, number, at, body, risk, alert_id, owner_id in rows
    ]


def _is_claimed() -> ColumnElement[bool]:
    """Somebody said whose number it is, or that it is nobody's (bot/incoming/claiming.py)."""
    told = aliased(Alert)
    said = or_(told.person_id.is_not(None), and_(told.kind == AlertKind.UNCLAIMED, told.acted_at.is_not(None)))
    return exists().where(told.message_id == Message.id, said)


def _name(session: Session, person_id: int | None) -> str | None:
    return full_name(session.get_one(Person, person_id)) if person_id else None
