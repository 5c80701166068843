"""What a letter is filled with, looked up on the day on which it is first printed.

Rule of this file: it reads, and changes nothing.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock
from bot.letters.writing import Goal, LetterFacts, Meeting, day
from bot.models import Appointment, Booking, Letter, LetterKind, Mode, Person, Plan, PlanGoal, Referral, Team

TO_COME = 6


def of(session: Session, letter: Letter, at: datetime) -> LetterFacts:
    """The facts of one letter."""
    person = session.get_one(Person, letter.participant_id)
    worker = session.get_one(Person, session.get_one(Referral, letter.referral_id).case_worker_id)
    team = session.get_one(Team, worker.team_id)
    return LetterFacts(
        first=person.first_name,
        name=f"{person.first_name} {person.last_name}",
        address=tuple(line.strip() for line in (person.address or "").splitlines() if line.strip()),
        worker=worker.first_name,
        team=team.name,
        phone=team.phone,
        on=clock.london(at).date(),
        meetings=tuple(_meetings(session, person.id, at)),
        **(_plan(session, letter) if letter.kind is LetterKind.PLAN else {}),
    )


def _plan(session: Session, letter: Letter) -> dict[str, Any]:
    """What the newest approved plan of the referral says; nothing when there is none."""
    wanted = select(Plan).where(Plan.referral_id == letter.referral_id, Plan.approved_on.is_not(None))
    plan = session.scalars(wanted.order_by(Plan.revision.desc()).limit(1)).first()
    if plan is None:
        return {}
    goals = session.scalars(select(PlanGoal).where(PlanGoal.plan_id == plan.id).order_by(PlanGoal.position))
    return {
        "goals": tuple(Goal(goal.words, goal.measure, day(goal.by, letter.language), goal.owner) for goal in goals),
        "ways": tuple(plan.ways.split()),
        "often": plan.frequency,
    }


def _meetings(session: Session, person_id: int, at: datetime) -> list[Meeting]:
    wanted = select(Appointment).where(
        Appointment.participant_id == person_id, Appointment.booking == Booking.BOOKED, Appointment.starts_at > at
    )
    found = session.scalars(wanted.order_by(Appointment.starts_at).limit(TO_COME))
    return [Meeting(each.starts_at, "" if each.mode in (Mode.PHONE, Mode.VIDEO) else each.venue) for each in found]
