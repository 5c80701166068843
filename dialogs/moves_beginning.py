"""What only dialogs at a beginning say: how somebody may be written to, and what they choose of it.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


class Road(StrEnum):
    """How somebody would like to hear from us."""

    SMS = "sms"
    WHATSAPP = "whatsapp"
    CALLS = "calls"


@dataclass(frozen=True, slots=True)
class WaysFound:
    """How they may be written to: whether WhatsApp is theirs to choose, and when they are expected next.

    `busy`: something else is being asked of them, or they are expected within a day, so a question would be one too
    many.
    """

    whatsapp: bool = False
    busy: bool = False
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FindWays:
    """Ask how they may be written to just now; told by WaysFound."""


@dataclass(frozen=True, slots=True)
class KeepHours:
    """Keep the hours in which they would like texts, as they chose them in a message."""

    opens: time
    closes: time
    message_id: int


@dataclass(frozen=True, slots=True)
class KeepRoad:
    """Keep how they would like to hear from us, as they chose it in a message."""

    road: Road
    message_id: int


BeginningEvent = WaysFound
BeginningEffect = FindWays | KeepHours | KeepRoad
