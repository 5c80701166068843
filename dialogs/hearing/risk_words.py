"""Sets the spelling of a text straight, so that the risk lexicon can be written in plain words.

Rule of this file: word by word, never the text as a whole; a word that is already known stays as it is. Only words
that tell (`TELLING`) are repaired, one slip each, and never into or out of a real word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from dialogs.hearing.lexicon.risk_spelling import REAL_WORDS, SHORT_FORMS, SLIPPED_PAST, TELLING, WELSH

STOP = "."
"""How the end of a sentence stands among the words; there is one before the first word and one after the last."""
DOZENS = "dozens"
"""How any number of two or three figures reads ("took 30 paracetamol")."""

LAUGHTER = "rofl"
"""How faces that laugh till they cry read. They change "crying" and "i'm dead", and nothing else."""

_LAUGHING = re.compile("[\U0001f602\U0001f923\U0001f480]+")
_TOKENS = re.compile(r"[a-z0-9@$|]+|[.!?\n]+")
_SILENT = dict.fromkeys(map(ord, "'’‘`´ʼ\u200b\u200c\u200d\u2060\ufeff\u00ad*_"), None)
_OD = re.compile(r"\bo\.?d['’](?:d|ed|ing)\b")
_DRAWN_OUT = re.compile(r"(.)\1\1+")
_LOOKALIKE = str.maketrans("аеорсухіԁһкмтвѕјАЕОРСУХІ", "aeopcyxidhkmtbsjaeopcyxi")
_LEET = str.maketrans("013457@$|!", "oleastasli")
_LEET_ONE_AS_I = str.maketrans("013457@$|!", "oieastasli")


def _table(written: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split(":") for entry in re.split(r"[;\n]\s*(?=\S+:)", written.strip()))
    return {short.strip(): tuple(full.split()) for short, full in entries}


_SPELLED: dict[str, tuple[str, ...]] = _table(SHORT_FORMS) | _table(WELSH) | _table(SLIPPED_PAST)
_TELLING = frozenset(TELLING.split())
_REAL = frozenset(REAL_WORDS.split())


def _slips(word: str) -> set[str]:
    """The word with any one letter but the first left out. Two words a single slip apart share one of these."""
    return {word[:n] + word[n + 1 :] for n in range(1, len(word))}


def _nearby() -> dict[str, tuple[str, ...]]:
    near: dict[str, tuple[str, ...]] = {}
    for word in sorted(_TELLING):
        for slip in _slips(word) | {word}:
            near[slip] = (*near.get(slip, ()), word)
    return near


_NEAR = _nearby()


def _repair(word: str) -> str | None:
    """The telling word that `word` is one slip from: letters swapped, doubled or missing, else one wrong."""
    if not 4 <= len(word) <= 14 or word in _REAL:
        return None
    told = {told for slip in (word, *_slips(word)) for told in _NEAR.get(slip, ()) if told[0] == word[0]}
    weighed = sorted((_slip_between(word, one), one) for one in told)
    return next((one for slip, one in weighed if slip < _FAR and (slip < _WRONG or len(one) > 4)), None)


_SWAPPED, _MORE_OR_LESS, _WRONG, _FAR = range(4)


def _slip_between(word: str, told: str) -> int:
    """What lies between two words, the likeliest slip first."""
    if len(word) != len(told):
        short, long = sorted((word, told), key=len)
        return _MORE_OR_LESS if short in _slips(long) else _FAR
    wrong = [n for n in range(len(word)) if word[n] != told[n]]
    if len(wrong) == 1:
        return _WRONG
    swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(word) == sorted(told)
    return _SWAPPED if swapped else _FAR


def _squeezed(word: str) -> tuple[str, str]:
    """A word drawn out for feeling ("diieee", "sooo"), with each long run cut to two letters and to one."""
    return _DRAWN_OUT.sub(r"\1\1", word), _DRAWN_OUT.sub(r"\1", word)


class Spelling:
    """Reads a text as plain words. `known` is the vocabulary of the lexicon: those words are never changed."""

    __slots__ = ("_one", "known")

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known | _REAL | _TELLING
        self._one = lru_cache(maxsize=4096)(self._straighten)

    def words(self, text: str) -> list[str]:
        """The words of `text` with a STOP before, after, and wherever a sentence ends."""
        out = [STOP]
        for token in _join_letters(_TOKENS.findall(_fold(text))):
            out.extend(self._one(token))
            if len(out) > 1 and out[-1] == STOP == out[-2]:
                out.pop()
        if out[-1] != STOP:
            out.append(STOP)
        return out

    def _straighten(self, token: str) -> tuple[str, ...]:
        if token[0] in ".!?\n":
            return () if len(token) > 1 and token.count(".") == len(token) else (STOP,)
        if token.isdigit() and 2 <= len(token) <= 3:
            return (DOZENS,)
        for form in self._forms(token):
            if form in _SPELLED:
                return _SPELLED[form]
            if form in self.known:
                return (form,)
        told = None if token in self.known else _repair(token)
        return _SPELLED.get(told, (told,)) if told else (token,)

    def _forms(self, token: str) -> tuple[str, ...]:
        if token in self.known or token in _SPELLED:
            return (token,)
        forms = [token, *_squeezed(token)]
        if _is_disguised(token):
            forms += [token.translate(_LEET), token.translate(_LEET_ONE_AS_I)]
        forms += [form + "g" for form in forms if form.endswith("in")]
        return tuple(forms)


def _is_disguised(token: str) -> bool:
    """Letters with signs among them ("k1ll", "su1c1de"), and not a number with its unit ("100k", "5th")."""
    letters = sum(c.isalpha() for c in token)
    return letters < len(token) and letters >= 2 and (token[0].isalpha() or letters >= 4)


def _fold(text: str) -> str:
    lowered = _OD.sub("overdosed", _LAUGHING.sub(f" {LAUGHTER} ", text.lower())).translate(_SILENT)
    if lowered.isascii():
        return lowered
    split = unicodedata.normalize("NFKD", lowered.translate(_LOOKALIKE))
    return "".join(c for c in split if not unicodedata.combining(c)).lower()


def _join_letters(tokens: list[str]) -> list[str]:
    """Put together a word typed a letter at a time ("k m s", "d i e"): four single letters or more, or three in kms."""
    if sum(len(token) == 1 for token in tokens) < 3:
        return tokens
    out: list[str] = []
    run: list[str] = []
    for token in [*tokens, ""]:
        if len(token) == 1 and token.isalpha():
            run.append(token)
            continue
        whole = "".join(run)
        out.extend([whole] if len(run) >= 4 or whole in _SPELLED else run)
        run.clear()
        out.append(token)
    return out[:-1]
