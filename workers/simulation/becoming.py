"""What becomes of people, and who says so: in, out, recalled, at large, died, said to have died in error, closed.

Rule of this file: every move of the table of lives (bot/referrals/lives.py), each rarely, and by the functions that the
pages and the files call; what is refused from where somebody is, is never said.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import london, now
from bot.db import Database
from bot.models import Closing, ClosingReason, Person, Place, Referral, Role, Standing, Step
from bot.referrals import closing, freezing, lives, whereabouts
from bot.referrals.closing import Ended
from bot.referrals.lives import State, Who
from bot.referrals.whereabouts import Said, Word
from bot.staff import accounts
from bot.staff.access import StaffMember, member
from workers.simulation.chance import Chance

MORNING = 10
"""The hour at which staff say what became of whom."""
A_DAY: dict[State, dict[Step, float]] = {
    State.COMMUNITY: {
        Step.IN_CUSTODY: 0.003,
        Step.RECALLED: 0.0015,
        Step.UNLAWFULLY_AT_LARGE: 0.0015,
        Step.DIED: 0.001,
        Step.CLOSED: 0.002,
    },
    State.CUSTODY: {
        Step.RELEASED: 0.03,
        Step.RECALLED: 0.003,
        Step.UNLAWFULLY_AT_LARGE: 0.003,
        Step.DIED: 0.002,
        Step.CLOSED: 0.003,
    },
    State.RECALLED: {
        Step.IN_CUSTODY: 0.06,
        Step.RELEASED: 0.06,
        Step.CONTACT_AGAIN: 0.08,
        Step.UNLAWFULLY_AT_LARGE: 0.03,
        Step.DIED: 0.02,
        Step.CLOSED: 0.02,
    },
    State.AT_LARGE: {
        Step.IN_CUSTODY: 0.08,
        Step.RELEASED: 0.06,
        Step.RECALLED: 0.06,
        Step.DIED: 0.02,
        Step.CLOSED: 0.02,
    },
    State.DIED: {Step.NOT_DEAD: 0.15},
    State.CLOSED: {Step.DIED: 0.005},
}
"""How often each is said of somebody in a day, by where they are."""
BY_FILE = 0.3
LEADER = accounts.NewStaff("leads@example.test", "Ana", "Whole service", Role.SERVICE_MANAGER, "Team 0", "01632 960001")
"""Whoever leads the service, who alone takes a death back."""


@dataclass(frozen=True, slots=True)
class Told:
    """Of whose referral which step is said, and whether a file says it."""

    referral_id: int
    step: Step
    by_file: bool


def lead(db: Database) -> None:
    """Give the service somebody who leads it."""
    with db.transaction() as session:
        accounts.add(session, LEADER, accounts.new_password())


def say(db: Database, chance: Chance, step: int) -> int:
    """Once a day: what became of a few, as staff or a file say; of how many."""
    if now().hour != MORNING:
        return 0
    with db.reading() as session:
        rows = session.execute(select(Referral.id, Referral.place, Referral.standing).order_by(Referral.id)).all()
    said = [told for row in rows if (told := _of(chance, (row[0], row[1], row[2]), step)) is not None]
    for told in said:
        with db.transaction() as session:
            _say(session, chance, told)
    return len(said)


def _of(chance: Chance, row: tuple[int, Place, Standing], step: int) -> Told | None:
    referral_id, place, standing = row
    left = chance.at("becomes", referral_id, step)
    state = lives.state_of(place, standing)
    for what, often in A_DAY[state].items():
        left -= often
        if left < 0:
            may = isinstance(lives.fate(what, state, Who.FILE), lives.Move)
            return Told(referral_id, what, may and chance.happens(BY_FILE, "by file", referral_id, step))
    return None


def _say(session: Session, chance: Chance, told: Told) -> None:
    referral = session.get_one(Referral, told.referral_id)
    today = london(now()).date()
    if told.step is Step.CLOSED:
        _close(session, chance, referral, told)
    elif told.by_file:
        whereabouts.take(session, referral, Word(told.step, Who.FILE, today), now())
    else:
        said = Said(told.step, today, spoke=chance.happens(0.5, "spoke", told.referral_id))
        who = _who(session, referral, told.step)
        whereabouts.say(session, who, referral.participant_id, said, now())
        if told.step is Step.NOT_DEAD:
            freezing.lift(session, who, referral.participant_id, "", now())


def _close(session: Session, chance: Chance, referral: Referral, told: Told) -> None:
    how = chance.one_of(tuple(Closing), "closed", referral.id)
    ended = Ended(how, None if how is Closing.COMPLETED else ClosingReason.MOVED)
    if told.by_file:
        closing.by_file(session, referral, ended, london(now()).date(), now())
    else:
        who = _who(session, referral, told.step)
        closing.close(session, who, referral.participant_id, ended, now())


def _who(session: Session, referral: Referral, step: Step) -> StaffMember:
    """Whose word it takes: their case worker's, or whoever's leads the team or the service."""
    if step not in whereabouts.LEADS:
        return member(session.get_one(Person, referral.case_worker_id))
    role = Role.SERVICE_MANAGER if step is Step.NOT_DEAD else Role.TEAM_LEAD
    team = session.get_one(Person, referral.participant_id).team_id
    wanted = select(Person).where(Person.role == role).order_by((Person.team_id == team).desc(), Person.id)
    return member(session.scalars(wanted.limit(1)).one())
