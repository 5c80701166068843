"""Strangers: what is known of a number that texts us and is nobody's, and who hears of it.

Rule of this file: whoever wrote hears nothing. Whose a number is, staff say (bot/incoming/claiming.py).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News
from bot.alerting.alerts import tell as tell_staff
from bot.models import Alert, AlertKind, Message, Number, Person

CLOSE = "close"
"""How a number came to be noted with somebody, where it is of somebody close to them."""
FROM_CLOSE = {"from": CLOSE}
"""In an alert's facts: somebody close to them wrote it, not they."""
A_DAY = timedelta(days=1)


def close_to(session: Session, key: str) -> Person | None:
    """The participant to whom whoever has this number is close, as staff said; nobody when it is somebody's own."""
    kept = select(Number).where(Number.key == key, Number.until == Number.since).order_by(Number.id.desc())
    found = next((row for row in session.scalars(kept) if row.proven_how == CLOSE), None)
    return session.get(Person, found.person_id) if found is not None and not is_held(session, key) else None


def tell(session: Session, message: Message, close: Person | None, at: datetime) -> None:
    """A text from nobody we know is a line for whoever is on duty, one a number and day; of somebody close, it is for
    whoever works with whom they are close to."""
    if close is not None:
        news = News(AlertKind.WROTE, f"wrote:message:{message.id}", False, message.id, None, message.body, FROM_CLOSE)
    elif _is_told(session, message.number_key, at):
        return
    else:
        news = News(AlertKind.UNCLAIMED, f"unclaimed:message:{message.id}", False, message.id, None, message.body)
    tell_staff(session, close, news, at)


def _is_told(session: Session, key: str, at: datetime) -> bool:
    """Whether there is a line of this number's for staff already, that is open and no older than a day."""
    told = (Alert.kind == AlertKind.UNCLAIMED, Alert.seen_at.is_(None), Alert.raised_at > at - A_DAY)
    about = select(Alert.id).join(Message, Message.id == Alert.message_id).where(Message.number_key == key, *told)
    return session.scalar(about.limit(1)) is not None


def is_held(session: Session, key: str) -> bool:
    """Whether anybody has this number now."""
    held = select(Number.id).where(Number.key == key, Number.until.is_(None))
    return session.scalar(held.limit(1)) is not None
