"""What only dialogs that look after somebody say: introduction, check-in, release, what comes next.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialogs.moves_beginning import BeginningEffect, BeginningEvent


@dataclass(frozen=True, slots=True)
class CheckInPlanned:
    """When the next check-in is to be asked (now, when that is not later), and which one it is of the series.

    None: there are no more. `nudge_at` is when it may be asked once more, and `until` when its day is over.
    """

    at: datetime | None
    nth: int = 0
    nudge_at: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class NudgeAllowed:
    """Whether a check-in may be asked once more: nothing else is on the floor, and they have not written since."""

    yes: bool


@dataclass(frozen=True, slots=True)
class NextFound:
    """What is next, and how far they are: counts of sessions, or minutes where the service counts hours.

    With no `unit`, the service promises no number; `is_most` says that it is the most there are, else an average. The
    conversation is about the appointment that was found. Of so many contacts that a mentor or coach owed them, so many
    were `made`, the last `run` of them in a row.
    """

    booked: bool
    unit: str = ""
    done: int = 0
    promised: int = 0
    is_most: bool = False
    due: int = 0
    made: int = 0
    run: int = 0


@dataclass(frozen=True, slots=True)
class AttendedFound:
    """Whether they came, as staff recorded it; None: nobody has yet."""

    attended: bool | None


@dataclass(frozen=True, slots=True)
class ComplaintPassed:
    """Whoever hears complaints was told. `again`: they are being talked to about one already."""

    again: bool


@dataclass(frozen=True, slots=True)
class PlanCheckIn:
    """Ask when the next check-in is due; told by CheckInPlanned. `rings`: it was planned for now."""

    rings: bool = False


@dataclass(frozen=True, slots=True)
class MayNudge:
    """Ask whether this check-in may be asked once more; told by NudgeAllowed."""


@dataclass(frozen=True, slots=True)
class KeepMood:
    """Keep how they said they are: 1 good, 2 OK, 3 struggling. It helps the mentor, and is evidence of nothing."""

    mood: int
    message_id: int


@dataclass(frozen=True, slots=True)
class StopCheckIns:
    """They asked for the check-ins to stop; every other text goes on."""

    message_id: int


@dataclass(frozen=True, slots=True)
class StartCheckIns:
    """They asked for the check-ins to come back."""

    message_id: int


@dataclass(frozen=True, slots=True)
class FindNext:
    """Ask what they are expected at next and how much is left; told by NextFound."""


@dataclass(frozen=True, slots=True)
class FindAttended:
    """Ask whether they came to the appointment this conversation is about; told by AttendedFound."""


@dataclass(frozen=True, slots=True)
class KeepChoice:
    """Keep a yes or no of theirs: to meeting face to face, to company at the last session, to having been rung."""

    what: str
    yes: bool
    message_id: int


@dataclass(frozen=True, slots=True)
class KeepFeedback:
    """Keep an answer to one of the three questions: a figure, or words, which stay in the message's own."""

    question: str
    message_id: int
    score: int | None = None


@dataclass(frozen=True, slots=True)
class PassComplaint:
    """Tell whoever hears complaints, in their words; told by ComplaintPassed."""

    message_id: int


CareEvent = CheckInPlanned | NudgeAllowed | NextFound | AttendedFound | ComplaintPassed | BeginningEvent
CareEffect = (
    PlanCheckIn
    | MayNudge
    | KeepMood
    | StopCheckIns
    | StartCheckIns
    | FindNext
    | FindAttended
    | KeepChoice
    | KeepFeedback
    | PassComplaint
    | BeginningEffect
)
