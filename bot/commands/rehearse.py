"""`throughline rehearse NAME [--language cy]`: talk to a dialog in a terminal, before anybody else has to.

Rule of this file: words for the terminal only; the talking is bot/rehearsal/rehearsing.py's.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import click

from bot import clock
from bot.calendar import bank_holidays
from bot.models import Language
from bot.operating import skipping
from bot.rehearsal.rehearsals import given
from bot.rehearsal.rehearsing import Rehearsal
from dialogs import DIALOGS
from dialogs.hours import Hours, at
from dialogs.moves import Booking, Whose

HELP = "Type as Sam would. Empty: on to what comes next. `wait 3h`: time passes. Ctrl-D: done."
MODES = ("place", "phone", "video", "group", "accompanied")


@click.command()
@click.argument("name", type=click.Choice(sorted(DIALOGS)))
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", show_default=True)
@click.option("--mode", type=click.Choice(MODES), default="place", show_default=True)
@click.option("--tier", type=click.Choice(["low", "medium", "high"]), default="medium", show_default=True)
@click.option("--unproven", is_flag=True, help="the number is not known to be theirs")
def command(name: str, language: str, mode: str, tier: str, unproven: bool) -> None:
    """Talk to the dialog NAME. Nothing is kept and nothing is sent."""
    now = clock.ticks()
    whose = Whose.UNKNOWN if unproven else Whose.PROVEN
    usual: dict[str, Any] = {"booking": _booking(now, mode, tier), "free": _free(now), "follows": True}
    more = usual | dict(given(name, now))
    talk = Rehearsal(name, now, hours=_hours(), whose=whose, language=Language(language), **more)
    click.echo(HELP)
    said = 0
    talk.begin()
    while not talk.over:
        said = _show(talk, said)
        try:
            words = click.prompt(click.style("them", fg="blue"), default="", show_default=False)
        except click.Abort:
            break
        _take(talk, words.strip())
        said += bool(words.strip()) and not words.startswith("wait ")  # what was typed is on the screen already
    _show(talk, said)
    click.echo("\nThat is the end of it.")


def _take(talk: Rehearsal, words: str) -> None:
    if not words:
        talk.until(min(talk.alarms.values(), default=talk.now))
    elif words.startswith("wait "):
        try:
            talk.until(talk.now + skipping.span(words.removeprefix("wait ")))
        except skipping.CannotSkip as wrong:
            click.echo(str(wrong))
    else:
        talk.them(words)


def _show(talk: Rehearsal, said: int) -> int:
    click.echo(click.style(f"--- {clock.london(talk.now):%a %d %b, %H:%M}", dim=True))
    for line in talk.lines[said:]:
        click.echo(line)
    return len(talk.lines)


def _hours() -> Hours:
    return Hours(holidays=bank_holidays())


def _booking(now: datetime, mode: str, tier: str) -> Booking:
    """Expected in twelve days or so, on an open day at two: far enough ahead for every step."""
    day = _hours().next_open_day((clock.london(now) + timedelta(days=12)).date())
    return Booking(1, 1, at(day, datetime.min.time().replace(hour=14)), now, mode, tier)


def _free(now: datetime) -> tuple[datetime, ...]:
    """The made-up diary: weekdays at ten, two and four, for three weeks from tomorrow."""
    days = [(clock.london(now) + timedelta(days=ahead)).date() for ahead in range(1, 22)]
    hours = [datetime.min.time().replace(hour=hour) for hour in (10, 14, 16)]
    return tuple(at(day, hour) for day in days if _hours().open_on(day) and day.weekday() < 5 for hour in hours)
