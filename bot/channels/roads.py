"""The roads side by side: each message goes by its own, and looks like one channel to whoever sends.

Rule of this file: it chooses, and does nothing itself.
"""

from __future__ import annotations

from datetime import datetime

from bot.channels.base import Channel, Found, Inbound, Medium, Outgoing, Progress, Receipt, Rung, Sent
from bot.channels.webchat import SID, WebChat


class Roads:
    """A Channel made of a provider, for texts and WhatsApp, and of web chat."""

    def __init__(self, provider: Channel) -> None:
        self._provider = provider
        self._chat = WebChat()

    def send(self, outgoing: Outgoing) -> Receipt:
        """Send once, by the message's road. Raises Refused, NotSent or OutcomeUnknown."""
        return self._by(outgoing.channel).send(outgoing)

    def find(self, to: str, body: str, since: datetime, channel: Medium = "sms") -> list[Found]:
        """Messages to this address with exactly this body, on this road. Raises LookupFailed."""
        return self._by(channel).find(to, body, since, channel)

    def progress(self, sid: str) -> Progress | None:
        """How far a message got; what is in a page is nowhere else. Raises LookupFailed."""
        return (self._chat if sid.startswith(SID) else self._provider).progress(sid)

    def inbound(self, since: datetime) -> list[Inbound]:
        """Every text that the provider took in. Raises LookupFailed."""
        return self._provider.inbound(since)

    def calls(self, since: datetime) -> list[Rung]:
        """Every call that came in at the provider. Raises LookupFailed."""
        return self._provider.calls(since)

    def sent(self, since: datetime) -> list[Sent]:
        """Every text that the provider took from us. Raises LookupFailed."""
        return self._provider.sent(since)

    def redact(self, sid: str) -> None:
        """Empty the body the provider keeps; web chat has none. Raises Refused, LookupFailed."""
        if not sid.startswith(SID):
            self._provider.redact(sid)

    def _by(self, channel: Medium) -> Channel:
        return self._chat if channel == "webchat" else self._provider
