"""The news of somebody's people as they read it on their page, and how they chose to hear of it.

Rule of this file: everybody's own; on a page the names are whole, because nobody else reads over a shoulder there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Deed, Language, NewsBy, NewsItem, Person
from bot.people.caseload import full_name
from bot.people.reach import current_number
from bot.record import audit
from bot.staff import news_words
from bot.staff.access import StaffMember, may_see

SHOWN = timedelta(days=14)
MOST = 200


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened, and whether they were texted of it."""

    person_id: int
    name: str
    words: str
    at: datetime
    told_at: datetime | None


def lines(session: Session, staff: StaffMember, now: datetime) -> list[Line]:
    """The last two weeks, newest first, of people they may still see."""
    wanted = (
        select(NewsItem, Person)
        .join(Person, Person.id == NewsItem.participant_id)
        .where(NewsItem.staff_id == staff.id, NewsItem.at > now - SHOWN, NewsItem.at <= now, may_see(staff))
        .order_by(NewsItem.at.desc(), NewsItem.id.desc())
        .limit(MOST)
    )
    return [
        Line(person.id, full_name(person), news_words.words(session, item, Language.EN), item.at, item.told_at)
        for item, person in session.execute(wanted)
    ]


def choice(session: Session, staff: StaffMember) -> tuple[NewsBy, bool]:
    """How they hear of news now, and whether they have a work phone to be texted on."""
    return session.get_one(Person, staff.id).news, current_number(session, staff.id) is not None


def choose(session: Session, staff: StaffMember, how: NewsBy) -> None:
    """From now on they hear of news so."""
    person = session.get_one(Person, staff.id)
    if person.news is not how:
        person.news = how
        audit.note(session, staff.id, Deed.CHANGED, "people", staff.id, news=how.value)
