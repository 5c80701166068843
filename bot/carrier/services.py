"""The part of Twilio's Messaging API that the house uses: which numbers a messaging service sends from.

Rule of this file: routes only; the account and its token are checked on every call.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue

from bot.carrier.api import error, is_the_account
from bot.carrier.parts import parts

services = Blueprint("services", __name__, url_prefix="/v1/Services")


@services.before_request
def only_the_account() -> Response | None:
    """Basic authentication with the account and its token."""
    return None if is_the_account() else error(20003)


@services.get("/<sid>/PhoneNumbers")
def numbers(sid: str) -> ResponseReturnValue:
    """All of its numbers, on one page; every service of the account has the same."""
    found = [_shape(sid, number) for number in parts().settings.of_service]
    meta = {"page": 0, "page_size": max(50, len(found)), "key": "phone_numbers", "url": request.url}
    ends = {"first_page_url": request.url, "previous_page_url": None, "next_page_url": None}
    return jsonify(phone_numbers=found, meta=meta | ends)


def _shape(sid: str, number: str) -> dict[str, Any]:
    of = {"account_sid": parts().settings.account_sid, "service_sid": sid}
    return of | {"sid": "PN" + number[1:].zfill(32), "phone_number": number, "country_code": "GB", "capabilities": []}
