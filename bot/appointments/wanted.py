"""Wanted: what a conversation is to find a time for: an appointment to be moved, another one like it, or the first.

Rule of this file: it reads. What was missed or called off is booked anew, as it was; a first assessment is the
referral's, with its case worker, inside its limit, at their team's place: else where they last saw somebody, else by
phone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import pathways
from bot.appointments import slots
from bot.calendar import bank_holidays
from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Clock,
    ClockKind,
    Conversation,
    Mode,
    Person,
    Place,
    Referral,
    Standing,
    Team,
)
from bot.planning import programmes_read
from bot.referrals import clocks, visits
from bot.referrals.clocks import Limit

FIRST, NEXT = "first_assessment", "next_session"
ANEW = frozenset({"missed", "our_change"})
"""Dialogs that book another appointment in place of the one they are about."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose, with whom, for how long, how and where; `moving` is what it takes the place of, `until` its limit."""

    referral_id: int
    participant_id: int
    worker_id: int
    minutes: int
    kind: AppointmentKind
    session_number: int | None
    mode: Mode
    venue: str
    moving: Appointment | None = None
    until: datetime | None = None
    since: datetime | None = None

    def search(self, conversation_id: int, at: datetime) -> slots.Search:
        """What to look for in the diary."""
        moving = self.moving.id if self.moving else None
        of = (self.worker_id, self.minutes, conversation_id, at, self.participant_id)
        return slots.Search(*of, self.until, moving, self.since)


def limit_of(session: Session, referral: Referral) -> Limit:
    """The limit of a referral's first assessment: what its clock began with, while that runs; else as promised now.

    The day after it came is the first that counts.
    """
    once = f"{ClockKind.ASSESSMENT.value}:{referral.id}"
    runs = select(Clock.calendar, Clock.working).where(Clock.once == once, Clock.began_on == referral.referred_on)
    found = session.execute(runs.where(Clock.stopped_at.is_(None))).one_or_none()
    if found is not None:
        return Limit(found.calendar, found.working)
    promised = pathways.of(session, referral.pathway)
    limit = clocks.limit_of(ClockKind.ASSESSMENT, referral.referred_on, promised, bank_holidays())
    assert limit is not None, "every service has one"
    return limit


def needs(referral: Referral) -> bool:
    """Whether anything is to be arranged with them by text: active, and in the community."""
    return referral.standing is Standing.ACTIVE and referral.place is Place.COMMUNITY


def needs_first(session: Session, referral: Referral) -> bool:
    """Whether a first assessment is to be arranged by text: active, in the community, and nothing booked or held."""
    return needs(referral) and has_nothing(session, referral)


def has_nothing(session: Session, referral: Referral) -> bool:
    """Whether nothing is booked for a referral, and nothing was held."""
    counts = or_(Appointment.attendance.is_(None), Appointment.attendance == Attendance.ATTENDED)
    stands = select(Appointment.id).where(Appointment.referral_id == referral.id, Appointment.booking == Booking.BOOKED)
    return session.scalar(stands.where(counts).limit(1)) is None


def wanted(session: Session, conversation: Conversation) -> Wanted | None:
    """What this conversation looks for; None when there is nothing to arrange any more."""
    if conversation.dialog == FIRST:
        referral = session.get_one(Referral, conversation.matter["id"])
        return _first(session, referral) if needs_first(session, referral) else None
    if conversation.dialog == NEXT:
        return _next(session, session.get_one(Referral, conversation.matter["id"]), conversation.began_at)
    found = session.get_one(Appointment, conversation.appointment_id)
    if conversation.dialog in ANEW:
        return None if _is_booked_again(session, found) else _like(found, None)
    return _like(found, found)


def _is_booked_again(session: Session, found: Appointment) -> bool:
    """Whether staff have booked another in its place: the same session again, or else anything newer of its kind."""
    same = Appointment.session_number == found.session_number if found.session_number else Appointment.id > found.id
    again = select(Appointment.id).where(
        Appointment.referral_id == found.referral_id,
        Appointment.kind == found.kind,
        Appointment.booking == Booking.BOOKED,
        Appointment.attendance.is_(None),
        Appointment.starts_at > found.starts_at,
        same,
    )
    return session.scalar(again.limit(1)) is not None


def _like(found: Appointment, moving: Appointment | None) -> Wanted:
    return Wanted(
        referral_id=found.referral_id,
        participant_id=found.participant_id,
        worker_id=found.worker_id,
        minutes=found.minutes,
        kind=found.kind,
        session_number=found.session_number,
        mode=found.mode,
        venue=found.venue,
        moving=moving,
    )


def _first(session: Session, referral: Referral) -> Wanted:
    worker = session.get_one(Person, referral.case_worker_id)
    team = session.get_one(Team, worker.team_id)
    venue = visits.where(session, referral)
    return Wanted(
        referral_id=referral.id,
        participant_id=referral.participant_id,
        worker_id=worker.id,
        minutes=team.first_minutes,
        kind=AppointmentKind.ASSESSMENT,
        session_number=None,
        mode=Mode.PLACE if venue else Mode.PHONE,
        venue=venue,
        until=limit_of(session, referral).until,
    )


def _next(session: Session, referral: Referral, at: datetime) -> Wanted | None:
    """The next session of a programme, about when it would best be; None when there is none to book any more."""
    found = programmes_read.wanted_next(session, referral, at)
    if found is None or not needs(referral):
        return None
    return Wanted(
        referral_id=referral.id,
        participant_id=referral.participant_id,
        worker_id=referral.case_worker_id,
        minutes=found.minutes,
        kind=AppointmentKind.SESSION,
        session_number=programmes_read.next_number(session, referral.id),
        mode=found.mode,
        venue=found.venue,
        since=found.since,
    )
