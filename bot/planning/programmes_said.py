"""How often, on which days and for how long, as a plan says it: "once a week on Thursdays", "dwy awr bob pythefnos".

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
_DAYS = (
    r"mon(?:day)?s?|(?:dydd |nos |dyddiau )?llun", r"tue(?:s|sday)?s?|(?:dydd |nos |dyddiau )?f?mawrth",
    r"wed(?:s|nesday)?s?|(?:dydd |nos |dyddiau )?f?mercher", r"thu(?:r|rs|rsday)?s?|(?:dydd |nos |dyddiau )?iau",
    r"fri(?:day)?s?|(?:dydd |nos |dyddiau )?g?wener", r"sat(?:urday)?s?|(?:dydd |nos |dyddiau )?sadwrn",
    r"sun(?:day)?s?|(?:dydd |nos |dyddiau )?sul",
)  # fmt: skip
_ON = tuple(re.compile(rf"\b(?:{names})\b") for names in _DAYS)
_NOT_ON = re.compile(r"\b(?:not?|never|except|but|unless|any|ond|dim|heblaw|nid|unrhyw)\b")
_LENGTH = re.compile(
    r"\b(?P<n>\d{1,3}|an|one|two|three|half an|un|dwy|tair|hanner)(?P<half> and a half)?[\s-]*"
    r"(?P<of>hours?|hrs?|awr|minutes?|mins?|munud)(?P<more> and a half| a hanner)?\b"
)
_HOURS = {"an": 60, "one": 60, "two": 120, "three": 180, "half an": 30, "un": 60, "dwy": 120, "tair": 180, "hanner": 30}
_LONGEST = 240


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


def days_said(words: str) -> frozenset[int]:
    """The days of the week that these words name, Monday as 0; none where they say on which it is not to be."""
    said = " ".join(words.casefold().split())
    return frozenset() if _NOT_ON.search(said) else frozenset(n for n, day in enumerate(_ON) if day.search(said))


def minutes_said(words: str) -> int | None:
    """How long these words say that a session takes; None when they say nothing of it, or more than one length."""
    found = {_minutes(each) for each in _LENGTH.finditer(" ".join(words.casefold().split()))}
    return found.pop() if len(found) == 1 and None not in found else None


def _minutes(said: re.Match[str]) -> int | None:
    number, in_hours = said["n"], said["of"][0] in "ha"
    minutes = int(number) * (60 if in_hours else 1) if number.isdigit() else _HOURS[number] if in_hours else 0
    minutes += 30 if said["half"] or said["more"] else 0
    return minutes if 0 < minutes <= _LONGEST else None


def _each(said: str | None) -> int:
    if said is None:
        return 1
    return int(said) or 1 if said.isdigit() else _EACH[said]
