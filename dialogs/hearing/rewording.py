"""Puts days and hours in the words that are read best: "weds 2 thurs", "not tuesday, mornings", "anytime but not b4 9".

Rule of this file: only what is plain in its own words is put otherwise, and it says the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

_DAY = r"(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|satur|sat|sun)(?:day)?s?|tomorrow|tomoz|2moz|today"
_PARTS = r"(?:mornings?|afternoons?|evenings?|arvos?)"
_MOVES = r"(?:chang\w*|mov\w*|swap\w*|switch\w*|shift\w*|rearrang\w*|newid|symud)"
_SWAP = re.compile(rf"\b({_MOVES}\b[^.?!\n]{{0,30}}?\b(?:{_DAY}))\s+2\s+(?={_DAY})", re.IGNORECASE)
_NOT_THAT_DAY = re.compile(
    rf"\b((?:but\s+)?not|except|bar|ddim)\s+({_DAY})(?:\s*,\s*({_PARTS}(?:\s+only)?)|\s+({_PARTS}\s+only))\b",
    re.IGNORECASE,
)
_ANY_BUT = r"\b(?:any\s?time|whenever|unrhyw\s+bryd)\s*,?\s*(?:but|except|just|ond)?\s*,?\s*(?:not|ddim)\s+"
_NOT_BEFORE = re.compile(_ANY_BUT + r"(?:before|b4|cyn|til+|until)\s+(?=\d|half|hanner)", re.IGNORECASE)
_NOT_AFTER = re.compile(_ANY_BUT + r"(?:after|past|ar\s+[oô]l|wedi)\s+(?=\d|half|hanner)", re.IGNORECASE)
_WEEK_AFTER = re.compile(r"(?<!next )\b(?:the\s+)?week\s+after\b(?!\s+(?:next|that|this|the)\b)", re.IGNORECASE)


def put_plainly(text: str, now: datetime, offered: Sequence[datetime]) -> str:
    """The text with its days and hours in plainer words; the same text where they are plain already."""
    said = _SWAP.sub(r"\1 to ", text)
    said = _NOT_THAT_DAY.sub(lambda found: f"{found[3] or found[4]}, {found[1]} {found[2]}", said)
    said = _NOT_AFTER.sub("before ", _NOT_BEFORE.sub("after ", said))
    return _WEEK_AFTER.sub("next week", said) if _all_this_week(now, offered) else said


def _all_this_week(now: datetime, offered: Sequence[datetime]) -> bool:
    """Where all that is offered is this week, "the week after" is the next."""
    return bool(offered) and {_monday(at.date()) for at in offered} == {_monday(now.date())}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
