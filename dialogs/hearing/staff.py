"""What staff text back: a round's outcomes, a yes to a move by its code, and who has an alert.

Rule of this file: a line is read only when a number on the list and an outcome are both plain; the rest of it is the
note, kept as written. What is not read is `unclear`, and nothing is recorded.
"""

from __future__ import annotations

import re

from dialogs.hearing.lexicon import rounds
from dialogs.hearing.meaning import Asked, Intent, Item
from dialogs.hearing.verdict import Verdict

_NUMBERED = re.compile(r"(?:^|[,;.\n]|\band\b|\s)\s*#?(\d{1,2})\s*[).:=-]?\s+(?=[^\W\d])", re.IGNORECASE)
_CODE = re.compile(r"\b(\d{1,4})\b")
_WORD = re.compile(r"[\w/']+")
_EDGES = " \t\r\n,.;:-–"
_OPENERS = {word: name for name, words in rounds.OUTCOMES.items() for word in words.split()}
_WHOLE = {word: name for name, words in rounds.WHOLE_ROUND.items() for word in words.split()}
_ANSWERS = {word: name for name, words in rounds.APPROVALS.items() for word in words.split()}
_AFTER_NUMBER = frozenset(["was", "is", "i:", "has", "been", "actually", ":", "="])


def answered(text: str, asked: Asked) -> Verdict | None:
    """What a text says to a staff question; None when it says nothing to it, or it was not for staff."""
    if asked is Asked.ROUND:
        return _round(text)
    if asked is Asked.APPROVE:
        return _approval(text)
    return _own_alert(text) if asked is Asked.OWN_ALERT else None


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


def _approval(text: str) -> Verdict | None:
    """ "OK 47", "RING 47", "no 47"; a bare OK has no code, and counts only when one move is open."""
    words = [word.group().lower() for word in _WORD.finditer(text)]
    answer = next((_ANSWERS[word] for word in words[:3] if word in _ANSWERS), None)
    if answer is None or len(words) > 8:
        return None
    items = tuple(Item(int(code), answer) for code in _CODE.findall(text))
    intent = {"ok": Intent.CONFIRM, "ring": Intent.CALL_ME, "no": Intent.DECLINE}[answer]
    return Verdict(intent, f"approval: {answer}", items=items or (Item(0, answer),))


def _own_alert(text: str) -> Verdict | None:
    """ "MINE 12": somebody has it. Without a number it is for the one alert that is open."""
    words = [word.group().lower() for word in _WORD.finditer(text)]
    if not words or words[0] not in rounds.MINE or len(words) > 8:
        return None
    code = _CODE.search(text)
    return Verdict(Intent.CONFIRM, "has the alert", items=(Item(int(code.group(1)) if code else 0, "mine"),))
