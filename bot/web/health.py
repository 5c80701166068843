"""Health: whether this process can do its work, and whether the work is being done, for whoever watches from outside.

Rule of this file: it says yes or no and which part, and nothing about anyone.
"""

from __future__ import annotations

from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import calendar, clock
from bot.alerting.watching import Finding, Late, findings, is_well
from bot.config import Settings
from bot.db import Database

WARN_DAYS = 400


def blueprint(db: Database, settings: Settings) -> Blueprint:
    """GET /health: 200 when the database answers, else 503. GET /health/deep: 200 when all is well, else 503."""
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

    @health.get("/health/deep")
    def deep() -> tuple[Response, int]:
        found = _late(db, settings)
        well = is_well(found)
        return jsonify(well=well, late=[_told(finding) for finding in found]), 200 if well else 503

    return health


def _late(db: Database, settings: Settings) -> list[Finding]:
    try:
        with db.reading() as session:
            return findings(session, settings, clock.now(), clock.ticks())
    except DBAPIError:
        return [Finding(Late.DATABASE)]


def _told(finding: Finding) -> dict[str, object]:
    seconds = int(finding.since.total_seconds()) if finding.since is not None else None
    return {"what": finding.late.value, "for_seconds": seconds, "words": finding.words}
