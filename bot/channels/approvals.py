"""Putting words forward to WhatsApp, by Twilio, and asking which of them were approved.

Rule of this file: as for `twilio`: it turns our values into the SDK's calls and Twilio's answers into ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from twilio.base.exceptions import TwilioException  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]
from twilio.rest.content.v1.content import ContentList  # type: ignore[import-untyped]
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList  # type: ignore[import-untyped]

from bot.channels.base import LookupFailed, NotSent, OutcomeUnknown
from bot.channels.twilio import TwilioSettings
from bot.channels.wire import Wire

CATEGORY = "UTILITY"
APPROVED = "approved"
TEXT = "twilio/text"


@dataclass(frozen=True, slots=True)
class Words:
    """Words with numbered holes, under our name for them, in one language; `sid` is the provider's name."""

    name: str
    language: str
    words: str
    examples: tuple[str, ...] = ()
    sid: str = ""


class Approvals:
    """The provider's list of words."""

    def __init__(self, settings: TwilioSettings) -> None:
        wire = Wire(settings.base_url, settings.threads, (settings.connect_seconds, settings.read_seconds))
        self._client = Client(settings.account_sid, settings.auth_token, http_client=wire)

    def put_forward(self, words: Words) -> str:
        """Make them known and ask for their approval; the provider's name. Raises LookupFailed."""
        variables = {str(n): example for n, example in enumerate(words.examples, 1)}
        asked = {"friendly_name": words.name, "language": words.language, "variables": variables}
        try:
            made = self._client.content.v1.contents.create(
                ContentList.ContentCreateRequest(asked | {"types": ContentList.Types({TEXT: {"body": words.words}})})
            )
            self._client.content.v1.contents(made.sid).approval_create.create(
                ApprovalCreateList.ContentApprovalRequest({"name": _plain(words), "category": CATEGORY})
            )
        except (TwilioException, NotSent, OutcomeUnknown, ValueError):
            raise LookupFailed("The provider did not take the words.") from None
        return str(made.sid)

    def approved(self) -> list[Words]:
        """All words that were approved. Raises LookupFailed."""
        try:
            listed = list(self._client.content.v1.content_and_approvals.stream(page_size=100))
        except (TwilioException, NotSent, OutcomeUnknown, ValueError, TypeError):
            raise LookupFailed("The provider did not say which words are approved.") from None
        return [_words(each) for each in listed if _status(each) == APPROVED]


def _plain(words: Words) -> str:
    """A name as WhatsApp wants it: small letters, digits and underscores."""
    return f"{words.name}_{words.language}".lower().replace(".", "_")


def _status(listed: Any) -> str:
    asked = listed.approval_requests or {}
    return str(asked.get("status", "")).lower()


def _words(listed: Any) -> Words:
    body = (listed.types or {}).get(TEXT, {}).get("body", "")
    return Words(str(listed.friendly_name), str(listed.language), str(body), sid=str(listed.sid))
