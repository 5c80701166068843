"""Who has gone quiet, and who is told of it: the case worker after two due days without two-way contact, and again as
it goes on, at growing steps and to whoever leads as well, until somebody of theirs has written down that they tried.

Rule of this file: each step of a quiet spell is told once. Days on which contact could not happen are nobody's silence,
but when there are many of them somebody looks all the same.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.mentoring import due_words, two_way
from bot.models import AlertKind, Contact, ContactKind, DueContact, Person, Role
from dialogs.hours import at as london_at

TELL_AFTER = 2
STEPS = (TELL_AFTER, 4, 7, 14, 28)
"""After so many due days it is told, and told again."""
TO_THE_LEAD = 7
"""From this step on whoever leads is told too."""
WITH_REASONS = 5
"""So many due days without two-way contact are told, whatever the reasons were."""


def tell_of(session: Session, staff: Person, day: date, at: datetime) -> None:
    """Tell of those on this day's list of theirs who are quiet, as far as that was not told."""
    wanted = select(DueContact.participant_id).where(DueContact.staff_id == staff.id, DueContact.day == day)
    people = session.scalars(wanted).all()
    last = two_way.last(session, people)
    every = due_words.missed(session, last, people, day, prevented=True)
    unexplained = due_words.missed(session, last, people, day)
    for who, total in every.items():
        days = unexplained[who] if unexplained[who] >= TELL_AFTER else total if total >= WITH_REASONS else 0
        if days >= TELL_AFTER:
            _tell(session, session.get_one(Person, who), last.get(who), days, at)


def _tell(session: Session, person: Person, last: date | None, days: int, at: datetime) -> None:
    """The step that this many days have come to; the first always, the others while nobody tried."""
    step = max(each for each in STEPS if each <= days)
    since = last.isoformat() if last else "the beginning"
    spell = f"{AlertKind.QUIET}:{person.id}:{since}"
    if step == TELL_AFTER:
        tell(session, person, News(AlertKind.QUIET, spell, facts={"days": days}), at)
    elif not _was_tried(session, person.id, last):
        news = News(AlertKind.QUIET, f"{spell}:{step}", step >= TO_THE_LEAD, facts={"days": days})
        tell(session, person, news, at)
        lead = _lead_of(session, person) if step >= TO_THE_LEAD else None
        if lead is not None:
            facts, once = {"days": days}, f"{AlertKind.QUIET_LEAD}:{person.id}:{since}:{step}"
            tell(session, person, News(AlertKind.QUIET_LEAD, once, True, facts=facts, to_id=lead), at)


def _was_tried(session: Session, person_id: int, last: date | None) -> bool:
    """Whether somebody other than a mentor or coach has written down since that they tried, whatever came of it."""
    by_hand = (Contact.participant_id == person_id, Contact.kind == ContactKind.STAFF, Contact.by_id.is_not(None))
    since = () if last is None else (Contact.opened_at > london_at(last, time.max),)
    return session.scalar(select(Contact.id).where(*by_hand, *since).limit(1)) is not None


def _lead_of(session: Session, person: Person) -> int | None:
    lead = select(Person.id).where(Person.team_id == person.team_id, Person.role == Role.TEAM_LEAD)
    return session.scalar(lead.order_by(Person.id).limit(1))
