"""From a text coming in to our reply standing at the carrier, through the whole of `throughline up`; and what each of
its processes holds, with nothing to do and after plenty.

Rule of this file: the real processes, started as people start them; times are the pocket carrier's own, which took the
text and then took our reply.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import requests

from bot import clock, config
from bot.migrations import upgrade
from bot.models import InstanceKind
from bot.operating import instance
from bot.running.ties import tied
from tests.benchmarks.figures import Figure, Reach, quantile
from tests.benchmarks.ground import ROOT, until
from tests.benchmarks.load import HOST
from tests.benchmarks.machine import memory
from tests.benchmarks.scene import fill, number, remember_time
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.webhook import TEXTS
from tests.ports import free_ports

AT_ONCE = 16
SOON_ENOUGH = 500.0
"""Milliseconds within which 95 of 100 replies leave, on a machine that does nothing else."""


@dataclass(frozen=True, slots=True)
class Up:
    """A running `throughline up`: its data folder, and where its phones are."""

    folder: Path
    phones: str

    def pids(self) -> dict[str, int]:
        """Its processes by name."""
        found: dict[str, int] = json.loads((self.folder / "up.json").read_text())["processes"]
        return found

    def text(self, sender: str, words: str) -> None:
        """Somebody texts in."""
        requests.post(f"{self.phones}/phones/{sender}/reply", json={"text": words}, timeout=10).raise_for_status()

    def thread(self, phone: str) -> list[dict[str, Any]]:
        """What a phone shows."""
        found: list[dict[str, Any]] = requests.get(f"{self.phones}/phones/{phone}.json", timeout=10).json()["messages"]
        return found

    def quiet(self) -> bool:
        """Whether nothing is left to be posted."""
        return bool(requests.get(f"{self.phones}/quiet.json", timeout=10).json()["pending"] == 0)


@contextmanager
def up(people: int) -> Iterator[Up]:
    """`throughline up` with so many participants, on its embedded defaults, once the first texts have left."""
    with tempfile.TemporaryDirectory(prefix="throughline-bench-") as made:
        folder, port = Path(made), free_ports()
        env = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "THROUGHLINE_DATA": made}
        _people(env, people)
        argv = [sys.executable, "-m", "bot", "up", "--port", str(port)]
        quiet = subprocess.DEVNULL
        running = subprocess.Popen(argv, cwd=ROOT, env=env, stdout=quiet, stderr=quiet, preexec_fn=tied())
        try:
            until((folder / "up.json").exists, "throughline up")
            yield Up(folder, f"http://{HOST}:{port + 1}")
        finally:
            running.terminate()
            running.wait(timeout=60)


def _people(env: dict[str, str], people: int) -> None:
    settings = config.load(env)
    empty = instance.enter(settings)
    upgrade(empty, InstanceKind.DEMO, clock.ticks())
    empty.close()
    db = fill(settings, people)
    remember_time(db)
    db.close()
    clock.unfollow()


def _reply(running: Up, phone: str, words: str) -> float:
    """Somebody texts, and has our reply: the seconds in between."""
    before = len(running.thread(phone))
    running.text(phone, words)
    until(lambda: len(running.thread(phone)) >= before + 2, "a reply")
    came, left = running.thread(phone)[before : before + 2]
    assert (came["direction"], left["direction"]) == ("in", "out")
    return (datetime.fromisoformat(left["at"]) - datetime.fromisoformat(came["at"])).total_seconds()


def _crowd(running: Up, phones: Sequence[str]) -> None:
    """Everybody texts again, sixteen at any moment."""
    with ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(lambda phone: running.text(phone, "where is it?"), phones))
    until(running.quiet, "the last reply")


def figures(sizes: Sizes, databases: Sequence[str]) -> Iterator[Figure]:
    """Every figure of this file; on SQLite, which is what `throughline up` has of its own."""
    people = max(sizes.replies, 2)
    with up(people) as running:
        phones = [number(n) for n in range(people)]
        until(lambda: bool(running.thread(phones[-1])) and running.quiet(), "the first texts")
        idle = {name: memory(pid) for name, pid in running.pids().items()}
        answered = [words for words in TEXTS if words != "ok thanks"]
        waits = [_reply(running, phone, answered[n % len(answered)]) for n, phone in enumerate(phones)]
        _crowd(running, phones)
        after = {name: memory(pid) for name, pid in running.pids().items()}
    yield Figure("text in to reply leaving, p50", "throughline up", "ms", 1000 * quantile(waits, 0.5))
    slow = 1000 * quantile(waits, 0.95)
    case, reach = "throughline up, ceiling as promised", Reach(most=1)
    yield Figure("text in to reply leaving, p95", case, "ms", slow, SOON_ENOUGH, slow / SOON_ENOUGH, reach)
    for name, before in idle.items():
        yield Figure("memory, nothing to do", name, "MB", before.now)
        yield Figure("memory, the most it held", name, "MB", after[name].most)
