"""What to do about what happened, in the imperative: the effects that any dialog may ask for.

Rule of this file: frozen values and nothing that thinks. Ids, times and places in a plan; never a name or a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dialogs.events import Matter
from dialogs.hearing.meaning import Asked
from dialogs.slots import Wish


class Purpose(StrEnum):
    """Why a text goes out, which decides what hours do to it.

    A planned one is already inside hours, or is moved; a reactive one is held to the next opening; a reply to someone
    who has just texted goes at once, unless safe hours bind; the answer to a crisis always goes. A promised one is what
    came of what they asked, once somebody decided: at any hour, like a reply, but to nobody whom no text may go to now.
    """

    PLANNED = "planned"
    REACTIVE = "reactive"
    REPLY = "reply"
    PROMISED = "promised"
    CRISIS = "crisis"


class Record(StrEnum):
    """How an exchange ended, in the words of a contact's outcome."""

    ANSWERED = "answered"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    LATE = "late"
    MOVED = "moved"
    SEEN = "seen"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Say:
    """Text them. `asks` puts a question on the floor until `asks_until`; `not_after` is when it has no point left.

    `opens` says that this text begins an exchange of its own in the case record; `slots` are times it names; `facts`
    are ids and counts for its holes, never words that tell of anybody.
    """

    text: str
    purpose: Purpose = Purpose.REPLY
    asks: Asked | None = None
    asks_until: datetime | None = None
    not_after: datetime | None = None
    opens: bool = False
    slots: tuple[datetime, ...] = ()
    facts: tuple[tuple[str, int | str], ...] = ()


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


@dataclass(frozen=True, slots=True)
class Begin:
    """Open another conversation with them about the same appointment; once for each message that asks for it.

    `cannot`: they said that they cannot come, not only that they would like another time.
    """

    dialog: str
    message_id: int
    wish: Wish
    cannot: bool = False


@dataclass(frozen=True, slots=True)
class BeginFor:
    """Open a conversation beside this one, with the same person, about a matter; once for each key."""

    dialog: str
    key: str
    matter: Matter | None = None


@dataclass(frozen=True, slots=True)
class FindSlots:
    """Ask which times are free; told by SlotsFound, which gives the wish back."""

    wish: Wish


@dataclass(frozen=True, slots=True)
class HoldSlots:
    """Keep these times for this conversation, in place of any it held, until then."""

    starts: tuple[datetime, ...]
    until: datetime


@dataclass(frozen=True, slots=True)
class LetGo:
    """Let go of every time held for this conversation."""


@dataclass(frozen=True, slots=True)
class BookSlot:
    """Ask that the appointment be moved to this time; told by Booked, SlotGone or ApprovalAwaited.

    With a mode, it is to be held so from then on: "phone" or "video".
    """

    starts_at: datetime
    message_id: int | None = None
    mode: str | None = None


SharedEffect = (
    Say
    | WakeAt
    | Sleep
    | Settle
    | Answered
    | Alert
    | Stop
    | Start
    | ClaimNumber
    | DisownNumber
    | Speak
    | End
    | Begin
    | BeginFor
    | FindSlots
    | HoldSlots
    | LetGo
    | BookSlot
)
