"""The shared words of dialogs, in one place to take them from: events (past tense), effects (imperative), Turn.

Rule of this file: it gathers and defines nothing that thinks. What only one family of dialogs says is in that
family's own file (`moves_arranging`, `moves_care`, `moves_pages`, `moves_staff`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from dialogs.effects import (
    Alert,
    Answered,
    Begin,
    BeginFor,
    BookSlot,
    ClaimNumber,
    DisownNumber,
    End,
    FindSlots,
    HoldSlots,
    LetGo,
    Purpose,
    Record,
    Say,
    Settle,
    SharedEffect,
    Sleep,
    Speak,
    Start,
    Stop,
    WakeAt,
)
from dialogs.events import (
    AppointmentCancelled,
    AppointmentMoved,
    ApprovalAwaited,
    Began,
    Booked,
    Booking,
    Heard,
    HoursChanged,
    Matter,
    MoveRefused,
    SharedEvent,
    SlotGone,
    SlotsFound,
    Told,
    Whose,
    Woke,
)
from dialogs.moves_arranging import ArrangingEffect, ArrangingEvent, KeepReason, SlotsEnded
from dialogs.moves_care import CareEffect, CareEvent, CheckInPlanned, KeepMood, PlanCheckIn
from dialogs.moves_pages import LinkMade, LinkRefused, OfferLink, PageEffect, PageEvent, PageOpened
from dialogs.moves_staff import Contacted, Decide, DueFound, DueItem, FindDue, Own, PassUp, StaffEffect, StaffEvent

__all__ = [
    "Alert", "Answered", "AppointmentCancelled", "AppointmentMoved", "ApprovalAwaited", "ArrangingEffect",
    "ArrangingEvent", "Began", "Begin", "BeginFor", "Booked", "Booking", "BookSlot", "CareEffect", "CareEvent",
    "CheckInPlanned", "ClaimNumber", "Contacted", "Decide", "DisownNumber", "DueFound", "DueItem", "Effect", "End",
    "Event", "FindDue", "FindSlots", "Heard", "HoldSlots", "HoursChanged", "KeepMood", "KeepReason", "LetGo",
    "LinkMade", "LinkRefused", "Matter", "MoveRefused", "OfferLink", "Own", "PageEffect", "PageEvent", "PageOpened",
    "PassUp", "PlanCheckIn", "Purpose", "Record", "Say", "Settle", "SharedEffect", "SharedEvent", "Sleep", "SlotGone",
    "SlotsEnded", "SlotsFound", "Speak", "StaffEffect", "StaffEvent", "Start", "Stop", "Told", "Turn", "WakeAt",
    "Whose", "Woke",
]  # fmt: skip

Event = SharedEvent | ArrangingEvent | CareEvent | PageEvent | StaffEvent
Effect = SharedEffect | ArrangingEffect | CareEffect | PageEffect | StaffEffect

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Turn(Generic[S]):
    """One application of a dialog: the new state, and what is to be done, in order."""

    state: S
    effects: tuple[Effect, ...] = field(default=())
