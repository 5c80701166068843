"""`python -m workers`: one worker on every queue, until it is told to stop.

Rule of this file: a SimpleWorker, because jobs are short, batched, and hold leases of their own; a fork a job would
be the slowest thing in the house. Several may run, on any number of machines. What is urgent goes first, but never so
long that nothing else is done. On SIGTERM it finishes what it has in hand, however much more is due; a second one ends
it where it stands.
"""

from __future__ import annotations

import sys
import threading
from types import FrameType

from redis import Redis
from rq import Queue, SimpleWorker
from rq.serializers import JSONSerializer

from bot import config, faults
from bot.operating import instance
from workers import stopping, watching
from workers.context import context
from workers.queues import QUEUES, is_urgent

UNINTERRUPTED = 0.02
"""Seconds for which a thread may go on while others want to: one that writes is not stopped at every answer that comes,
and those that wait for a provider have time."""


class Worker(SimpleWorker):
    """A worker whose jobs know that they are to end, and each have their turn."""

    def reorder_queues(self, reference_queue: Queue) -> None:
        """Next after a job from this queue: the usual ones if it was urgent, else the urgent; the same again last."""
        others = [queue for queue in self._ordered_queues if queue != reference_queue]
        was_urgent = is_urgent(reference_queue.name)
        self._ordered_queues = sorted([*others, reference_queue], key=lambda queue: is_urgent(queue.name) is was_urgent)

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        stopping.tell()
        super().request_stop(signum, frame)  # type: ignore[no-untyped-call]


def main() -> None:
    """Work until told to stop."""
    settings = config.load()
    ours = context()  # faults in the settings are told before the first job, not by it
    watching.start(ours, threading.Event())
    faults.keep_quiet()
    connection = Redis.from_url(settings.redis_url)
    instance.settle_in()
    sys.setswitchinterval(UNINTERRUPTED)
    Worker(QUEUES, connection=connection, serializer=JSONSerializer).work(logging_level="WARNING")


if __name__ == "__main__":
    main()
