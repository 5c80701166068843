"""The shared words of dialogs, in one place to take them from: events (past tense), effects (imperative), Turn.

Rule of this file: it gathers and defines nothing that thinks. What only one family of dialogs says is in that
family's own file (`moves_arranging`, `moves_care`, `moves_groups`, `moves_pages`, `moves_staff`).
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
from dialogs.moves_arranging import ArrangingEffect, ArrangingEvent, KeepReason, SlotsEnded, TellItsOwn
from dialogs.moves_beginning import BeginningEffect, FindWays, KeepHours, KeepRoad, Road, WaysFound
from dialogs.moves_care import (
    AttendedFound,
    CareEffect,
    CareEvent,
    CheckInPlanned,
    ComplaintPassed,
    FindAttended,
    FindNext,
    KeepChoice,
    KeepFeedback,
    KeepMood,
    MayNudge,
    NextFound,
    NudgeAllowed,
    PassComplaint,
    PlanCheckIn,
    StartCheckIns,
    StopCheckIns,
)
from dialogs.moves_groups import FindSittings, GroupEffect, GroupEvent, PlaceTaken, SittingsFound, TakePlace, TurnDown
from dialogs.moves_pages import LinkMade, LinkRefused, OfferLink, PageEffect, PageEvent, PageOpened
from dialogs.moves_staff import (
    ComeBack,
    Contacted,
    Decide,
    DueFound,
    DueItem,
    FindDue,
    GatherNews,
    HandedOver,
    HandOver,
    LookAtVisit,
    NewsFound,
    NewsPlanned,
    OffKept,
    Own,
    Owned,
    PassUp,
    PlanNews,
    PlanRound,
    RaiseVisit,
    StaffEffect,
    StaffEvent,
    TakeOff,
    UndoOff,
    VisitSeen,
    WillRing,
    WordSent,
    WriteDown,
)

__all__ = [
    "Alert", "Answered", "AppointmentCancelled", "AppointmentMoved", "ApprovalAwaited", "ArrangingEffect",
    "ArrangingEvent", "AttendedFound", "Began", "Begin", "BeginFor", "BeginningEffect", "Booked", "Booking",
    "BookSlot", "CareEffect", "CareEvent", "CheckInPlanned", "ClaimNumber", "ComeBack", "ComplaintPassed",
    "Contacted", "Decide", "DisownNumber", "DueFound", "DueItem", "Effect", "End", "Event", "FindAttended",
    "FindDue", "FindNext", "FindSittings", "FindSlots", "FindWays", "GatherNews", "GroupEffect", "GroupEvent",
    "HandedOver", "HandOver", "Heard", "HoldSlots", "HoursChanged", "KeepChoice", "KeepFeedback", "KeepHours",
    "KeepMood", "KeepReason", "KeepRoad", "LetGo", "LinkMade", "LinkRefused", "LookAtVisit", "Matter", "MayNudge",
    "MoveRefused", "NewsFound", "NewsPlanned", "NextFound", "NudgeAllowed", "OffKept", "OfferLink", "Own", "Owned",
    "PageEffect", "PageEvent", "PageOpened", "PassComplaint", "PassUp", "PlaceTaken", "PlanCheckIn", "PlanNews",
    "PlanRound", "Purpose", "RaiseVisit", "Record", "Road", "Say", "Settle", "SharedEffect", "SharedEvent",
    "SittingsFound", "Sleep", "SlotGone", "SlotsEnded", "SlotsFound", "Speak", "StaffEffect", "StaffEvent", "Start",
    "StartCheckIns", "Stop", "StopCheckIns", "TakeOff", "TakePlace", "TellItsOwn", "Told", "Turn", "TurnDown",
    "UndoOff", "VisitSeen", "WakeAt", "WaysFound", "Whose", "WillRing", "Woke", "WordSent",
    "WriteDown",
]  # fmt: skip

Event = SharedEvent | ArrangingEvent | CareEvent | GroupEvent | PageEvent | StaffEvent
Effect = SharedEffect | ArrangingEffect | CareEffect | GroupEffect | PageEffect | StaffEffect

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Turn(Generic[S]):
    """One application of a dialog: the new state, and what is to be done, in order."""

    state: S
    effects: tuple[Effect, ...] = field(default=())
