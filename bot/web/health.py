"""Health: whether this process can do its work, for whoever starts and watches it.

Rule of this file: it says yes or no and which part, and nothing about anyone.
"""

from __future__ import annotations

from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import calendar, clock
from bot.db import Database

WARN_DAYS = 400


def blueprint(db: Database) -> Blueprint:
    """GET /health: 200 when the database answers, else 503."""
    health = Blueprint("health", __name__)

    @health.get("/health")
    def check() -> tuple[Response, int]:
        try:
            with db.reading() as session:
                session.execute(text("SELECT 1"))
        except DBAPIError:
            return jsonify(database="does not answer"), 503
        left = (calendar.ends_on() - clock.now().date()).days
        return jsonify(database="answers", bank_holidays="known" if left > WARN_DAYS else "soon out of date"), 200

    return health
