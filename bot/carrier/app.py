"""Joins the carrier's parts. Rule of this file: nothing but joining."""

from __future__ import annotations

from flask import Flask

from bot.carrier import guard
from bot.carrier.api import api
from bot.carrier.calls import calls
from bot.carrier.contents import contents
from bot.carrier.controls import controls
from bot.carrier.ledger import Ledger
from bot.carrier.mails import letters
from bot.carrier.pages import pages
from bot.carrier.parts import EXTENSION, Parts
from bot.carrier.posting import Poster
from bot.carrier.services import services
from bot.carrier.settings import CarrierSettings


def create_carrier(settings: CarrierSettings) -> Flask:
    """A carrier, posting what its ledger still holds from the moment it is made. `close(app)` ends it."""
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]  # the default provider has it
    ledger = Ledger(settings.ledger)
    parts = Parts(settings, ledger, Poster(ledger, settings))
    app.extensions[EXTENSION] = parts
    guard.install(app)
    for blueprint in (api, calls, contents, controls, letters, pages, services):
        app.register_blueprint(blueprint)
    parts.poster.start()
    return app


def close(app: Flask) -> None:
    """Stop posting and close the ledger."""
    parts: Parts = app.extensions[EXTENSION]
    parts.close()
