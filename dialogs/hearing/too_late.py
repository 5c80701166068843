"""Whether "too late for me" is said of a time: "that one's too late for me", in answer to times that were put.

Rule of this file: only where a time was asked about, only of what points at a time, and only when nothing follows but
courtesies or a request; "it's too late for me", and whatever else is said, is left for the risk rules to read.
"""

from __future__ import annotations

import re

from dialogs.hearing.meaning import Asked

_OF_TIMES = (Asked.OFFER_SLOTS, Asked.CONFIRM_ATTENDANCE, Asked.ECHO, Asked.SET_OFF)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?s?"
_TIME = (
    rf"(?:that|those|these|this|they|both|them|number)?\s*(?:the\s+)?(?:last|first|second|third|middle)?\s*"
    rf"(?:ones?|times?|days?|slots?|appointments?|afternoons?|evenings?|noon|{_DAY}|\d{{1,2}}(?:[.:]\d\d)?\s*(?:[ap]m)?)"
)
_THAT = r"(?:that|those|these|this|they|both|them)"
_IS = r"(?:\s*['’]?(?:s|re)|\s+(?:is|are|was|would be|will be|wud be))?"
_MUCH = r"(?:(?:all|just|a bit|abit|bit|a little|way|far|much)\s+)*"
_OPENER = r"(?:(?:sorry|no|nah|nope|oh|ah|ok|thanks|but|hi|yes)\b[\s,.!]*)*"
_CLOSES = r"[\s,.!]*(?:(?:sorry|thanks|ta|mate|x|xx|tho|though|that|those|one|time|them|then)\b[\s,.!]*)*"
_ASKS = r"(?:(?:can|could|have you|got|is there|do you|any(?:thing)?|what about|how about)\b.*)?"
_SAID = re.compile(
    rf"{_OPENER}(?:(?:{_TIME}|{_THAT}){_IS}\s+)?{_MUCH}too late for (?:me|us)\b{_CLOSES}(?P<asks>{_ASKS})",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST = 160
"""A text longer than this says more than that a time is too late."""
_POINTS = re.compile(rf"\b(?:{_TIME}|{_THAT})(?:\b|{_IS})", re.IGNORECASE)


def left_to_read(text: str, asked: Asked) -> str:
    """What of a text the risk rules read: all of it, or what follows the time that is too late."""
    heard = asked in _OF_TIMES and len(text) <= _LONGEST
    found = _SAID.fullmatch(text.strip()) if heard else None
    if found is None or (asked is not Asked.OFFER_SLOTS and not _POINTS.search(text)):
        return text
    return found["asks"]
