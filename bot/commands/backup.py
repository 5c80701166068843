"""`throughline backup`: save everything in one file, put it back, or rehearse putting it back.

Rule of this file: words for the terminal only. The keys are never in the file: keep them somewhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from sqlalchemy.exc import DBAPIError

from bot import clock, config, vault
from bot.commands.beside import joined
from bot.commands.importing import opened
from bot.db import Database
from bot.migrations import upgrade
from bot.models import Deed, InstanceKind
from bot.operating import backup, held, trial
from bot.record import audit, journal
from bot.record.journal import Line, What

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
@click.option("--erasures", "journals", type=FILE, multiple=True, help="the journal of erasures; each, where several")
def restore(file: Path, journals: tuple[Path, ...]) -> None:
    """Put FILE back into this instance's database, which must be empty. Nothing leaves until it is settled."""
    db = opened()
    try:
        done = backup.restore(db, file, journals)
        rows = sum(done.counts.values())
        journal.write(Line(What.RESTORED, clock.ticks()))
        _note(db, Deed.IMPORTED, restored=True, rows=rows, erased=len(done.again.erased), known=done.erasures_known)
    except (backup.CannotRestore, OSError) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    finally:
        db.close()
    click.echo(f"{rows} rows are back, as they were on {clock.london(done.saved_at):%d %B %Y at %H:%M}.")
    for line in _again(done):
        click.echo(line)
    click.echo(f"No text leaves but the answer to a crisis. {held.SETTLE}")


def _again(done: backup.Restored) -> Iterator[str]:
    """What was done again, and what is not known."""
    again = done.again
    if not done.erasures_known:
        yield (
            "NOT KNOWN: who was erased, and whose records were held, since the backup. The journal of erasures was not "
            "there or begins later: whoever was erased is back. Name it with --erasures, or erase them again by hand."
        )
    yield f"Done again: {len(again.erased)} erased, {len(again.held)} held, {len(again.lifted)} holds lifted."
    if again.doubtful:
        people = ", ".join(map(str, again.doubtful))
        yield f"To decide by hand, for nobody knows whether it was done: person {people}."


@command.command()
@click.option("--without-erasures", is_flag=True, help="whoever was erased since the backup was erased again by hand")
def settle(without_erasures: bool) -> None:
    """Find out what was done since the backup that was put back, and let texts leave again. It may be stopped at any
    point and begun again: it goes on from there, and nothing leaves before it is through."""
    restoring = import_module("workers.restoring")
    context = import_module("workers.context").make(joined(config.load()))
    try:
        found = restoring.settle(context, without_erasures=without_erasures, told=_progress)
        _note(context.db, Deed.CHANGED, settled=True, gone=found.restore.went, doubtful=len(found.texts.doubtful))
    except restoring.CannotSettle as wrong:
        raise click.ClickException(str(wrong)) from wrong
    finally:
        context.db.close()
    texts = found.texts
    click.echo(f"{found.heard} texts that came in since were taken in.")
    click.echo(
        f"{found.restore.went} texts had left before and are not sent again; {len(texts.due)} had not, and leave."
    )
    click.echo(f"{found.restore.found} more had left of which we knew nothing: they are in their threads now.")
    if texts.doubtful:
        click.echo(f"{len(texts.doubtful)} may have left: each is an alert, and a person decides.")
    if found.entries:
        numbers = ", ".join(map(str, found.entries))
        click.echo(f"Look whether these contacts stand in an outside case record already: {numbers}.")


def _progress(done: int, of: int) -> None:
    """On the terminal, beside what was asked."""
    click.echo(f"Settled for {done} of {of} numbers.", err=True)


@command.command()
@click.argument("file", type=FILE)
def rehearse(file: Path) -> None:
    """Put FILE into a database made for the purpose, open all that is sealed with the keys of this instance, and settle
    there as if this one were lost now. Nothing leaves."""
    surviving, restoring = import_module("workers.surviving"), import_module("workers.restoring")
    try:
        settings = config.load()
        with closing(opened()) as db, trial.place(db) as place:  # with the keys of this instance
            back, sealed = _rehearsed(place.db, file)
            rows = sum(back.counts.values())
            found = surviving.survive(settings, db, place.db, back.saved_at)
            faults = {"lost": len(found.lost), "twice": len(found.twice)}
            _note(db, Deed.VIEWED, rehearsed=True, rows=rows, kind=place.db.engine.dialect.name, **faults)
    except restoring.CannotSettle as wrong:
        raise click.ClickException(f"It would come back, and could not be settled: {wrong}") from wrong
    except (backup.CannotRestore, config.WrongSettings, vault.CannotOpen) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except DBAPIError as wrong:
        raise click.ClickException(f"The database did not take it ({type(wrong.orig).__name__}).") from wrong
    click.echo(f"It would come back: {rows} rows, and {sealed} sealed values that these keys open.")
    click.echo(_where(place))
    _tell_of_the_loss(found, back)


def _tell_of_the_loss(found: Any, back: backup.Restored) -> None:
    """What became there of all that came and left since the backup."""
    texts, left = found.settled.texts, found.settled.restore.went + found.settled.restore.found
    click.echo(
        f"Lost now and settled there: {found.settled.heard} texts that came in since are taken in, "
        f"{left} that left are known and not sent again, {len(texts.due)} had not left, and "
        f"{len(texts.doubtful)} are for a person to decide."
    )
    if not back.erasures_known:
        click.echo("NOT KNOWN there: who was erased since. The journal of erasures was not there, or begins later.")
    if found.lost or found.twice:
        again = ", ".join(map(str, found.twice)) or "none"
        raise click.ClickException(f"{len(found.lost)} texts would be lost. Sent twice would be: message {again}.")
    click.echo("No text would be lost, and none sent twice.")


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


def _rehearsed(db: Database, file: Path) -> tuple[backup.Restored, int]:
    upgrade(db, InstanceKind.DEMO, clock.ticks())
    return backup.restore(db, file), backup.open_everything(db)
