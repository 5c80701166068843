"""`throughline import`: bring in people, referrals, appointments, hours and times to avoid from CSV files.

Rule of this file: words for the terminal only; what happens to a row is bot/importing's.
"""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path

import click
import structlog
from sqlalchemy.exc import OperationalError

from bot import clock, config
from bot.db import Database
from bot.importing.bringing import bring
from bot.importing.fates import Report
from bot.importing.kinds import Run
from bot.importing.reading import CannotRead
from bot.importing.sources import sources
from bot.importing.telling import told
from bot.migrations import WrongDatabase, upgrade
from bot.models import InstanceKind
from bot.operating.instance import enter


@click.command("import")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would become of every row, and write nothing.")
def command(path: Path, dry_run: bool) -> None:
    """Bring in people, referrals, appointments, hours and times to avoid from a folder of CSV files, or one of them.

    Good rows go in and nothing goes in twice; a bad row is told by its line and column. The exit code is 0 when every
    row was good, else 1. `throughline templates` writes the files with examples, and says what each column is for.
    """
    try:
        files, remarks = sources(path)
    except CannotRead as wrong:
        raise click.ClickException(str(wrong)) from wrong
    db = opened()
    try:
        report = bring(db, files, Run(clock.now(), dry=dry_run))
    except OperationalError as wrong:
        raise click.ClickException(f"{_broken(wrong)} What is in stays in; import again for the rest.") from wrong
    finally:
        db.close()
    say(replace(report, remarks=tuple(remarks)), dry_run)


def opened() -> Database:
    """This instance's database, in this version's shape; its log keeps to what went wrong. Raises ClickException."""
    try:
        settings = config.load()
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        db = enter(settings)
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
        upgrade(db, InstanceKind.DEMO if settings.demo else InstanceKind.LIVE, clock.ticks())
    except (config.WrongSettings, WrongDatabase) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except OperationalError as wrong:
        raise click.ClickException(_broken(wrong)) from wrong
    return db


def say(report: Report, every: bool) -> None:
    """Print a report and leave: with 0 when all was good, else 1."""
    for line in told(report, every=every):
        click.echo(line)
    if every:
        click.echo("This was a dry run: nothing was written.")
    sys.exit(0 if report.all_good else 1)


def _broken(wrong: OperationalError) -> str:
    return f"The database cannot be used: {str(wrong.orig).strip()}."
