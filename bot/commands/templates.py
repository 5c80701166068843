"""`throughline templates`: write the CSV files to start from.

Rule of this file: a file that is there is somebody's work, and is not written over unasked.
"""

from __future__ import annotations

from pathlib import Path

import click

from bot import clock, config
from bot.calendar import bank_holidays
from bot.importing.bringing import KINDS
from bot.importing.examples import rows
from bot.importing.kinds import Column
from bot.importing.writing import csv_text


@click.command("templates")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Write over files that are there.")
def command(folder: Path, force: bool) -> None:
    """Write each CSV file that can come in, from staff to avoided, with example rows dated from now.

    The people in them do not exist. The files can be imported as they are, to try it; then put your own rows in.
    """
    _follow_the_clock()
    there = [f"{kind.name}.csv" for kind in KINDS if (folder / f"{kind.name}.csv").exists()]
    if there and not force:
        raise click.ClickException(f"{', '.join(there)} is there already. Name another folder, or add --force.")
    examples = rows(clock.london(clock.now()).date(), bank_holidays())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind in KINDS:
            text = csv_text([column.name for column in kind.columns], examples[kind.name])
            (folder / f"{kind.name}.csv").write_text(text, "utf-8", newline="")
    except OSError as wrong:
        raise click.ClickException(f"The files cannot be written to this folder: {wrong.strerror}.") from wrong
    for kind in KINDS:
        click.echo(f"{folder / kind.name}.csv")
        click.echo("\n".join(map(_said, kind.columns)))


def _said(column: Column) -> str:
    return f"    {column.name:<20}{column.what}{'' if column.required else ' (optional)'}"


def _follow_the_clock() -> None:
    try:
        settings = config.load()
    except config.WrongSettings as wrong:
        raise click.ClickException(str(wrong)) from wrong
    if settings.demo:
        clock.follow(settings.clock_file)
