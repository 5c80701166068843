"""The lexicon in the shape that reading wants: word -> senses, and first word -> phrases, longest first.

Rule of this file: it only arranges what `hearing/lexicon/when_*.py` says, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.hearing.lexicon import when_cy, when_en, when_en_links, when_idle, when_polarity
from dialogs.hearing.times.senses import Group, Kind

Senses = Mapping[Kind, int]
NONE: Senses = {}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words read as one; `welsh` when they count only in a Welsh text. No senses: read as nothing."""

    rest: tuple[str, ...]
    senses: Senses


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words known, for one language setting."""

    words: Mapping[str, Senses]
    phrases: Mapping[str, tuple[Phrase, ...]]


def _compile(groups: Iterable[Group]) -> Lexicon:
    senses: dict[tuple[str, ...], dict[Kind, int]] = {}
    for group in groups:
        for written, number in group.words.items():
            senses.setdefault(pieces(written), {})[group.kind] = int(number)
    for written in when_idle.GREETINGS | when_idle.SAYINGS:
        senses[pieces(written)] = {}
    phrases: dict[str, list[Phrase]] = {}
    for key, meaning in senses.items():
        if len(key) > 1:
            phrases.setdefault(key[0], []).append(Phrase(key[1:], meaning))
    ordered = {first: tuple(sorted(found, key=lambda p: -len(p.rest))) for first, found in phrases.items()}
    return Lexicon({key[0]: meaning for key, meaning in senses.items() if len(key) == 1}, ordered)


def pieces(written: str) -> tuple[str, ...]:
    """A lexicon entry as the words a text would be cut into."""
    return tuple(written.replace(".", " . ").replace("/", " / ").split()) if written != "\n" else ("\n",)


_BOTH = (*when_en.GROUPS, *when_en_links.GROUPS, *when_cy.SURE, *when_polarity.GROUPS)
PLAIN = _compile(_BOTH)
WELSH = _compile((*_BOTH, *when_cy.SHARED))
WELSH = Lexicon({**WELSH.words, "a": {Kind.AND: 1}}, WELSH.phrases)
"""In Welsh "a" is never an article."""

WELSH_MARKS = when_cy.MARKS | {
    word
    for group in when_cy.SURE
    for written in group.words
    for word in pieces(written)[:1]
    if word not in PLAIN.words or len(pieces(written)) == 1
}
