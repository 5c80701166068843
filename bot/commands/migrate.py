"""`throughline migrate`: bring the database to this version's shape; the release step of a deployment."""

from __future__ import annotations

import click

from bot import clock, config
from bot.migrations import WrongDatabase, upgrade
from bot.models import InstanceKind
from bot.operating import instance


@click.command()
def command() -> None:
    """Make or update the database's tables."""
    try:
        settings = config.load()
        kind = InstanceKind.DEMO if settings.demo else InstanceKind.LIVE
        upgrade(instance.enter(settings), kind, clock.ticks())
    except (config.WrongSettings, WrongDatabase) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    click.echo("The database is up to date.")
