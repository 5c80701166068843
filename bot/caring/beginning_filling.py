"""What fills the holes of the texts about somebody new: whose first name, and from which day.

Rule of this file: looked up from the message's facts when it leaves, so that a name is never an old one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.models import Language, Message, Person
from bot.texts import day_words


def new_worker(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The first name of whoever is new, and the day from which they are."""
    newcomer = session.get(Person, message.facts["id"])
    since = datetime.fromisoformat(message.facts["at"])
    return {"newcomer": newcomer.first_name if newcomer else "", "since": day_words(since, language)}
