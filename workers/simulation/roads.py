"""WhatsApp in a simulation: teams that have it, people whom nothing stands against, and words that were approved.

Rule of this file: set by the functions that the pages and the commands call; who comes to be on it says so by text.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from bot.channels.approvals import Words
from bot.clock import now
from bot.db import Database
from bot.delivery import approved_words
from bot.models import Condition, Person, Role, Team
from bot.people import greetings
from bot.private import opening
from bot.staff.access import StaffMember, member
from workers.simulation.chance import Chance

FREE, APPROVED = 0.6, 0.5
"""For how many staff say that no condition stands against it, and how many of our wordings were approved."""


def open_whatsapp(db: Database, chance: Chance) -> None:
    """Whoever leads the service sets it up in every team."""
    with db.transaction() as session:
        leads = member(session.scalars(select(Person).where(Person.role == Role.SERVICE_MANAGER)).one())
        for team_id in session.scalars(select(Team.id)).all():
            ways = greetings.greeting(session, leads, team_id)
            if ways is not None:
                greetings.keep(session, leads, team_id, replace(ways, whatsapp=True))
        approved_words.keep(session, _approved(chance), now())
    _say_no_condition(db, chance, leads)


def _approved(chance: Chance) -> list[Words]:
    ours = approved_words.ours(())
    known = [replace(words, sid=f"HX{place:032x}") for place, words in enumerate(ours)]
    return [words for words in known if chance.happens(APPROVED, "approved", words.name)]


def _say_no_condition(db: Database, chance: Chance, leads: StaffMember) -> None:
    with db.transaction() as session:
        everybody = select(Person.id).where(Person.role == Role.PARTICIPANT).order_by(Person.id)
        for person_id in session.scalars(everybody).all():
            if chance.happens(FREE, "no condition", person_id):
                opening.set_condition(session, leads, person_id, Condition.NONE, now())
