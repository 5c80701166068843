"""How a phrase of the lexicon is written, and the shape it is read into.

Rule of this file: notation only. Words one after another; `(a|b c)` for a choice, which may hold others; `?` after
what may be left out; `{name}` for a choice kept elsewhere under that name; `*`
for a name of a person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dialogs.hearing.lexicon.spellings import SPELLINGS, clitic

_TOKEN = re.compile(r"[()|]\??|[^\s()|]+")
_NAMED = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a phrase: its ways, each a run of words and parts; `optional` when it may be left out."""

    ways: tuple[tuple[str | Part, ...], ...]
    optional: bool = False


def parse(phrase: str, named: Mapping[str, str]) -> tuple[Part, ...]:
    """A phrase as parts. Raises ValueError when a bracket is left open or closed twice."""
    filled = _NAMED.sub(lambda found: f"({named[found.group(1)]})", phrase)
    tokens = _TOKEN.findall(filled)
    ways, rest = _ways(tokens, 0, 0)
    if rest != len(tokens) or len(ways) != 1:
        raise ValueError(f"brackets should pair up and hold every choice in {phrase!r}")
    return tuple(way if isinstance(way, Part) else Part(((way,),)) for way in ways[0])


def _ways(tokens: list[str], at: int, depth: int) -> tuple[list[tuple[str | Part, ...]], int]:
    """The choices up to the bracket that closes, and the place after it."""
    ways: list[list[str | Part]] = [[]]
    while at < len(tokens) and tokens[at][0] != ")":
        token = tokens[at]
        if token == "(":
            inner, at = _ways(tokens, at + 1, depth + 1)
            ways[-1].append(Part(tuple(way for way in inner if way), tokens[at - 1] == ")?"))
        elif token == "|":
            ways.append([])
            at += 1
        else:
            ways[-1] += _words(token)
            at += 1
    if depth:
        at += 1
    return [tuple(way) for way in ways], at


def _words(token: str) -> list[str | Part]:
    """A word in the one spelling texts are brought to; with its `?`, a part that may be left out."""
    word = token.removesuffix("?")
    spelt = SPELLINGS.get(word) or clitic(word) or (word,)
    return [Part((spelt,), True)] if token.endswith("?") else list(spelt)
