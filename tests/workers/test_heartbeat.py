"""The heartbeat: one leader, nobody needed, and every job it names is worked."""

from __future__ import annotations

import signal
import threading
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from queue import SimpleQueue

import pytest
from redis import Redis
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer
from rq.timeouts import JobTimeoutException, UnixSignalDeathPenalty
from sqlalchemy import update
from structlog.testing import capture_logs

from bot import clock
from bot.clock import now, ticks
from bot.delivery.outbox import SEND
from bot.models import Lease
from bot.operating import due, nudges
from bot.operating.nudges import QUEUES as QUEUE_OF
from bot.operating.nudges import InPassing, Nudges
from tests.workers.conftest import Service
from workers import heartbeat
from workers.context import Context, attempted, ended
from workers.heartbeat import EACH_SWEEP, beat
from workers.queues import QUEUES


def other(context: Context) -> Context:
    """A second process of the same instance."""
    return Context(context.settings, context.db, context.channel, context.record, "another")


def test_of_two_heartbeats_one_leads_until_its_lease_ends(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    first, second = service.work, other(service.work)
    assert beat(first) == {"workers.sending.send"}
    assert beat(second, EACH_SWEEP) == frozenset()
    assert beat(first, EACH_SWEEP) == {"workers.sending.send"} | EACH_SWEEP
    with service.story.db.transaction() as session:
        session.execute(update(Lease).values(until=ticks() - timedelta(seconds=1)))
    assert beat(second) == {"workers.sending.send"}
    assert beat(first) == frozenset()


def test_a_lead_taken_by_a_clock_that_was_an_hour_fast_is_free_once_it_is_right(service: Service) -> None:
    """A machine starts with its clock in summer time, leads, dies, and is started again with the clock put right."""
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    assert beat(service.work) == {SEND}
    for ahead, nudged in ((timedelta(minutes=1), set()), (timedelta(hours=1), {SEND})):
        with service.story.db.transaction() as session:
            session.execute(update(Lease).values(until=ticks() + ahead))
        assert beat(other(service.work)) == nudged


def test_a_clock_that_is_set_back_puts_off_no_sweep_and_no_nudge(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "SWEEP_EVERY", 0)
    monkeypatch.setattr(nudges, "REST", 0)
    asked: SimpleQueue[frozenset[str]] = SimpleQueue()
    quick = service.work.settings.model_copy(update={"heartbeat_seconds": 0.01})
    stopped, ring = threading.Event(), Nudges("redis://127.0.0.1:1/0").ring
    service.work.db.after_commit = asked.put
    beating = threading.Thread(target=heartbeat.run, args=(replace(service.work, settings=quick), stopped))
    with capture_logs() as logged:
        ring(EACH_SWEEP)
        beating.start()
        try:
            assert asked.get(timeout=60) >= EACH_SWEEP
            clock.simulate(ticks() - timedelta(hours=1))
            while not asked.empty():
                asked.get()
            assert asked.get(timeout=60) >= EACH_SWEEP
            assert asked.get(timeout=60) >= EACH_SWEEP
            ring(EACH_SWEEP)
        finally:
            stopped.set()
            beating.join()
            clock.simulate(None)
    assert [line["event"] for line in logged].count("nudge_lost") == 2, "it was tried again"


def test_it_asks_for_what_is_due_and_for_nothing_else(service: Service) -> None:
    story = service.story
    with story.db.reading() as session:
        assert due.jobs(session, now(), ticks()) == frozenset()
        assert due.next_due(session, now()) is None
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.reading() as session:
        assert due.jobs(session, now(), ticks()) == {SEND}
        assert due.next_due(session, now()) is not None
    story.to("Tue 24 Nov 11:00")
    with story.db.reading() as session:
        assert due.jobs(session, now(), ticks()) == {SEND, due.WAKE, due.SETTLE}


def test_every_job_is_something_to_call_and_its_queue_is_worked(redis_url: str) -> None:
    for job in QUEUE_OF:
        module, name = job.rsplit(".", 1)
        assert callable(getattr(import_module(module), name))
    Nudges(redis_url).ring(frozenset(QUEUE_OF))
    with Redis.from_url(redis_url) as connection:
        waiting = {q.name for q in Queue.all(connection=connection, serializer=JSONSerializer) if q.count}
    assert waiting == set(QUEUES)


def test_many_nudges_wait_as_few_jobs(redis_url: str) -> None:
    ringing = Nudges(redis_url)
    for _ in range(20):
        ringing.ring(frozenset({SEND}))
    with Redis.from_url(redis_url) as connection:
        queues = [Queue(name, connection=connection, serializer=JSONSerializer) for name in QUEUES]
        assert sum(queue.count for queue in queues) == 2
        assert all(not job.args for queue in queues for job in queue.jobs)


def test_a_dead_queue_fails_nobody(tmp_path: object) -> None:
    assert Nudges("redis://127.0.0.1:1/0").ring(frozenset({SEND})) is False


def test_a_job_that_fails_is_logged_and_the_worker_goes_on(redis_url: str) -> None:
    with Redis.from_url(redis_url) as connection:
        Nudges(redis_url).ring(frozenset({SEND}))
        worker = SimpleWorker(QUEUES, connection=connection, serializer=JSONSerializer)
        assert worker.work(burst=True, logging_level="ERROR") is True


def test_a_job_whose_time_is_over_ends_and_does_not_take_up_the_next_of_many() -> None:
    """RQ ends a job by raising, wherever it is; what catches all that can go wrong with one text lets that through."""
    taken: list[str] = []

    def many() -> None:
        attempted("one of many", signal.pause)
        attempted("the next", lambda: taken.append("the next"))

    with capture_logs() as logged, UnixSignalDeathPenalty(1, JobTimeoutException):  # type: ignore[no-untyped-call]
        ended("a job", many)
    assert taken == []
    assert [(line["what"], line["fault"]) for line in logged] == [("a job", "JobTimeoutException")]


def test_that_the_time_is_over_comes_out_where_what_is_put_in_order_behind_it_fails() -> None:
    def fails_behind_it() -> None:
        try:
            raise JobTimeoutException
        finally:
            raise OSError

    with pytest.raises(JobTimeoutException):
        attempted("one of many", fails_behind_it)


def test_whoever_asks_in_passing_goes_on_and_what_many_ask_is_rung_for_all() -> None:
    rung: SimpleQueue[frozenset[str]] = SimpleQueue()
    may_go_on = threading.Event()

    def slowly(jobs: frozenset[str]) -> None:
        rung.put(jobs)
        may_go_on.wait(10)

    ask = InPassing(slowly)
    ask(frozenset({"first"}))
    assert rung.get(timeout=10) == {"first"}
    ask(frozenset({"second"}))
    ask(frozenset({"third"}))
    may_go_on.set()
    assert rung.get(timeout=10) == {"second", "third"}
