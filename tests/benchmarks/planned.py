"""A day's share of all who are active, planned through in a process of its own, so that what it holds is only that.

Rule of this file: it says what it took as JSON, and is told how many are due.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import cast

from bot import config
from bot.case_records.local import LocalRecord
from bot.channels.base import Channel
from bot.operating import instance
from tests.benchmarks import reads
from tests.benchmarks.ground import ROOT, Ground
from tests.benchmarks.machine import memory
from workers import planning
from workers.context import Context


@dataclass(frozen=True, slots=True)
class Planned:
    """Seconds and CPU seconds for all of it, what the database read, and the most megabytes that the process held."""

    seconds: float
    cpu: float
    read: float
    most: float


def planned(here: Ground, many: int) -> Planned:
    """Plan so many through. Nobody else may hold a connection to the database meanwhile."""
    argv = [sys.executable, "-m", "tests.benchmarks.planned", str(many)]
    done = subprocess.run(argv, cwd=ROOT, env=here.env, stdout=subprocess.PIPE, check=True)
    return Planned(**json.loads(done.stdout.splitlines()[-1]))


def main(many: int) -> None:
    """Plan all that is due, and say what it took."""
    settings = config.load()
    db = instance.enter(settings)
    context = Context(settings, db, cast(Channel, None), LocalRecord(db), "bench")
    with reads.counted(db) as count:
        began, cpu = time.perf_counter(), time.process_time()
        looked = planning.plan_due(context)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    assert looked == many, f"{looked} of {many} due were looked at"
    sys.stdout.write(json.dumps(asdict(Planned(seconds, cpu, count(), memory(os.getpid()).most))))


if __name__ == "__main__":
    main(int(sys.argv[1]))
