"""What answers a call to our number.

Rule of this file: whoever rings is always told whom to ring, also when nothing can be kept.
"""

from __future__ import annotations

import structlog
from flask import Response, request
from sqlalchemy.exc import DBAPIError

from bot.channels.voice import Line, spoken
from bot.clock import now
from bot.config import Settings
from bot.db import Database, why
from bot.incoming import voice
from bot.incoming.voice import Ringing

log = structlog.get_logger()


def ring(db: Database, settings: Settings) -> Response:
    """POST from the provider: a call comes in."""
    ringing = Ringing(request.form.get("CallSid", ""), request.form.get("From", ""))
    if not ringing.sid:
        return Response("A call needs a CallSid.", 400, mimetype="text/plain")
    return Response(spoken(_said(db, settings, ringing)), mimetype="text/xml")


def _said(db: Database, settings: Settings, ringing: Ringing) -> list[Line]:
    try:
        with db.transaction() as session:
            return voice.answer(session, ringing, settings.office_phone, now())
    except DBAPIError as fault:
        log.error("cannot_store", fault=why(fault))
        return voice.general(settings.office_phone)


def anyhow(settings: Settings) -> Response:
    """What whoever rings hears when anything else went wrong."""
    return Response(spoken(voice.general(settings.office_phone)), mimetype="text/xml")
