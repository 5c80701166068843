"""What happened, in the past tense: the events that a dialog takes turns on.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dialogs.hearing.meaning import Asked, Meaning
from dialogs.hours import Hours
from dialogs.slots import Wish


class Whose(StrEnum):
    """Whose number it is, as far as we know: proven by staff or a code, claimed by a YES, or nobody's yet."""

    UNKNOWN = "unknown"
    CLAIMED = "claimed"
    PROVEN = "proven"


@dataclass(frozen=True, slots=True)
class Booking:
    """An appointment as a dialog needs to know it. `mode` and `tier` are the words of the casework rows."""

    appointment_id: int
    version: int
    starts_at: datetime
    booked_at: datetime
    mode: str
    tier: str
    missed_before: bool = False
    minutes: int = 60


@dataclass(frozen=True, slots=True)
class Matter:
    """What a conversation is about besides a booking: the id of a row, the days that bound it, a count, and a word.

    Each dialog says in its docstring which of these it reads; the word is one of a closed list of its own.
    """

    id: int = 0
    at: datetime | None = None
    until: datetime | None = None
    count: int = 0
    word: str = ""


@dataclass(frozen=True, slots=True)
class Began:
    """The conversation was opened, about a booking or a matter when there is one.

    `by_them`: they chose the time themselves just now, and have been told. `taken_until`: until when another booking
    of theirs is asked about, if one is.
    """

    hours: Hours
    booking: Booking | None = None
    whose: Whose = Whose.PROVEN
    wish: Wish | None = None
    cannot: bool = False
    matter: Matter | None = None
    by_them: bool = False
    taken_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A text came, and this is what it was taken to mean. The words stay in the message; dialogs carry its id.

    `asked` is the question it was read as an answer to; `whose` says what is known of the number it came from.
    `heeded`: by its one word the provider itself ends or begins texts, and says so. `others_wait`: another booking of
    theirs is to be asked about once this is answered.
    """

    message_id: int
    meaning: Meaning
    asked: Asked = Asked.NOTHING
    whose: Whose = Whose.PROVEN
    stopped: bool = False
    heeded: bool = False
    others_wait: bool = False


@dataclass(frozen=True, slots=True)
class Woke:
    """An alarm of this conversation rang. `taken_until`: until when another booking of theirs is asked about, if one
    is."""

    alarm: str
    whose: Whose = Whose.PROVEN
    taken_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AppointmentMoved:
    """The appointment has another time, mode or place. `by_them`: they chose it themselves and have been told.
    `taken_until`: until when another booking of theirs is asked about, if one is."""

    hours: Hours
    booking: Booking
    whose: Whose = Whose.PROVEN
    by_them: bool = False
    taken_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class HoursChanged:
    """When they may be texted changed: what is still to come is planned anew, and nothing is said of it."""

    hours: Hours
    booking: Booking


@dataclass(frozen=True, slots=True)
class AppointmentCancelled:
    """The appointment no longer stands. `told`: another conversation tells them so, and offers them other times."""

    whose: Whose = Whose.PROVEN
    told: bool = False


@dataclass(frozen=True, slots=True)
class SlotsFound:
    """The times that are free for what is to be moved, in order, maybe none; and the wish they were looked for with."""

    free: tuple[datetime, ...]
    wish: Wish


@dataclass(frozen=True, slots=True)
class Booked:
    """What we asked to be booked is booked; they are expected then, and no longer at the old time."""

    starts_at: datetime


@dataclass(frozen=True, slots=True)
class SlotGone:
    """What we asked to be booked was taken by somebody else first."""


@dataclass(frozen=True, slots=True)
class ApprovalAwaited:
    """The move needs a yes from staff, who have been asked; until then the old time stands.

    `hours` are theirs, so that what is promised can be kept.
    """

    starts_at: datetime
    hours: Hours = field(default_factory=Hours)


@dataclass(frozen=True, slots=True)
class MoveRefused:
    """Staff said no to the move that was asked for."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something changed elsewhere in the house that this conversation should know; `what` is a word of its dialog."""

    what: str
    matter: Matter | None = None
    whose: Whose = Whose.PROVEN


SharedEvent = (
    Began
    | Heard
    | Woke
    | AppointmentMoved
    | HoursChanged
    | AppointmentCancelled
    | SlotsFound
    | Booked
    | SlotGone
    | ApprovalAwaited
    | MoveRefused
    | Told
)
