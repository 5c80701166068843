"""Waking: every alarm that is due rings once, and one that cannot stops no other."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.models import Alarm, Conversation
from tests.story import Story
from tests.workers.conftest import Service
from workers.waking import wake_due


def alarms(story: Story) -> int:
    """How many are due."""
    with story.db.reading() as session:
        return len(session.scalars(select(Alarm.id).where(Alarm.rings_at <= story.at)).all())


def test_each_rings_once(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.to("Mon 23 Nov 15:00")
    assert wake_due(service.work) == 1
    assert wake_due(service.work) == 0
    assert story.put() == ["appointment.booked", "appointment.eve"]


def test_one_that_cannot_ring_stops_no_other_and_the_operator_is_told_once(service: Service) -> None:
    story = service.story
    broken = story.appointment(story.sam, "Tue 24 Nov 10:30")
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Conversation).where(Conversation.appointment_id == broken).values(dialog="gone"))
    story.to("Mon 23 Nov 15:00")
    assert wake_due(service.work) == 1
    assert wake_due(service.work) == 0
    assert [kind for kind, _ in story.told()] == ["operator"]
    assert alarms(story) == 1
