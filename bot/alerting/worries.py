"""Worries: several alerts about one person, raised before anybody wrote down what they did, are one worry.

Rule of this file: the first is asked about and taken for all of them; each keeps its own words, and none is let go
before the first is. It only looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, bindparam, or_, select
from sqlalchemy.orm import Session

from bot.known import known
from bot.models import Alert, AlertKind, Message
from bot.rows import ask

GRAVE = (AlertKind.CRISIS, AlertKind.SAFEGUARDING)
"""What outranks everything (conversations.md, rule 5), and holds back the routine texts of whom it is about."""
CALLS = (AlertKind.DISTRESS, AlertKind.STRUGGLING)
"""Who should be rung the same day."""
BESIDE = (AlertKind.WROTE, AlertKind.CALL_ME)
"""What else they text while something grave is open is part of it: "he's back", "sorry, didnt mean it"."""
SAME_DAY = timedelta(hours=12)
"""A call that nobody wrote down is one worry with what comes after it for so long; another day is another call."""
WITH = "with"
_GRAVE = (
    select(Alert.id)
    .where(
        Alert.person_id == bindparam("person_id"),
        or_(*(Alert.kind == kind for kind in GRAVE)),
        Alert.acted_at.is_(None),
    )
    .limit(1)
)


def joins(session: Session, alert: Alert, at: datetime) -> Alert | None:
    """The alert that this one is one worry with: an earlier one about the same person, as grave, and still open."""
    if alert.kind in GRAVE:
        return _first(session, alert, Alert.kind.in_(GRAVE))
    if alert.kind in CALLS:
        today = Alert.kind.in_(CALLS) & (Alert.raised_at > at - SAME_DAY)
        return _first(session, alert, Alert.kind.in_(GRAVE)) or _first(session, alert, today)
    if alert.kind in BESIDE and alert.person_id is not None and is_grave(session, alert.person_id):
        return _first(session, alert, Alert.kind.in_(GRAVE))
    return None


def is_grave(session: Session, person_id: int) -> bool:
    """Whether something grave is open about somebody: nobody wrote down yet what they did."""
    asked = {"person_id": person_id}
    return known(session, Alert, ("grave", person_id), lambda: ask(session, _GRAVE, asked) is not None)


def first_of(session: Session, alert_id: int) -> int:
    """The alert by which this one is asked about and taken: itself, or the one that it joined."""
    found = session.get(Alert, alert_id)
    return int(found.facts.get(WITH, alert_id)) if found else alert_id


def joined(session: Session, first: Alert) -> Sequence[Alert]:
    """The open alerts that are one worry with this one."""
    others = session.scalars(_open(first).order_by(Alert.id))
    return [alert for alert in others if alert.facts.get(WITH) == first.id]


def _first(session: Session, alert: Alert, which: ColumnElement[bool]) -> Alert | None:
    earlier = session.scalars(_open(alert).where(which, Alert.id < alert.id).order_by(Alert.id))
    return next((one for one in earlier if WITH not in one.facts), None)


def _open(alert: Alert) -> Select[Alert]:
    """Other alerts about the same person, or from the same stranger, that nobody wrote an action for."""
    if alert.person_id is not None:
        same: ColumnElement[bool] = Alert.person_id == alert.person_id
    else:
        key = select(Message.number_key).where(Message.id == alert.message_id).scalar_subquery()
        theirs = select(Message.id).where(Message.number_key == key)
        same = Alert.person_id.is_(None) & Alert.message_id.in_(theirs)
    return select(Alert).where(same, Alert.id != alert.id, Alert.acted_at.is_(None))
