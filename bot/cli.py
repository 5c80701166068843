"""The `throughline` command: finds the file of the command that was typed and runs it.

Rule of this file: names only. Each command lives in `bot/commands/`, and is imported when it is used, so that
`throughline hear` starts without a database in sight.
"""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = {
    "doctor": "whether everything that this instance stands on is well",
    "bench": "measure what it costs and how quick it is, beside ceilings",
    "carrier": "phones in a page, and Twilio's API, on this machine only",
    "log": "what was said with a number, and what came of it",
    "rehearse": "talk to a dialog in the terminal",
    "backup": "save everything in one file, put it back, or rehearse that",
    "rotate": "seal everything again under the newest key",
    "migrate": "bring the database to this version's shape",
    "simulate": "live through weeks of a service, with faults, and check what must hold",
    "promises": "what each leaflet promises, and what came of it over weeks that are lived through",
    "skip": "move a demo's time forward",
    "dpia": "what is held, where, how long, and what leaves, for an impact assessment",
    "demo": "load a fictional caseload into a demo",
    "handover": "give a caseload to another provider, and leave nothing behind",
    "hear": "what a text means, one text or JSON lines",
    "import": "bring in staff, participants, referrals and appointments",
    "templates": "files to import from, with examples",
    "up": "start everything on this machine",
    "user": "who of the staff can sign in",
    "welsh": "which Welsh texts a translator has signed for",
    "whatsapp": "words that WhatsApp has approved",
}

FILES = {"import": "importing"}
"""Commands whose own name Python keeps for itself, and the file they are in."""


class OnDemand(click.Group):
    """A group whose commands are `command` in `bot/commands/<name>.py`, dashes read as underscores."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"bot.commands.{FILES.get(cmd_name, cmd_name).replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.command(cls=OnDemand)
def main() -> None:
    """Throughline: texts that keep people and the staff who support them in touch."""
