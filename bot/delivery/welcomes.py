"""The welcome of somebody who is back: it is put when staff say so, in the evening too, and leaves when texts may.

Rule of this file: it says what is so when it leaves. A time that was booked overnight is in it, and one that was called
off is not; words that are frozen stay as they are.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Appointment, Booking, Message
from dialogs.release_day import STALE_AFTER

NOTHING_BOOKED = "release_day.welcome"
SEE_YOU = "release_day.see_you"
REVIEW_WITHIN = timedelta(days=10)
"""The review session is the next one within ten days, which has a working week in it whatever the holidays."""
TOO_LATE = timedelta(minutes=30)
"""A time that is nearer than this is no news that helps."""


def freshen(session: Session, message: Message, now: datetime) -> None:
    """Have a welcome that is about to leave name what is booked next, if anything is."""
    if message.text_key not in (NOTHING_BOOKED, SEE_YOU) or message.body is not None or message.person_id is None:
        return
    item = _next(session, message.person_id, now)
    if item is not None:
        message.text_key, message.not_after = SEE_YOU, item.starts_at - TOO_LATE
    elif message.text_key == SEE_YOU:
        message.text_key, message.not_after = NOTHING_BOOKED, now + STALE_AFTER
    message.appointment_id, message.appointment_version = (item.id, item.version) if item else (None, None)


def _next(session: Session, person_id: int, now: datetime) -> Appointment | None:
    soon = Appointment.starts_at.between(now + TOO_LATE, now + REVIEW_WITHIN)
    theirs = (Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED)
    return session.scalars(select(Appointment).where(*theirs, soon).order_by(Appointment.starts_at).limit(1)).first()
