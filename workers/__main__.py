"""`python -m workers`: one worker on every queue, until it is told to stop.

Rule of this file: a SimpleWorker, because jobs are short, batched, and hold leases of their own; a fork a job would
be the slowest thing in the house. Several may run, on any number of machines.
"""

from __future__ import annotations

import threading

from redis import Redis
from rq import SimpleWorker
from rq.serializers import JSONSerializer

from bot import config
from bot.operating import instance
from workers import watching
from workers.context import context
from workers.queues import QUEUES


def main() -> None:
    """Work until told to stop."""
    settings = config.load()
    ours = context()  # faults in the settings are told before the first job, not by it
    watching.start(ours, threading.Event())
    connection = Redis.from_url(settings.redis_url)
    instance.settle_in()
    SimpleWorker(QUEUES, connection=connection, serializer=JSONSerializer).work(logging_level="WARNING")


if __name__ == "__main__":
    main()
