"""`throughline whatsapp`: put our words forward to WhatsApp, and take over which of them were approved.

Rule of this file: words for the terminal only.
"""

from __future__ import annotations

import click

from bot import clock, config
from bot.channels.approvals import Approvals
from bot.channels.base import LookupFailed
from bot.commands.beside import joined
from bot.commands.importing import opened
from bot.config import Settings
from bot.delivery import approved_words
from bot.operating import instance


@click.group("whatsapp")
def command() -> None:
    """Words that may open a talk on WhatsApp: outside a day from their last message it takes approved ones only."""


@command.command("words")
@click.argument("text", nargs=-1)
def words(text: tuple[str, ...]) -> None:
    """What each TEXT (such as `appointment`, or `appointment.eve.place`) is put forward as, and whether it counts."""
    db = opened()
    try:
        with db.reading() as session:
            kept = approved_words.kept(session)
    finally:
        db.close()
    for each in approved_words.ours(text):
        state = "approved" if (each.name, each.language) in kept else "-"
        click.echo(f"{state:<10}{each.language}  {each.name:<40}{each.words}")


@command.command("submit")
@click.argument("text", nargs=-1, required=True)
def submit(text: tuple[str, ...]) -> None:
    """Put each TEXT forward, in both languages; WhatsApp takes minutes to days to approve."""
    chosen = approved_words.ours(text)
    if not chosen:
        raise click.ClickException("There is no such text. `throughline whatsapp words` lists them.")
    approvals = _approvals(_settings())
    try:
        for each in chosen:
            click.echo(f"{approvals.put_forward(each)}  {each.language}  {each.name}")
    except LookupFailed as wrong:
        raise click.ClickException(str(wrong)) from wrong


@command.command("refresh")
def refresh() -> None:
    """Ask which words are approved by now; those that are as we say them count from now on."""
    db = opened()
    try:
        approved = _approvals(_settings()).approved()
        with db.transaction() as session:
            good = approved_words.keep(session, approved, clock.now())
    except LookupFailed as wrong:
        raise click.ClickException(str(wrong)) from wrong
    finally:
        db.close()
    click.echo(f"{good} wordings are approved as they stand; {len(approved) - good} others are not used.")


def _settings() -> Settings:
    try:
        return joined(config.load())
    except config.WrongSettings as wrong:
        raise click.ClickException(str(wrong)) from wrong


def _approvals(settings: Settings) -> Approvals:
    return Approvals(instance.provider_of(settings))
