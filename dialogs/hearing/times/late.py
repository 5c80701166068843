"""How late someone says they will be.

Rule of this file: the first length of minutes or hours in the text, unless it is plainly of something else.
"""

from __future__ import annotations

from dialogs.hearing.times.lengths import length
from dialogs.hearing.times.senses import Kind
from dialogs.hearing.times.tokens import Talk

MOST = 180
"""Minutes beyond which a length is not lateness but another time."""

HOUR = 60
"""The most that a bare figure before "late" counts in minutes."""


def minutes(talk: Talk) -> int | None:
    """Minutes late, from "10 mins", "10 late", "half an hour", "quarter of an hour", "5 or 10 mins" (the first)."""
    for i in range(len(talk.tokens)):
        if not talk.has(i, Kind.NUM, Kind.HALF, Kind.QUARTER, Kind.UNIT):
            continue
        bare = talk.get(i, Kind.NUM)
        if bare and bare <= HOUR and talk.at(i + 1).text == "late":
            return bare
        found = length(talk, i - talk.has(i - 1, Kind.ART) if talk.has(i, Kind.UNIT) else i)
        if found and 0 < found[0].minutes <= MOST and not found[0].days and not talk.has(found[1], Kind.AGO):
            return found[0].minutes
    return None
