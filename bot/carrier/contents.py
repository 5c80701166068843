"""The part of Twilio's Content API that the house uses. Whatever words are put forward are approved at once.

Rule of this file: routes only; the account and its token are checked on every call.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue

from bot.carrier import filling
from bot.carrier.api import error, is_the_account
from bot.carrier.filling import Content
from bot.carrier.parts import parts

contents = Blueprint("contents", __name__, url_prefix="/v1")
TEXT = "twilio/text"


@contents.before_request
def only_the_account() -> Response | None:
    """Basic authentication with the account and its token."""
    return None if is_the_account() else error(20003)


@contents.post("/Content")
def create() -> ResponseReturnValue:
    asked = request.get_json(force=True, silent=True) or {}
    body = ((asked.get("types") or {}).get(TEXT) or {}).get("body")
    if not body:
        return error(20001)
    with parts().ledger.writing() as db:
        made = filling.write(db, str(asked.get("friendly_name")), str(asked.get("language")), str(body))
    return jsonify(_shape(made)), 201


@contents.post("/Content/<sid>/ApprovalRequests/whatsapp")
def approve(sid: str) -> ResponseReturnValue:
    asked = request.get_json(force=True, silent=True) or {}
    with parts().ledger.reading() as db:
        if filling.by_sid(db, sid) is None:
            return error(filling.NO_CONTENT)
    given = {"name": asked.get("name"), "category": asked.get("category"), "content_type": TEXT}
    return jsonify(given | {"status": "received", "rejection_reason": "", "allow_category_change": True}), 201


@contents.get("/ContentAndApprovals")
def listing() -> ResponseReturnValue:
    """All words there are, on one page."""
    with parts().ledger.reading() as db:
        found = [_shape(each) | {"approval_requests": {"status": "approved"}} for each in filling.everything(db)]
    meta = {"page": 0, "page_size": max(50, len(found)), "key": "contents", "url": request.url}
    ends = {"first_page_url": request.url, "previous_page_url": None, "next_page_url": None}
    return jsonify(contents=found, meta=meta | ends)


def _shape(content: Content) -> dict[str, Any]:
    account = parts().settings.account_sid
    named = {"sid": content.sid, "account_sid": account, "friendly_name": content.name, "language": content.language}
    return named | {"variables": {}, "types": {TEXT: {"body": content.body}}, "links": {}, "url": ""}
