"""Booking what a programme proposes: several sessions with one press; and how often they are to be, where staff say so.

Rule of this file: whoever may see the participant does it. Pressed twice, it books once: a time that is taken, by
themselves too, is left out and said.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.appointments import booking
from bot.models import AppointmentKind, Deed, Standing
from bot.people.reach import referral_of
from bot.people.standing import lock
from bot.planning import programmes_due, programmes_read
from bot.planning.programmes import Rate
from bot.planning.programmes_read import Proposed
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember


@dataclass(frozen=True, slots=True)
class Pace:
    """How often they are to meet (None: as the plan or the service says) and for how long (None: as usual)."""

    rate: Rate | None
    minutes: int | None


def proposed(session: Session, staff: StaffMember, person_id: int, at: datetime) -> Proposed | None:
    """What is to be booked for a participant; None for one who is not theirs, or has nothing to book sessions for."""
    if access.participant(session, staff, person_id) is None:
        return None
    lock(session, person_id)
    referral = referral_of(session, person_id)
    if referral is None or referral.standing is not Standing.ACTIVE:
        return None
    return programmes_read.proposed(session, referral, at)


def book(
    session: Session, staff: StaffMember, person_id: int, chosen: Collection[datetime], at: datetime
) -> tuple[int, int] | None:
    """Book those of what is proposed that were chosen: how many were, and how many were free no more."""
    found, referral = proposed(session, staff, person_id, at), referral_of(session, person_id)
    if found is None or referral is None:
        return None
    booked = 0
    for one in (each for each in found.proposals if each.starts_at in chosen):
        place, worker = found.venue, referral.case_worker_id
        wish = booking.Wish(one.starts_at, AppointmentKind.SESSION, one.minutes, one.mode, place, worker)
        made = booking.book(session, staff, person_id, wish, at)
        if made is not None and made.appointment is not None:
            booked += 1
    return booked, len(chosen) - booked


def set_pace(session: Session, staff: StaffMember, person_id: int, wanted: Pace, at: datetime) -> bool:
    """Let them meet so often, for so long. False for somebody who is not theirs to see."""
    referral = referral_of(session, person_id)
    if access.participant(session, staff, person_id) is None or referral is None:
        return False
    lock(session, person_id)
    programmes_due.begin(session, referral.id, at)
    row = programmes_read.row_of(session, referral.id)
    if row is None:
        return False
    rate = wanted.rate
    row.sessions, row.in_weeks = (rate.sessions, rate.weeks) if rate else (None, None)
    row.minutes, row.set_by, row.set_at = wanted.minutes, staff.id, at
    audit.note(session, staff.id, Deed.CHANGED, "programmes", referral.id, sessions=row.sessions, weeks=row.in_weeks)
    return True
