"""Whom a line of a round names: numbers on the list, initials, or everybody.

Rule of this file: initials in small letters are two, and no word that staff text; in capitals they may be any, unless
the whole text is shouted. Whose they are is for the list to know: hearing only says that they were named.
"""

from __future__ import annotations

import re

from dialogs.hearing.lexicon import outcomes as words
from dialogs.hearing.meaning import UNNUMBERED, Item


def listed(text: str) -> list[str]:
    """The words of a list, the longest first."""
    return sorted((" ".join(each.split()) for each in text.split(",")), key=len, reverse=True)


def either(text: str) -> str:
    """A pattern of any of some words, with an apostrophe where one belongs ("didnt", "didn't")."""
    made = (re.escape(each).replace(r"\ ", r"\s+") for each in listed(text))
    return "(?:" + "|".join(re.sub(r"(?<=\w)(?=(?:t|s|re)(?:\\s|$))", "['’]?", each) for each in made) + r")(?!\w)"


_NUMBER = r"(?:#|\bno\.?\s?|\bnumber\s)?(?<![\d.:])\d{1,2}(?!\w|[.:]\d)"
_NEVER = rf"(?!{either(words.NEVER_INITIALS)})"
_SMALL = rf"(?!{either(words.SELDOM_INITIALS)})(?-i:[a-z]{{2}})"
_INITIALS = rf"\b{_NEVER}(?:{_SMALL}|(?-i:[A-Z]{{2,3}}[a-z]{{0,2}}|[A-Z][a-z]))(?!\w)"
_ONE = rf"(?:{_NUMBER}|{_INITIALS})"
_JOIN = r"\s*(?:,|/|&|\+|\band\b|['’]?\bn\b['’]?|\bac\b|\bag\b|\ba\b)\s*"
GROUP = rf"{_ONE}(?:{_JOIN}{_ONE}){{0,19}}"
"""One or more, joined."""
ROW = rf"^{_NUMBER}(?:\s+{_NUMBER}){{1,19}}"
"""Numbers one after another, where a line begins."""
EVERY = rf"(?:{either(words.EVERYONE)})"
LINE = re.compile(rf"(?:^|(?<=[\s,;])){_NUMBER}")
"""Where a line of the list may begin."""
_WHO = re.compile(rf"(?P<number>\d{{1,2}})|(?P<initials>{_INITIALS})", re.IGNORECASE)


def spoken(text: str) -> str:
    """The text as it is searched: what is shouted is read as if it were said, letter for letter."""
    return text.lower() if text.isascii() and text.isupper() else text


def items_of(who: str, outcome: str, note: str) -> list[Item]:
    """A line for each of those named; number 0 when it is everybody."""
    if re.fullmatch(EVERY, who, re.IGNORECASE):
        return [Item(0, outcome, note)]
    named = [(match["number"], match["initials"]) for match in _WHO.finditer(who)]
    return [Item(int(n) if n else UNNUMBERED, outcome, note, (letters or "").upper()) for n, letters in named]
