"""The benchmarks one after another: each figure's name, its table, and its file.

Rule of this file: it measures nothing itself; what is said of the machine goes with every figure that is saved.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import structlog

from bot import clock
from tests.benchmarks import claiming, planning, replying, sending, sizes, webhook
from tests.benchmarks.figures import Figure, as_data, table
from tests.benchmarks.ground import databases
from tests.benchmarks.machine import described
from tests.benchmarks.sizes import Sizes

FIGURES: dict[str, Callable[[Sizes, Sequence[str]], Iterator[Figure]]] = {
    "webhook": webhook.figures,
    "sending": sending.figures,
    "claiming": claiming.figures,
    "replying": replying.figures,
    "planning": planning.figures,
}


def run(names: Sequence[str], chosen: Sizes, say: Callable[[str], None]) -> list[Figure]:
    """Measure what is named, or all there is; each table is said as soon as it is known."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    found = []
    for name in names or FIGURES:
        say(f"Measuring {name} ...")
        these = list(FIGURES[name](chosen, databases()))
        say(f"{table(these)}\n")
        found += these
    return found


def size(*, quick: bool, enormous: bool) -> Sizes:
    """How much to measure."""
    chosen = sizes.QUICK if quick else sizes.WHOLE
    return replace(chosen, claims=(*chosen.claims, sizes.ENORMOUS)) if enormous else chosen


def save(path: Path, figures: Sequence[Figure], machine: dict[str, str]) -> None:
    """Every figure and the machine, as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    at = clock.ticks().isoformat(timespec="seconds")
    path.write_text(json.dumps({"at": at, "machine": machine, "figures": as_data(figures)}, indent=1) + "\n")


def machine() -> dict[str, str]:
    """This machine, as it is before anything is measured."""
    return described() | {"databases": ", ".join(databases())}
