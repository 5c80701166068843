"""The shared words of dialogs: what happened (events, past tense) and what to do about it (effects, imperative).

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from dialogs.hearing.meaning import Asked, Meaning
from dialogs.hours import Hours


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


# Events


@dataclass(frozen=True, slots=True)
class Began:
    """The conversation was opened, about a booking when there is one."""

    hours: Hours
    booking: Booking | None = None
    proven: bool = True


@dataclass(frozen=True, slots=True)
class Heard:
    """A text came, and this is what it was taken to mean. The words stay in the message; dialogs carry its id.

    `asked` is the question it was read as an answer to; `proven` says whether the number is known to be theirs.
    """

    message_id: int
    meaning: Meaning
    asked: Asked = Asked.NOTHING
    proven: bool = True
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Woke:
    """An alarm of this conversation rang."""

    alarm: str
    proven: bool = True


@dataclass(frozen=True, slots=True)
class AppointmentMoved:
    """Staff gave the appointment another time, mode or place."""

    hours: Hours
    booking: Booking
    proven: bool = True


@dataclass(frozen=True, slots=True)
class HoursChanged:
    """When they may be texted changed: what is still to come is planned anew, and nothing is said of it."""

    hours: Hours
    booking: Booking


@dataclass(frozen=True, slots=True)
class AppointmentCancelled:
    """The appointment no longer stands."""


Event = Began | Heard | Woke | AppointmentMoved | HoursChanged | AppointmentCancelled


# Effects


class Purpose(StrEnum):
    """Why a text goes out, which decides what hours do to it.

    A planned one is already inside hours, or is moved; a reactive one is held to the next opening; a reply to someone
    who has just texted goes at once, unless safe hours bind; the answer to a crisis always goes.
    """

    PLANNED = "planned"
    REACTIVE = "reactive"
    REPLY = "reply"
    CRISIS = "crisis"


class Record(StrEnum):
    """How an exchange ended, in the words of a contact's outcome."""

    ANSWERED = "answered"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    LATE = "late"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Say:
    """Text them. `asks` puts a question on the floor until `asks_until`; `not_after` is when it has no point left.

    `opens` says that this text begins an exchange of its own in the case record.
    """

    text: str
    purpose: Purpose = Purpose.REPLY
    asks: Asked | None = None
    asks_until: datetime | None = None
    not_after: datetime | None = None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Wake this conversation at an instant. The same name again moves the alarm."""

    alarm: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Sleep:
    """Forget an alarm; with no name, all of this conversation's."""

    alarm: str | None = None


@dataclass(frozen=True, slots=True)
class Settle:
    """End the open exchange with this outcome, keeping the words of a message; opens a linked one if it had ended."""

    outcome: Record
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The question on the floor was answered, or is no longer asked."""


@dataclass(frozen=True, slots=True)
class Alert:
    """Tell the worker. `kind` is a word of the alerts' own list; the message's words go with it."""

    kind: str
    message_id: int | None = None
    urgent: bool = False
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """They asked for texts to stop, on the road they wrote on."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Start:
    """They asked for texts to start again, on the road they wrote on."""

    message_id: int


@dataclass(frozen=True, slots=True)
class ClaimNumber:
    """They said that this is their number. It is not proof, but a day and a time may now be told."""


@dataclass(frozen=True, slots=True)
class DisownNumber:
    """Whoever holds this number is not them: nothing more goes there."""


@dataclass(frozen=True, slots=True)
class Speak:
    """From now on, in this language ("en" or "cy")."""

    language: str


@dataclass(frozen=True, slots=True)
class End:
    """This conversation is over; its alarms go with it."""


Effect = Say | WakeAt | Sleep | Settle | Answered | Alert | Stop | Start | ClaimNumber | DisownNumber | Speak | End


S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Turn(Generic[S]):
    """One application of a dialog: the new state, and what is to be done, in order."""

    state: S
    effects: tuple[Effect, ...] = field(default=())
