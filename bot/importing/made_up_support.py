"""Made up: somebody for each of the last steps, so that a demo can be walked through to its end.

Rule of this file: the same people every time, by the same road as from the staff's pages; it says nothing by itself
before the day after.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import onward, refs
from bot.calendar import hours_of
from bot.caring import supporting
from bot.clock import london
from bot.db import Database
from bot.models import Appointment, Booking, Person
from bot.people.reach import referral_of
from bot.staff.access import member
from dialogs.hours import at as london_at
from dialogs.moves import Matter

INTRODUCED, LAST, FEEDBACK = "D-11", "D-06", "D-08"
"""Josh was put in touch with others a week ago, Tara's next session is her last, and Zoe has had hers."""
OTHERS = "Riverside Bikes"


def give(db: Database, at: datetime) -> None:
    """Give them their last steps."""
    today = london(at).date()
    with db.transaction() as session:
        _introduce(session, today - timedelta(days=7), at)
    with db.transaction() as session:
        _mark_last(session, at)
    with db.transaction() as session:
        _ask_for_feedback(session, today + timedelta(days=1), at)


def _introduce(session: Session, on: date, at: datetime) -> None:
    josh = _somebody(session, INTRODUCED)
    supporting.introduce(session, member(_worker(session, josh)), josh.id, supporting.Others(OTHERS, on), at)


def _mark_last(session: Session, at: datetime) -> None:
    tara = _somebody(session, LAST)
    booked = select(Appointment.id).where(
        Appointment.participant_id == tara.id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    last = session.scalars(booked.order_by(Appointment.starts_at.desc()).limit(1)).first()
    if last is not None:
        supporting.mark_last(session, member(_worker(session, tara)), last, at)


def _ask_for_feedback(session: Session, on: date, at: datetime) -> None:
    zoe = _somebody(session, FEEDBACK)
    hours = hours_of(zoe)
    due = hours.next_opening(london_at(on, hours.opens))
    key = f"feedback:demo:{zoe.id}"
    onward.put(session, onward.Onward(zoe.id, "feedback", key, key, matter=Matter(zoe.id), due_at=due), at)


def _somebody(session: Session, ref: str) -> Person:
    return session.scalars(select(Person).where(Person.ref_key == refs.person_key(ref))).one()


def _worker(session: Session, person: Person) -> Person:
    referral = referral_of(session, person.id)
    return session.get_one(Person, referral.case_worker_id if referral else person.id)
