"""The addresses that others use: those that a provider posts to, and those of private pages.

Rule of this file: built from the configured public address, never from a request.
"""

from __future__ import annotations

from datetime import timedelta

from bot.config import Settings

INBOUND = "/webhooks/twilio/inbound"
STATUS = "/webhooks/twilio/status/"
VOICE = "/webhooks/twilio/voice"
AGAIN = "#rc=5&rp=ct,rt,5xx"
"""At the end of a webhook's address: Twilio is to post again where we cannot be reached, do not answer, or answer 5xx
because we cannot store. Unasked it tries once more where it could not connect, and after a 503 never. No part of what
is posted, or signed (www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides)."""


def public(settings: Settings, path: str) -> str:
    """A path of ours as the provider sees it."""
    return settings.public_url.rstrip("/") + path


def webhook(settings: Settings, path: str) -> str:
    """A path of ours as the provider is given it to post to, again and again where that fails."""
    return public(settings, path) + AGAIN


def status_url(settings: Settings, message_id: int) -> str:
    """Where the provider reports on one message of ours; it names the message even when an answer was lost."""
    return webhook(settings, f"{STATUS}{message_id}")


_private = ("", timedelta())
_staff = ("", False)


def live_at(settings: Settings) -> None:
    """From now on, in this process, links lead here, private ones last so long, and e-mail goes or does not."""
    global _private, _staff
    _private = (public(settings, "/p/"), timedelta(hours=settings.link_hours))
    _staff = (public(settings, "/"), bool(settings.smtp_host))


def private(token: str) -> str:
    """The address of a private page."""
    return _private[0] + token


def sign_in() -> str:
    """Where staff sign in."""
    return _staff[0]


def mail_goes() -> bool:
    """Whether e-mail is set up."""
    return _staff[1]


def link_lasts() -> timedelta:
    """For how long a private link opens anything."""
    return _private[1]
