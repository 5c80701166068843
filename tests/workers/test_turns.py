"""Turns: however much one kind of work there is, the others are done meanwhile.

Tried with a job that goes on until nothing is due, and with queues that are looked at in one order always.
"""

from __future__ import annotations

import pytest
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer

from bot import clock
from bot.delivery.outbox import SEND
from bot.operating import held
from bot.operating.due import WAKE
from bot.operating.nudges import Nudges
from tests.staffing import JO, phone
from tests.workers.conftest import Service
from tests.workers.test_leaving import CRISIS_WORDS
from tests.workers.test_pacing import many, paced
from workers import stopping
from workers.__main__ import Worker
from workers.context import context
from workers.queues import QUEUES
from workers.sending import send_due
from workers.turning import turn_due

A_SECOND = 4


def test_a_job_whose_turn_is_over_leaves_the_rest_and_says_so(service: Service) -> None:
    many(service, 2 * A_SECOND)
    with stopping.turn(0.5) as turn:
        send_due(paced(service, A_SECOND))
    assert turn.was_cut
    assert 0 < len(service.carrier.accepted()) < 2 * A_SECOND
    with stopping.turn(60) as turn:
        send_due(service.work)
    assert (turn.was_cut, len(service.carrier.accepted())) == (False, 2 * A_SECOND)


@pytest.fixture
def one_worker(service: Service, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> Worker:
    """A worker of this service, whose sender may send so many in a second."""
    ours = service.work.settings
    monkeypatch.setenv("THROUGHLINE_DATA", str(ours.data))
    monkeypatch.setenv("DATABASE_URL", ours.database_url)
    monkeypatch.setenv("REDIS_URL", redis_url)
    monkeypatch.setenv("THROUGHLINE_CARRIER_URL", str(ours.carrier_url))
    monkeypatch.setenv("THROUGHLINE_PUBLIC_URL", ours.public_url)
    monkeypatch.setenv("THROUGHLINE_SMS_A_SECOND", str(A_SECOND))
    context.cache_clear()
    return Worker(QUEUES, connection=Redis.from_url(redis_url), serializer=JSONSerializer)


def nobody_has_seen_a_cry(service: Service) -> None:
    """Jo was asked to look, and it is time to ask again."""
    phone(service.story, service.story.jo, JO)
    service.story.text(CRISIS_WORDS)
    turn_due(service.work)
    service.story.to("Fri 20 Nov 11:06")


def test_an_alarm_rings_while_a_heap_of_texts_is_on_its_way(
    service: Service, one_worker: Worker, redis_url: str
) -> None:
    nobody_has_seen_a_cry(service)
    many(service, 5 * A_SECOND)
    Nudges(redis_url).ring(frozenset({SEND, WAKE}))
    one_worker.work(burst=True, logging_level="ERROR")
    left = [entry["message_id"] for entry in service.carrier.accepted()]
    again = next(text.id for text in service.story.out() if text.text_key == "alert.page_again")
    assert len(left) == len(service.story.out()), "what was left was asked for again, until nothing was"
    assert again in left[: -A_SECOND // 2], "and whoever has not seen it was asked before the heap had left"


def test_a_job_that_was_asked_for_before_a_backup_was_put_back_does_nothing(
    service: Service, one_worker: Worker, redis_url: str
) -> None:
    nobody_has_seen_a_cry(service)
    with service.story.db.transaction() as session:
        held.begin(session, clock.ticks(), clock.ticks(), erasures_known=True)
    Nudges(redis_url).ring(frozenset({SEND, WAKE}))
    one_worker.work(burst=True, logging_level="ERROR")
    put = service.story.put()
    assert "alert.page_again" not in put, "no alarm rings before it is settled what had rung since"
    assert len(service.carrier.accepted()) == put.count("shared.crisis") + put.count("alert.page"), "a cry is answered"


def test_after_what_is_urgent_one_of_the_others_goes_first_and_then_the_urgent_again(one_worker: Worker) -> None:
    queues = [Queue(name, connection=one_worker.connection, serializer=JSONSerializer) for name in QUEUES]
    for queue in queues[:2] + queues[5:7]:
        queue.enqueue("workers.settling.settle")
        queue.enqueue("workers.settling.settle")
    taken = []
    for _ in range(8):
        found = one_worker.dequeue_job_and_maintain_ttl(timeout=None)
        assert found is not None
        taken.append(QUEUES.index(found[1].name))
    assert taken == [0, 5, 1, 6, 0, 5, 1, 6]
