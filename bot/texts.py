"""The catalogue: every text by key, in both languages, chosen and filled when a message leaves.

Rule of this file: words come from dialogs/texts/*.toml and nowhere else; named holes only, no logic. What names a
worker or a place is never filled for a number that is not proven.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, lru_cache
from importlib.resources import files
from string import Formatter

from babel.dates import format_date

from bot.clock import london
from bot.models import Language

TELLS_NOTHING = frozenset({"first", "phone", "day", "time", "when", "slot", "options", "by"})
"""Holes that anybody may see filled; every other one would tell a stranger something."""
NOON = {Language.EN: "12 noon", Language.CY: "hanner dydd"}
_JOINS = {"â": "ag", "gyda": "gydag", "a": "ac"}
_JOIN = re.compile(r"(?<!\w)(â|gyda|a) \{(\w+)\}")
_VOWEL = re.compile(r"[aeouâêôûŷ]|[iwy](?![aeiouwy])", re.IGNORECASE)


class NotForThisNumber(Exception):
    """The text would tell an unproven number a name or a place; it must not leave."""


@dataclass(frozen=True, slots=True)
class Text:
    """One wording: both languages, and the note that its translator works from."""

    key: str
    en: str
    cy: str
    note: str

    def words(self, language: Language) -> str:
        """The words in a language, holes and all."""
        return self.cy if language is Language.CY else self.en

    @property
    def holes(self) -> frozenset[str]:
        """The names of the holes; both languages have the same, and a test says so."""
        return holes(self.en)


@dataclass(frozen=True, slots=True)
class Facts:
    """What fills the holes. `place` and `starts_at` are those of the appointment that the text is about; `more`
    fills the holes that only one family of texts has."""

    first: str
    worker: str
    phone: str
    proven: bool
    mode: str | None = None
    place: str | None = None
    starts_at: datetime | None = None
    slots: tuple[datetime, ...] = ()
    more: Mapping[str, str] = field(default_factory=dict)


@cache
def holes(words: str) -> frozenset[str]:
    """The named holes of some words."""
    return frozenset(name for _, name, _, _ in Formatter().parse(words) if name)


@cache
def catalogue() -> Mapping[str, Text]:
    """Every text by its full key: file, name, and wording where it has several (`appointment.eve.phone`)."""
    found: dict[str, Text] = {}
    for file in sorted(files("dialogs").joinpath("texts").iterdir(), key=lambda f: f.name):
        if file.name.endswith(".toml"):
            stem = file.name.removesuffix(".toml")
            for name, table in tomllib.loads(file.read_text("utf-8")).items():
                found.update((text.key, text) for text in _texts(f"{stem}.{name}", table, ""))
    return found


def choose(key: str, mode: str | None, proven: bool) -> Text:
    """The wording for how the appointment is held, or for a number that is not proven. KeyError for an unknown key."""
    texts = catalogue()
    candidates = [] if proven else [f"{key}.unproven"]
    for candidate in (*candidates, f"{key}.{mode}", key):
        if candidate in texts:
            return texts[candidate]
    raise KeyError(f"There is no text {key} for an appointment by {mode}.")


@dataclass(frozen=True, slots=True)
class Filled:
    """The words that leave, the key of their wording, that wording with numbered holes, and what fills those."""

    key: str
    words: str
    numbered: str
    values: tuple[str, ...]


def fill(key: str, language: Language, facts: Facts) -> str:
    """The words that leave. Raises NotForThisNumber when they would tell an unproven number too much."""
    return _said(_allowed(key, facts).words(language), language, _filling(language, facts))


def filled(key: str, language: Language, facts: Facts) -> Filled:
    """The words that leave, and how they were made. Raises as `fill`."""
    text, filling = _allowed(key, facts), _filling(language, facts)
    words = text.words(language)
    said = _said(words, language, filling)
    return Filled(text.key, said, numbered(words), tuple(filling[name] for name in in_order(words)))


def _allowed(key: str, facts: Facts) -> Text:
    text = choose(key, facts.mode, facts.proven)
    if not facts.proven and text.holes - TELLS_NOTHING:
        raise NotForThisNumber(f"{text.key} is only for a proven number.")
    return text


def _said(words: str, language: Language, filling: Mapping[str, str]) -> str:
    return (_before_vowels(words, filling) if language is Language.CY else words).format(**filling)


def numbered(words: str) -> str:
    """The words with their holes as numbers, in the order in which they come: "Hi {{1}}, see you {{2}}"."""
    return words.format(**{name: f"{{{{{n}}}}}" for n, name in enumerate(in_order(words), 1)})


def in_order(words: str) -> list[str]:
    """The named holes, each once, in the order in which they come."""
    return list(dict.fromkeys(name for _, name, _, _ in Formatter().parse(words) if name))


def _before_vowels(words: str, filling: Mapping[str, str]) -> str:
    """Welsh words whose "â", "gyda" and "a" are as they must be before a name: "gyda Sian", "gydag Eleri"."""

    def joined(found: re.Match[str]) -> str:
        word, name = found.groups()
        return f"{_JOINS[word] if _VOWEL.match(filling.get(name, '')) else word} {{{name}}}"

    return _JOIN.sub(joined, words)


def _texts(key: str, table: Mapping[str, object], note: str) -> list[Text]:
    note = str(table.get("note", note))
    here = [Text(key, str(table["en"]), str(table["cy"]), note)] if "en" in table else []
    deeper = [
        t for name, inner in table.items() if isinstance(inner, dict) for t in _texts(f"{key}.{name}", inner, note)
    ]
    return here + deeper


def _filling(language: Language, facts: Facts) -> dict[str, str]:
    filling = {"first": facts.first, "worker": facts.worker, "phone": facts.phone, "place": facts.place or ""}
    if facts.starts_at:
        day, time = day_words(facts.starts_at, language), time_words(facts.starts_at, language)
        filling |= {"day": day, "time": time, "when": when_words(facts.starts_at, language)}
    if facts.slots:
        first, last = (when_words(at, language) for at in (facts.slots[0], facts.slots[-1]))
        filling |= {"slot": first, "options": _options(facts.slots, language), "by": last}
    noon = {name: NOON[language] for name, said in facts.more.items() if said == NOON[Language.EN]}
    return {**filling, **facts.more, **noon}


def _options(slots: tuple[datetime, ...], language: Language) -> str:
    return " ".join(f"{n}) {when_words(at, language)}" for n, at in enumerate(slots, 1))


def when_words(at: datetime, language: Language) -> str:
    """A day and a time: "Tue 24 Nov, 2pm"."""
    return f"{day_words(at, language)}, {time_words(at, language)}"


def day_words(at: datetime, language: Language) -> str:
    """A day as people write it: "Tue 24 Nov", "Maw 24 Tach"."""
    return _day_words(london(at).date(), language)


@lru_cache(maxsize=1024)
def _day_words(day: date, language: Language) -> str:
    """Kept, for many texts that leave together speak of the same few days. The days' names are those that stand alone:
    the other short form of Friday in Welsh is a first name too."""
    return format_date(day, "ccc d MMM", "cy" if language is Language.CY else "en_GB").replace("Sept", "Sep")


def time_words(at: datetime, language: Language = Language.EN) -> str:
    """A time as people write it: "2pm", "2.30pm", "12 noon"."""
    local = london(at)
    if (local.hour, local.minute) == (12, 0):
        return NOON[language]
    minutes = f".{local.minute:02}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes}{'am' if local.hour < 12 else 'pm'}"
