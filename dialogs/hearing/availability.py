"""What a text says about days and times: the value that reading them returns.

Rule of this file: shapes only, no logic but what a shape can tell about itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dialogs.hearing.meaning import When, WhenKind


class Certainty(StrEnum):
    """How far a reading may be trusted. Every reading is echoed before it counts; this says how to ask."""

    NOTHING = "nothing"  # no day or time was read
    UNSURE = "unsure"  # two fair readings; `others` holds the ones not taken ("next friday", "7ish")
    LIKELY = "likely"  # one reading, by a convention (office hours, the coming week, a typo mended)
    CLEAR = "clear"  # the words leave one reading


@dataclass(frozen=True, slots=True)
class Availability:
    """Days and times as someone texted them, in local wall-clock words (Europe/London).

    when        readings that they can do or ask about; several are options (any of them)
    exclude     what they rule out; never offered, whatever `when` says
    others      readings that would also be fair, best first, when the certainty is `unsure`
    impossible  days and times that do not exist ("31 feb", "25:00"), in the sender's words; asked about, never moved
    certainty   how far to trust `when`
    any_of      True when more than one option was given
    open        True for "any day", "whenever", "any day but fri": then `when` holds only examples (or nothing)
    slot        the offered slot, counted from 1, that the words pick, when exactly one fits; else None
    spans       where in the text the words were read, as (start, end) in characters, in order, not overlapping
    why         the rules that read what, for people; nothing may depend on its wording
    """

    when: tuple[When, ...] = ()
    exclude: tuple[When, ...] = ()
    others: tuple[When, ...] = ()
    impossible: tuple[str, ...] = ()
    certainty: Certainty = Certainty.NOTHING
    any_of: bool = False
    open: bool = False
    slot: int | None = None
    spans: tuple[tuple[int, int], ...] = ()
    why: tuple[str, ...] = ()


def options(when: Sequence[When]) -> tuple[When, ...]:
    """Readings as they are told outside the house: a stretch or open end that is one of several options says `set`."""
    if len(when) < 2:
        return tuple(when)
    points = (WhenKind.DATE, WhenKind.TIME, WhenKind.DATETIME)
    return tuple(each if each.kind in points else replace(each, kind=WhenKind.SET) for each in when)
