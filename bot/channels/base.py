"""What every channel can do, in our own words: the protocol, its values, and its errors by meaning.

Rule of this file: no provider's names, no database, no web framework; a caller that knows this file can send by any
channel, and can tell what is safe to repeat from the class of the error alone:

    Refused         the provider said no; `meaning` says what to do about it
    NotSent         never processed: the same message may be sent again, after `retry_after`
    OutcomeUnknown  it may have been accepted: ask with `find` before anything is repeated
    LookupFailed    a question (find, progress, inbound, calls, redact) got no usable answer: nothing may be concluded
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol

Medium = Literal["sms", "whatsapp", "webchat"]


class Kind(StrEnum):
    """What a refusal means to us (delivery.md, "Errors by meaning")."""

    TEMPORARY = "temporary"  # later, backing off, until the message is no longer wanted
    NUMBER = "number"  # this number cannot be texted by this channel: mark it, try the next, ask for a call
    OPTED_OUT = "opted_out"  # the person said STOP to this sender: never repeat
    OURS = "ours"  # account, sender or content: alert the operator, pause this sender
    MESSAGE = "message"  # this one message is not sendable as it stands: alert, go on with the others
    UNKNOWN_CODE = "unknown_code"  # not in our table: a person decides


@dataclass(frozen=True, slots=True)
class Meaning:
    """Our reading of one error code.

    `if_repeated` is what a temporary error becomes when it keeps coming, `if_abroad` what a fault of ours is for a
    number of another country; `wait_seconds` is the shortest wait before another try (0: our usual back-off); `slows`
    means that the whole sender waits so long, because it was too quick; `pauses_after` so many messages of a sender
    that are over because of it, one beside the other, the whole sender waits: it is the sender's fault then, and no
    longer theirs (0: never); `advice` is a sentence for staff or operator.
    """

    code: int
    kind: Kind
    advice: str
    if_repeated: Kind | None = None
    if_abroad: Kind | None = None
    wait_seconds: int = 0
    slows: bool = False
    pauses_after: int = 0


@dataclass(frozen=True, slots=True)
class Template:
    """Words that the provider knows and has approved, and what fills their numbered holes."""

    sid: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One text to send once. `to` is E.164; `status_url` carries our message id; `validity_seconds` None: no limit.

    With a `template` it goes as those words, and `body` is what they come to. After the tick `leaves_by` it may not
    leave any more, for others may ask by then what became of it; None: whenever.
    """

    message_id: int
    to: str
    body: str
    channel: Medium
    status_url: str
    validity_seconds: int | None = None
    template: Template | None = None
    leaves_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The provider's word that it took a message: its id and the first delivery state, such as `queued`."""

    sid: str
    status: str


@dataclass(frozen=True, slots=True)
class Found:
    """A message the provider holds that may be ours (aware UTC, whole seconds at Twilio)."""

    sid: str
    status: str
    created_at: datetime
    body: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A text that left by our numbers, as the provider keeps it; words that it was asked to forget are empty."""

    sid: str
    to: str
    body: str
    at: datetime
    channel: Medium
    status: str
    code: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a message got, in the provider's word, and the code of the error that ended it, if one did."""

    status: str
    code: int | None = None


@dataclass(frozen=True, slots=True)
class Inbound:
    """A text that came in, as the provider keeps it; numbers are E.164 without a channel prefix."""

    sid: str
    sender: str
    to: str
    body: str
    at: datetime
    channel: Medium


@dataclass(frozen=True, slots=True)
class Rung:
    """A call that came in, as the provider keeps it: the caller's number as it writes it."""

    sid: str
    sender: str
    at: datetime


class Refused(Exception):
    """The provider refused the message, finally for this attempt; nothing was sent."""

    def __init__(self, meaning: Meaning) -> None:
        super().__init__(f"The provider refused with {meaning.code} ({meaning.kind}): {meaning.advice}")
        self.meaning = meaning

    @property
    def code(self) -> int:
        return self.meaning.code

    @property
    def kind(self) -> Kind:
        return self.meaning.kind


class NotSent(Exception):
    """Never processed: too many requests (429), no connection was made, or it was too late to leave. Safe to repeat
    after `retry_after` s, for which its sender waits as a whole: 0 where nobody said how long, and None where only this
    one met it, as far as we know."""

    def __init__(self, why: str, retry_after: float | None = None) -> None:
        super().__init__(why)
        self.retry_after = retry_after


class OutcomeUnknown(Exception):
    """The request may have been processed (5xx, time-out, reset after bytes were written). Never repeat blindly."""


class LookupFailed(Exception):
    """The provider did not answer a question; nothing may be concluded from the silence."""


class Channel(Protocol):
    """A way to send texts and to ask what became of them."""

    def send(self, outgoing: Outgoing) -> Receipt:
        """Send once. Raises Refused, NotSent or OutcomeUnknown."""
        ...

    def find(self, to: str, body: str, since: datetime, channel: Medium = "sms") -> list[Found]:
        """Messages to this number with exactly this body, created since then (less a small skew), newest first.

        Twins are all listed: the caller discounts those it already knows. Raises LookupFailed.
        """
        ...

    def progress(self, sid: str) -> Progress | None:
        """How far a message got that the provider took; None when it has it no more. Raises LookupFailed."""
        ...

    def inbound(self, since: datetime) -> list[Inbound]:
        """Every text that came in since then (less a small skew), newest first. Raises LookupFailed."""
        ...

    def calls(self, since: datetime) -> list[Rung]:
        """Every call that came in since then (less a small skew), newest first. Raises LookupFailed."""
        ...

    def sent(self, since: datetime) -> list[Sent]:
        """Every text that left by our numbers since then (less the drift), oldest first. Raises LookupFailed."""
        ...

    def redact(self, sid: str) -> None:
        """Empty the body the provider keeps; a message it no longer has is done. Raises Refused, LookupFailed."""
        ...
