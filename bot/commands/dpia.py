"""`throughline dpia`: what this instance holds and does, for a data protection impact assessment.

Rule of this file: words for the terminal only; counts and settings, and nothing about anybody.
"""

from __future__ import annotations

import click

from bot import clock, config
from bot.commands.importing import opened
from bot.governance import pack


@click.command("dpia")
def command() -> None:
    """Print it as Markdown: what is held, where, how long, who sees it, what leaves, the risks, and what is open."""
    db = opened()
    try:
        with db.reading() as session:
            found = pack.sections(session, config.load(), clock.now())
    finally:
        db.close()
    click.echo("# Data protection impact assessment\n")
    click.echo(pack.as_text(found))
