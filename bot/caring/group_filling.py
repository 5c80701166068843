"""What fills the holes of invitations to a group: its name, and what there is to look at.

Rule of this file: as for bot/filling.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bot.models import Language, Message, Workshop


def workshop(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """The group's name in their language, and its link."""
    found = session.get_one(Workshop, int(message.facts["id"]))
    return {"group": found.name_cy if language is Language.CY else found.name, "link": found.link or ""}
