"""`python -m workers`: one worker on every queue, until it is told to stop.

Rule of this file: a SimpleWorker, because jobs are short, batched, and hold leases of their own; a fork a job would
be the slowest thing in the house. Several may run, on any number of machines.
"""

from __future__ import annotations

import argparse

from redis import Redis
from rq import SimpleWorker
from rq.serializers import JSONSerializer

from bot import config
from workers.context import context
from workers.queues import QUEUES


def main() -> None:
    """Work until told to stop."""
    words = argparse.ArgumentParser(prog="python -m workers", description=__doc__)
    words.add_argument("--name", help="what this worker is called; a made-up name otherwise")
    name = words.parse_args().name
    settings = config.load()
    context()  # faults in the settings are told before the first job, not by it
    connection = Redis.from_url(settings.redis_url)
    if name is not None:
        _forget(connection, name)
    SimpleWorker(QUEUES, name=name, connection=connection, serializer=JSONSerializer).work(logging_level="WARNING")


def _forget(connection: Redis, name: str) -> None:
    """A worker of this name that was killed is still registered, and would keep this one from starting."""
    connection.srem("rq:workers", f"rq:worker:{name}")
    connection.delete(f"rq:worker:{name}")


if __name__ == "__main__":
    main()
