"""What only dialogs that find a time for something new say: an assessment, what was missed, what we called off.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlotsEnded:
    """Nothing can be booked any more inside the days that bound it."""


@dataclass(frozen=True, slots=True)
class KeepReason:
    """Keep, in their own words, why they could not come; it goes with the appointment and with nothing else."""

    message_id: int


ArrangingEvent = SlotsEnded
ArrangingEffect = KeepReason
