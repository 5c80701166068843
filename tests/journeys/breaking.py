"""What goes wrong around an instance and its processes: old jobs, a machine with another clock, a clock set back.

Rule of this file: real processes; what they stand on is taken away in around.py.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import redis
from rq import Queue
from rq.serializers import JSONSerializer

from bot import clock, config
from bot.operating import nudges
from bot.running import tree
from bot.running.ties import tied
from tests.bot.running.test_up import environment
from tests.bot.running.waiting import until
from tests.journeys.conftest import Instance

BACK = 60
ITS_CLOCK = """import os, sys
from datetime import timedelta
from bot import clock
right = clock.ticks
clock.ticks = lambda: right() - timedelta(minutes={})
from workers.{} import main
try:
    main()
finally:
    os.execv(sys.orig_argv[0], sys.orig_argv)"""
"""So many minutes behind is the clock of another machine: all that it reads of it, for leases, too. A worker that has
no queue any more ends, and begins again."""
MISDEEDS = ("429", "500", "500_after_accept", "timeout_after_accept", "reset", "reset_after_accept")


def old_jobs_come_back(redis_url: str) -> None:
    """Whatever waits in the queue is gone, and jobs of another day are there, which were all done: each of them for
    both workers, and one that no version knows any more."""
    with redis.Redis.from_url(redis_url) as connection:
        connection.flushall()
        for job, urgency in {"workers.sending.no_more": nudges.URGENT, **nudges.QUEUES}.items():
            name = f"{urgency}-{job.rsplit('.', 1)[-1]}" if job in nudges.QUEUES else nudges.queue_names()[0]
            queue = Queue(name, connection=connection, serializer=JSONSerializer)
            queue.enqueue_many([Queue.prepare_data(job, result_ttl=0) for _ in range(2)])


def turned_away(up: Instance, number: str) -> int:
    """How often what a phone texted could not be posted to us, and is still to be."""
    theirs = {message["sid"] for message in up.thread(number) if message["delivery"] == "receiving"}
    return max((post["tries"] for post in up.posts() if post["sid"] in theirs), default=0)


@contextmanager
def on_another_machine(up: Instance) -> Iterator[list[subprocess.Popen[bytes]]]:
    """A heartbeat and a worker more for the same database, on a machine whose clock was set back (BACK)."""
    env = environment(up.folder, **up.outside)
    env |= tree.environment(
        config.load({k: v for k, v in env.items() if k.startswith("THROUGHLINE") or k in up.outside}), up.port
    )
    with (up.folder / "another-machine.log").open("wb") as log:
        argvs = [[sys.executable, "-c", ITS_CLOCK.format(BACK, main)] for main in ("heartbeat", "__main__")]
        there = [subprocess.Popen(argv, env=env, stdout=log, stderr=log, preexec_fn=tied()) for argv in argvs]
    try:
        with redis.Redis.from_url(env["REDIS_URL"]) as queue:
            until(lambda: queue.scard("rq:workers") > len(tree.WORKERS), "no worker began on another machine")
        yield there
    finally:
        for process in there:
            process.kill()
            process.wait()


def set_back(up: Instance, by: timedelta) -> None:
    """The clock of the demo goes back, or by less than nothing on, for all its processes at once."""
    clock.follow(up.folder / "clock")
    try:
        clock.set_skipped(clock.skipped() - by)
    finally:
        clock.unfollow()


def next_change(month: int) -> date:
    """The next last Sunday of March or October, when the clocks change in the night."""
    today = clock.london(clock.ticks()).date()
    for year in (today.year, today.year + 1):
        last = date(year, month, 31)
        sunday = last - timedelta(days=(last.weekday() + 1) % 7)
        if sunday > today + timedelta(days=3):
            break
    return sunday
