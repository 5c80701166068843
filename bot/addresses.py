"""The addresses that a provider posts to.

Rule of this file: built from the configured public address, never from a request.
"""

from __future__ import annotations

from bot.config import Settings

INBOUND = "/webhooks/twilio/inbound"
STATUS = "/webhooks/twilio/status/"


def public(settings: Settings, path: str) -> str:
    """A path of ours as the provider sees it."""
    return settings.public_url.rstrip("/") + path


def status_url(settings: Settings, message_id: int) -> str:
    """Where the provider reports on one message of ours; it names the message even when an answer was lost."""
    return public(settings, f"{STATUS}{message_id}")
