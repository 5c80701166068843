"""The words of a text in one spelling, each with its place: case, apostrophes, emoji, elongations, slips.

Rule of this file: it changes how a word is spelt, never what was said. A slip is mended one word at a time, only
towards words that replies turn on, and never when the word as written is a real one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from dialogs.hearing.lexicon import emoji, slips, spellings

NAME = ":name:"
"""In place of the name of whoever is spoken to."""

LIMIT = 2000
"""Characters read. A text of thirteen segments has said what it came to say."""

LONGEST_NAME = 4
"""Letters that a first name in small letters has at most, to be told from any other word after a yes."""

MOST = 300
"""Words read, so that the time it takes is bounded whatever is sent."""

_PIECES = re.compile(r"\d+(?:[.:/]\d+)+|[^\W_]+(?:['’‘`´][^\W_]+)*|[.?!;:,\n…]|[^\w\s]")
_BREAKS = frozenset('.?!;:\n…()"“”')
_QUOTES = str.maketrans("’‘`´", "''''")


@dataclass(frozen=True, slots=True)
class Word:
    """One word in one spelling; `at` is where it began in the text, `clause` counts the stretches between stops.

    `proper`: written with a capital that neither a sentence nor a whole text of capitals asks for, as names are.
    """

    text: str
    at: int
    clause: int
    proper: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words. `asks` holds the clauses that end in a question mark, `pauses` where in it commas stand."""

    words: tuple[Word, ...]
    asks: frozenset[int]
    clauses: int
    pauses: tuple[int, ...] = ()


class Speller:
    """Knows the words that matter, and mends one word towards them."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(known) | slips.REAL_WORDS
        self._targets: dict[str, tuple[str, ...]] = {}
        for first in {word[0] for word in slips.WORTH_MENDING}:
            self._targets[first] = tuple(sorted(w for w in slips.WORTH_MENDING if w[0] == first))

    def knows(self, word: str) -> bool:
        """Is it a word of the lexicon, or a real word that was listed?"""
        return word in self._known

    @lru_cache(maxsize=4096)  # noqa: B019 - one speller lives as long as the process, and words repeat
    def spell(self, raw: str) -> tuple[str, ...]:
        """One word as written (lower case) -> the words it stands for."""
        head, mark, tail = raw.partition("'")
        for form in _forms(raw):
            if form in spellings.SPELLINGS:
                return spellings.SPELLINGS[form]
            if parted := spellings.clitic(f"{_plain(head)}{mark}{tail}"):
                return parted
            if form in self._known:
                return (form,)
            if form.endswith("in") and f"{form}g" in self._known:
                return (f"{form}g",)
        return (self._mended(_plain(raw)),)

    def _mended(self, word: str) -> str:
        if len(word) < 4 or any(ch.isdigit() for ch in word):
            return word
        allowed = 1 if len(word) < 8 else 2
        near = [
            target
            for target in self._targets.get(word[0], ())
            if OSA.distance(word, target, score_cutoff=allowed) <= allowed
        ]
        if len(near) == 1:
            return near[0]
        return min(near, key=lambda target: (OSA.distance(word, target), target)) if near else word


@lru_cache(maxsize=4096)
def _plain(raw: str) -> str:
    """Without accents and apostrophes: "tŷ" -> "ty", "can't" -> "cant"."""
    spread = unicodedata.normalize("NFKD", raw)
    return "".join(ch for ch in spread if not unicodedata.combining(ch) and ch != "'")


def _forms(raw: str) -> list[str]:
    """The spellings to look up, nearest first: as written, plain, and with a held-down key let go."""
    plain = _plain(raw)
    return [raw, plain, _squeezed(plain, 2), _squeezed(plain, 1)] if _held(plain) else [raw, plain]


def _held(word: str) -> bool:
    return any(a == b for a, b in zip(word, word[1:], strict=False))


def _squeezed(word: str, keep: int) -> str:
    """Runs of one letter cut to `keep`: "sooo" -> "soo" or "so"."""
    out: list[str] = []
    for ch in word:
        if len(out) < keep or ch.isdigit() or any(earlier != ch for earlier in out[-keep:]):
            out.append(ch)
    return "".join(out)


def split(text: str, speller: Speller) -> Words:
    """The words of `text`, spelt one way, with clauses cut at stops and before "but"."""
    words: list[Word] = []
    asks: set[int] = set()
    pauses: list[int] = []
    clause = 0
    for piece in _PIECES.finditer(text[:LIMIT].translate(_QUOTES)):
        raw, at = piece.group().lower(), piece.start()
        if raw in _BREAKS:
            if raw == "?":
                asks.add(clause)
            clause += bool(words) and words[-1].clause == clause
        elif raw == ",":
            pauses.append(at)
        elif raw[0].isalnum():
            opens = not words or words[-1].clause != clause
            proper = not opens and piece.group()[0].isupper() and piece.group()[1:].islower()
            words += [Word(spelt, at, clause, proper) for spelt in speller.spell(raw)]
        elif raw in emoji.MEANINGS:
            words.append(Word(emoji.MEANINGS[raw], at, clause))
    return Words(_addressed(_settled(words[:MOST]), speller, pauses), frozenset(asks), clause + 1, tuple(pauses))


def _addressed(words: Sequence[Word], speller: Speller, pauses: Sequence[int]) -> tuple[Word, ...]:
    """Whoever is spoken to, by a name nobody taught us, as one made-up word: "hi Dee", "thanks Mo", "Al, can I"."""
    return tuple(
        replace(word, text=NAME) if _is_addressed(words, i, speller, pauses) else word for i, word in enumerate(words)
    )


def _is_addressed(words: Sequence[Word], i: int, speller: Speller, pauses: Sequence[int]) -> bool:
    word = words[i]
    if not word.text.isalpha() or speller.knows(word.text):
        return False
    after = words[i + 1] if i + 1 < len(words) else None
    ends = after is None or after.clause != word.clause or any(word.at < comma < after.at for comma in pauses)
    greeted = i > 0 and words[i - 1].text in slips.GREETERS and words[i - 1].clause == word.clause
    nodded = 0 < i <= 2 and words[i - 1].text in slips.NODDERS and _is_like_a_name(word.text)
    own = after is not None and after.text in slips.SENDERS_OWN
    return (ends and (word.proper or greeted or nodded)) or (greeted and i == 1) or (nodded and own)


def _is_like_a_name(text: str) -> bool:
    """Short, and not made like an ordinary word, when no capital says that it is a name."""
    return len(text) <= LONGEST_NAME and not text.endswith(slips.ORDINARY_ENDINGS)


def _stands_alone(words: Sequence[Word], i: int) -> bool:
    """Has the word its clause to itself? "Y" is then a yes, and not the Welsh "the"."""
    return sum(word.clause == words[i].clause for word in words) == 1


def _settled(words: list[Word]) -> tuple[Word, ...]:
    """Words whose sense depends on the next: "ill be there" is "I will", "im ill" is not."""
    out: list[Word] = []
    for i, word in enumerate(words):
        after = words[i + 1].text if i + 1 < len(words) else ""
        before = words[i - 1].text if i else ""
        then = before == "so" and after in slips.AFTER_SO_I_WILL
        if word.text in ("ill", "al") and (then or (before not in slips.BEFORE_ILL and after in slips.AFTER_I_WILL)):
            out += [Word("i", word.at, word.clause), Word("will", word.at, word.clause)]
        elif word.text == "yeah" and before in slips.BEFORE_YOU:
            out.append(replace(word, text="you"))
        elif word.text == "y" and _stands_alone(words, i):
            out.append(replace(word, text="yes"))
        else:
            out.append(word)
    return tuple(out)
