"""What fills the holes of texts to staff: initials of whom it is about, on a work phone that others may see.

Rule of this file: initials and first names of colleagues; no participant's name, and no reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bot.models import Language, Message, Person


def initials(person: Person) -> str:
    """ "SB": how staff are told of somebody on a work phone."""
    return f"{person.first_name[:1]}{person.last_name[:1]}".upper()


def staff(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Of what staff are told outside any question."""
    found = session.get(Person, message.facts.get("participant", 0))
    return {"who": initials(found)} if found else {}
