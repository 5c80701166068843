"""What Twilio answers to a question: all of a list, one thing, or a refusal, in our words.

Rule of this file: an error of theirs is never chained to one of ours: it names the number, and would end up in a log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

from twilio.base.exceptions import TwilioException, TwilioRestException  # type: ignore[import-untyped]

from bot.channels.base import LookupFailed, NotSent, OutcomeUnknown, Refused
from bot.channels.errors import meaning_of

PAGE = 100
FIRST_OF_THEIRS = 10_000
"""No code of theirs is lower; the SDK puts the status in place of one that is not there."""
UNREADABLE = (TwilioException, ValueError, TypeError, AttributeError, KeyError)
"""What the SDK raises for an answer that is not of the shape it expects."""

T = TypeVar("T")


def made_since(of: Any, since: datetime, **filters: str) -> list[Any]:
    """Those of a list that were made since then, newest first. Raises LookupFailed."""
    oldest = since.astimezone(UTC).replace(microsecond=0)
    return listed(lambda: list(_newer(of.stream(page_size=PAGE, **filters), oldest)))


def listed(ask: Callable[[], list[T]]) -> list[T]:
    """All of a list. Raises LookupFailed."""
    try:
        return answered(ask)
    except TwilioRestException as refusal:
        raise LookupFailed(f"The provider refused the question with {code_of(refusal)}.") from None


def answered(ask: Callable[[], T]) -> T:
    """What was answered to a question. Raises LookupFailed, and what the SDK does for a refusal."""
    try:
        return ask()
    except (NotSent, OutcomeUnknown):
        raise LookupFailed("The provider did not answer the question.") from None
    except TwilioRestException:
        raise
    except UNREADABLE:
        raise LookupFailed("The provider's answer could not be read.") from None


def _newer(newest_first: Iterable[Any], oldest: datetime) -> Iterator[Any]:
    """Those created since `oldest`; reads on until a page's worth in a row is older, for order is not promised."""
    older = 0
    for message in newest_first:
        older = older + 1 if message.date_created < oldest else 0
        if older == 0:
            yield message
        elif older >= PAGE:
            return


def refused(refusal: Any) -> Refused | OutcomeUnknown:
    """What a refusal of a send is. One that gives no reason of Twilio's own may be anybody's between them and us."""
    code = code_of(refusal)
    if code < FIRST_OF_THEIRS:
        return OutcomeUnknown(f"Somebody answered {code}, with no reason that is the provider's.")
    return Refused(meaning_of(code))


def code_of(refusal: Any) -> int:
    """Twilio's own code; where it gave none, what the status says, for a 401 means the same for every message."""
    code = int(refusal.code or refusal.status)
    return {401: 20003, 403: 20003, 404: 20404}.get(code, code)
