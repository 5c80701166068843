"""`throughline simulate`: live through weeks of a service in minutes, with faults, and see whether what must hold did.

Rule of this file: words for the terminal only; the living is workers/simulating.py's, called by name.
"""

from __future__ import annotations

import logging
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path

import click
import structlog

QUICK = Path("/dev/shm")
"""Memory that looks like a disk: a simulation's database is thrown away, and need not outlive the machine."""
SHOWN = 10
"""So many of what breaks an invariant are written out, by their ids."""


@click.command()
@click.option("--people", default=40, show_default=True, type=click.IntRange(1, 2000), help="how many participants")
@click.option("--weeks", default=2, show_default=True, type=click.IntRange(1, 52), help="for how long")
@click.option("--seed", default=7, show_default=True, help="the same seed gives the same run")
@click.option("--faults", default="all", show_default=True, help="all, none, or their names with commas between")
@click.option(
    "--keep", type=click.Path(path_type=Path, file_okay=False), help="a new folder for its database to stay in"
)
def command(people: int, weeks: int, seed: int, faults: str, keep: Path | None) -> None:
    """Live through a whole service in simulated time, in a database of its own, and check what must hold."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    simulating = import_module("workers.simulating")
    life = simulating.Life(people, weeks, seed, faults)
    with _folder(keep) as folder:
        try:
            outcome = simulating.simulate(life, folder, _progress(people))
        except simulating.WrongFaults as wrong:
            raise click.ClickException(str(wrong)) from wrong
    for name, count in outcome.counts.items():
        click.echo(f"{count:>9,}  {name}")
    click.echo()
    for held in outcome.held:
        mark = f"BROKEN {len(held.broken)} times" if held.broken else "holds"
        click.echo(f"{held.asked:>9,}  {held.says}: {mark}")
        for broken in held.broken[:SHOWN]:
            click.echo(f"{'':>13}  {broken}")
        for name, count in held.apart:
            click.echo(f"{count:>13,}  apart, for {name}")
    if not outcome.holds:
        raise SystemExit(1)


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    """Where it lives: thrown away, unless whoever asked wants to look at what was left."""
    if keep is None:
        with tempfile.TemporaryDirectory(dir=QUICK if QUICK.is_dir() else None) as folder:
            yield Path(folder)
    elif keep.is_dir() and any(keep.iterdir()):
        raise click.ClickException(f"{keep} is not empty: name a new folder.")
    else:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep


def _progress(people: int) -> Callable[[datetime, int], None]:
    """A line a simulated day for whoever waits, apart from what is counted in the end."""
    began = time.monotonic()

    def say(at: datetime, events: int) -> None:
        pace = events / max(time.monotonic() - began, 0.001)
        click.echo(f"{at:%a %d %b}: {people:,} people, {events:,} events, {pace:,.0f} a second", err=True)

    return say
