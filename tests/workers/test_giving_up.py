"""A text that trips up our own code is tried a few times, in case that is mended, and then somebody is told."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from bot.clock import ticks
from bot.models import Delivery, Message
from tests.story import Story
from tests.workers.conftest import Service
from tests.workers.test_sending import ready
from workers.sending import send_due
from workers.simulation.jobs import send_in_turn


def trips_up(story: Story) -> None:
    """The first text says of its slots what no code of ours can make anything of."""
    with story.db.transaction() as session:
        session.execute(update(Message).where(Message.id == story.out()[0].id).values(facts={"slots": [17]}))


def test_it_is_put_off_and_after_three_times_given_up_and_stops_nobody(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    trips_up(story)
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    for times in (1, 2):
        send_due(service.work)
        first = story.out()[0]
        assert (first.delivery, first.stumbles, first.lease_until) == (Delivery.DUE, times, None)
        assert first.retry_after is not None
        assert first.retry_after - ticks() > timedelta(minutes=14), "whoever mends it has a while"
        assert len(service.carrier.accepted()) == 1
        assert story.told() == []
        ready(service)
    send_due(service.work)
    first = story.out()[0]
    assert (first.delivery, first.why) == (Delivery.FAILED, "no_words")
    assert story.told() == [("operator", None), ("not_delivered", None)]


def test_what_was_mended_meanwhile_goes(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    trips_up(story)
    send_in_turn(service.work)
    ready(service)
    with story.db.transaction() as session:
        session.execute(update(Message).values(facts={}))
    send_in_turn(service.work)
    assert len(service.carrier.accepted()) == 1
    assert story.told() == []
