"""What breaks around a worker: the wire, the disk, the database, the queue, the clock. Each text still goes once.

Rule of this file: what breaks is real. The oracle is what the carrier accepted and what was stored. Tried against
builds that break the promise: one that repeats an unknown send without asking, and one that does not look whether its
connections still live.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer
from sqlalchemy import func, select, update
from sqlalchemy.exc import OperationalError

from bot.channels.base import Channel, Outgoing, Receipt
from bot.channels.roads import Roads
from bot.clock import ticks
from bot.models import Delivery, DeliveryReport, Direction, Message
from bot.operating.nudges import Nudges
from tests.servers import PostgresServer
from tests.story import SAM
from tests.workers.conftest import Service
from workers.heartbeat import beat
from workers.reconciling import reconcile_due, sweep_inbound
from workers.sending import send_due

on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
HOUR = timedelta(hours=1)


def booked(service: Service) -> None:
    """A text is due to Sam."""
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")


def waited(service: Service) -> None:
    """Leases, graces and back-offs are over, and whoever was to be asked is asked; then what is due goes."""
    past = ticks() - timedelta(seconds=1)
    with service.story.db.transaction() as session:
        session.execute(update(Message).where(Message.lease_until.is_not(None)).values(lease_until=past))
    reconcile_due(service.work)
    with service.story.db.transaction() as session:
        session.execute(update(Message).where(Message.delivery == Delivery.UNKNOWN).values(lease_until=past))
    reconcile_due(service.work)
    send_due(service.work)
    service.carrier.until_quiet()


def arrived(service: Service) -> list[str]:
    """How far each of our texts got that the carrier accepted once; and there is no other."""
    ours = {message.id: message.delivery for message in service.story.out()}
    accepted = [line["message_id"] for line in service.carrier.accepted()]
    assert sorted(accepted) == sorted(ours)
    return [delivery.value for delivery in ours.values() if delivery]


def heard(service: Service) -> list[str | None]:
    """What was kept of what came in."""
    with service.story.db.reading() as session:
        return list(session.scalars(select(Message.body).where(Message.direction == Direction.IN)))


@pytest.mark.parametrize("call_seconds", [3.0])
@pytest.mark.parametrize("how", ["reset", "reset_after_accept", "timeout_after_accept"])
def test_a_line_that_breaks_in_a_call_leaves_one_text(service: Service, how: str) -> None:
    booked(service)
    service.carrier.misbehave(next=1, do=how, callbacks={"silent": True})
    send_due(service.work)
    assert [message.delivery for message in service.story.out()] == [Delivery.UNKNOWN]
    service.carrier.behave()
    waited(service)
    assert len(arrived(service)) == 1


@pytest.mark.parametrize("how", ["doubled", "reversed"])
def test_reports_that_come_twice_or_backwards_end_at_delivered(service: Service, how: str) -> None:
    booked(service)
    service.carrier.misbehave(callbacks={how: True})
    send_due(service.work)
    service.carrier.until_quiet()
    assert arrived(service) == ["delivered"]
    with service.story.db.reading() as session:
        assert session.scalar(select(func.count(DeliveryReport.id))) == 3


class CutOff(Roads):
    """Roads on which something happens when a text was taken, and before the worker hears that it was."""

    def __init__(self, wire: Channel, cut: Callable[[], None]) -> None:
        super().__init__(wire)
        self._cut = cut

    def send(self, outgoing: Outgoing) -> Receipt:
        """Send, and have it happen."""
        receipt = super().send(outgoing)
        self._cut()
        return receipt


@pytest.mark.parametrize("lost", [False, True])
def test_reports_that_come_before_the_sends_own_answer_leave_one_text_that_was_delivered(
    service: Service, lost: bool
) -> None:
    """The provider is quicker than our own commit; and of its answer there may be none."""

    def told_first() -> None:
        service.carrier.until_quiet()
        (early,) = service.story.out()
        assert (early.delivery, early.sid is not None) == (Delivery.DELIVERED, True)
        if lost:
            raise MemoryError

    booked(service)
    send_due(replace(service.work, channel=CutOff(service.work.channel, told_first)))
    waited(service)
    assert arrived(service) == ["delivered"]
    (text,) = service.story.out()
    assert [text.sid] == [line["sid"] for line in service.carrier.accepted()]
    with service.story.db.reading() as session:
        assert session.scalar(select(func.count(DeliveryReport.id))) == 3


@on_postgresql
def test_a_database_that_is_started_again_in_a_call_is_written_to_all_the_same(
    service: Service, postgres_server: PostgresServer, database_url: str
) -> None:
    booked(service)
    cut = CutOff(service.work.channel, lambda: postgres_server.shut(database_url, for_good=False))
    assert send_due(replace(service.work, channel=cut)) == 1
    service.carrier.until_quiet()
    assert arrived(service) == ["delivered"]


@on_postgresql
def test_a_database_that_is_gone_in_a_call_and_back_later_sends_nothing_twice(
    service: Service, postgres_server: PostgresServer, database_url: str
) -> None:
    sweep_inbound(service.work)
    booked(service)
    service.carrier.misbehave(callbacks={"silent": True})
    cut = CutOff(service.work.channel, lambda: postgres_server.shut(database_url, for_good=True))
    with pytest.raises(OperationalError):
        send_due(replace(service.work, channel=cut))
    with pytest.raises(OperationalError):
        beat(service.work)
    service.carrier.text(SAM, "yes")
    service.carrier.until_quiet()
    postgres_server.shut(database_url, for_good=False)
    assert heard(service) == []
    waited(service)
    assert len(arrived(service)) == 1
    assert sweep_inbound(service.work) == 1
    assert heard(service) == ["yes"]


def test_what_a_flushed_queue_forgot_is_asked_for_at_the_next_beat(service: Service, redis_url: str) -> None:
    service.work.db.after_commit = Nudges(redis_url).ring
    booked(service)
    with Redis.from_url(redis_url) as connection:
        connection.flushall()
        beat(service.work)
        queues = Queue.all(connection=connection, serializer=JSONSerializer)
        assert [job.func_name for queue in queues for job in queue.jobs] == ["workers.sending.send"]
