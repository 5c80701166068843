"""A made-up plan for one made-up person, with a code that is no secret, so that private pages can be tried.

Rule of this file: into a demo only, and by the doors that staff use.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import select

from bot import clock, refs
from bot.caring import plans
from bot.caring.plans import Agreed, Approval, Goal
from bot.db import Database
from bot.importing.made_up import FIRST_REF
from bot.models import Condition, Mode, Person
from bot.people.reach import referral_of
from bot.private import links, opening
from bot.staff.access import member

CODE = "482915"


def give(db: Database, at: datetime) -> bool:
    """Once: nothing stands in the way of links, a code is set, a plan is approved, and they are told of it."""
    with db.transaction() as session:
        person = session.scalar(select(Person).where(Person.ref_key == refs.person_key(FIRST_REF)))
        referral = referral_of(session, person.id) if person else None
        if person is None or referral is None or links.access_of(session, person.id).code_hash is not None:
            return False
        staff = member(session.get_one(Person, referral.case_worker_id))
        opening.set_condition(session, staff, person.id, Condition.NONE, at)
    opening.set_code(db, staff, person.id, CODE, at)
    today = clock.london(at).date()
    with db.transaction() as session:
        plans.write(session, staff, person.id, _agreed(today), at)
        plans.approve(session, staff, person.id, Approval(today, by_practitioner=True), at)
    return True


def _agreed(today: date) -> Agreed:
    goals = (
        Goal("Open a bank account", "The card has come", today + timedelta(days=21), "Sam, with Jo"),
        Goal("See the housing team", "There is a date to move in", today + timedelta(days=35), "Jo"),
        Goal("Join the Tuesday football", "Been twice", today + timedelta(days=28), "Sam"),
    )
    return Agreed("Once a week", (Mode.PLACE, Mode.PHONE), goals)
