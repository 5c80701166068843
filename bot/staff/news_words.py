"""What fills a text of news: initials for ids, and what happened in a few words.

Rule of this file: initials and times only; no name in full and no reason. A time is the one that was meant then: what
came after it is news of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import texts
from bot.models import Appointment, Language, Message, NewsItem, NewsKind, Person
from bot.staff.staff_filling import initials

WORDS = {
    NewsKind.CONFIRMED: "news.word_confirmed",
    NewsKind.MOVED: "news.word_moved",
    NewsKind.LATE: "news.word_late",
    NewsKind.CANNOT_COME: "news.word_cannot_come",
    NewsKind.CAN_COME: "news.word_can_come",
    NewsKind.CALL_ME: "news.word_call_me",
    NewsKind.QUIET: "news.word_quiet",
    NewsKind.RECORD: "news.word_record",
    NewsKind.STOPPED: "news.word_stopped",
    NewsKind.TASK: "news.word_task",
}


def fill(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The lines of a text of news, from the ids in its facts."""
    ids = [int(each) for each in str(message.facts.get("items", "")).split()]
    items = {item.id: item for item in session.scalars(select(NewsItem).where(NewsItem.id.in_(ids)))}
    return {"lines": " ".join(line(session, items[each], language) for each in ids if each in items)}


def line(session: Session, item: NewsItem, language: Language) -> str:
    """ "SB: moved to Thu 26 Nov, 3pm." """
    return f"{initials(session.get_one(Person, item.participant_id))}: {words(session, item, language)}."


def words(session: Session, item: NewsItem, language: Language) -> str:
    """What happened: "moved to Thu 26 Nov, 3pm"."""
    at = item.starts_at or _starts_at(session, item)
    when = texts.when_words(at, language) if at else ""
    key = "news.word_late_minutes" if item.kind is NewsKind.LATE and item.amount else WORDS[item.kind]
    amount = str(item.amount or "")
    said = texts.catalogue()[key].words(language).format(when=when, minutes=amount, days=amount)
    return said.strip()


def _starts_at(session: Session, item: NewsItem) -> datetime | None:
    """Of an item from before its time was kept: when the appointment is now."""
    appointment = session.get(Appointment, item.appointment_id) if item.appointment_id else None
    return appointment.starts_at if appointment else None
