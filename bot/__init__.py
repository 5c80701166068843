"""bot remembers: everything with a memory or an edge.

Rule of this folder: web -> conversations, deliveries -> effects -> casework, outbox, alerts -> texts, models,
channels -> db, vault, clock; never upwards, and never workers (jobs are named, not imported).
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from bot.config import Settings

gc.set_threshold(50_000, 20, 20)
"""What a program reads at its start stays: looked through at every 700 objects, it was a fifth of the time to start."""


def create_app(settings: Settings | None = None) -> Flask:
    """The web application: webhooks, staff pages, health. The one place where these parts are joined."""
    from bot import config  # here, so that a command that needs no pages starts without them
    from bot.operating import instance, nudges
    from bot.web import health, pages, participant, staff, webhooks

    settings = settings or config.load()
    db = instance.enter(settings)
    app = pages.App(__name__, static_folder=None)
    app.extensions["database"] = db  # whoever made the application may close it
    db.after_commit = nudges.InPassing(db.after_commit)
    pages.prepare(app, settings)
    app.register_blueprint(health.blueprint(db, settings))
    app.register_blueprint(webhooks.blueprint(db, settings))
    app.register_blueprint(staff.blueprint(db, settings))
    app.register_blueprint(participant.blueprint(db, settings))
    return app
