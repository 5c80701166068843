"""Plans: written and revised by staff, approved, and from then on theirs to see.

Rule of this file: an approved revision never changes; a change is a revision of its own. Who may write and see one is
asked of `access`; the participant is told by the plan's own conversation, in the same transaction as the approval.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot import conversations
from bot.letters import queue as letters
from bot.models import Conversation, Deed, How, Mode, Person, Plan, PlanGoal, Referral, Step
from bot.people.reach import referral_of
from bot.people.standing import lock, whose
from bot.planning import programmes_due
from bot.record import audit
from bot.referrals import life_steps, running_clocks
from bot.referrals.life_steps import Fact
from bot.staff import access
from bot.staff.access import StaffMember
from dialogs import action_plan
from dialogs.events import Matter, Told


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: what, how they will know, by when, and who does it."""

    words: str
    measure: str
    by: date
    owner: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a plan says."""

    frequency: str
    ways: tuple[Mode, ...]
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """On which day it was approved, and whether by the practitioner who referred them or by us alone."""

    on: date
    by_practitioner: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """One revision of somebody's plan; not approved yet when `approved_on` is None."""

    id: int
    number: int
    agreed: Agreed
    made_at: datetime
    approved_on: date | None
    by_practitioner: bool


def latest(session: Session, person_id: int) -> Revision | None:
    """The newest revision, approved or not."""
    return _read(session, _newest(session, person_id))


def current(session: Session, person_id: int) -> Revision | None:
    """The newest approved revision: the one that they see."""
    return _read(session, _newest(session, person_id, approved=True))


def write(session: Session, staff: StaffMember, person_id: int, agreed: Agreed, at: datetime) -> int | None:
    """Keep what was agreed, as the revision that waits for approval; None for somebody who is not theirs to see."""
    person = _theirs(session, staff, person_id)
    referral = referral_of(session, person_id) if person else None
    if referral is None:
        return None
    plan = _newest(session, person_id)
    if plan is None or plan.approved_on is not None or plan.referral_id != referral.id:
        plan = Plan(referral_id=referral.id, participant_id=person_id, revision=_next(session, referral.id))
        plan.by_practitioner = False
        session.add(plan)
    plan.frequency, plan.ways = agreed.frequency, " ".join(agreed.ways)
    plan.made_by, plan.made_at = staff.id, at
    session.flush()
    _put_goals(session, plan.id, agreed.goals)
    audit.note(session, staff.id, Deed.CHANGED, "plans", plan.id, revision=plan.revision, goals=len(agreed.goals))
    return plan.id


def approve(session: Session, staff: StaffMember, person_id: int, approval: Approval, at: datetime) -> int | None:
    """The waiting revision is approved, and they are told. None when nothing waits, or they are not theirs to see."""
    person = _theirs(session, staff, person_id)
    plan = _newest(session, person_id) if person else None
    if person is None or plan is None or plan.approved_on is not None:
        return None
    plan.approved_on, plan.by_practitioner, plan.approved_by = approval.on, approval.by_practitioner, staff.id
    audit.note(session, staff.id, Deed.CHANGED, "plans", plan.id, approved=True, practitioner=approval.by_practitioner)
    planned = Fact(Step.PLANNED, How.PLAN, f"plan:{plan.id}", approval.on, staff.id)
    life_steps.know(session, plan.referral_id, planned, at)
    referral = session.get_one(Referral, plan.referral_id)
    running_clocks.settle(session, referral, at)
    letters.copy_of_plan(session, referral, plan.revision, at)
    _end_older(session, person, at)
    topic = conversations.Topic(action_plan.NAME, f"plan:{plan.id}", Matter(id=plan.id, count=plan.revision))
    conversations.start(session, person, topic, at)
    programmes_due.begin(session, plan.referral_id, at)
    return plan.id


def tell_again(session: Session, staff: StaffMember, person_id: int, at: datetime) -> bool:
    """Their worker asks that the plan be sent once more; the conversation begins anew. False when there is none."""
    person = _theirs(session, staff, person_id)
    plan = _newest(session, person_id, approved=True) if person else None
    if person is None or plan is None:
        return False
    _end_older(session, person, at)
    key = f"plan:{plan.id}:{at.isoformat(timespec='seconds')}"
    topic = conversations.Topic(action_plan.NAME, key, Matter(id=plan.id, count=plan.revision))
    audit.note(session, staff.id, Deed.CHANGED, "plans", plan.id, sent_again=True)
    return conversations.start(session, person, topic, at) is not None


def _theirs(session: Session, staff: StaffMember, person_id: int) -> Person | None:
    """The participant, locked, when this member of staff may see them."""
    return lock(session, person_id) if access.participant(session, staff, person_id) is not None else None


def _newest(session: Session, person_id: int, approved: bool = False) -> Plan | None:
    wanted = select(Plan).where(Plan.participant_id == person_id).order_by(Plan.id.desc())
    return session.scalars((wanted.where(Plan.approved_on.is_not(None)) if approved else wanted).limit(1)).first()


def _next(session: Session, referral_id: int) -> int:
    wanted = select(Plan.revision).where(Plan.referral_id == referral_id).order_by(Plan.revision.desc())
    return (session.scalar(wanted.limit(1)) or 0) + 1


def _put_goals(session: Session, plan_id: int, goals: tuple[Goal, ...]) -> None:
    session.execute(delete(PlanGoal).where(PlanGoal.plan_id == plan_id))
    session.add_all(
        PlanGoal(plan_id=plan_id, position=n, words=goal.words, measure=goal.measure, by=goal.by, owner=goal.owner)
        for n, goal in enumerate(goals, 1)
    )


def _end_older(session: Session, person: Person, at: datetime) -> None:
    """A newer plan takes the floor from the conversation about the one before."""
    open_ones = select(Conversation).where(
        Conversation.person_id == person.id, Conversation.dialog == action_plan.NAME, Conversation.ended_at.is_(None)
    )
    for conversation in session.scalars(open_ones).all():
        event = Told(action_plan.REPLACED, whose=whose(session, person))
        conversations.turn(session, conversation, person, event, at)


def _read(session: Session, plan: Plan | None) -> Revision | None:
    if plan is None:
        return None
    rows = session.scalars(select(PlanGoal).where(PlanGoal.plan_id == plan.id).order_by(PlanGoal.position))
    goals = tuple(Goal(row.words, row.measure, row.by, row.owner) for row in rows)
    agreed = Agreed(plan.frequency, tuple(map(Mode, plan.ways.split())), goals)
    return Revision(plan.id, plan.revision, agreed, plan.made_at, plan.approved_on, plan.by_practitioner)
