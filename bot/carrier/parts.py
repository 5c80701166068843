"""What the carrier's views share: settings, ledger, poster, orders.

Rule of this file: one bundle an app, no globals.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event

from flask import current_app

from bot.carrier.ledger import Ledger
from bot.carrier.misbehaviour import Misbehaviour
from bot.carrier.posting import Poster
from bot.carrier.settings import CarrierSettings


@dataclass(frozen=True, slots=True)
class Parts:
    """One running carrier. `letting_go` ends requests that are held to time out."""

    settings: CarrierSettings
    ledger: Ledger
    poster: Poster
    misbehaviour: Misbehaviour = field(default_factory=Misbehaviour)
    letting_go: Event = field(default_factory=Event)

    def close(self) -> None:
        """Stop posting and close the ledger; what is pending stays in it."""
        self.letting_go.set()
        self.poster.stop()
        self.ledger.close()


EXTENSION = "carrier"


def parts() -> Parts:
    """The parts of the app that is answering."""
    found: Parts = current_app.extensions[EXTENSION]
    return found
