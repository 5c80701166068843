"""A text as tokens: words with the senses they may have, each with its place in the text.

Rule of this file: cutting and looking up only. Runs in one pass; every pattern is linear in the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from dialogs.hearing import numbers
from dialogs.hearing.times import lexicon
from dialogs.hearing.times.lexicon import NONE, Lexicon, Senses
from dialogs.hearing.times.repair import mended
from dialogs.hearing.times.senses import Kind

LIMIT = 2000
"""Characters read. A text of thirteen segments has said when by then."""

_PIECES = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*|\n|\S")
_RUNS = re.compile(r"\d+|[^\W\d_]+")
_QUOTES = str.maketrans("’‘`´", "''''")


@dataclass(frozen=True, slots=True)
class Token:
    """A word (or phrase, number, sign) in lower case without accents; `glued` when no space stands before it."""

    text: str
    start: int
    end: int
    senses: Senses = field(default_factory=lambda: NONE)
    glued: bool = False
    mended: bool = False
    spelt: bool = False


END = Token("", -1, -1, {Kind.STOP: 1})
FEW = 4
"""Links in a row that anyone writes ("at about the"); more are noise, and would cost time."""
_TAIL = (END,) * 24


@dataclass(frozen=True, slots=True)
class Talk:
    """The tokens of one text, safe to look at beyond either end."""

    tokens: Sequence[Token]
    welsh: bool = False
    text: str = ""
    _padded: tuple[Token, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Stops at the tail stand for both ends: a rule looks at most a few places beyond either."""
        object.__setattr__(self, "_padded", (*self.tokens, *_TAIL))

    def at(self, i: int) -> Token:
        """The token at a place; beyond the ends, an empty one."""
        return self._padded[i]

    def get(self, i: int, kind: Kind) -> int | None:
        """The number that goes with that sense of the token at a place; None when it has not that sense."""
        return self._padded[i].senses.get(kind)

    def has(self, i: int, *kinds: Kind) -> bool:
        """Whether the token at a place has any of these senses."""
        senses = self._padded[i].senses
        if senses:
            for kind in kinds:
                if kind in senses:
                    return True
        return False

    def skip(self, i: int, *kinds: Kind) -> int:
        """The first place from here on, a few at most, whose token has none of these senses."""
        stop = min(i + FEW, len(self.tokens))
        while i < stop and self.has(i, *kinds):
            i += 1
        return i


@lru_cache(maxsize=1)
def cut(text: str) -> Talk:
    """A text as tokens with senses, idle talk not yet set apart. Each text is asked for twice: its times, how late."""
    plain = _plain(text[:LIMIT])
    pieces = [Token(found.group(), found.start(), found.end()) for found in _PIECES.finditer(plain)]
    welsh = any(piece.text in lexicon.WELSH_MARKS for piece in pieces)
    words = lexicon.WELSH if welsh else lexicon.PLAIN
    return Talk(_numbered(_glued(_looked_up(pieces, words)), welsh), welsh, text)


def _plain(text: str) -> str:
    """Lower case, straight quotes, accents off; every character keeps its place."""
    text = text.translate(_QUOTES)
    if text.isascii():
        return text.lower()
    return "".join(_letter(letter) for letter in text)


def _letter(letter: str) -> str:
    lowered = letter.lower()
    base = unicodedata.normalize("NFD", lowered)[:1] if not letter.isascii() else lowered
    return base or letter


def _looked_up(pieces: Sequence[Token], words: Lexicon) -> list[Token]:
    out: list[Token] = []
    texts = tuple(piece.text for piece in pieces)
    i = 0
    while i < len(pieces):
        phrase, i = _phrase(pieces, texts, i, words)
        out.extend(phrase)
    return out


def _phrase(pieces: Sequence[Token], texts: tuple[str, ...], i: int, words: Lexicon) -> tuple[list[Token], int]:
    """The longest phrase that begins here, as one token; else the word itself, looked up, split or mended."""
    first = pieces[i]
    for phrase in words.phrases.get(first.text, ()):
        stop = i + 1 + len(phrase.rest)
        if texts[i + 1 : stop] == phrase.rest:
            whole = " ".join(texts[i:stop])
            return [Token(whole, first.start, pieces[stop - 1].end, phrase.senses)], stop
    return _word(first, words), i + 1


def _word(piece: Token, words: Lexicon) -> list[Token]:
    text = piece.text
    if text in words.words:
        return [Token(text, piece.start, piece.end, words.words[text])]
    if text.isdecimal():
        return [piece]
    stem = text.removesuffix("'s").removesuffix("'ll")
    if stem != text and stem in words.words:
        return [replace(piece, text=stem, senses=words.words[stem])]
    if any(letter.isdecimal() for letter in text):
        return _split(piece, words)
    right = mended(text)
    return [replace(piece, senses=words.words[right], mended=True)] if right else [piece]


STUCK: dict[str, Senses] = {
    "a": {Kind.MERIDIEM: 0},
    "p": {Kind.MERIDIEM: 1},
    "ish": {Kind.ISH: 1},
    "ishpm": {Kind.MERIDIEM: 1},
    "pmish": {Kind.MERIDIEM: 1},
    "amish": {Kind.MERIDIEM: 0},
    "yb": {Kind.MERIDIEM: 0},
    "yp": {Kind.MERIDIEM: 1},
    "yh": {Kind.MERIDIEM: 1},
    "hrs": {Kind.UNIT: 2, Kind.OCLOCK: 1},
    "hours": {Kind.UNIT: 2, Kind.OCLOCK: 1},
    "m": {Kind.UNIT: 1},
    "h": {Kind.UNIT: 2},
}
"""What may be stuck to digits beside ordinary words: 3p, 7a, 4ish, 1430hrs, 10m."""


def _split(piece: Token, words: Lexicon) -> list[Token]:
    """ "3pm", "oct2", "thurs3pm" -> their runs, when every run of letters is known; else one dead word (a code)."""
    if numbers.read_ordinal((piece.text,)):
        return [piece]
    out: list[Token] = []
    for run in _RUNS.finditer(piece.text):
        text, start = run.group(), piece.start + run.start()
        known = (
            NONE
            if text.isdecimal()
            else STUCK.get(text, words.words.get(text, NONE))
            if out
            else words.words.get(text, NONE)
        )
        if not known and not text.isdecimal():
            return [piece]
        out.append(Token(text, start, start + len(text), known))
    return out if len(out) <= 3 else [piece]


def _glued(tokens: Sequence[Token]) -> list[Token]:
    return [
        replace(token, glued=True) if before and before.end == token.start else token
        for before, token in zip((None, *tokens), tokens, strict=False)
    ]


def _numbered(tokens: Sequence[Token], welsh: bool) -> list[Token]:
    """Numbers and positions, in digits or words, given their senses."""
    texts = [token.text for token in tokens]
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        position = numbers.read_ordinal(texts, i)
        found = position or numbers.read_number(texts, i, welsh=welsh)
        if found is None:
            out.append(tokens[i])
            i += 1
            continue
        kind = Kind.ORD if position else Kind.NUM
        out.append(_number(tokens[i : found[1]], kind, found[0]))
        i = found[1]
    return out


def _number(parts: Sequence[Token], kind: Kind, value: int) -> Token:
    first = parts[0]
    senses = {**first.senses, kind: value} if len(parts) == 1 else {kind: value}
    text = first.text if len(parts) == 1 else " ".join(part.text for part in parts)
    spelt = len(parts) > 1 or not first.text[:1].isdecimal()
    return Token(text, first.start, parts[-1].end, senses, first.glued, spelt=spelt)
