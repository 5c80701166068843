"""Web chat: a road that ends in a page. Sending is to have it there to be read; the page itself says when it was.

Rule of this file: nothing leaves the house, so nothing can be lost on the way: what was not taken was never sent, and
may be sent again.
"""

from __future__ import annotations

from datetime import datetime

from bot.channels.base import Found, Inbound, Medium, Outgoing, Progress, Receipt, Rung, Sent

SID = "web:"
TAKEN = "accepted"


class WebChat:
    """A Channel that keeps nothing: the message's own row is what the page shows."""

    def send(self, outgoing: Outgoing) -> Receipt:
        """It is there to be read."""
        return Receipt(f"{SID}{outgoing.message_id}", TAKEN)

    def find(self, to: str, body: str, since: datetime, channel: Medium = "webchat") -> list[Found]:
        """Nothing is ever held elsewhere: a send whose receipt was lost was shown to nobody."""
        return []

    def progress(self, sid: str) -> Progress | None:
        """The page itself says when it was read."""
        return None

    def inbound(self, since: datetime) -> list[Inbound]:
        """What is written in a page comes in by the page."""
        return []

    def calls(self, since: datetime) -> list[Rung]:
        """Nobody rings a page."""
        return []

    def sent(self, since: datetime) -> list[Sent]:
        """What is in a page is nowhere else."""
        return []

    def redact(self, sid: str) -> None:
        """There is no provider's copy."""
