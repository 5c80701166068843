"""The doors of the house: what is posted to it, signed, and the browsers that people look into it with.

Rule of this file: everything goes through the real application over HTTP. What could not be stored is said, and whoever
asked tries again; a page that breaks though nothing around it did is a fault of the house, and ends the run.
"""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.addresses import public
from bot.channels.signatures import sign
from bot.config import Settings
from bot.db import Database
from bot.web import pages, participant, webhooks
from workers.simulation.clocks import wrong_clock
from workers.simulation.crashing import Away, Seen
from workers.simulation.wire import Wire

Form = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Doors:
    """The application, and what happened to the database while somebody stood there."""

    app: Flask
    settings: Settings
    wire: Wire
    seen: Seen

    def post(self, path: str, form: Form) -> TestResponse:
        """What the provider posts, signed."""
        url = public(self.settings, path)
        signature = sign(url, list(form), self.settings.twilio_auth_token.get_secret_value())
        client, signed = self.app.test_client(use_cookies=False), {"X-Twilio-Signature": signature}
        with wrong_clock(self.wire, path, form):
            return client.post(path, data=dict(form), headers=signed)

    def browser(self) -> FlaskClient:
        """Somebody's own, with nothing in it."""
        return self.app.test_client()

    def look(self, browser: FlaskClient, path: str, form: Form | None = None) -> TestResponse:
        """A page that they open, or a form that they send. Raises Away when the database was."""
        before = self.seen.outages
        self.wire.asked += 1
        with wrong_clock(self.wire, "page", self.wire.asked):
            answer = browser.get(path) if form is None else browser.post(path, data=dict(form))
        if answer.status_code >= 500:
            if self.seen.outages == before:
                raise RuntimeError(f"A page answered {answer.status_code}, and nothing around it was broken.")
            raise Away
        return answer


def doors(db: Database, settings: Settings, wire: Wire) -> Doors:
    """Webhooks and private pages, as the web process has them."""
    app = pages.App("simulation", static_folder=None)
    pages.prepare(app, settings)
    app.register_blueprint(webhooks.blueprint(db, settings))
    app.register_blueprint(participant.blueprint(db, settings))
    return Doors(app, settings, wire, Seen())
