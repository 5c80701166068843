"""The staff's rooms: their pages over a real SQLite database with the small town in it, and somebody at the keyboard.

Rule of this file: the clock says Wednesday 18 November 2026, 10:15 in London, and goes on from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot import clock, config
from bot.db import Database
from bot.models import AuditEntry
from bot.operating import instance
from bot.web import pages, participant, staff
from tests.databases import fresh_sqlite
from tests.once import Compiled
from tests.town import NOW, PASSWORD, Town, build

_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Rooms:
    """The pages, what is behind them, and who lives there."""

    app: Flask
    db: Database
    settings: config.Settings
    town: Town

    def visitor(self) -> Visitor:
        """A browser without scripts, not signed in."""
        return Visitor(self.app.test_client())

    def signed_in(self, first_name: str) -> Visitor:
        """Somebody of the staff, signed in."""
        visitor = self.visitor()
        assert visitor.sign_in(f"{first_name.lower()}@example.test", PASSWORD).status_code == 303
        return visitor

    def audit(self) -> list[tuple[str, str, int | None, dict[str, object]]]:
        """Every line: deed, subject, its id, facts."""
        with self.db.reading() as session:
            rows = session.scalars(select(AuditEntry).order_by(AuditEntry.id))
            return [(row.deed.value, row.subject, row.subject_id, row.facts) for row in rows]


@dataclass(frozen=True, slots=True)
class Visitor:
    """A browser without scripts: it reads a page and sends its forms with the token that it found there."""

    client: FlaskClient

    def get(self, path: str, **headers: str) -> TestResponse:
        """Open a page."""
        return self.client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path: str, form: Mapping[str, str | list[str]] | None = None, page: str = "/find") -> TestResponse:
        """Send a form with the token of the page it is on."""
        token = _TOKEN.search(self.get(page).get_data(as_text=True))
        return self.client.post(path, data={**(form or {}), "csrf_token": token[1] if token else ""})

    def sign_in(self, email: str, password: str, onward: str = "") -> TestResponse:
        """Try to sign in."""
        return self.post("/sign-in", {"email": email, "password": password, "next": onward}, page="/sign-in")


@contextmanager
def open_rooms(template: Path, folder: Path, **environment: str) -> Iterator[Rooms]:
    """The rooms, over the database that the environment names or else a copy of a migrated one in the folder."""
    here = {"THROUGHLINE_DATA": str(folder)}
    if "DATABASE_URL" not in environment:
        here["DATABASE_URL"] = fresh_sqlite(template, folder / "throughline.db")
    settings = config.load(here | environment)
    db = instance.enter(settings)
    clock.set_skipped(NOW - clock.ticks())
    try:
        with db.transaction() as session:
            town = build(session)
        app = pages.App("rooms", static_folder=None)
        pages.prepare(app, settings)
        app.jinja_env.bytecode_cache = Compiled()
        app.register_blueprint(staff.blueprint(db, settings))
        app.register_blueprint(participant.blueprint(db, settings))
        yield Rooms(app, db, settings, town)
    finally:
        db.close()
        clock.unfollow()
