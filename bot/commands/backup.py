"""`throughline backup`: save everything in one file, put it back, or rehearse putting it back.

Rule of this file: words for the terminal only. The keys are never in the file: keep them somewhere else.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click
from sqlalchemy.exc import DBAPIError

from bot import clock, config, vault
from bot.commands.importing import opened
from bot.db import Database
from bot.migrations import upgrade
from bot.models import Deed, InstanceKind
from bot.operating import backup, trial
from bot.record import audit

FILE = click.Path(path_type=Path)


@click.group("backup")
def command() -> None:
    """Save everything in one file (sealed; the keys are not in it), put it back, or rehearse that."""


@command.command()
@click.argument("file", type=FILE, required=False)
def save(file: Path | None) -> None:
    """Write everything to FILE, which must be new."""
    db = opened()
    try:
        path = file or Path(backup.now_in_name(clock.ticks()))
        rows = sum(backup.save(db, path, clock.ticks()).values())
        _note(db, Deed.EXPORTED, saved=True, rows=rows)
    except FileExistsError:
        raise click.ClickException(f"{file} is there already; give the backup a name of its own.") from None
    finally:
        db.close()
    click.echo(f"{rows} rows are in {path}. Keep THROUGHLINE_KEYS and THROUGHLINE_INDEX_KEY apart from it.")


@command.command()
@click.argument("file", type=FILE)
def restore(file: Path) -> None:
    """Put FILE back into this instance's database, which must be empty."""
    db = opened()
    try:
        rows = sum(backup.restore(db, file).values())
        _note(db, Deed.IMPORTED, restored=True, rows=rows)
    except backup.CannotRestore as wrong:
        raise click.ClickException(str(wrong)) from wrong
    finally:
        db.close()
    click.echo(f"{rows} rows are back.")


@command.command()
@click.argument("file", type=FILE)
def rehearse(file: Path) -> None:
    """Put FILE into a database made for the purpose, and open all that is sealed with the keys of this instance."""
    try:
        config.load()
        with closing(opened()) as db, trial.place(db) as place:  # with the keys of this instance
            rows, sealed = _rehearsed(place.db, file)
            _note(db, Deed.VIEWED, rehearsed=True, rows=rows, kind=place.db.engine.dialect.name)
    except (backup.CannotRestore, config.WrongSettings, vault.CannotOpen) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except DBAPIError as wrong:
        raise click.ClickException(f"The database did not take it ({type(wrong.orig).__name__}).") from wrong
    click.echo(f"It would come back: {rows} rows, and {sealed} sealed values that these keys open.")
    click.echo(_where(place))


def _where(place: trial.Place) -> str:
    """What was rehearsed, and what was not."""
    if place.instead is None:
        kind = "SQLite" if place.db.is_sqlite else "PostgreSQL"
        return f"It was put into an empty {kind} database, as this instance's is, which is gone again."
    return (
        f"It was put into SQLite, for PostgreSQL lets us make no database here ({place.instead}): that the file is "
        "whole and that the keys open it is rehearsed. That PostgreSQL takes it is not: for that, run this as a role "
        "that may create databases, or restore into an empty one."
    )


def _note(db: Database, deed: Deed, **facts: audit.Fact) -> None:
    """That everything was copied, put back or tried is in the log, as a look at one person is."""
    with db.transaction() as session:
        audit.note(session, None, deed, "backups", None, **facts)


def _rehearsed(db: Database, file: Path) -> tuple[int, int]:
    upgrade(db, InstanceKind.DEMO, clock.ticks())
    return sum(backup.restore(db, file).values()), backup.open_everything(db)
