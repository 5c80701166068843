"""`throughline promises`: live through weeks with people on every pathway and tier, and see what each was promised.

Rule of this file: words for the terminal only; the living is workers/promises.py's, called by name.
"""

from __future__ import annotations

import logging
import tempfile
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

import click
import structlog

from bot import pathways

QUICK = Path("/dev/shm")
PATHWAYS = tuple(pathways.packaged())
WIDE = (52, 30)


@click.command()
@click.option("--weeks", default=12, show_default=True, type=click.IntRange(1, 52), help="for how long")
@click.option("--people", default=3, show_default=True, type=click.IntRange(1, 1000), help="how many on each pathway")
@click.option("--pathway", "only", multiple=True, type=click.Choice(PATHWAYS), help="on this one only; may be repeated")
def command(weeks: int, people: int, only: tuple[str, ...]) -> None:
    """Live through the service with people on every pathway and tier, and print what was promised and what happened."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    promises = import_module("workers.promises")
    with tempfile.TemporaryDirectory(dir=QUICK if QUICK.is_dir() else None) as folder:
        outcome = promises.keep(people, weeks, Path(folder), only or PATHWAYS)
    say(outcome, weeks)


def say(outcome: Any, weeks: int) -> None:
    """Print the table; the exit status is 1 when a promise was not kept."""
    for (pathway, tier), lines in groupby(outcome.lines, key=lambda line: (line.pathway, line.tier)):
        click.echo(f"\n{pathway}, {tier.value}")
        for line in lines:
            mark = _mark(line)
            click.echo(f"  {line.promise:<{WIDE[0]}}{line.happened:<{WIDE[1]}}{mark}")
            for each in line.broken[:2]:
                click.echo(f"      {each}")
    click.echo(f"\n{outcome.counts['people']:,} people, {weeks} weeks, {outcome.counts['texts']:,} texts.")
    if not outcome.holds:
        raise SystemExit(1)


def _mark(line: Any) -> str:
    if not line.is_kept_track_of:
        return "not measured"
    return "kept" if line.holds else f"NOT KEPT to {line.people - line.kept} of {line.people}"
