"""What stories of care share: somebody with a service that promises contact, and what was put for later, turned.

Rule of this file: real rows, and the house hears of every change as it does from staff or an import.
"""

from __future__ import annotations

from datetime import time

from sqlalchemy import select, update

from bot import happened
from bot.appointments import changes
from bot.models import CheckInPace, CheckIns, Number, Person, Referral, Task, Tier
from tests.story import Story


def referred(story: Story, pathway: str = "social_inclusion_mentors", **values: object) -> None:
    """Sam is with a service that promises contact, and the house hears of it."""
    changed(story, Referral, **{"pathway": pathway, "tier": Tier.MEDIUM} | values)


def changed(story: Story, model: type[Person] | type[Referral] | type[Number], **values: object) -> None:
    """Something about Sam changes."""
    with story.db.transaction() as session:
        session.execute(update(model).values(**values))
        changes.changed(session, story.sam.id, story.at)


def set_by_staff(story: Story, pace: CheckInPace | None, hour: time | None = None) -> None:
    """Staff set how often Sam is asked, and when."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        session.add(CheckIns(referral_id=referral.id, pace=pace, hour=hour, set_by=story.jo.id, set_at=story.at))
        session.flush()
        changes.changed(session, story.sam.id, story.at)


def turn_onward(story: Story) -> None:
    """What was put for a conversation, and is due, reaches it."""
    with story.db.reading() as session:
        waiting = happened.due(session, story.at, 100)
    for event_id in waiting:
        with story.db.transaction() as session:
            happened.turn(session, event_id, story.at)


def by_hand(story: Story) -> list[str]:
    """What staff are to do in the place of texts, by what it is about, and nobody has done yet."""
    with story.db.reading() as session:
        return list(session.scalars(select(Task.about).where(Task.done_at.is_(None)).order_by(Task.id)))
