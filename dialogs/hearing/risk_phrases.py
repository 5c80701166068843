"""Finds the phrases of the risk lexicon in a row of words.

Rule of this file: a phrase is looked for only where its rarest word stands, gaps are small and never cross the
end of a sentence, and the work grows with the length of the text, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, product

from dialogs.hearing.lexicon.risk_classes import CLASSES
from dialogs.hearing.lexicon.risk_shapes import Group
from dialogs.hearing.risk_words import STOP

_UNSKIPPED = frozenset({STOP, "not", "never"})
"""What a gap never leaps over: the end of a sentence, and the words that would turn its meaning."""
_GAPS = {"..": 2, "....": 5}
_RUN_ON = ("i", "but", "so", "because", "please", "can", "sorry", "x", "xx", "xxx", "anyway", "mate", "bro")
"""Where a thought ends in a text without stops: the words that people begin the next one with, or sign off with."""
_EDGES = {"END": frozenset({STOP, *_RUN_ON}), "START": frozenset({STOP})}
_PARTED = re.compile(r"(?<![|\w])ANYMORE(?![|\w?])")
"""Where "any more" and "no more" may stand, in one word or two."""
_MUTATIONS = (
    ("ll", ("l",)), ("rh", ("r",)), ("ch", ()), ("dd", ()), ("ff", ()), ("th", ()), ("ph", ()),
    ("p", ("b", "mh", "ph")), ("t", ("d", "nh", "th")), ("c", ("g", "ngh", "ch")), ("b", ("f", "m")),
    ("d", ("dd", "n")), ("g", ("", "ng")), ("m", ("f",)),
)  # fmt: skip
_VOWELS = "aeiou"
_SMALL_WORDS = (
    "i me my you your he she they him her them it we us our the a an to of in on at for with and or but if is am"
    " are was were be been have has had do did does not no so just what when who how that this these there here"
    " will would can could should might get got go going want about up out off over own all one some any more"
    " from by as than then now know think said time people day fi yn y ar o ddim wedi mae dwi rwy eisiau"
)
_ORDINARY = frozenset(_SMALL_WORDS.split())

_LEADING_WORDS = (
    "i am just so really going to want feel feeling like been have keep still always please and but think thinking"
    " about of fucking literally need might"
)
_LEAD = frozenset(_LEADING_WORDS.split())
"""The small words that may lead up to a phrase that is otherwise the entire text."""


@dataclass(frozen=True, slots=True)
class Step:
    """One place in a phrase: the words that may stand there, and how many others may come before it."""

    words: frozenset[str]
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase ready to be looked for, and which of its steps is the rarest.

    `before` and `after` are the words that must stand right beside that one; None where anything may.
    """

    group: Group
    steps: tuple[Step, ...]
    anchor: int
    before: frozenset[str] | None = None
    after: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Where a phrase stands: the first and last word of it, and the word it was found by."""

    group: Group
    start: int
    end: int
    anchor: int


def mutations(word: str) -> frozenset[str]:
    """A Welsh word with its soft, nasal and aspirate forms."""
    for first, turned in _MUTATIONS:
        if word.startswith(first):
            return frozenset({word} | {t + word[len(first) :] for t in turned})
    return frozenset({word})


def endings(word: str) -> frozenset[str]:
    """An English verb or noun with its regular endings."""
    if word.endswith("e"):
        return frozenset({word, word + "s", word + "d", word[:-1] + "ing"})
    if word.endswith("y") and word[-2] not in _VOWELS:
        return frozenset({word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"})
    doubled = word + word[-1] if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", word) else word
    return frozenset({word, word + "s", word + "es", doubled + "ed", doubled + "ing"})


def _choices(part: str) -> frozenset[str]:
    if part in _EDGES:
        return _EDGES[part]
    if part in CLASSES:
        return frozenset(chain.from_iterable(map(_choices, CLASSES[part].split())))
    if part.startswith("%"):
        return mutations(part[1:])
    return endings(part[:-1]) if part.endswith("*") else frozenset({part})


@cache
def _words(written: str) -> frozenset[str]:
    return frozenset().union(*(_choices(part) for part in written.split("|")))


@cache
def _step(written: str, gap: int) -> Step:
    """One place; kept, for most stand in many phrases, and one with parts that may be left out is spelled out often."""
    return Step(_words(written), gap)


@cache
def _commonness(words: frozenset[str]) -> tuple[int, int]:
    return (STOP in words) * 100 + len(words & _ORDINARY), len(words)


@cache
def _ways(part: str) -> tuple[tuple[str, ...], ...]:
    """What may stand for one part of a phrase: its words, or one of its rows of words ("go_on"), or nothing."""
    choices = part.rstrip("?").split("|")
    words = "|".join(choice for choice in choices if "_" not in choice or choice.isupper())
    rows = tuple(tuple(choice.split("_")) for choice in choices if "_" in choice and not choice.isupper())
    nothing: tuple[tuple[str, ...], ...] = ((),) if part.endswith("?") else ()
    return (((words,),) if words else ()) + rows + nothing


def _spell_out(written: str) -> Iterator[tuple[str, ...]]:
    """Every way to read a phrase: with and without each word that may be left out."""
    for way in product(*map(_ways, written.split())):
        yield tuple(chain.from_iterable(way))


def _compile(group: Group, parts: tuple[str, ...]) -> Phrase:
    steps: list[Step] = []
    gap = 0
    for part in parts:
        if part in _GAPS:
            gap = _GAPS[part]
        else:
            steps.append(_step(part, gap))
            gap = 0
    anchor = min(range(len(steps)), key=lambda n: _commonness(steps[n].words))
    before = steps[anchor - 1].words if anchor and not steps[anchor].gap else None
    after = steps[anchor + 1].words if anchor + 1 < len(steps) and not steps[anchor + 1].gap else None
    return Phrase(group, tuple(steps), anchor, before, after)


def _phrases(groups: Iterable[Group]) -> Iterator[Phrase]:
    for group in groups:
        for written in _PARTED.sub("any|no? ANYMORE", re.sub(r"\|\s+", "|", group.phrases)).split(","):
            for parts in _spell_out(written):
                if parts:
                    yield _compile(group, parts)


class Finder:
    """Looks for every phrase of its groups. They are laid out when the first text is heard, then only read: most
    commands hear none, and this was half of the time they took to start."""

    __slots__ = ("_groups", "_laid_out")

    def __init__(self, groups: Iterable[Group]) -> None:
        self._groups = tuple(groups)
        self._laid_out: dict[str, tuple[Phrase, ...]] | None = None

    @property
    def _by_word(self) -> dict[str, tuple[Phrase, ...]]:
        """Each phrase, under every word that may stand at its rarest step."""
        if self._laid_out is None:
            by_word: dict[str, list[Phrase]] = {}
            for phrase in _phrases(self._groups):
                for word in phrase.steps[phrase.anchor].words:
                    by_word.setdefault(word, []).append(phrase)
            self._laid_out = {word: tuple(phrases) for word, phrases in by_word.items()}
        return self._laid_out

    def vocabulary(self) -> frozenset[str]:
        """Every word of every phrase, the rare and the ordinary."""
        phrases = chain.from_iterable(self._by_word.values())
        return frozenset().union(*{step.words for phrase in phrases for step in phrase.steps})

    def find(self, words: list[str]) -> Iterator[Found]:
        """Every phrase that stands in `words`, which begin and end with STOP, in the order of the text."""
        by_word = self._by_word
        for at, word in enumerate(words[:-1]):
            for phrase in by_word.get(word, ()):
                if (phrase.after and words[at + 1] not in phrase.after) or (
                    phrase.before and words[at - 1] not in phrase.before
                ):
                    continue
                span = _span(phrase, words, at)
                if span and not (phrase.group.whole and _has_more(phrase.group, words, span)):
                    yield Found(phrase.group, span[0], span[1], at)


def _has_more(group: Group, words: list[str], span: tuple[int, int]) -> bool:
    """Is there more to the text than the span, beyond the small words that may lead up to it?"""
    start, end = span
    if end < len(words) - 2:
        return True
    return start > 1 and not (group.led_up_to and _LEAD.issuperset(words[1:start]))


def _span(phrase: Phrase, words: list[str], at: int) -> tuple[int, int] | None:
    """The first and last word of `phrase` if its anchor is the word at `at`."""
    steps, anchor = phrase.steps, phrase.anchor
    ends = {at}
    for n in range(anchor + 1, len(steps)):
        ends = _reach(words, ends, steps[n].words, range(1, steps[n].gap + 2))
        if not ends:
            return None
    starts = {at}
    for n in range(anchor - 1, -1, -1):
        starts = _reach(words, starts, steps[n].words, range(-1, -steps[n + 1].gap - 2, -1))
        if not starts:
            return None
    return max(starts), min(ends)


def _reach(words: list[str], places: set[int], wanted: frozenset[str], hops: range) -> set[int]:
    reached: set[int] = set()
    for place in places:
        for hop in hops:
            there = place + hop
            if not 0 <= there < len(words):
                break
            if words[there] in wanted:
                reached.add(there)
            if words[there] in _UNSKIPPED:
                break
    return reached
