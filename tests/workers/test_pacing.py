"""Pacing: a sender goes no faster than it may, whoever sends; too many at once slow all of it; a crisis waits for none
of that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from bot import clock
from bot.clock import ticks
from bot.delivery.claiming import Hold, claim
from bot.models import Channel, Condition, Message, PageAccess
from bot.operating import due
from tests.heard import heard
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_leaving import CRISIS_WORDS
from tests.workers.test_sending import arrive, deliveries, ready
from tests.workers.test_who_is_texted import has_written
from workers.context import Context, make
from workers.righting import right_all
from workers.sending import send_due
from workers.simulation.jobs import send_in_turn

STEP = timedelta(milliseconds=20)


def many(service: Service, texts: int, first: int = 0) -> None:
    """So many people are told of an appointment."""
    for n in range(first, first + texts):
        service.story.appointment(service.story.participant(f"P{n}", f"+4477009004{n:02}"), "Tue 24 Nov 14:00")


def paced(service: Service, a_second: float) -> Context:
    """A worker of an instance whose sender may text so many in a second."""
    return replace(service.work, settings=service.work.settings.model_copy(update={"sms_a_second": a_second}))


@contextmanager
def simulated() -> Iterator[datetime]:
    """Nothing moves the clock but the test."""
    at = ticks()
    clock.simulate(at)
    try:
        yield at
    finally:
        clock.simulate(None)


def jobs(service: Service) -> frozenset[str]:
    """What the heartbeat would ask for."""
    with service.story.db.reading() as session:
        return due.jobs(session, clock.now(), ticks())


@pytest.mark.parametrize(("a_second", "texts"), [(5, 12), (40, 90)])
def test_two_workers_never_send_more_in_a_second_than_the_sender_may(
    service: Service, a_second: int, texts: int
) -> None:
    many(service, texts)
    one, other = paced(service, a_second), make(paced(service, a_second).settings)
    left: list[datetime] = []
    with simulated() as at:
        while len(left) < texts:
            assert at < ticks() + timedelta(seconds=4 * texts / a_second)
            send_in_turn(one), send_in_turn(other)
            left += [at] * (len(service.carrier.accepted()) - len(left))
            at += STEP
            clock.simulate(at)
    other.db.close()
    seen = [sum(1 for later in left if first <= later < first + timedelta(seconds=1)) for first in left]
    assert max(seen) <= a_second
    assert max(seen) >= a_second * 0.7, "and it is made use of"


def test_one_job_sends_all_that_is_due_at_its_sender_s_rate(service: Service) -> None:
    many(service, 6)
    assert send_due(paced(service, 30)) == 6
    assert len(service.carrier.accepted()) == 6


def test_a_slow_sender_s_job_ends_and_the_heartbeat_looks_again_when_there_is_room(service: Service) -> None:
    many(service, 3)
    slow = paced(service, 0.5)
    with simulated() as at:
        send_in_turn(slow)  # the first time its row is made
        for seconds in range(5):
            clock.simulate(at + timedelta(seconds=seconds))
            assert ("workers.sending.send" in jobs(service)) == (seconds % 2 == 0)
            if seconds % 2 == 0:
                assert send_due(slow) == 1
            assert len(service.carrier.accepted()) == seconds // 2 + 1


def test_too_many_requests_slow_the_whole_sender(service: Service) -> None:
    many(service, service.work.settings.send_threads + 10)
    service.carrier.misbehave(do="429")
    send_due(service.work)
    assert sum(message.tries for message in service.story.out()) <= service.work.settings.send_threads
    service.carrier.behave()
    assert send_due(service.work) == 0
    assert "workers.sending.send" not in jobs(service), "it is not asked for over and over"
    ready(service)
    assert "workers.sending.send" in jobs(service)
    send_due(service.work)
    assert len(service.carrier.accepted()) == service.work.settings.send_threads + 10


@pytest.mark.parametrize("code", [20429, 21611])
def test_a_full_queue_at_the_provider_slows_the_whole_sender(service: Service, code: int) -> None:
    many(service, 1)
    service.carrier.misbehave(next=1, do="error", code=code)
    send_due(service.work)
    many(service, 1, first=1)
    assert send_due(service.work) == 0
    ready(service)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 2


def test_an_overflow_that_is_reported_later_slows_the_sender_too(service: Service) -> None:
    many(service, 1)
    service.carrier.misbehave(next=1, do="error", code=30001)
    send_due(service.work)
    arrive(service)
    assert deliveries(service)[0] == "failed"
    many(service, 1, first=1)
    assert send_due(service.work) == 0


def test_the_answer_to_a_crisis_waits_for_no_rate_and_no_pause(service: Service) -> None:
    many(service, 2)
    slow = paced(service, 0.1)
    with simulated():
        send_in_turn(slow), send_in_turn(slow)
        assert len(service.carrier.accepted()) == 1
        service.story.text(CRISIS_WORDS)
        assert "workers.sending.send" in jobs(service)
        send_in_turn(slow)
    assert len(service.carrier.accepted()) == 2
    assert len(service.carrier.thread(SAM)) == 1
    service.carrier.misbehave(next=1, do="429")
    many(service, 1, first=2)
    send_due(service.work)
    service.story.text(CRISIS_WORDS)
    send_due(service.work)
    assert len(service.carrier.thread(SAM)) == 2


@pytest.mark.parametrize("left", ["a pause", "a pace", "a claim"])
def test_what_a_clock_an_hour_fast_left_behind_holds_nobody_up_once_it_is_right(service: Service, left: str) -> None:
    """Nothing of a clock that is right is touched."""
    many(service, 1)
    slow = paced(service, 2 * (left == "a pace"))
    with simulated() as at:
        clock.simulate(at + timedelta(hours=1))
        if left == "a claim":
            with service.story.db.transaction() as session:
                hold = Hold("another", ticks(), timedelta(seconds=service.work.settings.lease_seconds))
                assert claim(session, hold, clock.now(), 1)
        else:
            if left == "a pause":
                service.carrier.misbehave(next=1, do="429")
            send_in_turn(slow), send_in_turn(slow)
        gone = len(service.carrier.accepted())
        clock.simulate(at)
        if left != "a claim":
            many(service, 1, first=1)
        assert (send_in_turn(slow), right_all(service.work), send_in_turn(slow)) == (0, 1, 1)
        assert len(service.carrier.accepted()) == gone + 1
        assert right_all(service.work) == 0


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_machine_whose_clock_is_behind_ends_nobody_s_pause(service: Service) -> None:
    """The database's clock says that it is. Tried with a build that asks its own alone."""
    many(service, 1)
    with simulated() as at:
        service.carrier.misbehave(next=1, do="429")
        send_due(service.work)
        clock.simulate(at - timedelta(hours=1))
        assert right_all(service.work) == 0


def test_a_sender_without_room_does_not_stand_in_another_s_way(service: Service) -> None:
    many(service, 4)
    has_written(service.story)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    with service.story.db.transaction() as session:
        session.add(PageAccess(person_id=service.story.sam.id, condition=Condition.NONE))
        last = select(func.max(Message.id)).scalar_subquery()
        session.execute(update(Message).where(Message.id == last).values(channel=Channel.WHATSAPP))
    with simulated():
        send_in_turn(paced(service, 0.1)), send_in_turn(paced(service, 0.1))
    assert len(service.carrier.accepted()) == 2
    assert len(service.carrier.thread(SAM)) == 1


def test_no_rate_costs_no_statement(service: Service) -> None:
    many(service, 2)
    service.carrier.misbehave(callbacks={"silent": True})  # a report before its answer is one more
    with heard(service.work.db) as said:
        send_due(service.work)
    assert len(service.carrier.accepted()) == 2
    pauses = [one for one in said if "leases" in one and "messages" not in one]
    looks = len([one for one in said if "messages.lane = " in one])
    assert len(set(pauses)) == 1
    assert len(pauses) == looks
