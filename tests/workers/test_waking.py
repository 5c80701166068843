"""Waking and turning: every alarm that is due rings once, news is told once, and what cannot stops no other."""

from __future__ import annotations

from sqlalchemy import select, update

from bot import happened, onward
from bot.models import Alarm, Conversation
from tests.story import Story
from tests.workers.conftest import Service
from workers.turning import turn_due
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


def test_one_that_cannot_ring_stops_no_other_rests_and_is_told_to_the_operator_once(service: Service) -> None:
    story = service.story
    broken = story.appointment(story.sam, "Tue 24 Nov 10:30")
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Conversation).where(Conversation.appointment_id == broken).values(dialog="gone"))
    story.to("Mon 23 Nov 15:00")
    assert wake_due(service.work) == 1
    assert (alarms(story), story.told()) == (0, [])
    for minute in (1, 2, 3, 4):
        story.to(f"Mon 23 Nov 15:0{minute}")
        assert wake_due(service.work) == 0
    assert [kind for kind, _ in story.told()] == ["operator"]
    story.to("Mon 23 Nov 16:00")
    assert alarms(story) == 1


def test_news_that_cannot_be_told_rests_longer_each_time_and_the_operator_is_told_once(service: Service) -> None:
    story = service.story
    with story.db.transaction() as session:
        for dialog in ("gone", "round"):
            onward.put(session, onward.Onward(story.jo.id, dialog, f"{dialog}:1", f"{dialog}:once"), story.at)
    assert turn_due(service.work) == 1
    assert waiting(story) == 0
    for minute in (1, 2, 3, 4):
        story.to(f"Mon 23 Nov 15:0{minute}")
        assert turn_due(service.work) == 0
    assert [kind for kind, _ in story.told()] == ["operator"]
    assert waiting(story) == 0
    story.to("Mon 23 Nov 16:00")
    assert waiting(story) == 1


def waiting(story: Story) -> int:
    """How much news is to be told now."""
    with story.db.reading() as session:
        return len(happened.due(session, story.at, 9))
