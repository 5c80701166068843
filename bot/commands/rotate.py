"""`throughline rotate`: seal everything again under the newest key in THROUGHLINE_KEYS."""

from __future__ import annotations

import click

from bot import config, vault
from bot.migrations import WrongDatabase, ensure
from bot.operating import instance
from bot.operating.rotating import rotate


@click.command()
def command() -> None:
    """Seal everything under the newest key: put it last in THROUGHLINE_KEYS first, and keep the old one there."""
    try:
        db = instance.enter(config.load())
        ensure(db)
        done = rotate(db, vault.ring())
    except (config.WrongSettings, WrongDatabase, vault.CannotOpen) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    click.echo(f"{done} values were sealed again under key {vault.ring().current}; an older key may go now.")
