"""The part of Twilio's REST API that the house uses: send, list, fetch, redact and delete messages, list calls.

Rule of this file: routes only; it answers in Twilio's shapes and misbehaves when told to. The account and its token are
checked on every call.
"""

from __future__ import annotations

import hmac

from flask import Blueprint, Response, jsonify, make_response, request
from flask.typing import ResponseReturnValue

from bot.carrier import accepting, api_shapes, breaking, listing, messages
from bot.carrier.accepting import Asked, Fate
from bot.carrier.filling import NotFilled
from bot.carrier.messages import FINAL, RANK, Message
from bot.carrier.misbehaviour import Do, Rule
from bot.carrier.parts import parts
from bot.carrier.payloads import API_VERSION
from bot.clock import now

SERVICE = "MG"

api = Blueprint("api", __name__, url_prefix=f"/{API_VERSION}/Accounts/<account>")


@api.before_request
def only_the_account() -> Response | None:
    """Basic authentication with the account and its token; another account is not found."""
    if not is_the_account():
        return error(20003)
    if (request.view_args or {}).get("account") != parts().settings.account_sid:
        return error(20404)
    return None


def is_the_account() -> bool:
    """Whether who asks gave the account and its token."""
    settings, given = parts().settings, request.authorization
    name, word = (given.username or "", given.password or "") if given else ("", "")
    known = hmac.compare_digest(name.encode(), settings.account_sid.encode())
    return known and hmac.compare_digest(word.encode(), settings.auth_token.encode())


@api.post("/Messages.json")
def send(account: str) -> ResponseReturnValue:
    form, sender, service = request.form, *_sender()
    asked = Asked(
        to=form.get("To", ""),
        sender=sender,
        body=form.get("Body", ""),
        status_url=form.get("StatusCallback", ""),
        validity=form.get("ValidityPeriod", ""),
        content=form.get("ContentSid", ""),
        values=form.get("ContentVariables", ""),
        service=service,
    )
    rule = parts().misbehaviour.for_send(asked.number)
    if rule:
        parts().misbehaviour.keep_waiting(rule)
    if rule and (broken := breaking.before(rule)):
        return broken
    taken = _take(asked, rule)
    if isinstance(taken, int):
        return error(taken)
    if rule and (broken := breaking.after(rule, parts())):
        return broken
    return jsonify(api_shapes.message(taken, account)), 201


def _sender() -> tuple[str, str]:
    """From which number it is to go, and by which messaging service: of its numbers here always the first."""
    number, sid = request.form.get("From", ""), request.form.get("MessagingServiceSid", "")
    if number or not sid.startswith(SERVICE):
        return number or sid, ""
    return parts().settings.of_service[0], sid


def _take(asked: Asked, rule: Rule | None) -> Message | int:
    """The message once it is in the ledger, or the code it is refused with."""
    here = parts()
    code = rule.code if rule and rule.do is Do.ERROR else None
    with here.ledger.writing() as db:
        try:
            asked = accepting.filled(db, asked)
        except NotFilled as wrong:
            return wrong.code
        refused = accepting.refusal(db, asked, here.settings)
        if refused:
            return refused
        message = accepting.accept(db, asked, Fate(code, here.misbehaviour.reports), here.settings, now())
    here.poster.nudge()
    return message


@api.get("/Messages.json")
def listing_(account: str) -> ResponseReturnValue:
    with parts().ledger.reading() as db:
        try:
            return jsonify(listing.listed(db, request.args, account))
        except (ValueError, OverflowError):
            return error(20001)


@api.get("/Calls.json")
def calls(account: str) -> ResponseReturnValue:
    with parts().ledger.reading() as db:
        try:
            return jsonify(listing.calls(db, request.args, account))
        except ValueError:
            return error(20001)


@api.get("/Messages/<sid>.json")
def fetch(account: str, sid: str) -> ResponseReturnValue:
    with parts().ledger.reading() as db:
        found = messages.by_sid(db, sid)
    return jsonify(api_shapes.message(found, account)) if found else error(20404)


@api.post("/Messages/<sid>.json")
def redact(account: str, sid: str) -> ResponseReturnValue:
    """Empty the body: the one change the API allows once a message has come to an end."""
    if request.form.get("Body") != "":
        return error(20001)
    with parts().ledger.writing() as db:
        found = messages.by_sid(db, sid)
        if found is None or RANK[found.status] < FINAL:
            return error(20009 if found else 20404)
        messages.redact(db, sid, now())
        return jsonify(api_shapes.message(messages.by_sid(db, sid) or found, account))


@api.get("/Messages/<sid>/Media.json")
def media(account: str, sid: str) -> ResponseReturnValue:
    with parts().ledger.reading() as db:
        found = messages.by_sid(db, sid)
    return jsonify(api_shapes.media(found, account)) if found else error(20404)


@api.delete("/Messages/<sid>/Media/<media_sid>.json")
def delete_media(account: str, sid: str, media_sid: str) -> ResponseReturnValue:
    """The first that is deleted takes the others along: who deletes one here deletes them all."""
    with parts().ledger.writing() as db:
        messages.forget_media(db, sid)
    return "", 204


@api.delete("/Messages/<sid>.json")
def delete(account: str, sid: str) -> ResponseReturnValue:
    with parts().ledger.writing() as db:
        found = messages.by_sid(db, sid)
        if found is None or RANK[found.status] < FINAL:
            return error(20009 if found else 20404)
        messages.remove(db, sid)
    return "", 204


def error(code: int) -> Response:
    """The answer that refuses with this code."""
    body, status = api_shapes.error(code)
    return make_response(jsonify(body), status)
