"""The pocket carrier: a small phone network on loopback that speaks Twilio's API, for running without an account.

Rule of this folder: it stands in for the world, so it imports nothing of the house but the clock, the segment count and
Twilio's signatures; the house knows it only by its address. What it accepts is in a ledger of its own.
"""

from __future__ import annotations

from bot.carrier.app import create_carrier
from bot.carrier.settings import CarrierSettings

__all__ = ["CarrierSettings", "create_carrier"]
