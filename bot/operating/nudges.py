"""Nudges: after a commit, the queue is asked to look now.

Rule of this file: the only importer of rq inside bot. Jobs are named by dotted name and carry ids only; the
serializer is JSON. A nudge that is lost costs seconds, for the heartbeat looks anyway: so it is quick, and it never
fails the caller.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from queue import SimpleQueue

import structlog
from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue, Worker
from rq.serializers import JSONSerializer

log = structlog.get_logger()
Ring = Callable[[frozenset[str]], object]
URGENT, USUAL = "urgent", "usual"
QUEUES = {
    "workers.sending.send": URGENT,
    "workers.turning.turn": URGENT,
    "workers.mailing.deliver": URGENT,
    "workers.waking.wake": USUAL,
    "workers.tasking.warn": USUAL,
    "workers.settling.settle": USUAL,
    "workers.reporting.report": USUAL,
    "workers.reconciling.reconcile": USUAL,
    "workers.reconciling.sweep": USUAL,
    "workers.ringing.sweep": USUAL,
    "workers.asking.ask": USUAL,
    "workers.redacting.redact": USUAL,
    "workers.forgetting.forget": USUAL,
    "workers.clocking.warn": USUAL,
    "workers.rounding.begin": USUAL,
    "workers.righting.right": USUAL,
    "workers.planning.plan": USUAL,
}
"""Every job, and the queue it waits in."""
ENOUGH = 2
"""Jobs of a kind take all that is due, so more than this many waiting would find nothing left."""
SECONDS = 300
"""What a job is at then is ended where it stands."""
REST = 2.0
"""Seconds, by no clock that anybody may set: one set back by an hour would leave everybody unasked for as long."""
GATHER = 0.005
"""For so many seconds what others ask for is waited for: the queue is asked once for many texts, and nobody sees it."""


def connect(url: str) -> Redis:
    """A connection for asking, which gives up at once: a request must not wait for the queue."""
    return Redis.from_url(url, socket_connect_timeout=0.5, socket_timeout=1, retry=Retry(NoBackoff(), 0))


class Nudges:
    """Rings the workers. After a failure it rests a little, so that a dead queue slows nobody down."""

    def __init__(self, url: str) -> None:
        self._redis = connect(url)
        self._resting_until = time.monotonic()
        self._one_at_a_time = threading.Lock()
        self._queues = {job: self._queue_of(job) for job in QUEUES}

    def _queue_of(self, job: str) -> Queue:
        name = f"{QUEUES[job]}-{job.rsplit('.', 1)[-1]}"
        return Queue(name, connection=self._redis, serializer=JSONSerializer)

    def ring(self, jobs: frozenset[str]) -> bool:
        """Ask for these jobs now. False when the queue could not be reached."""
        if time.monotonic() < self._resting_until:
            return False
        try:
            with self._one_at_a_time:
                self._ask(sorted(jobs))
        except (RedisError, OSError) as fault:
            self._resting_until = time.monotonic() + REST
            log.warning("nudge_lost", fault=type(fault).__name__, jobs=len(jobs))
            return False
        return True

    def _ask(self, jobs: Sequence[str]) -> None:
        with self._redis.pipeline(transaction=False) as asking:
            for job in jobs:
                asking.llen(self._queues[job].key)
            waiting = asking.execute()
        for job, already in zip(jobs, waiting, strict=True):
            if already < ENOUGH:
                self._queues[job].enqueue(job, result_ttl=0, failure_ttl=3600, job_timeout=SECONDS)


class InPassing:
    """Rings from a thread of its own, so that whoever wrote goes on at once; what many ask for meanwhile is asked once.

    What was not rung when the process ends is lost, as any nudge may be.
    """

    def __init__(self, ring: Ring) -> None:
        self._ring = ring
        self._wanted: SimpleQueue[frozenset[str]] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def __call__(self, jobs: frozenset[str]) -> None:
        """Ask for these jobs soon."""
        self._wanted.put(jobs)
        if self._thread is None or not self._thread.is_alive():  # not before a server has made its processes
            self._thread = threading.Thread(target=self._go, name="nudges", daemon=True)
            self._thread.start()

    def _go(self) -> None:
        while True:
            jobs = self._wanted.get()
            time.sleep(GATHER)
            while not self._wanted.empty():
                jobs |= self._wanted.get()
            self._ring(jobs)


def depths(url: str) -> tuple[dict[str, int], int]:
    """How many jobs wait in each queue, and how many workers there are. Raises RedisError."""
    with connect(url) as connection:
        queues = {name: Queue(name, connection=connection, serializer=JSONSerializer) for name in queue_names()}
        return {name: queue.count for name, queue in queues.items()}, Worker.count(connection=connection)


def queue_names() -> list[str]:
    """Every queue, in the order in which workers look at them."""
    by_urgency = sorted(QUEUES.items(), key=lambda pair: pair[1] != URGENT)
    return [f"{urgency}-{job.rsplit('.', 1)[-1]}" for job, urgency in by_urgency]
