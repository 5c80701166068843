"""What is still booked for somebody who has just gone away: their worker is asked whether each stands.

Rule of this file: nothing is called off by itself, for a visit inside or a call may take its place; asked once for each
time that they go away, and no text goes to anybody.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.alerting.alerts import News, tell
from bot.models import AlertKind, Appointment, Booking, Person, Place, Referral, Standing

AWAY = (Standing.RECALLED, Standing.UNLAWFULLY_AT_LARGE)


def ask(session: Session, referral: Referral, at: datetime) -> None:
    """Ask, when they are inside or recalled and are still expected somewhere."""
    inside = referral.place is Place.CUSTODY and referral.standing is Standing.ACTIVE
    if not inside and referral.standing not in AWAY:
        return
    coming = select(func.count(Appointment.id)).where(
        Appointment.referral_id == referral.id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    if session.scalar(coming):
        once = f"{AlertKind.STILL_BOOKED.value}:{referral.id}:{at.isoformat()}"
        tell(session, session.get_one(Person, referral.participant_id), News(AlertKind.STILL_BOOKED, once, True), at)
