"""`throughline up`: start everything on this machine, and stop it all again on Ctrl-C."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

import click


@click.command("up")
@click.option(
    "--port",
    default=8080,
    show_default=True,
    type=click.IntRange(1, 65533),
    help="Where staff sign in; a demo's phones are on the port after it, its e-mail is caught on the next.",
)
def command(port: int) -> None:
    """Start everything on this machine: pages, phones, workers and what they stand on."""
    from bot.running.ground import CannotStart
    from bot.running.up import up

    os.umask(0o077)  # whatever any process of the tree writes is this user's alone
    try:
        up(port, _say)
    except CannotStart as error:
        click.echo(str(error), err=True)
        sys.exit(1)


def _say(sentence: str) -> None:
    with suppress(BrokenPipeError):  # nobody reads on; that is no reason to stop
        click.echo(sentence)
