"""The JSON that the API answers with: a message, a page of messages, a call, an error.

Rule of this file: pure; the shapes are those of Twilio's published description of its API (2010-04-01), against which
the tests check every answer.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from bot.carrier.messages import Message
from bot.carrier.payloads import API_VERSION, address
from bot.carrier.ringing import Rung
from bot.delivery.segments import segments

MESSAGES = {
    20003: "Authenticate",
    20404: "The requested resource was not found",
    20009: "This message is still on its way: it can be changed when it has arrived or failed",
    20429: "Too Many Requests",
    20500: "Internal Server Error",
    20503: "Service unavailable",
    21211: "The 'To' number is not a valid phone number",
    21212: "The 'From' number is not a valid phone number",
    21602: "A message body is required",
    21603: "A 'From' number is required",
    21604: "A 'To' number is required",
    21606: "The 'From' number is not one of this account's",
    21609: "The 'StatusCallback' is not a valid address",
    21610: "Attempt to send to unsubscribed recipient",
    21614: "The 'To' number is not a mobile number",
    21617: "The body is over 1600 characters",
    21656: "The content variables do not fill the content",
    20001: "A parameter is missing or wrong",
    63007: "The 'From' address is not a WhatsApp sender of this account",
    90007: "The validity period is 1 to 36000 seconds",
}
STATUS = {20003: 401, 20404: 404, 20009: 409, 20429: 429, 20500: 500, 20503: 503}


def message(m: Message, account_sid: str) -> dict[str, Any]:
    """A message resource."""
    uri = f"/{API_VERSION}/Accounts/{account_sid}/Messages/{m.sid}"
    ours, theirs = address(m.ours, m.channel), address(m.theirs, m.channel)
    return {
        "account_sid": account_sid,
        "api_version": API_VERSION,
        "body": m.body,
        "date_created": _rfc2822(m.created_at),
        "date_sent": _rfc2822(m.sent_at) if m.sent_at else None,
        "date_updated": _rfc2822(m.updated_at),
        "direction": m.direction,
        "error_code": m.error_code,
        "error_message": said(m.error_code) if m.error_code else None,
        "from": theirs if m.inbound else ours,
        "messaging_service_sid": m.service or None,
        "num_media": str(len(m.media)),
        "num_segments": str(segments(m.on_phone).count) if m.channel == "sms" else "1",
        "price": None,
        "price_unit": None,
        "sid": m.sid,
        "status": m.status.value,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": ours if m.inbound else theirs,
        "uri": f"{uri}.json",
    }


def call(rung: Rung, account_sid: str) -> dict[str, Any]:
    """A call resource, of a call that is over: whoever rings is told something, and that is all."""
    at = _rfc2822(rung.at)
    nothing = ("parent_call_sid", "phone_number_sid", "price", "answered_by", "forwarded_from", "group_sid")
    return dict.fromkeys((*nothing, "caller_name", "trunk_sid")) | {
        "sid": rung.sid,
        "date_created": at,
        "date_updated": at,
        "account_sid": account_sid,
        "to": rung.ours,
        "to_formatted": rung.ours,
        "from": rung.number,
        "from_formatted": rung.number,
        "status": "completed",
        "start_time": at,
        "end_time": at,
        "duration": "0",
        "price_unit": "USD",
        "direction": "inbound",
        "api_version": API_VERSION,
        "queue_time": "0",
        "uri": f"/{API_VERSION}/Accounts/{account_sid}/Calls/{rung.sid}.json",
        "subresource_uris": {},
    }


def media(m: Message, account_sid: str) -> dict[str, Any]:
    """What came with a message, on one page."""
    found = [
        {"sid": f"ME{n:032x}", "account_sid": account_sid, "parent_sid": m.sid, "content_type": kind}
        for n, kind in enumerate(m.media)
    ]
    uri = f"/{API_VERSION}/Accounts/{account_sid}/Messages/{m.sid}/Media.json"
    ends = {"next_page_uri": None, "previous_page_uri": None, "first_page_uri": uri, "uri": uri}
    return {"media_list": found, "page": 0, "page_size": 50, "start": 0, "end": max(0, len(found) - 1), **ends}


def error(code: int) -> tuple[dict[str, Any], int]:
    """An error body and its HTTP status."""
    status = STATUS.get(code, 400)
    body = {
        "code": code,
        "message": said(code),
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return body, status


def said(code: int) -> str:
    return MESSAGES.get(code, "The message could not be delivered")


def _rfc2822(at: datetime) -> str:
    return format_datetime(at.astimezone(UTC))
