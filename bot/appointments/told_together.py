"""Told together: what else one text tells of, beside the appointment that it is about, and the words for it.

Rule of this file: it reads. What one text tells of is alike but for its time; what is put together, and what of it
still stands when the text leaves, is bot/delivery/together.py's.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from bot.models import AlsoTold, Appointment, Language, Message
from bot.texts import when_words

SEVERAL = "appointment.booked_several"
_BESIDE = and_(Appointment.id == AlsoTold.appointment_id, Appointment.version == AlsoTold.appointment_version)


def beside(session: Session, message: Message) -> list[Appointment]:
    """What else a text tells of, beside its own, soonest first; what was changed since has news of its own."""
    if message.text_key != SEVERAL:
        return []
    wanted = select(Appointment).join(AlsoTold, _BESIDE).where(AlsoTold.message_id == message.id)
    return list(session.scalars(wanted.order_by(Appointment.starts_at, Appointment.id)))


def fill(session: Session, message: Message, language: Language) -> Mapping[str, str]:
    """Every time that it tells of: "Tue 24 Nov, 2pm; Thu 26 Nov, 2pm"."""
    if message.text_key != SEVERAL:
        return {}
    own = session.get_one(Appointment, message.appointment_id)
    times = sorted(each.starts_at for each in (own, *beside(session, message)))
    return {"dates": "; ".join(when_words(at, language) for at in times)}
