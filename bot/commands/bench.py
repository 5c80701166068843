"""`throughline bench`: what it costs and how quick it is, beside ceilings measured in the same run on this machine.

Rule of this file: words for the terminal only. The measuring is tests/benchmarks', loaded by name where it is there: it
comes with the source, not with what is installed.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click

NAMES = ("webhook", "sending", "claiming", "replying", "planning")
SOURCE = Path(__file__).parents[2]


@click.command()
@click.option("--only", multiple=True, type=click.Choice(NAMES), help="this one alone; may be given again")
@click.option("--quick", is_flag=True, help="about three minutes, and rougher; else a quarter of an hour")
@click.option("--enormous", is_flag=True, help="claim from five million rows too, which takes minutes and gigabytes")
@click.option("--save", "path", default="var/bench.json", show_default=True, type=click.Path(path_type=Path))
def command(only: tuple[str, ...], quick: bool, enormous: bool, path: Path) -> None:
    """Measure Throughline on this machine, print the figures as a table and save them as JSON.

    Ratios are ours to a ceiling that took turns with it. Let the machine do nothing else meanwhile.
    """
    running = _benchmarks()
    machine = running.machine()
    click.echo("\n".join(f"{name}: {words}" for name, words in machine.items()) + "\n")
    figures = running.run(only, running.size(quick=quick, enormous=enormous), click.echo)
    running.save(path, figures, machine)
    click.echo(f"Saved in {path}.")


def _benchmarks() -> ModuleType:
    if not (SOURCE / "tests" / "benchmarks").is_dir():
        raise click.ClickException("The benchmarks come with the source: run this in a copy of it, after `make test`.")
    if str(SOURCE) not in sys.path:
        sys.path.insert(0, str(SOURCE))
    return import_module("tests.benchmarks.running")
