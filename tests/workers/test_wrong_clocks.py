"""A clock was wrong, and whoever had it put a text or tried one: each still goes once, and an answer at once.

Rule of this file: the oracle is what the carrier accepted.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot import clock
from bot.clock import ticks
from bot.delivery.deliveries import Report, take
from bot.delivery.outbox import SEND
from bot.models import Channel, Delivery, Message, Urgency
from bot.operating import due
from tests.workers.conftest import Service
from tests.workers.test_leaving import CRISIS_WORDS
from tests.workers.test_what_breaks import HOUR, arrived, booked, waited
from tests.workers.test_whatsapp import whatsapp, writes
from workers.reconciling import reconcile_due
from workers.righting import right_all
from workers.sending import send_due

__all__ = ["whatsapp"]


def test_a_clock_that_was_an_hour_fast_and_was_put_right_sends_nothing_twice(service: Service) -> None:
    """The provider has it at its own time, an hour before we tried, as we have it."""
    booked(service)
    service.carrier.misbehave(next=1, do="reset_after_accept", callbacks={"silent": True})
    send_due(service.work)
    with service.story.db.transaction() as session:
        for message in session.scalars(select(Message).where(Message.attempted_at.is_not(None))):
            assert message.attempted_at is not None
            message.attempted_at += HOUR
    service.carrier.behave()
    waited(service)
    assert len(arrived(service)) == 1


@pytest.mark.parametrize("fast", [HOUR / 6, HOUR * 30])
@pytest.mark.parametrize("which", ["put", "let go from its wait"])
def test_an_answer_that_a_fast_clock_let_go_keeps_its_place(service: Service, which: str, fast: timedelta) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.text("where is it")
    with story.db.transaction() as session:
        answers = update(Message).where(Message.urgency == Urgency.REPLY)
        ahead = {"made_at": story.at + fast} if which == "put" else {}
        session.execute(answers.values(send_after=story.at + fast, **ahead))
    with story.db.reading() as session:
        assert SEND in due.jobs(session, story.at, ticks()), "also when the nudge is lost"
        assert due.unquiet(session, story.at) == {"answers to send": 1}
    story.text("who is my worker")
    send_due(service.work)
    assert len(story.out()) == 3
    assert [line["message_id"] for line in service.carrier.accepted()] == [message.id for message in story.out()]


def test_an_answer_that_a_fast_clock_put_and_took_is_let_go_of(service: Service) -> None:
    story = service.story
    story.text("where is it")
    with story.db.transaction() as session:
        taken = {"send_after": story.at + HOUR * 30, "lease_owner": "another", "lease_until": ticks() + HOUR * 30}
        session.execute(update(Message).where(Message.urgency == Urgency.REPLY).values(taken))
    send_due(service.work)
    assert (service.carrier.accepted(), right_all(service.work)) == ([], 1)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1


def test_help_goes_by_the_other_road_at_once_though_who_heard_that_it_is_to_is_fast(whatsapp: Service) -> None:
    story = whatsapp.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    whatsapp.carrier.misbehave(callbacks={"silent": True})
    writes(whatsapp, CRISIS_WORDS)
    send_due(whatsapp.work)
    answer = story.out()[-1]
    with story.db.transaction() as session:
        take(session, Report(answer.id, answer.sid or "", "failed", 63003), story.at + HOUR)
    with story.db.reading() as session:
        assert SEND in due.jobs(session, story.at, ticks())
    send_due(whatsapp.work)
    gone = story.out()[-1]
    assert (gone.instead_of_id, gone.channel, gone.accepted_at is not None) == (answer.id, Channel.SMS, True)


@pytest.mark.parametrize("delivery", [Delivery.HELD, Delivery.DUE])
def test_what_waits_for_its_time_waits(service: Service, delivery: Delivery) -> None:
    """An answer that is held, and a text that answers nobody."""
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    urgency = Urgency.REPLY if delivery is Delivery.HELD else Urgency.TODAY
    story.text("where is it")
    with story.db.transaction() as session:
        answers = update(Message).where(Message.urgency == Urgency.REPLY)
        session.execute(answers.values(send_after=story.at + HOUR, delivery=delivery, urgency=urgency))
    with story.db.reading() as session:
        assert SEND not in due.jobs(session, story.at, ticks())
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1


def test_a_clock_that_is_set_back_makes_nothing_go_twice_and_only_later(service: Service) -> None:
    began = ticks()
    booked(service)
    try:
        clock.simulate(began - HOUR)
        assert send_due(service.work) == 0
        clock.simulate(began + timedelta(minutes=1))
        assert send_due(service.work) == 1
        service.carrier.until_quiet()
        clock.simulate(began - HOUR)
        assert (send_due(service.work), reconcile_due(service.work)) == (0, 0)
        assert arrived(service) == ["delivered"]
    finally:
        clock.simulate(None)


@pytest.mark.parametrize(
    ("evening", "early", "opening"),
    [
        ("Sat 28 Mar 21:00", "Mon 30 Mar 09:59", "Mon 30 Mar 10:00"),
        ("Sat 24 Oct 21:00", "Mon 26 Oct 09:59", "Mon 26 Oct 10:00"),
    ],
)
def test_what_is_held_over_a_clock_change_leaves_at_ten_on_the_wall(
    service: Service, evening: str, early: str, opening: str
) -> None:
    story = service.story
    story.to(evening)
    story.appointment(story.sam, opening.replace("Mon 30 Mar", "Wed 1 Apr").replace("Mon 26 Oct", "Wed 28 Oct"))
    send_due(service.work)
    assert [message.delivery for message in story.out()] == [Delivery.HELD]
    story.to(early)
    assert send_due(service.work) == 0
    story.to(opening)
    assert send_due(service.work) == 1
