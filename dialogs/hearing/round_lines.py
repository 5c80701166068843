"""Where the next line of a round begins inside what is said of another: "1 spoke fine 2 no he was out".

Rule of this file: one participant's words are no part of another's record. A number that somebody is told of by ends
the note before it, and is asked about; an hour, an age and "2" for "to" do not.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.hearing.lexicon import words
from dialogs.hearing.meaning import UNREAD, Item

_NOT_BEFORE = words(
    "at for in to on till til until by about around the of with have has had got after before since every last next"
    " only another his her their flat room wing age aged bus is was are than from x no number"
)
_TELLING = (
    "no|not|nope|yes|yeah|he|hes|he's|she|shes|she's|they|theyre|is|was|wasnt|wasn't|hasnt|hasn't|has|didnt|didn't|did|"
    "out|in|phone|still|same|nothing|never|ok|fine|at|met|saw|spoke|rang|left|went|tried|slip|sent|letter|visit|visited|dim|ddim|wedi|doedd|oedd"
)


@cache
def _line() -> re.Pattern[str]:
    number = r"(?<![\w.:/£#])(?P<n>\d{1,2})"
    return re.compile(rf"{number}(?=[\s).:=–-]+(?:{_TELLING})\b)|\bnot\s+(?P<not>\d{{1,2}})(?!\w)", re.IGNORECASE)


def parted(rest: str) -> tuple[str, list[Item]]:
    """What is said of one, up to where another's line begins; and those others, each to be asked about."""
    begun = [match for match in _line().finditer(rest) if _is_a_line(rest, match)]
    if not begun:
        return rest, []
    return rest[: begun[0].start()], [Item(int(match["n"] or match["not"]), UNREAD) for match in begun]


def _is_a_line(rest: str, match: re.Match[str]) -> bool:
    before = rest[: match.start()].split()
    return match["not"] is not None or not before or before[-1].lower() not in _NOT_BEFORE
