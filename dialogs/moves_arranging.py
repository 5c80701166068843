"""What only dialogs that find a time for something new say: an assessment, what was missed, what we called off.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlotsEnded:
    """Nothing is to be arranged any more: it is booked already, is past its limit, or nobody waits for it."""


@dataclass(frozen=True, slots=True)
class KeepReason:
    """Keep, in their own words, why they could not come; it goes with the appointment and with nothing else."""

    message_id: int


@dataclass(frozen=True, slots=True)
class TellItsOwn:
    """Tell the appointment's own conversation a word that it knows."""

    what: str
    message_id: int


ArrangingEvent = SlotsEnded
ArrangingEffect = KeepReason | TellItsOwn
