"""`throughline handover`: give a team's caseload to another provider; open one; and delete it here once it came.

Rule of this file: words for the terminal only. What opens the file is typed, and never an argument.
"""

from __future__ import annotations

import io
import os
import zipfile
from contextlib import closing
from pathlib import Path

import click

from bot import clock
from bot.commands.importing import opened
from bot.governance.forgetting import WhyNot
from bot.operating import handing_over
from bot.operating.handing_over import CannotHandOver

FILE = click.Path(path_type=Path, dir_okay=False)
WORDS = "The words that open it, which go by another road"
STAYS = {
    WhyNot.HELD: "a hold keeps their records. Lift it, then ask again.",
    WhyNot.FROZEN: "their records are frozen since they died. Lift that, then ask again.",
    WhyNot.CAME_SINCE: "they wrote, rang, or something of theirs was changed after the file was written. "
    "Write a new one, and hand them over anew.",
}
"""Why somebody is not deleted, and what to do about it."""


@click.group("handover")
def command() -> None:
    """Give a caseload to another provider, in three steps: write, read (there), erase (here, with their receipt)."""


@command.command()
@click.argument("file", type=FILE)
@click.option("--team", required=True, help="whose participants")
def write(file: Path, team: str) -> None:
    """Write everything about a team's participants into FILE, which must be new."""
    words = click.prompt(WORDS, hide_input=True, confirmation_prompt=True)
    try:
        with closing(opened()) as db, db.transaction() as session:
            sealed, people = handing_over.pack(session, team, words, clock.now())
            with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
                out.write(sealed)
    except CannotHandOver as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except FileExistsError:
        raise click.ClickException(f"{file} is there already; give the handover a name of its own.") from None
    click.echo(f"{people} people are in {file}. Nothing is deleted here until you have their receipt.")


@command.command()
@click.argument("file", type=FILE)
@click.option("--into", "folder", required=True, type=click.Path(path_type=Path, file_okay=False), help="a new folder")
def read(file: Path, folder: Path) -> None:
    """Open FILE: CSV files for `throughline import`, and a record of each person; and say the receipt."""
    words = click.prompt(WORDS, hide_input=True)
    try:
        inside = handing_over.opened(file.read_bytes(), words)
        folder.mkdir(mode=0o700, parents=True)
    except CannotHandOver as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except OSError as wrong:
        raise click.ClickException(f"This cannot be opened: {wrong.strerror}.") from wrong
    with zipfile.ZipFile(io.BytesIO(inside)) as found:
        found.extractall(folder)
    click.echo(f"It is in {folder}. Tell whoever gave it to you: {handing_over.receipt_of(inside)}")


@command.command()
@click.argument("receipt")
def erase(receipt: str) -> None:
    """Close and delete here all who were handed over, because the other provider has told the RECEIPT."""
    try:
        with closing(opened()) as db, db.transaction() as session:
            left = handing_over.erase(session, receipt, clock.now())
    except CannotHandOver as wrong:
        raise click.ClickException(str(wrong)) from wrong
    click.echo(f"Of {left.gone} people nothing is left here that tells who they were. Delete older backups too.")
    for person_id, why in left.stays:
        click.echo(f"Participant {person_id} stays: {STAYS[why]}")
