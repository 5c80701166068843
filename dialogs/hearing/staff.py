"""What staff text back: a round's outcomes here, and what is answered by a code in coded.py.

Rule of this file: a line is read only when a number on the list and an outcome are both plain; the rest of it is the
note, kept as written. What is not read is `unclear`, and nothing is recorded.
"""

from __future__ import annotations

import re

from dialogs.hearing import coded
from dialogs.hearing.lexicon import rounds
from dialogs.hearing.meaning import Asked, Intent, Item
from dialogs.hearing.verdict import Verdict

_NUMBERED = re.compile(r"(?:^|[,;.\n]|\band\b|\s)\s*#?(\d{1,2})\s*[).:=-]?\s+(?=[^\W\d])", re.IGNORECASE)
_WORD = re.compile(r"[\w/']+")
_EDGES = " \t\r\n,.;:-–"
_OPENERS = {word: name for name, words in rounds.OUTCOMES.items() for word in words.split()}
_WHOLE = {word: name for name, words in rounds.WHOLE_ROUND.items() for word in words.split()}
_AFTER_NUMBER = frozenset(["was", "is", "i:", "has", "been", "actually", ":", "="])


def answered(text: str, asked: Asked) -> Verdict | None:
    """What a text says to a staff question; None when it says nothing to it, or it was not for staff."""
    match asked:
        case Asked.ROUND:
            return _round(text)
        case Asked.APPROVE:
            return coded.approval(text)
        case Asked.OWN_ALERT:
            return coded.own_alert(text)
        case Asked.SAFE:
            return coded.safe(text)
        case _:
            return None


def _round(text: str) -> Verdict | None:
    lowered = text.lower().strip(_EDGES + "!?")
    if lowered in _WHOLE:
        return Verdict(Intent.QUESTION, "about the round", items=(Item(0, _WHOLE[lowered]),))
    items = _numbered(text) or _everyone(text)
    if items:
        return Verdict(Intent.ACK, "outcomes of the round", items=tuple(items))
    if any(words in lowered.replace("’", "'") for words in rounds.COVER):
        return Verdict(Intent.DECLINE, "needs cover", items=(Item(0, "cover"),))
    return None


def _numbered(text: str) -> list[Item]:
    """ "1 spoke 2 no ans, 3 met at cafe": each number with the outcome that follows it."""
    found = [(match, _outcome(text[match.end() :])) for match in _NUMBERED.finditer(text)]
    heads = [(match, outcome) for match, outcome in found if outcome]
    items = []
    for place, (match, outcome) in enumerate(heads):
        end = heads[place + 1][0].start() if place + 1 < len(heads) else len(text)
        name, length = outcome or ("", 0)
        items.append(Item(int(match.group(1)), name, _note(text[match.end() + length : end])))
    return items


def _everyone(text: str) -> list[Item]:
    """ "All spoke": the whole list, which is number 0."""
    first = _WORD.search(text)
    if first is None or first.group().lower() not in rounds.EVERYONE:
        return []
    rest = text[first.end() :].lstrip()
    outcome = _outcome(rest)
    return [Item(0, outcome[0], _note(rest[outcome[1] :]))] if outcome else []


def _outcome(text: str) -> tuple[str, int] | None:
    """The outcome that opens `text`, and how many characters say it."""
    words = list(_WORD.finditer(text[:60]))
    while words and words[0].group().lower() in _AFTER_NUMBER:
        words.pop(0)
    if not words:
        return None
    opening = text[words[0].start() :].lower()
    for name, pairs in rounds.PAIRS.items():
        for pair in pairs:
            if re.match(re.escape(pair) + r"\b", opening):
                return name, words[0].start() + len(pair)
    name = _OPENERS.get(words[0].group().lower(), "")
    return (name, words[0].end()) if name else None


def _note(text: str) -> str:
    return re.sub(r"\s+(?:and|&|then)$", "", text.strip(_EDGES)).strip(_EDGES)
