"""Two heartbeats, as real processes: one leads, the other takes over when it stands still or dies, and sweeps.

Tried with a build whose lease does not end, and with one that first sweeps after a minute.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import pytest
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer
from sqlalchemy import select

from bot import clock
from bot.clock import ticks
from bot.config import Settings
from bot.delivery.outbox import SEND
from bot.models import Lease
from bot.running.ties import tied
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.story import Story, begin
from workers.heartbeat import EACH_SWEEP, LEADER
from workers.queues import QUEUES

QUICK = {"THROUGHLINE_HEARTBEAT_SECONDS": "0.05", "THROUGHLINE_LEAD_SECONDS": "1"}
STANDS_STILL_AS_IT_LEADS = """import os, signal
from workers import heartbeat
takes = heartbeat.leases.take
def take(*asked):
    took = takes(*asked)
    os.kill(os.getpid(), signal.SIGSTOP)
    return took
heartbeat.leases.take = take
heartbeat.main()"""


@pytest.fixture
def story(settings: Settings) -> Iterator[Story]:
    """A service in which a text is due."""
    told = begin(settings)
    told.appointment(told.sam, "Tue 24 Nov 14:00")
    yield told
    told.db.close()
    clock.unfollow()


@contextmanager
def beside(story: Story, *words: str, **outside: str) -> Iterator[subprocess.Popen[bytes]]:
    """One more process of this instance: Python with these words, told of these servers."""
    env = environment(story.settings.data, DATABASE_URL=story.settings.database_url, **outside)
    process = subprocess.Popen([sys.executable, *words], env=env, preexec_fn=tied(), stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def heartbeat(story: Story, redis_url: str, *words: str) -> AbstractContextManager[subprocess.Popen[bytes]]:
    """One more heartbeat of this instance."""
    return beside(story, *(words or ("-m", "workers.heartbeat")), REDIS_URL=redis_url, THROUGHLINE_PING_URL="", **QUICK)


def leader(story: Story) -> str:
    """Who leads now, by its own name; nobody, when no lease stands."""
    with story.db.reading() as session:
        stands = select(Lease.owner).where(Lease.name == LEADER, Lease.until > ticks())
        return session.scalar(stands) or ""


def asked_for(redis_url: str) -> set[str]:
    """The jobs that wait in the queue."""
    with Redis.from_url(redis_url) as connection:
        queues = [Queue(name, connection=connection, serializer=JSONSerializer) for name in QUEUES]
        return {str(job.func_name) for queue in queues for job in queue.jobs}


def forget_them(redis_url: str) -> None:
    with Redis.from_url(redis_url) as connection:
        connection.flushdb()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_another_takes_over_from_one_that_stands_still_and_from_one_that_died(story: Story, redis_url: str) -> None:
    with ExitStack() as stack:
        first = stack.enter_context(heartbeat(story, redis_url))
        until(lambda: EACH_SWEEP | {SEND} <= asked_for(redis_url), "nobody looked")
        one = leader(story)
        first.send_signal(signal.SIGSTOP)
        forget_them(redis_url)
        second = stack.enter_context(heartbeat(story, redis_url))
        until(lambda: EACH_SWEEP | {SEND} <= asked_for(redis_url), "nobody took over")
        until(lambda: leader(story) not in ("", one), "nobody leads")
        first.send_signal(signal.SIGCONT)
        second.kill()
        second.wait()
        until(lambda: leader(story) == one, "whoever followed did not take over")
        forget_them(redis_url)
        until(lambda: SEND in asked_for(redis_url), "nobody looks any more")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_another_takes_over_in_seconds_from_one_that_stands_still_as_it_writes_that_it_leads(
    story: Story, redis_url: str
) -> None:
    """Its transaction is open, and what it locked is let go of by the server. Tried with a build that waits for that
    for as long as for anybody's."""
    with heartbeat(story, redis_url, "-c", STANDS_STILL_AS_IT_LEADS) as first:
        until(lambda: "T" in Path(f"/proc/{first.pid}/stat").read_text().rpartition(")")[2].split(), "it did not stop")
        with heartbeat(story, redis_url):
            until(lambda: EACH_SWEEP | {SEND} <= asked_for(redis_url), "nobody took over", seconds=60)
            assert leader(story)
