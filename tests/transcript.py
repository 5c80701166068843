"""Plays a written conversation: what they text goes in, time passes at the markers, and everything that comes out is
written down beside it, so that a test compares two conversations and a failure is their diff.

    --- Mon 23 Nov 15:00      time passes until then, in London; what rings on the way is written below
    them: yeah cool           they text
    bot: Great, see you ...   we text
    told: cannot_come, urgent the worker is told
    noted: confirmed          the exchange ends so
    does: KeepMood 3          the house is asked for something else
    the house says owned      something elsewhere in the house changed
    they open plan            they open a page of theirs with their code

Rule of this file: the state is saved to JSON and read back between any two turns, and there is no database.
"""

from __future__ import annotations

from datetime import UTC, datetime
from textwrap import dedent
from typing import Any

from dateutil import parser

from bot.rehearsal.rehearsing import Rehearsal
from dialogs import moves
from dialogs.hours import LONDON

YEAR = 2026


def play(script: str, **given: Any) -> tuple[str, str]:
    """Play a script; what was written, and what happened. `given` is what a Rehearsal is made with."""
    written = [line.strip() for line in dedent(script).strip().splitlines() if line.strip()]
    first = instant(written[0].removeprefix("---"))
    playing = _booked(first, **given)
    playing.lines.append(written[0])
    playing.begin()
    for line in written[1:]:
        if line.startswith("---"):
            playing.lines.append(line)
            playing.until(instant(line.removeprefix("---")))
        elif line.startswith("them:"):
            playing.them(line.removeprefix("them:").strip())
        elif line.startswith("staff move it to"):
            playing.lines.append(line)
            playing.moved(instant(line.removeprefix("staff move it to")))
        elif line.startswith("staff say"):
            playing.lines.append(line)
            playing.decided(line.removeprefix("staff say").strip() == "yes")
        elif line.startswith("the house says"):
            playing.lines.append(line)
            _told(playing, line.removeprefix("the house says").strip())
        else:
            _elsewhere(playing, line)
    return "\n".join(written), "\n".join(playing.lines)


def _told(playing: Rehearsal, what: str) -> None:
    if what == "proven":
        playing.whose = moves.Whose.PROVEN  # staff spoke to them on it
    playing.turn(moves.Told(what, whose=playing.whose))


def _elsewhere(playing: Rehearsal, line: str) -> None:
    if line.startswith("somebody else takes"):
        playing.lines.append(line)
        playing.gone = (*playing.gone, instant(line.removeprefix("somebody else takes")))
    elif line.startswith("they open"):
        playing.lines.append(line)
        playing.turn(moves.PageOpened(line.removeprefix("they open").strip()))


def instant(words: str) -> datetime:
    """A day and time in London, such as "Tue 24 Nov 15:00"."""
    at = parser.parse(words, default=datetime(YEAR, 1, 1))  # noqa: DTZ001 - made aware in the next line
    return at.replace(tzinfo=LONDON).astimezone(UTC)


def _booked(first: datetime, *, to: str = "", mode: str = "place", tier: str = "low", **given: Any) -> Rehearsal:
    booking = moves.Booking(1, 1, instant(to), first, mode, tier) if to else None
    return Rehearsal(given.pop("dialog", "appointment"), first, booking, **given)
