"""`throughline skip 1d`, `throughline skip --until "2026-11-23 15:00"`: move a demo's time forward.

Rule of this file: it joins settings to bot/operating/skipping.py and turns what went wrong into a sentence.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click
import requests
from sqlalchemy.exc import OperationalError

from bot import clock, config
from bot.migrations import WrongDatabase, ensure
from bot.operating import instance, skipping
from bot.running import valkey

AWAY = "The database does not answer, and time was not moved: start it, then skip again."


@click.command()
@click.argument("how_far", default="")
@click.option("--until", help='a day and time in London, such as "2026-11-23 15:00"')
def command(how_far: str, until: str | None) -> None:
    """Move a demo's time forward by HOW_FAR (90m, 3h, 1d, 2w), doing all that comes due on the way."""
    try:
        settings = config.load()
        where = {"redis_url": valkey.redis_url(settings.data, settings.redis_url)}
        settings = settings.model_copy(update=where)
        db = instance.enter(settings)
        ensure(db)
        now = clock.now()
        to = skipping.moment(until, now) if until else now + skipping.span(how_far)
        skipper = skipping.Skipper(db, settings.data, _network(settings), click.echo)
        skipping.skip(skipper, to)
    except (config.WrongSettings, WrongDatabase, skipping.CannotSkip) as wrong:
        raise click.ClickException(str(wrong)) from wrong
    except OperationalError:
        raise click.ClickException(AWAY) from None
    click.echo(f"It is now {clock.london(clock.now()):%A %d %B %Y, %H:%M}.")


def _network(settings: config.Settings) -> Callable[[], skipping.Network]:
    """How to ask the pocket carrier what it still has to post; one that is not there has nothing."""
    url = settings.carrier_url or _phones(settings.data)

    def ask() -> skipping.Network:
        try:
            said = requests.get(f"{url}/quiet.json", timeout=5).json()
        except requests.RequestException:
            return skipping.Network(0, None)
        next_at = datetime.fromisoformat(said["next_at"]) if said["next_at"] else None
        return skipping.Network(said["due"], next_at)

    return ask


def _phones(data: Path) -> str:
    try:
        up: dict[str, Any] = json.loads((data / "up.json").read_text())
    except FileNotFoundError:
        raise skipping.CannotSkip("Throughline is not running in this folder: start `throughline up` first.") from None
    return str(up["urls"]["phones"]).rstrip("/")
