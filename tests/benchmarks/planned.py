"""A day planned through, in a process of its own, so that what it holds is only that: the sessions, rounds and clocks
that are due.

Rule of this file: it says what it took as JSON, and is told how many of each are due.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import cast

from bot import config
from bot.case_records.local import LocalRecord
from bot.channels.base import Channel
from bot.operating import instance
from tests.benchmarks import reads
from tests.benchmarks.ground import ROOT, Ground
from tests.benchmarks.machine import memory
from workers import clocking, planning, rounding, waking
from workers.context import Context

SESSIONS, ROUNDS, CLOCKS, SWEEP = "sessions", "rounds", "clocks", "sweep"
JOBS: Mapping[str, Callable[[Context], int]] = {
    SESSIONS: planning.plan_due,
    ROUNDS: waking.wake_due,
    CLOCKS: clocking.warn_due,
    SWEEP: rounding.begin_missing,
}


@dataclass(frozen=True, slots=True)
class Planned:
    """Seconds and CPU seconds for all of it, what the database read, and the most megabytes that the process held."""

    seconds: float
    cpu: float
    read: float
    most: float


def planned(here: Ground, many: Mapping[str, int]) -> dict[str, Planned]:
    """Plan so many of each through. Nobody else may hold a connection to the database meanwhile."""
    argv = [sys.executable, "-m", "tests.benchmarks.planned", json.dumps(dict(many))]
    done = subprocess.run(argv, cwd=ROOT, env=here.env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:].decode()  # its log says each turn: nobody's to read but then
    return {name: Planned(**took) for name, took in json.loads(done.stdout.splitlines()[-1]).items()}


def main(many: Mapping[str, int]) -> None:
    """Plan all that is due, and say what it took."""
    settings = config.load()
    db = instance.enter(settings)
    context = Context(settings, db, cast(Channel, None), LocalRecord(db), "bench")
    took = {name: asdict(_took(context, name, due)) for name, due in many.items()}
    sys.stdout.write(f"\n{json.dumps(took)}\n")


def _took(context: Context, name: str, many: int) -> Planned:
    with reads.counted(context.db) as count:
        began, cpu = time.perf_counter(), time.process_time()
        done = JOBS[name](context)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    assert done == many, f"{done} of {many} {name} were done"
    return Planned(seconds, cpu, count(), memory(os.getpid()).most)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
