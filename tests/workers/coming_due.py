"""Rows that come due, one of a kind for somebody, an instant before the story's own."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.models import (
    Channel,
    Clock,
    ClockKind,
    Delivery,
    Direction,
    Message,
    Person,
    Programme,
    Referral,
    Task,
    TaskKind,
)
from tests.story import STRANGER, Story


def due_of(story: Story, person: Person) -> None:
    """A limit is near, a task is late, and whether a session is to be booked is to be looked at."""
    at = story.at - timedelta(seconds=1)
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral.id).where(Referral.participant_id == person.id)).one()
        clock = Clock(
            referral_id=referral,
            participant_id=person.id,
            kind=ClockKind.PLAN,
            once=f"plan:{person.id}",
            began_on=at.date(),
            limit_at=at + timedelta(days=3),
            worker_at=at,
            lead_at=at + timedelta(days=2),
            due_at=at,
        )
        task = Task(
            kind=TaskKind.CALL,
            participant_id=person.id,
            about="appointment",
            once=f"task:{person.id}",
            made_at=at,
            due_at=at,
            warn_at=at,
        )
        session.add_all([clock, task, Programme(referral_id=referral, look_at=at, set_at=at)])


def kept_too_long(story: Story) -> None:
    """The provider keeps a text that arrived a day ago, and we what a stranger wrote a month ago."""
    arrived, wrote = story.at - timedelta(hours=24, seconds=1), story.at - timedelta(days=30, seconds=1)
    with story.db.transaction() as session:
        told = {"channel": Channel.SMS, "number": STRANGER, "facts": {}}
        end = {"delivery": Delivery.DELIVERED, "settled_at": arrived}
        session.add(
            Message(
                **told,
                direction=Direction.OUT,
                sid="SM1",
                person_id=story.sam.id,
                number_key="k",
                made_at=arrived,
                **end,
            )
        )
        session.add(Message(**told, direction=Direction.IN, number_key="k", body="who dis", made_at=wrote))
