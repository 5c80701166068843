"""One text laid out for the rules: its words, the signs found in them, its times, and what it answers.

Rule of this file: it answers questions about what stands where, and decides nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from dialogs.hearing import uncalled
from dialogs.hearing.availability import Availability
from dialogs.hearing.lexicon import (
    answers,
    asking,
    choosing,
    circumstances,
    coming,
    contacting,
    courtesies,
    feelings,
    holders,
    joins,
    lateness,
    moving,
    not_coming,
    owners,
    said_at_length,
    whose,
    word_of,
)
from dialogs.hearing.meaning import Asked
from dialogs.hearing.phrases import Phrasebook, Sign, compile_book, find
from dialogs.hearing.words import Speller, Word, Words, split

_SHELVES = (answers, joins, courtesies, coming, not_coming, moving, lateness, asking, contacting, owners, holders)
_GROUPS = {name: phrases for shelf in _SHELVES for name, phrases in shelf.GROUPS.items()}
_HEARD_ONLY_AT = {
    Asked.CHECK_IN: frozenset(feelings.GROUPS),
    Asked.OFFER_SLOTS: frozenset(choosing.GROUPS),
    Asked.YES_NO: frozenset(word_of.GROUPS),
    Asked.PROVE_NUMBER: frozenset(whose.GROUPS),
}
"""Groups that matter only where one question is asked."""

DECISIONS = frozenset(
    ["attend", "agree", "yes", "coming", "cannot", "refuse", "away", "no", "disagree", "late", "way", "move"]
    + ["ok", "yes_i", "cannot_bare"]
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules look at. `asks` are the clauses that end in a question mark; `late` is minutes, when said.

    `named` is the name we asked for, when we asked whose the number is, in the words of this text's own spelling.
    `beside` are signs of what dialogs want to know beside the intent; they overlap `signs` and read no word for them.
    `pauses` are the places of the words that follow a comma, in order; `accounted` those of words that a sign or a time
    has read, or that say nothing; `names` are those of the signs.
    """

    words: tuple[Word, ...]
    signs: tuple[Sign, ...]
    asks: frozenset[int]
    timed: frozenset[int]
    times: Availability
    asked: Asked
    now: datetime
    offered: tuple[datetime, ...] = ()
    booked: datetime | None = None
    named: tuple[str, ...] = ()
    late: int | None = None
    begin: int = 0
    beside: tuple[Sign, ...] = ()
    pauses: tuple[int, ...] = ()
    accounted: frozenset[int] = frozenset()
    names: frozenset[str] = frozenset()

    def has(self, *names: str) -> bool:
        """Is any of these signs in the text?"""
        return not self.names.isdisjoint(names)

    def all(self, *names: str) -> list[Sign]:
        """These signs, in order; nearly always there are none, and that is seen at once."""
        if self.names.isdisjoint(names):
            return []
        return [sign for sign in self.signs if sign.name in names]

    def aside(self, *names: str) -> list[Sign]:
        """These signs among those beside the deciding ones, in order."""
        return [sign for sign in self.beside if sign.name in names]

    def is_past(self, sign: Sign) -> bool:
        """Is a sign part of a time that is over ("the other day", "last week")?"""
        return any(gone.start < sign.end and sign.start < gone.end for gone in self.aside("gone_by"))

    def before(self, sign: Sign) -> str:
        """The word before a sign in its clause, past filler and times; "" at the clause's start."""
        at = sign.start - 1
        while at >= 0 and (at in self.timed or self.words[at].text in joins.FILLER):
            at -= 1
        return self.words[at].text if at >= 0 and self.words[at].clause == sign.clause else ""

    def after(self, sign: Sign) -> str:
        """The word after a sign in its clause; "" at the clause's end."""
        at = sign.end
        inside = at < len(self.words) and self.words[at].clause == sign.clause
        return self.words[at].text if inside else ""

    def pause(self, place: int) -> int:
        """The first word at or after `place` that follows a comma; the number of words when there is none."""
        at = bisect_left(self.pauses, place)
        return self.pauses[at] if at < len(self.pauses) else len(self.words)

    def unread(self, clauses: Iterable[int] | None = None, start: int = 0, end: int | None = None) -> list[str]:
        """Words that say something and that no sign, time or filler accounts for."""
        wanted = None if clauses is None else set(clauses)
        last = len(self.words) if end is None else min(end, len(self.words))
        return [
            self.words[place].text
            for place in range(max(start, self.begin), last)
            if place not in self.accounted and (wanted is None or self.words[place].clause in wanted)
        ]

    def since(self, place: int) -> Reading:
        """The same text from the word at `place` on: what was said before it is taken back."""
        signs = tuple(sign for sign in self.signs if sign.start >= place)
        named, accounted = _names(signs), _accounted(self.words, signs, self.timed)
        return replace(self, begin=place, signs=signs, names=named, accounted=accounted)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a text is read against: the question, the time it is, the times offered, and the one booked."""

    asked: Asked
    now: datetime
    offered: tuple[datetime, ...] = ()
    booked: datetime | None = None
    named: str = ""


@cache
def _books() -> tuple[Phrasebook, Phrasebook, Speller]:
    """What decides, what stands beside it, and the spelling of both: compiled when the first text is heard."""
    groups = _GROUPS | feelings.GROUPS | choosing.GROUPS | word_of.GROUPS | whose.GROUPS
    book = compile_book(groups, coming.LISTS | contacting.LISTS | word_of.LISTS, joins.FILLER)
    beside = compile_book(circumstances.GROUPS | said_at_length.GROUPS, circumstances.NAMED, joins.FILLER)
    return book, beside, Speller(book.known | beside.known | joins.SMALL)


def lay_out(text: str, setting: Setting, times: Availability, late: int | None) -> Reading:
    """Everything the rules look at, for one text."""
    book, aside, speller = _books()
    words = split(text, speller)
    timed = _timed(words, times.spans)
    signs = uncalled.told(find(book, words.words, timed, _unheard(setting.asked)), words.words)
    return Reading(
        words=words.words,
        signs=signs,
        asks=words.asks,
        timed=timed,
        times=times,
        asked=setting.asked,
        now=setting.now,
        offered=setting.offered,
        booked=setting.booked,
        named=tuple(word.text for word in split(setting.named, speller).words) if setting.named else (),
        late=late,
        pauses=_after_commas(words),
        accounted=_accounted(words.words, signs, timed),
        names=_names(signs),
        beside=tuple(find(aside, words.words, timed, frozenset())),
    )


@cache
def _unheard(asked: Asked) -> frozenset[str]:
    """Groups that do not matter where this is asked."""
    return frozenset().union(*(names for other, names in _HEARD_ONLY_AT.items() if other is not asked))


def _names(signs: Iterable[Sign]) -> frozenset[str]:
    return frozenset(sign.name for sign in signs)


def _accounted(words: Sequence[Word], signs: Iterable[Sign], timed: frozenset[int]) -> frozenset[int]:
    read = {place for sign in signs for place in range(sign.start, sign.end)}
    small = {place for place, word in enumerate(words) if word.text in joins.FILLER or word.text in joins.SMALL}
    return frozenset(read | small | timed)


def _after_commas(words: Words) -> tuple[int, ...]:
    starts = [word.at for word in words.words]
    return tuple(sorted({bisect_left(starts, comma) for comma in words.pauses} - {0, len(starts)}))


def _timed(words: Words, spans: Sequence[tuple[int, int]]) -> frozenset[int]:
    return frozenset(
        place for place, word in enumerate(words.words) if any(start <= word.at < end for start, end in spans)
    )
