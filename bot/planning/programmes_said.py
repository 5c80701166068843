"""How often, as a plan says it: "once a week", "2 sessions a week", "bob pythefnos".

Rule of this file: pure, and it understands or says that it does not. Words that could mean two paces mean none.
"""

from __future__ import annotations

import re

from bot.planning.programmes import Rate

_TIMES = {
    "once": 1, "one": 1, "a": 1, "twice": 2, "two": 2, "three": 3, "thrice": 3, "four": 4, "five": 5, "six": 6,
    "unwaith": 1, "un": 1, "dwywaith": 2, "ddwywaith": 2, "dau": 2, "ddau": 2, "dwy": 2, "ddwy": 2,
    "tair gwaith": 3, "deirgwaith": 3, "teirgwaith": 3, "tri": 3, "dri": 3, "tair": 3,
}  # fmt: skip
_WEEKS = {
    "week": 1, "weeks": 1, "weekly": 1, "wythnos": 1, "wythnosol": 1,
    "fortnight": 2, "fortnightly": 2, "pythefnos": 2,
    "month": 4, "monthly": 4, "mis": 4, "misol": 4,
}  # fmt: skip
_NUMBER = rf"(?P<n>\d|{'|'.join(sorted(_TIMES, key=len, reverse=True))})"
_PERIOD = rf"(?P<period>{'|'.join(sorted(_WEEKS, key=len, reverse=True))})"
_WHAT = r"(?:\s*(?:x|times?|sessions?|meetings?|visits?|gwaith|sesiwn|cyfarfod))?"
_K = r"(?:(?P<k>\d|two|three|four|other|second|ail|dwy|ddwy|tair)\s+)?"
_EVERY = re.compile(rf"\b(?:every|each|bob)\s+{_K}{_PERIOD}\b")
_JOINED = r"(?:\s+(?:a|per|every|each|in a|in|mewn|yr|y|bob)\s+|\s*/\s*|\s+(?=weekly|fortnightly|monthly))"
_SO_MANY = re.compile(rf"\b{_NUMBER}{_WHAT}{_JOINED}{_K}{_PERIOD}\b")
_BARE = re.compile(r"^(?P<period>weekly|fortnightly|monthly|yn wythnosol|yn fisol)\b")
_EACH = {"two": 2, "three": 3, "four": 4, "other": 2, "second": 2, "ail": 2, "dwy": 2, "ddwy": 2, "tair": 3}
_EITHER = re.compile(r"\b(?:or|neu|then|to|wedyn|yna|i)\b|\d\s*[-–]\s*\d")
_LAST = {"yn wythnosol": 1, "yn fisol": 4, **_WEEKS}


def rate_said(words: str) -> Rate | None:
    """The pace that these words say; None when they say none, or more than one."""
    said = " ".join(words.casefold().split()).rstrip(".")
    if _EITHER.search(said):
        return None
    many = _SO_MANY.search(said)
    if many:
        number = many["n"]
        sessions = int(number) if number.isdigit() else _TIMES[number]
        return Rate(sessions, _each(many["k"]) * _WEEKS[many["period"]]) if sessions else None
    every = _EVERY.search(said)
    if every:
        return Rate(1, _each(every["k"]) * _WEEKS[every["period"]])
    bare = _BARE.search(said)
    return Rate(1, _LAST[bare["period"]]) if bare else None


def _each(said: str | None) -> int:
    if said is None:
        return 1
    return int(said) or 1 if said.isdigit() else _EACH[said]
