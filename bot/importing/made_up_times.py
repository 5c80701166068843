"""Made up: what the arranging of a demo needs: where each team meets people, and somebody's times to avoid.

Rule of this file: the same people every time, by the same road as from the staff's pages. Who is to be met for the
first time, and who was expected yesterday with nothing recorded of it, is among the rows (bot/importing/made_up.py).
"""

from __future__ import annotations

from datetime import datetime, time

from sqlalchemy import select, update

from bot import avoided, refs
from bot.access import member
from bot.db import Database
from bot.importing.made_up import MEETS_AT
from bot.models import AvoidKind, Person, Team
from bot.reach import referral_of

AT_SCHOOL = "D-03"
"""Kyle takes a child to school and back."""
_SCHOOL = ((time(8, 30), time(10, 30)), (time(14, 30), time(16)))


def give(db: Database, at: datetime) -> None:
    """Set where people are met, and write Kyle's mornings and afternoons down."""
    with db.transaction() as session:
        for name, venue in MEETS_AT.items():
            session.execute(update(Team).where(Team.name == name).values(venue=venue))
        kyle = session.scalars(select(Person).where(Person.ref_key == refs.person_key(AT_SCHOOL))).one()
        referral = referral_of(session, kyle.id)
        if referral is None:
            return
        staff = member(session.get_one(Person, referral.case_worker_id))
        for weekday in range(5):
            for opens, closes in _SCHOOL:
                avoided.add(session, staff, kyle.id, avoided.Avoided(AvoidKind.CARING, opens, closes, weekday), at)
