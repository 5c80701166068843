"""A phone's thread as its page and its JSON show it.

Rule of this file: pure; from what the ledger holds to what a person or a script reads. Times on the page are London's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.carrier.messages import Message, Status
from bot.carrier.ringing import Call
from bot.channels import attached
from bot.clock import london

Fates = dict[str, tuple[str, str]]
SAID = {
    Status.QUEUED: "on its way",
    Status.SENT: "sent",
    Status.DELIVERED: "delivered",
    Status.UNDELIVERED: "did not arrive",
    Status.FAILED: "was not sent",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One bubble. `side` is phone (typed on it), house (from us), call (what was heard) or network; `trouble` when it
    did not get through."""

    side: str
    text: str
    at: datetime
    channel: str = ""
    note: str = ""
    trouble: bool = False

    @property
    def day(self) -> str:
        return f"{london(self.at):%A} {london(self.at).day} {london(self.at):%B}"

    @property
    def hour(self) -> str:
        return f"{london(self.at):%H:%M}"


def as_json(message: Message, fates: Fates) -> dict[str, Any]:
    """One message for scripts; `out` is from us."""
    return {
        "sid": message.sid,
        "direction": "in" if message.inbound else "out",
        "channel": message.channel,
        "text": message.on_phone,
        "at": message.created_at.isoformat(),
        "delivery": delivery(message, fates),
    }


def delivery(message: Message, fates: Fates) -> str:
    """How far it got: for a text from the phone `receiving`, `received`, or `failed` once the carrier gave up."""
    if not message.inbound:
        return message.status.value
    state, _ = fates.get(message.sid, ("done", ""))
    return {"pending": "receiving", "given_up": "failed"}.get(state, "received")


def lines(messages: list[Message], fates: Fates, notices: list[tuple[datetime, str]], calls: list[Call]) -> list[Line]:
    """The thread, oldest first, with what the network said in its place."""
    said = [Line("network", text, at) for at, text in notices]
    heard = [Line("call", call.text, call.at) for call in calls]
    return sorted([_line(m, fates) for m in messages] + said + heard, key=lambda line: line.at)


def _line(m: Message, fates: Fates) -> Line:
    if m.inbound:
        note, trouble = _note_in(m, fates)
        said = attached.noted(m.on_phone, m.media)
        return Line("phone", said, m.created_at, m.channel, note, trouble)
    trouble = m.status in (Status.UNDELIVERED, Status.FAILED)
    note = SAID[m.status] + (f" ({m.error_code})" if m.error_code else "")
    return Line("house", m.on_phone, m.created_at, m.channel, note, trouble)


def _note_in(m: Message, fates: Fates) -> tuple[str, bool]:
    state, said = fates.get(m.sid, ("done", ""))
    if state == "given_up":
        return f"not collected: {said}; it can still be asked for", True
    return ("sending" if state == "pending" else "sent"), False
