"""Finds the phrases of the lexicon in a text's words: the longest at each place, left to right, none twice.

Rule of this file: it knows nothing of what phrases mean. Between two words of a phrase, filler and days and times
may stand ("can't REALLY make it", "cant make TUESDAY").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dialogs.hearing.lexicon.slips import ORDINARY_ENDINGS, REAL_WORDS
from dialogs.hearing.phrasing import Part, parse
from dialogs.hearing.words import NAME as SPOKEN_TO
from dialogs.hearing.words import Word

SKIPS = 3
"""How many words may stand inside one phrase."""

NEGATED = frozenset(
    ["can", "could", "will", "would", "do", "does", "did", "is", "am", "are", "should", "have", "has", "was"]
)
"""Before "not", these mean nothing without it."""

NAME = "*"
"""In a phrase, a word that the lexicon does not know: a name, as far as anyone here can tell."""

_SOUNDS_LIKE = {"2": "to", "too": "to", "4": "for", "their": "there"}


LOOSE = frozenset(("propose", "ask", "is_it"))
"""Groups whose phrases fit nearly anywhere, and give way to those of any other."""

_NONE: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Step:
    """One step of the net of phrases: what may follow, and the names of the phrases that end here."""

    after: dict[str, list[Step]] = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Node:
    """Every step that the words so far may have led to, as one; where further words lead is kept once it was asked."""

    steps: tuple[Step, ...]
    names: tuple[str, ...] = ()
    led: dict[tuple[str, ...], Node | None] = field(default_factory=dict)

    def onward(self, *texts: str) -> Node | None:
        """Where a word leads that may stand for each of these; None when it leads nowhere."""
        if texts not in self.led:
            said = [each for text in texts for each in (text, _SOUNDS_LIKE.get(text, ""))]
            self.led[texts] = node_of(one for each in said for step in self.steps for one in step.after.get(each, ()))
        return self.led[texts]


def node_of(steps: Iterable[Step]) -> Node | None:
    """The node of these steps; None when there are none."""
    each = tuple(dict.fromkeys(steps))
    return Node(each, tuple(dict.fromkeys(name for step in each for name in step.names))) if each else None


@dataclass(frozen=True, slots=True)
class Sign:
    """One phrase found: its group's name, the words `start` to `end` (not included), and its clause."""

    name: str
    start: int
    end: int
    clause: int
    words: str


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Every phrase of every group in one net; `filler` may stand inside any phrase; `known` is every word in it."""

    first: Node
    filler: frozenset[str]
    known: frozenset[str]


def compile_book(groups: Mapping[str, Iterable[str]], named: Mapping[str, str], filler: frozenset[str]) -> Phrasebook:
    """Groups of phrases -> one net. `named` holds the `{name}` choices, each written `a|b c`."""
    first = Step()
    known = set(filler) | REAL_WORDS
    for name, phrases in groups.items():
        end = Step(names=(name,))
        for phrase in phrases:
            known.update(_lay(parse(phrase, named), first, end))
    return Phrasebook(Node((first,)), filler, frozenset(known))


def _lay(parts: Sequence[str | Part], start: Step, end: Step) -> Iterator[str]:
    """Lay a run of parts into the net from `start` to `end`; yields its words."""
    joints = [start, *(Step() for _ in parts)]
    for place in range(len(parts)):
        for later in _reach(parts, place):
            ends = [joints[later + 1]] if later + 1 < len(parts) else []
            if all(map(_optional, parts[later + 1 :])):
                ends.append(end)
            for target in ends:
                yield from _lay_part(parts[later], joints[place], target)


def _reach(parts: Sequence[str | Part], place: int) -> Iterator[int]:
    """The parts that may come next at `place`: this one, and those after it while what lies between is optional."""
    for later in range(place, len(parts)):
        yield later
        if not _optional(parts[later]):
            return


def _optional(part: str | Part) -> bool:
    return isinstance(part, Part) and part.optional


def _lay_part(part: str | Part, start: Step, end: Step) -> Iterator[str]:
    if isinstance(part, str):
        start.after.setdefault(part, []).append(end)
        yield part
        return
    for way in part.ways:
        yield from _lay(way, start, end)


def find(book: Phrasebook, words: Sequence[Word], timed: frozenset[int], unheard: frozenset[str]) -> list[Sign]:
    """The signs in `words`, in order, chosen so that long phrases win over the short ones they overlap.

    Where two ways are worth the same, the one that begins with the shorter phrase is taken.
    `timed` holds the places of words that belong to a day or time; `unheard` the groups that do not matter now.
    """
    count = len(words)
    best = [0] * (count + 1)
    taken: list[tuple[int, tuple[str, ...]]] = [(0, _NONE)] * count
    for place in range(count - 1, -1, -1):
        best[place], taken[place] = best[place + 1], (place + 1, _NONE)
        for end, names in _ends(book, words, timed, place, unheard).items():
            worth = _worth(end - place, names) + best[end]
            if worth > best[place]:
                best[place], taken[place] = worth, (end, names)
    return list(_taken(words, taken))


def _worth(length: int, names: tuple[str, ...]) -> int:
    """Long phrases count for more than their parts, unless they are of the kind that fits nearly anywhere."""
    return 4 * length - 3 if LOOSE.issuperset(names) else 2 * length**2


def _taken(words: Sequence[Word], taken: Sequence[tuple[int, tuple[str, ...]]]) -> Iterator[Sign]:
    place = 0
    while place < len(words):
        end, names = taken[place]
        said = " ".join(word.text for word in words[place:end])
        yield from (Sign(name, place, end, words[place].clause, said) for name in names)
        place = end


def _ends(
    book: Phrasebook, words: Sequence[Word], timed: frozenset[int], start: int, unheard: frozenset[str]
) -> dict[int, tuple[str, ...]]:
    """Where the phrases that begin at `start` end, and the names of those that end there."""
    found: dict[int, tuple[str, ...]] = {}
    if start and words[start].text == "not" and words[start - 1].text in ("can", "could"):
        return found
    paths = [(node, start + 1, 0) for node in [_onward(book, book.first, words[start], start in timed)] if node]
    end = next((at for at in range(start, len(words)) if words[at].clause != words[start].clause), len(words))
    while paths:
        node, at, skipped = paths.pop()
        names = [name for name in node.names if name not in unheard]
        if names and not _cuts(words, at):
            found[at] = tuple(dict.fromkeys((*found.get(at, _NONE), *names)))
        while at < end:
            if onward := _onward(book, node, words[at], at in timed):
                paths.append((onward, at + 1, skipped))
            if skipped == SKIPS or not (words[at].text in book.filler or at in timed):
                break
            at, skipped = at + 1, skipped + 1
    return found


def _cuts(words: Sequence[Word], at: int) -> bool:
    """Would ending here part a "can" from its "not"? Nobody says "I can" in "I can not"."""
    if at == len(words) or words[at].text != "not" or words[at].clause != words[at - 1].clause:
        return False
    return words[at - 1].text in NEGATED


def _onward(book: Phrasebook, node: Node, word: Word, timed: bool) -> Node | None:
    """Where one word leads: as it is, as it sounds, or (when it belongs to no day or time) as a name."""
    text = word.text
    if text in book.known:
        return node.onward(text, NAME) if text == SPOKEN_TO and not timed else node.onward(text)
    if text in _SOUNDS_LIKE:
        return node.onward(text)
    return node.onward(NAME) if not timed and _may_be_name(word) else None


def _may_be_name(word: Word) -> bool:
    """A word that nobody knows, and that is not made like an ordinary one unless a capital says so."""
    return word.text.isalpha() and (word.proper or not word.text.endswith(ORDINARY_ENDINGS))
