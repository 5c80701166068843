"""Made up: a group with two dates, so that a demo has something to invite people to, and two who are kept apart.

Rule of this file: the same every time, by the same road as from the staff's pages; nobody is invited by itself.
"""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import refs
from bot.calendar import bank_holidays
from bot.caring import groups_held
from bot.caring.groups_held import Date, Group
from bot.clock import london
from bot.db import Database
from bot.importing.days import open_days
from bot.models import Person
from bot.people.reach import referral_of
from bot.staff.access import member
from dialogs.hours import at as london_at

COOKING = Group("cooking", "coginio", None, None)
WHOSE, APART_FROM = "D-03", "D-05"
"""Kyle's worker holds it, and Kyle is kept apart from Liam."""
STARTS = time(14, 30)


def give(db: Database, at: datetime) -> None:
    """Give the team its group."""
    days = list(open_days(london(at).date(), 10, bank_holidays()))
    with db.transaction() as session:
        kyle, liam = _somebody(session, WHOSE), _somebody(session, APART_FROM)
        referral = referral_of(session, kyle.id)
        if referral is None:
            return
        staff = member(session.get_one(Person, referral.case_worker_id))
        group = groups_held.add(session, staff, COOKING, at)
        for day in (days[4], days[9]):
            groups_held.add_date(session, staff, group, Date(london_at(day, STARTS), 90, "Riverside Hall", 6))
        groups_held.keep_apart(session, staff, (kyle.id, liam.id), "They fell out.", at)


def _somebody(session: Session, ref: str) -> Person:
    return session.scalars(select(Person).where(Person.ref_key == refs.person_key(ref))).one()
