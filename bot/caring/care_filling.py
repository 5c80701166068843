"""What fills the holes of the texts that look after somebody: who hears complaints and by when, and a day.

Rule of this file: looked up from ids when the message leaves; a name that nobody has is put in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import texts
from bot.alerting import accused
from bot.calendar import working_days_after
from bot.models import Language, Message, Person, Role
from bot.texts import day_words
from dialogs.hours import MID_AFTERNOON, day_of
from dialogs.hours import at as london_at

ANSWERED_WITHIN = 5
"""Working days until whoever hears complaints has got back to them."""
_A_MANAGER = {Language.EN: "A manager", Language.CY: "Rheolwr"}


def who_hears_complaints(session: Session, person: Person, at: datetime) -> Person | None:
    """The lead of their team, else whoever runs the service; never one whom they accuse."""
    lead = select(Person).where(Person.role == Role.TEAM_LEAD, Person.team_id == person.team_id)
    manager = select(Person).where(Person.role == Role.SERVICE_MANAGER)
    others = Person.id.not_in(accused.lately(session, person.id, at))
    found = (session.scalars(wanted.where(others).order_by(Person.id).limit(1)).first() for wanted in (lead, manager))
    return next((each for each in found if each is not None), None)


def complaint(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Who hears it, and by when they answer."""
    person = session.get(Person, message.person_id) if message.person_id else None
    lead = who_hears_complaints(session, person, message.made_at) if person else None
    by = london_at(working_days_after(day_of(message.made_at), ANSWERED_WITHIN), MID_AFTERNOON)
    return {"lead": lead.first_name if lead else _A_MANAGER[language], "by": day_words(by, language)}


def in_touch(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """How often somebody was in touch with them, where the message says how often."""
    return touch(message.facts, language)


def touch(facts: Mapping[str, Any], language: Language) -> Mapping[str, str]:
    """How often it was, of how often it was to be; and in a row, from twice on."""
    if "made" not in facts:
        return {}
    words = texts.catalogue()["next.touch_run" if int(facts["run"]) > 1 else "next.touch"].words(language)
    return {"touch": f" {words}".format(**facts)}


def introduced_to(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The day on which they were put in touch."""
    at = message.facts.get("at")
    return {"day": day_words(datetime.fromisoformat(at), language)} if at else {}
