"""The forms that Twilio posts to a webhook, field by field.

Rule of this file: pure; every field a real one carries is there, the ones we do not know empty. Pairs, in Twilio's
order of no order; WhatsApp addresses carry their prefix.
"""

from __future__ import annotations

from datetime import datetime

from bot.carrier.messages import Message, Status
from bot.carrier.numbers import WHATSAPP
from bot.delivery.segments import segments

API_VERSION = "2010-04-01"
Form = dict[str, str]


def address(number: str, channel: str) -> str:
    """A number as the API writes it on this channel."""
    return WHATSAPP + number if channel == "whatsapp" else number


def inbound(message: Message, account_sid: str) -> Form:
    """A text from a phone."""
    form = {
        "MessageSid": message.sid,
        "SmsMessageSid": message.sid,
        "SmsSid": message.sid,
        "AccountSid": account_sid,
        "ApiVersion": API_VERSION,
        "From": address(message.theirs, message.channel),
        "To": address(message.ours, message.channel),
        "Body": message.body,
        "SmsStatus": "received",
        "NumMedia": str(len(message.media)),
        "NumSegments": str(segments(message.body).count) if message.channel == "sms" else "1",
        **{f"MediaContentType{n}": kind for n, kind in enumerate(message.media)},
    }
    return form | (_whatsapp(message) if message.channel == "whatsapp" else _places())


def _whatsapp(message: Message) -> Form:
    return {
        "ProfileName": f"Phone {message.theirs[-3:]}",
        "WaId": message.theirs.removeprefix("+"),
        "MessageType": "text",
        "ReferralNumMedia": "0",
        "ChannelMetadata": "{}",
    }


def _places() -> Form:
    kinds = ("City", "State", "Zip")
    empty = {f"{end}{kind}": "" for end in ("From", "To") for kind in kinds}
    return empty | {"FromCountry": "GB", "ToCountry": "GB"}


def ringing(sid: str, theirs: str, ours: str, account_sid: str) -> Form:
    """A call from a phone."""
    form = {
        "CallSid": sid,
        "AccountSid": account_sid,
        "ApiVersion": API_VERSION,
        "From": theirs,
        "Caller": theirs,
        "To": ours,
        "Called": ours,
        "CallStatus": "ringing",
        "Direction": "inbound",
    }
    return form | _places()


def report(message: Message, account_sid: str, status: Status, code: int | None, at: datetime) -> Form:
    """A delivery report: how far a message got."""
    form = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "AccountSid": account_sid,
        "ApiVersion": API_VERSION,
        "From": address(message.ours, message.channel),
        "To": address(message.theirs, message.channel),
        "MessageStatus": status.value,
        "SmsStatus": status.value,
    }
    if code is not None:
        form["ErrorCode"] = str(code)
    if message.channel == "whatsapp":
        form |= {"ChannelPrefix": "whatsapp", "ChannelToAddress": form["To"]}
    elif status in (Status.DELIVERED, Status.UNDELIVERED):
        form["RawDlrDoneDate"] = f"{at:%y%m%d%H%M}"
    return form
