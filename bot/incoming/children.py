"""Children: a text that names one, or in which something is wrong and there is one, is read by whoever leads on
safeguarding.

Rule of this file: once a text; it is told beside whatever else the text leads to. What staff write is theirs to read
only where something is wrong, because a note of a mentor's names children for good reasons.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.models import AlertKind, Message, Person, Role
from bot.staff.access import who_knows
from dialogs.hearing.children import names_a_child, speaks_of_a_child


def take(session: Session, message: Message, person: Person | None, at: datetime) -> None:
    """Tell whoever leads on safeguarding, if a participant's text, or a stranger's, is one for them."""
    words = message.body or ""
    if person is not None and person.role is not Role.PARTICIPANT:
        return
    if names_a_child(words) or (message.risk is not None and speaks_of_a_child(words)):
        _tell(session, message, person, at)


def of_staff(session: Session, message: Message, about: Person | None, at: datetime) -> None:
    """One of the staff wrote that something is wrong: tell them too when there is a child in it."""
    if speaks_of_a_child(message.body or ""):
        _tell(session, message, about, at, urgent=True)


def _tell(session: Session, message: Message, person: Person | None, at: datetime, *, urgent: bool = False) -> None:
    about = News(
        AlertKind.CHILD_NAMED,
        f"child:message:{message.id}",
        urgent=urgent or message.risk is not None,
        message_id=message.id,
        words=message.body,
        to_id=lead(session, person),
    )
    tell(session, person, about, at)


def lead(session: Session, person: Person | None) -> int | None:
    """Who leads on safeguarding for somebody: in their team, else in any, else whoever leads the service."""
    wanted = select(Person).where((Person.safeguards.is_(True)) | (Person.role == Role.SERVICE_MANAGER))
    if person is not None:
        wanted = wanted.where(Person.id.not_in(who_knows(person.id)))
    team_id = person.team_id if person else None
    found = session.scalars(wanted.order_by(Person.id)).all()
    ranked = sorted(found, key=lambda one: (not one.safeguards, one.team_id != team_id, one.id))
    return ranked[0].id if ranked else None
