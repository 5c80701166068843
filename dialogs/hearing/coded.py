"""Answers that staff give by a code: a yes to a move, who has an alert, and word after a lone visit.

Rule of this file: nothing is read that is hedged. "not ok 47", "ok 47?" and "ok but only if" are unclear, for a wrong
yes is the worst there is; several codes in one text each take the answer that stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dialogs.hearing.lexicon import rounds
from dialogs.hearing.meaning import Intent, Item
from dialogs.hearing.verdict import Verdict

_WORD = re.compile(r"[\w/']+")
_GLUED = re.compile(r"\b(ok|okay|yes|ring|call|no|mine|safe)(\d{1,4})\b")
"""An answer and its code in one word: "ok21"."""
_THUMB_UP = re.compile("\N{THUMBS UP SIGN}(?!.*\N{THUMBS DOWN SIGN})")
_CODE = re.compile(r"\d{1,4}")
_ANSWERS = {word: name for name, words in rounds.APPROVALS.items() for word in words.split()}
_INTENTS = {"ok": Intent.CONFIRM, "ring": Intent.CALL_ME, "no": Intent.DECLINE}
_SAFE, _UNSAFE = frozenset(rounds.SAFE.split()), frozenset(rounds.UNSAFE.split())
_BESIDE, _HEDGES = frozenset(rounds.BESIDE_SAFE.split()), frozenset(rounds.HEDGES.split())
_DID, _TRIED = frozenset(rounds.DID.split()), frozenset(rounds.TRIED.split())
_NO_TROUBLE = re.compile("|".join(sorted(rounds.NO_TROUBLE, key=len, reverse=True)))
_COURTESIES = frozenset(rounds.COURTESIES.split())
_BARE = _COURTESIES | frozenset(rounds.BESIDE_OK.split())
_LONGEST = 8
"""Words: more is a story, for a person to read."""


def approval(text: str) -> Verdict | None:
    """ "OK 47", "RING 47", "no 47", "ok 47 ring 52"; a bare OK, or a thumb up, has no code, and counts only when one is
    open."""
    words = _words(_THUMB_UP.sub(" ok ", text))
    if _is_hedged(text, words) or len(words) > _LONGEST:
        return None
    codes = [word for word in words if _CODE.fullmatch(word)]
    if len(codes) > 1:
        items = tuple(_each(words))
    else:
        answer = _one([_ANSWERS[word] for word in words[:3] if word in _ANSWERS])
        if not codes and any(word not in _ANSWERS and word not in _BARE for word in words):
            return None  # "ok thanks for lunch": with no code, more than courtesies is about something else
        items = (Item(int(codes[0]) if codes else 0, answer),) if answer else ()
    return Verdict(_INTENTS[items[0].outcome], f"approval: {items[0].outcome}", items=items) if items else None


def own_alert(text: str) -> Verdict | None:
    """ "MINE 12": somebody has it. Without a code it is for the one alert that is open, and says no more than that.

    "24 rang her, shes safe at her sisters": what was done about it, in words.
    """
    words = _words(text)
    if told := _told(text, words):
        return told
    codes = [int(word) for word in words if _CODE.fullmatch(word)]
    if _is_hedged(text, words) or not words or len(words) > _LONGEST:
        return None
    if not (words[0] in rounds.MINE if codes else _takes_it(words)):
        return None
    return Verdict(Intent.CONFIRM, "has the alert", items=tuple(Item(code, "mine") for code in codes or [0]))


def _told(text: str, words: list[str]) -> Verdict | None:
    """What was done about an alert whose code opens the text; who reached nobody has it, and no more."""
    opens = words[1:] if words and words[0] in rounds.MINE else words
    if "?" in text or not opens or not _CODE.fullmatch(opens[0]):
        return None
    if not _DID.intersection(opens[1 : rounds.SOON + 1]):
        return None
    outcome = "mine" if _TRIED.intersection(opens) else "did"
    return Verdict(Intent.CONFIRM, "says what was done", items=(Item(int(opens[0]), outcome),))


def _takes_it(words: list[str]) -> bool:
    """Whether they say that it is theirs, once or more, and nothing else but courtesies."""
    left, takes = [word for word in words if word not in _COURTESIES], False
    while left:
        most = next((n for n in range(len(left), 0, -1) if " ".join(left[:n]) in rounds.MINE_ALONE), 0)
        if not most:
            return False
        left, takes = left[most:], True
    return takes


def safe(text: str) -> Verdict | None:
    """ "SAFE 31", "done", "im home": word after a lone visit. A no, and a call for help, are word as well."""
    words = _words(_NO_TROUBLE.sub(" ", text.lower()))
    code = next((int(word) for word in words if _CODE.fullmatch(word)), 0)
    if any(word in _UNSAFE for word in words):
        return Verdict(Intent.DECLINE, "not safe", items=(Item(code, "unsafe"),))
    said = [word for word in words if not _CODE.fullmatch(word) and word not in _BESIDE]
    if _is_hedged(text, words) or not said or any(word not in _SAFE for word in said):
        return None
    return Verdict(Intent.CONFIRM, "safe", items=(Item(code, "safe"),))


def _words(text: str) -> list[str]:
    parted = _GLUED.sub(r"\1 \2", text.lower().replace("’", "'").replace("0k", "ok"))
    return [word.group() for word in _WORD.finditer(parted)]


def _is_hedged(text: str, words: Iterable[str]) -> bool:
    return "?" in text or any(word in _HEDGES for word in words)


def _one(answers: list[str]) -> str | None:
    """The one answer of a text with one code: "ok ring 47" rings, and "no ok 47" is anybody's guess."""
    if len(set(answers)) > 1:
        answers = [answer for answer in answers if answer != "ok"] if answers[0] == "ok" else []
    return answers[0] if len(set(answers)) == 1 else None


def _each(words: list[str]) -> Iterator[Item]:
    """Each code with its answer: the one before it, or after it in a text that begins with a code; none is guessed."""
    after = bool(_CODE.fullmatch(words[0]))
    answer: str | None = None
    for word in reversed(words) if after else words:
        if word in _ANSWERS:
            answer = _ANSWERS[word]
        elif _CODE.fullmatch(word) and answer:
            yield Item(int(word), answer)
