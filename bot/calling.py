"""Calling: somebody for whom texts are no use is rung instead, about each thing that a text would have told them.

Rule of this file: one task an appointment, however many texts about it were planned.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.alerts import News, tell
from bot.models import AlertKind, Message, Person


def ring(session: Session, message: Message, person: Person, now: datetime) -> None:
    """Ask whoever works with them to ring about what this text was to say."""
    about = f"appointment:{message.appointment_id}:{message.appointment_version}"
    if message.appointment_id is None:
        about = f"conversation:{message.conversation_id}"
    subject = (message.text_key or "").split(".")[0]
    news = News(
        AlertKind.CALL_INSTEAD,
        f"call_instead:{about}",
        appointment_id=message.appointment_id,
        facts={"about": subject},
    )
    tell(session, person, news, now)
