"""Introducing: the first texts to somebody who was allocated to a case worker, and news of who works with them now.

Rule of this file: once a referral, unless staff ask for it again. Who cannot be texted is somebody's to ring.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import conversations
from bot.alerting.alerts import News, tell
from bot.letters import queue as letters
from bot.models import AlertKind, Conversation, Person, Place, Referral, Role, Standing, TaskKind, Team
from bot.people.reach import Why, needs_proof_first, reach, referral_of
from bot.people.standing import lock, whose
from bot.tasking import tasks
from dialogs import introduction, new_worker
from dialogs.moves import Matter, Told

RING = frozenset({Why.NO_NUMBER, Why.SHARED_NUMBER, Why.BOUNCED, Why.CALL_INSTEAD, Why.NOT_PROVEN})
"""No text can reach them, and a call or a letter can."""
NEVER = frozenset({Why.STOPPED, Why.CUSTODY, Why.NOT_ACTIVE})


def introduce(session: Session, referral: Referral, at: datetime, *, again: bool = False) -> bool:
    """Begin the introduction of a referral's case worker. False when it began before, or no text may go to them.

    `again`: staff ask for another one.
    """
    person = lock(session, referral.participant_id)
    if referral.standing is Standing.ACTIVE:
        letters.introduce(session, referral, at)
    why = reach(session, person, at).why_not
    if why in RING:
        once = f"introduce:referral:{referral.id}"
        wanted = tasks.Wanted(TaskKind.CALL, introduction.NAME, once, why=why, referral_id=referral.id)
        tasks.put(session, person, wanted, at)
    if why in RING or why in NEVER or referral.standing is not Standing.ACTIVE or referral.place is Place.CUSTODY:
        return False
    team = session.get_one(Team, person.team_id)
    matter = Matter(referral.id, word=introduction.WALES if team.in_wales else "")
    topic = conversations.Topic(introduction.NAME, _key(session, referral, again), matter)
    return conversations.start(session, person, topic, at) is not None


def proven(session: Session, person: Person, at: datetime) -> None:
    """Their number is proven: an introduction that waits for that goes on, or begins where nothing went to it before.

    The caller has locked them.
    """
    _tell(session, person, introduction.PROVEN, at)
    referral = referral_of(session, person.id)
    if referral is not None and needs_proof_first(session, referral):
        introduce(session, referral, at)


def away(session: Session, person: Person, at: datetime) -> None:
    """They are away, or gone: what was begun with them is over, silently. The caller has locked them."""
    _tell(session, person, introduction.AWAY, at)


def now_with(session: Session, referral: Referral, worker_id: int, at: datetime) -> None:
    """Somebody new works with them: they hear who, from when, and that the number stays; staff get a line."""
    person = lock(session, referral.participant_id)
    worker = session.get_one(Person, worker_id)
    once = f"new_worker:{referral.id}:{worker_id}:{at.isoformat()}"
    tell(session, person, News(AlertKind.NEW_WORKER, once), at)
    word = worker.role.value if worker.role in (Role.MENTOR, Role.COACH) else Role.CASE_WORKER.value
    topic = conversations.Topic(new_worker.NAME, once, Matter(worker_id, at, word=word))
    conversations.start(session, person, topic, at)


def _key(session: Session, referral: Referral, again: bool) -> str:
    key = f"introduction:{referral.id}"
    if not again:
        return key
    count = session.scalar(select(func.count(Conversation.id)).where(Conversation.key.startswith(key, autoescape=True)))
    return f"{key}:{count}"


def _tell(session: Session, person: Person, what: str, at: datetime) -> None:
    wanted = select(Conversation).where(
        Conversation.person_id == person.id,
        Conversation.dialog.in_((introduction.NAME, "release_day", "first_assessment")),
        Conversation.ended_at.is_(None),
    )
    for conversation in session.scalars(wanted):
        conversations.turn(session, conversation, person, Told(what, whose=whose(session, person)), at)
