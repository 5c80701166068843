"""Words about one that is over: "sorry couldnt come", while we ask about the next.

Rule of this file: only where something was on lately, and nobody recorded that they came; then it is of that one, and
decides nothing of the next.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.incoming.elsewhere import days
from bot.incoming.floor import going
from bot.incoming.matching import JUST_OVER, Match
from bot.models import Appointment, Attendance, Booking, Person
from dialogs import missed
from dialogs.hearing.meaning import Intent, Topic
from dialogs.hours import day_of


def of_the_last(session: Session, person: Person, found: Match, at: datetime) -> Match:
    """The same, or where it is of one that is over what it belongs to then. The person is locked."""
    if found.meaning.about is not Topic.MISSED:
        return found
    here = found.conversation
    expected = session.get(Appointment, here.appointment_id) if here and here.appointment_id else None
    is_of_that = expected is not None and expected.starts_at <= at
    is_named = expected is not None and day_of(expected.starts_at) in days(found.meaning)
    is_theirs = is_of_that or is_named or (here is not None and here.dialog == missed.NAME)
    last = None if is_theirs else _last(session, person, at)
    if last is None:
        return replace(found, meaning=replace(found.meaning, about=None))
    still = next((c for c, a in going(session, person.id) if a is not None and a.id == last.id), None)
    return Match(still, replace(found.meaning, intent=Intent.OTHER, when=(), exclude=(), beside=None))


def _last(session: Session, person: Person, at: datetime) -> Appointment | None:
    unsure = or_(Appointment.attendance.is_(None), Appointment.attendance == Attendance.NOT_ATTENDED)
    wanted = select(Appointment).where(
        Appointment.participant_id == person.id,
        Appointment.booking == Booking.BOOKED,
        Appointment.starts_at.between(at - JUST_OVER, at),
        unsure,
    )
    return session.scalars(wanted.order_by(Appointment.starts_at.desc())).first()
