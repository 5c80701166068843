"""What the simulated provider posts to the house.

Rule of this file: values, which know neither who posts them nor what they are answered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.base import Medium

USUALLY = ((1.0, "sent"), (4.0, "delivered"))
ODDLY = (
    ((4.0, "delivered"), (9.0, "sent")),
    (*USUALLY, *USUALLY),
    ((7200.0, "delivered"),),
    (),
    ((1.0, "sent"), (6.0, "undelivered")),
)
"""Of one message, after how many seconds what is reported."""
CODES = (30003, 30004, 30005, 30006, 30007, 30008, 30017, 30034)
"""Why something did not arrive, as a report says it."""


@dataclass(order=True, frozen=True, slots=True)
class Post:
    """Something to be posted to the house: a text in, or how far a message got."""

    at: datetime
    number: int
    path: str = field(compare=False)
    form: tuple[tuple[str, str], ...] = field(compare=False)
    tries: int = field(compare=False, default=1)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that the provider took, and when; `wrong` is by how much whoever sent it thought it later."""

    sid: str
    message_id: int
    to: str
    body: str
    at: datetime
    channel: Medium
    wrong: timedelta = timedelta(0)


def reported(sid: str, status: str, to: str, ours: str, code: int | None) -> tuple[tuple[str, str], ...]:
    """What is posted of how far a message got, and why no further."""
    form = (("MessageSid", sid), ("MessageStatus", status), ("To", to), ("From", ours))
    return form if code is None else (*form, ("ErrorCode", str(code)))
