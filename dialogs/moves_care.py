"""What only dialogs that look after somebody say: introduction, check-in, release, what comes next.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CheckInPlanned:
    """When the next check-in is to be asked, and which one it is of the series; None: there are no more."""

    at: datetime | None
    nth: int = 0


@dataclass(frozen=True, slots=True)
class PlanCheckIn:
    """Ask when the next check-in is due; told by CheckInPlanned."""


@dataclass(frozen=True, slots=True)
class KeepMood:
    """Keep how they said they are: 1 good, 2 OK, 3 struggling. It helps the mentor, and is evidence of nothing."""

    mood: int
    message_id: int


CareEvent = CheckInPlanned
CareEffect = PlanCheckIn | KeepMood
