"""What tests and `throughline skip` ask the carrier: misbehave, behave, what is pending, posted or accepted.

Rule of this file: JSON in and out; nothing here exists at Twilio.
"""

from __future__ import annotations

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from bot.carrier import messages, posts
from bot.carrier.misbehaviour import WrongOrder
from bot.carrier.parts import parts
from bot.clock import now

controls = Blueprint("controls", __name__)


@controls.post("/misbehave")
def misbehave() -> ResponseReturnValue:
    """One order: {"do", "next", "every", "code", "seconds", "wait_seconds", "numbers"}, {"callbacks": {...}} or
    {"mail", "next"}."""
    asked = request.get_json(force=True, silent=True)
    if not isinstance(asked, dict):
        return jsonify(error="Send an order as JSON."), 400
    try:
        parts().misbehaviour.order(asked)
    except WrongOrder as wrong:
        return jsonify(error=str(wrong)), 400
    return "", 204


@controls.post("/behave")
def behave() -> ResponseReturnValue:
    parts().misbehaviour.behave()
    return "", 204


@controls.get("/quiet.json")
def quiet() -> ResponseReturnValue:
    """How many webhooks and status changes are still to come, how many of them now, and when the next is due; and how
    many sends are made to wait until anything is done about them."""
    with parts().ledger.reading() as db:
        seen = posts.quiet(db, now())
    next_at = seen.next_at.isoformat() if seen.next_at else None
    waiting = parts().misbehaviour.waiting
    return jsonify(pending=seen.pending, due=seen.due, next_at=next_at, waiting=waiting)


@controls.get("/posts.json")
def posted() -> ResponseReturnValue:
    """Every webhook, and how it went: what we were told, and how often we turned it away."""
    with parts().ledger.reading() as db:
        return jsonify(posts=posts.posted(db))


@controls.get("/ledger.json")
def ledger() -> ResponseReturnValue:
    """Every message ever accepted from us: the oracle of exactly once."""
    with parts().ledger.reading() as db:
        accepted = messages.accepted(db)
    rows = [
        {
            "sid": m.sid,
            "to": m.theirs,
            "from": m.ours,
            "channel": m.channel,
            "body": m.on_phone,
            "at": m.created_at.isoformat(),
            "message_id": m.our_id,
            "status": m.status,
        }
        for m in accepted
    ]
    return jsonify(messages=rows)
