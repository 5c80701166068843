"""Places: where an appointment is held and when, as participants will be told of it.

Rule of this file: a venue is put into texts that others may read on a locked screen, so it is an address and does not
say what the place is, in English or Welsh (conversations.md, rule 1). A wall-clock time that does not exist is refused,
and one that comes twice is taken the first time, and said.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from bot.clock import LONDON
from bot.discreet import telling
from bot.importing import values

_DAY_BEGINS, _DAY_ENDS = time(7), time(21)


class NoSuchTime(ValueError):
    """The clocks go forward over this time."""


def venue(cell: str) -> str:
    """A place as it may be read out in a text."""
    plain = values.words(cell)
    if telling(plain):
        raise ValueError("Texts say this, and must not tell what it is about. Give the street and number alone.")
    return plain


def instant(day: date, clock: time) -> tuple[datetime, list[str]]:
    """The instant (aware UTC) of a wall-clock time in London, and what whoever wrote it should know.

    Raises NoSuchTime when the clocks go forward over it.
    """
    local = datetime.combine(day, clock, LONDON)
    at = local.astimezone(UTC)
    if at.astimezone(LONDON).time() != clock:
        raise NoSuchTime("The clocks go forward that night, and there is no such time. An hour later there is.")
    notes = []
    if local.replace(fold=1).astimezone(UTC) != at:
        notes.append("The clocks go back that night, so this time comes twice. The earlier one was taken.")
    if not _DAY_BEGINS <= clock < _DAY_ENDS:
        notes.append("This is at night. If the afternoon is meant, write it as 14:30 or 2.30pm.")
    return at, notes
