"""What only invitations to a group say: which of its dates have a place, and taking one.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SittingsFound:
    """The dates that have a place for them, soonest first, maybe none."""

    starts: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class PlaceTaken:
    """A place is theirs; the appointment's own conversation tells them so. `reading`: there is something to look at."""

    starts_at: datetime
    reading: bool = False


@dataclass(frozen=True, slots=True)
class FindSittings:
    """Ask which dates of the group have a place for them; told by SittingsFound."""


@dataclass(frozen=True, slots=True)
class TakePlace:
    """Ask for a place on one date; told by PlaceTaken, or SlotGone when the last one went to somebody else."""

    starts_at: datetime
    message_id: int


@dataclass(frozen=True, slots=True)
class TurnDown:
    """It is not for them, or they let it go by."""


GroupEvent = SittingsFound | PlaceTaken
GroupEffect = FindSittings | TakePlace | TurnDown
