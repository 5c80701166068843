"""SMS and WhatsApp by Twilio, through the official SDK; the same code talks to the pocket carrier by a base address.

Rule of this file: it turns our values into the SDK's calls and Twilio's answers into ours. What a code means is in
`errors`, what a broken connection means is in `wire`. An error of theirs is never chained to one of ours: it names the
number, and would end up in a log.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from twilio.base.exceptions import TwilioRestException  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels import attached
from bot.channels.base import (
    Found,
    Inbound,
    LookupFailed,
    Medium,
    OutcomeUnknown,
    Outgoing,
    Progress,
    Receipt,
    Refused,
    Rung,
    Sent,
)
from bot.channels.errors import meaning_of
from bot.channels.twilio_answers import PAGE, UNREADABLE, answered, code_of, listed, made_since, refused
from bot.channels.typography import plain
from bot.channels.wire import Wire, leaving_by

WHATSAPP, SERVICE = "whatsapp:", "MG"
LONGEST_VALIDITY = 36_000  # seconds; Twilio refuses more
GONE = 404


@dataclass(frozen=True, slots=True)
class TwilioSettings:
    """Whom we are at Twilio and how we call it.

    `sms_from` is an E.164 number or a messaging service (MG...); `base_url` None means Twilio itself; `threads` is the
    most calls at once; times are in seconds; `skew` is how far Twilio's clock and ours may differ without anybody's
    notice, and `drift` how far they may at the worst, as where a machine keeps summer time as its own: one text too
    many to look at costs less than one sent twice.
    """

    account_sid: str
    auth_token: str = field(repr=False)
    sms_from: str
    whatsapp_from: str | None = None
    base_url: str | None = None
    threads: int = 16
    connect_seconds: float = 3.0
    read_seconds: float = 30.0
    skew: timedelta = timedelta(seconds=30)
    drift: timedelta = timedelta(hours=2)


class TwilioChannel:
    """A Channel by Twilio. Make one a process and share it between threads."""

    def __init__(self, settings: TwilioSettings) -> None:
        self._settings = settings
        wire = Wire(settings.base_url, settings.threads, (settings.connect_seconds, settings.read_seconds))
        self._client = Client(settings.account_sid, settings.auth_token, http_client=wire)

    def send(self, outgoing: Outgoing) -> Receipt:
        """Send once. Raises Refused, NotSent or OutcomeUnknown."""
        try:
            with leaving_by(outgoing.leaves_by):
                taken = self._client.messages.create(**self._asked(outgoing))
        except TwilioRestException as refusal:
            raise refused(refusal) from None
        except UNREADABLE:
            raise OutcomeUnknown("The provider's answer could not be read.") from None
        if not isinstance(taken.sid, str) or not taken.sid or taken.account_sid != self._settings.account_sid:
            raise OutcomeUnknown("The provider's answer named no message of ours.")
        return Receipt(taken.sid, str(taken.status))

    def find(self, to: str, body: str, since: datetime, channel: Medium = "sms") -> list[Found]:
        """Messages to this number with exactly this body, created since then (less the drift), newest first; where
        there is none, and a messaging service may have set it more plainly, those that read the same.

        No filter by DateSent: it is empty until a message has left, so the filter would hide the very message we ask
        about, and we would send it twice.
        """
        listed = self._since(since - self._settings.drift, to=_address(to, channel))
        held = [Found(m.sid, str(m.status), m.date_created, m.body or "") for m in listed]
        exact = [each for each in held if each.body == body]
        may_differ = channel == "sms" and self._from(channel).startswith(SERVICE) and not exact
        return [each for each in held if plain(each.body) == plain(body)] if may_differ else exact

    def progress(self, sid: str) -> Progress | None:
        """How far a message got; None when Twilio has it no more. Raises LookupFailed."""
        try:
            held = answered(lambda: self._client.messages(sid).fetch())
        except TwilioRestException as refusal:
            if refusal.status == GONE:
                return None
            raise LookupFailed(f"The provider refused the question with {code_of(refusal)}.") from None
        return Progress(str(held.status), int(held.error_code) if held.error_code else None)

    def inbound(self, since: datetime) -> list[Inbound]:
        """Every text that came in to our numbers since then (less the skew), newest first.

        An account may have other numbers, and other services behind them: what came to those is none of ours.
        """
        oldest = since - self._settings.skew
        lists = [self._since(oldest, to=address) for address in self._addresses()]
        came = [_inbound(m) for listed in lists for m in listed if m.direction == "inbound"]
        return sorted(came, key=lambda text: text.at, reverse=True)

    def calls(self, since: datetime) -> list[Rung]:
        """Every call that came in to our numbers since then (less the skew), newest first. Raises LookupFailed.

        By no filter of when it began, which is not promised for each. The SDK calls the caller `_from` here.
        """
        numbers = [address for address in self._addresses() if not address.startswith(WHATSAPP)]
        rang = [made_since(self._client.calls, since - self._settings.skew, to=number) for number in numbers]
        came = [_rung(call) for theirs in rang for call in theirs if call.direction == "inbound"]
        return sorted(came, key=lambda call: call.at, reverse=True)

    def sent(self, since: datetime) -> list[Sent]:
        """Every text that left by our numbers since then (less the drift), oldest first. Raises LookupFailed.

        By no filter: what is still queued for a messaging service has no number of ours yet.
        """
        ours, service = set(self._addresses()), self._from("sms")
        listed = [m for m in self._since(since - self._settings.drift) if m.direction != "inbound"]
        left = (m for m in listed if str(m.from_) in ours or m.messaging_service_sid == service)
        return sorted(map(_sent, left), key=lambda text: text.at)

    def redact(self, sid: str) -> None:
        """Empty the body that Twilio keeps, and delete what came with it; a message it no longer has is done.

        Raises Refused or LookupFailed.
        """
        try:
            emptied = answered(lambda: self._client.messages(sid).update(body=""))
            if emptied.num_media not in (None, "0"):
                answered(lambda: [each.delete() for each in self._client.messages(sid).media.list(page_size=PAGE)])
        except TwilioRestException as refusal:
            if refusal.status != GONE:
                raise Refused(meaning_of(code_of(refusal))) from None

    def _asked(self, outgoing: Outgoing) -> dict[str, Any]:
        sender = self._from(outgoing.channel)
        if not sender:
            raise Refused(meaning_of(21603))
        asked: dict[str, Any] = {
            "to": _address(outgoing.to, outgoing.channel),
            **_words(outgoing),
            "status_callback": outgoing.status_url,
            "messaging_service_sid" if sender.startswith(SERVICE) else "from_": sender,
        }
        if outgoing.validity_seconds is not None:
            asked["validity_period"] = max(1, min(LONGEST_VALIDITY, outgoing.validity_seconds))
        return asked

    def _from(self, channel: Medium) -> str:
        if channel == "sms":
            return self._settings.sms_from
        number = self._settings.whatsapp_from
        return _address(number, "whatsapp") if number else ""

    def _addresses(self) -> list[str]:
        """Where texts to us come in; a messaging service has numbers of its own. Raises LookupFailed."""
        sms, whatsapp = self._from("sms"), self._from("whatsapp")
        theirs = self._numbers_of(sms) if sms.startswith(SERVICE) else [sms]
        return [address for address in (*theirs, whatsapp) if address]

    def _numbers_of(self, service: str) -> list[str]:
        numbers = self._client.messaging.v1.services(service).phone_numbers
        return listed(lambda: [str(each.phone_number) for each in numbers.stream(page_size=PAGE)])

    def _since(self, since: datetime, **filters: str) -> list[Any]:
        return made_since(self._client.messages, since, **filters)


def _words(outgoing: Outgoing) -> dict[str, str]:
    """The words themselves, or the name of approved ones and what fills them."""
    if outgoing.template is None:
        return {"body": outgoing.body}
    values = {str(n): value for n, value in enumerate(outgoing.template.values, 1)}
    return {"content_sid": outgoing.template.sid, "content_variables": json.dumps(values)}


def _address(number: str, channel: Medium) -> str:
    return WHATSAPP + number.removeprefix(WHATSAPP) if channel == "whatsapp" else number


def _inbound(message: Any) -> Inbound:
    sender, to = str(message.from_), str(message.to)
    channel: Medium = "whatsapp" if sender.startswith(WHATSAPP) else "sms"
    plain, ours = sender.removeprefix(WHATSAPP), to.removeprefix(WHATSAPP)
    body = attached.noted(message.body or "", [""] * int(message.num_media or 0))
    return Inbound(message.sid, plain, ours, body, message.date_created, channel)


def _rung(call: Any) -> Rung:
    return Rung(call.sid, str(vars(call)["_from"]), call.start_time or call.date_created)


def _sent(message: Any) -> Sent:
    to, code = str(message.to), message.error_code
    channel: Medium = "whatsapp" if to.startswith(WHATSAPP) else "sms"
    plain, status = to.removeprefix(WHATSAPP), str(message.status)
    return Sent(
        message.sid, plain, message.body or "", message.date_created, channel, status, int(code) if code else None
    )
