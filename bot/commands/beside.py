"""A demo's settings in a second shell: where `throughline up`, beside it, has its phones and catches e-mail.

Rule of this file: it adds what `up.json` says, and nothing where it says nothing.
"""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from bot.config import Settings


def joined(settings: Settings) -> Settings:
    """The settings, with the phones that were started beside them, and the post after those; live ones as they are."""
    try:
        found = json.loads((settings.data / "up.json").read_text())
    except (OSError, ValueError):
        return settings
    phones = found["urls"]["phones"] if settings.demo and not settings.carrier_url else None
    if not phones:
        return settings
    post = {"smtp_host": urlsplit(phones).hostname, "smtp_port": (urlsplit(phones).port or 0) + 1, "smtp_tls": "none"}
    return settings.model_copy(update={"carrier_url": phones} | ({} if settings.smtp_host else post))
