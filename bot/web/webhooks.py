"""What Twilio (or the pocket carrier) posts: texts that came in, how far ours got, and calls.

Rule of this file: verify the signature over the configured public address, parse, store, answer. Unsigned or forged
is 403 and nothing is kept. When we cannot store, 503, so that it is tried again; also where the database says nothing,
before the provider has given us up.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import structlog
from flask import Blueprint, Response, request
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot import faults, waiting
from bot.addresses import INBOUND, STATUS, VOICE, public
from bot.channels import attached
from bot.channels.signatures import verify
from bot.clock import now
from bot.config import Settings
from bot.db import Database, why
from bot.delivery.deliveries import Report, take
from bot.incoming import unheard
from bot.incoming.receiving import Incoming, receive
from bot.models import Channel
from bot.web.voice import anyhow, ring

log = structlog.get_logger()
ANSWERS = 8.0
"""Seconds that the database may take for a statement. A provider waits for fifteen, and one that does not answer is
connected to once more (bot/impatient.py)."""
WHATSAPP = "whatsapp:"
MOST_MEDIA = 10
AWAY = (DBAPIError, NoConnection)
"""The database does not answer, or too many wait for it."""
SIGNATURE, SIGNED_HOW = "X-Twilio-Signature", "X-Twilio-Webhooks-Signature-Settings"


def blueprint(db: Database, settings: Settings) -> Blueprint:
    """The addresses that a provider posts to."""
    hooks = Blueprint("webhooks", __name__)
    hooks.before_request(partial(_check_signature, settings))
    hooks.add_url_rule(INBOUND, "inbound", _in_time(partial(_inbound, db)), methods=["POST"])
    hooks.add_url_rule(f"{STATUS}<int:message_id>", "status", _in_time(partial(_status, db)), methods=["POST"])
    hooks.add_url_rule(VOICE, "voice", _in_time(partial(ring, db, settings)), methods=["POST"])
    for away in AWAY:
        hooks.register_error_handler(away, _cannot_store)
    hooks.register_error_handler(Exception, partial(_keep_all_the_same, db, settings))
    return hooks


def _in_time(view: Callable[..., Response]) -> Callable[..., Response]:
    def answer(**named: int) -> Response:
        with waiting.at_most(ANSWERS):
            return view(**named)

    return answer


def _check_signature(settings: Settings) -> Response | None:
    url = public(settings, request.full_path.rstrip("?"))
    signature, how = request.headers.get(SIGNATURE, ""), request.headers.get(SIGNED_HOW, "")
    if verify(url, request.form, signature, settings.twilio_auth_token.get_secret_value(), how):
        return None
    log.warning("forged", rule=str(request.url_rule))
    return Response("This was not signed by the provider.", 403, mimetype="text/plain")


def _inbound(db: Database) -> Response:
    incoming = _incoming()
    if incoming is None:
        return Response("A text needs a MessageSid and a From.", 400, mimetype="text/plain")
    with db.transaction() as session:
        receive(session, incoming, now())
    return Response("<Response/>", mimetype="text/xml")


def _status(db: Database, message_id: int) -> Response:
    sid, reported = request.form.get("MessageSid", ""), request.form.get("MessageStatus", "")
    if sid and reported:
        code = request.form.get("ErrorCode", "")
        report = Report(message_id, sid, reported, int(code) if code.isdigit() else None)
        with db.transaction() as session:
            take(session, report, now())
    return Response(status=204)


def _cannot_store(fault: Exception) -> Response:
    log.error("cannot_store", fault=why(fault))
    return Response("Try again.", 503, mimetype="text/plain")


def _keep_all_the_same(db: Database, settings: Settings, fault: Exception) -> Response:
    """Reading a text went wrong: that is ours to mend, but the words are kept, and a person is told. Whoever rings is
    told whom to ring, whatever went wrong."""
    faults.tell("could_not_hear", fault, rule=str(request.url_rule))
    if request.path == VOICE:
        return anyhow(settings)
    incoming = _incoming()
    if request.path != INBOUND or incoming is None:
        return Response("Something went wrong.", 500, mimetype="text/plain")
    try:
        with waiting.at_most(ANSWERS), db.transaction() as session:
            unheard.keep(session, incoming, now())
    except AWAY as away:
        return _cannot_store(away)
    return Response("<Response/>", mimetype="text/xml")


def _incoming() -> Incoming | None:
    sid, raw = request.form.get("MessageSid", ""), request.form.get("From", "")
    channel = Channel.WHATSAPP if raw.startswith(WHATSAPP) else Channel.SMS
    body = attached.noted(request.form.get("Body", "").replace("\x00", ""), _came_with())
    plain = raw.removeprefix(WHATSAPP)
    return Incoming(sid, plain, body, channel) if sid and plain else None


def _came_with() -> list[str]:
    """The types of what came with a text, or in place of one."""
    said = request.form.get("NumMedia", "")
    count = min(int(said), MOST_MEDIA) if said.isdecimal() else 0
    return [request.form.get(f"MediaContentType{n}", "") for n in range(count)]
