"""What staff who do their work book: first meetings, plans, and the next sessions.

Rule of this file: by the functions that the pages call, and only what the house put to them, or what nobody has yet.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.appointments import booking
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.db import Database
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Attendance,
    Mode,
    Person,
    Place,
    Plan,
    Referral,
    Standing,
)
from bot.planning import programmes_book, programmes_read
from bot.staff.access import StaffMember, member
from dialogs.hours import day_of
from workers.simulation.promising_people import OFTEN, Promised

RINGS_AFTER = timedelta(days=3)
"""Whoever has no first meeting by then is rung, and it is booked by hand."""
MINUTES = 60
WAYS = (Mode.PLACE, Mode.PHONE)
VENUE = "5 High Street"
BOOKS = (AlertKind.NEXT_SESSION, AlertKind.REVIEW_DUE, AlertKind.NO_CHOICE, AlertKind.NO_SLOTS, AlertKind.CALL_ME)


def as_worker(session: Session, referral: Referral) -> StaffMember:
    return member(session.get_one(Person, referral.case_worker_id))


def first_meetings(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Whoever is in custody is seen there; whoever did not choose a time by text in some days is rung."""
    none = ~select(Appointment.id).where(Appointment.referral_id == Referral.id).exists()
    with db.reading() as session:
        wanted = select(Referral).where(Referral.standing == Standing.ACTIVE, none)
        found = [each for each in session.scalars(wanted) if _is_by_hand(each, at)]
    return sum(_book_first(db, referral, at) for referral in found)


def _is_by_hand(referral: Referral, at: datetime) -> bool:
    return referral.place is Place.CUSTODY or day_of(at) - referral.referred_on >= RINGS_AFTER


def _book_first(db: Database, referral: Referral, at: datetime) -> int:
    with db.transaction() as session:
        staff, who = as_worker(session, referral), referral.participant_id
        soon = at + timedelta(days=2)
        wish = booking.Wish(soon, AppointmentKind.ASSESSMENT, MINUTES, Mode.PLACE, VENUE, staff.id)
        near = booking.near(session, who, wish, at)
        made = booking.book(session, staff, who, _at(wish, near[0]), at) if near else None
        return int(made is not None and made.appointment is not None)


def _at(wish: booking.Wish, starts_at: datetime) -> booking.Wish:
    return booking.Wish(starts_at, wish.kind, wish.minutes, wish.mode, wish.venue, wish.worker_id)


def plan(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Whoever was assessed has a plan written, which their practitioner approves."""
    assessed = select(Appointment.referral_id).where(
        Appointment.kind == AppointmentKind.ASSESSMENT, Appointment.attendance == Attendance.ATTENDED
    )
    planned = select(Plan.referral_id)
    with db.reading() as session:
        wanted = select(Referral).where(Referral.id.in_(assessed), Referral.id.not_in(planned))
        found = session.scalars(wanted.where(Referral.standing == Standing.ACTIVE)).all()
    for referral in found:
        one = people[referral.id]
        goal = Goal("See the housing team", "There is a date", day_of(at) + timedelta(weeks=6), "Jo")
        agreed = Agreed(OFTEN[one.service, one.tier], WAYS, (goal,))
        with db.transaction() as session:
            staff = as_worker(session, referral)
            plans.write(session, staff, referral.participant_id, agreed, at)
            plans.approve(session, staff, referral.participant_id, Approval(day_of(at), True), at)
    return len(found)


def book(db: Database, people: dict[int, Promised], at: datetime) -> int:
    """Whoever is to have more sessions has them booked, with one press."""
    with db.reading() as session:
        asked = select(Alert.person_id).where(Alert.kind.in_(BOOKS), Alert.seen_at.is_(None)).distinct()
        found = [each for each in session.scalars(asked) if each is not None]
    return sum(_book_next(db, person_id, at) for person_id in found)


def _book_next(db: Database, person_id: int, at: datetime) -> int:
    with db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == person_id)).one()
        if programmes_read.row_of(session, referral.id) is None:
            return 0
        staff = as_worker(session, referral)
        found = programmes_book.proposed(session, staff, person_id, at)
        chosen = [each.starts_at for each in found.proposals] if found else []
        booked = programmes_book.book(session, staff, person_id, chosen, at) if chosen else None
        return booked[0] if booked else 0
