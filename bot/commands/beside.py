"""A demo's settings in a second shell: where `throughline up`, beside it, has its phones.

Rule of this file: it adds what `up.json` says, and nothing where it says nothing.
"""

from __future__ import annotations

import json

from bot.config import Settings


def joined(settings: Settings) -> Settings:
    """The settings, with the phones that were started beside them; live ones as they are."""
    try:
        found = json.loads((settings.data / "up.json").read_text())
    except (OSError, ValueError):
        return settings
    phones = found["urls"]["phones"] if settings.demo and not settings.carrier_url else None
    return settings.model_copy(update={"carrier_url": phones}) if phones else settings
