"""`throughline welsh`: which Welsh texts a translator has signed for; a sheet for them to read, and their signature.

Rule of this file: words for the terminal only.
"""

from __future__ import annotations

import csv
from contextlib import closing
from datetime import datetime
from pathlib import Path

import click

from bot import clock
from bot.commands.importing import opened
from bot.governance import signed

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group("welsh", invoke_without_command=True)
@click.pass_context
def command(context: click.Context) -> None:
    """Say how many Welsh texts are signed for, and by whom."""
    if context.invoked_subcommand is not None:
        return
    with closing(opened()) as db, db.reading() as session:
        found = signed.standings(session)
    by: dict[str, int] = {}
    for each in found:
        name = (
            f"signed by {each.by}" if each.stands else "changed since they were signed" if each.void else "not signed"
        )
        by[name] = by.get(name, 0) + 1
    click.echo("\n".join(f"{count:>5}  {name}" for name, count in sorted(by.items(), key=lambda one: -one[1])))


@command.command()
@click.argument("file", type=FILE)
def sheet(file: Path) -> None:
    """Write what is still to be read into FILE, a CSV with a column `signed` for the translator to put yes in."""
    with closing(opened()) as db, db.reading() as session:
        rows = signed.sheet(session)
    with file.open("x", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, signed.COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    click.echo(f"{len(rows)} texts are in {file}.")


@command.command()
@click.argument("file", type=FILE)
@click.option("--by", required=True, help="who read them: a name, and what qualifies them")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="the day they signed; today if left out")
def take(file: Path, by: str, day: datetime | None) -> None:
    """Take FILE back: sign for every text that has a yes, as it stands in the program."""
    with file.open(encoding="utf-8-sig", newline="") as given:
        rows = list(csv.DictReader(given))
    with closing(opened()) as db, db.transaction() as session:
        taken = signed.take(session, rows, by, (day or clock.london(clock.ticks())).date())
    click.echo(f"{taken.signed} texts are signed for by {by}.")
    if taken.otherwise:
        click.echo(f"Not signed, because their words differ here: {', '.join(taken.otherwise)}.")
