"""What a letter says: its words in the reader's language, filled, as the sheet that is set.

Rule of this file: values in, a sheet out; named holes only. A paragraph whose only hole is empty is left out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any

from babel.dates import format_date

from bot import texts
from bot.letters.typesetting import Part, Sheet, Table
from bot.models import Language, LetterKind

HEADING, ITEM = "## ", "- "


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of a plan: what, how it will be known, by when (as typed), and who does it."""

    what: str
    measure: str
    by: str
    owner: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """When they are expected: where, or by phone when `place` is empty."""

    at: datetime
    place: str = ""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Who writes to whom, on which day, and what is to come; the plan's own when it is a plan.

    `ways` are words of Mode.
    """

    first: str
    name: str
    address: tuple[str, ...]
    worker: str
    team: str
    phone: str
    on: date
    meetings: tuple[Meeting, ...] = ()
    goals: tuple[Goal, ...] = ()
    ways: tuple[str, ...] = ()
    often: str = ""


@cache
def words(kind: LetterKind) -> Mapping[str, Any]:
    """The words of a kind of letter: by name, then by language."""
    return tomllib.loads(files("bot.letters").joinpath("words", f"{kind.value}.toml").read_text("utf-8"))


def write(kind: LetterKind, language: Language, facts: LetterFacts) -> Sheet:
    """The letter in a language."""
    said = {name: table[language.value] for name, table in words(kind).items() if language.value in table}
    holes = {"first": facts.first, "worker": facts.worker, "team": facts.team, "phone": facts.phone}
    holes |= {"next": _next(said, facts, language), "meeting": _meeting(said, facts, _ways(kind, language, facts))}
    return Sheet(
        language=language.value,
        title=said["title"].format(**holes),
        team=facts.team,
        worker=facts.worker,
        phone=facts.phone,
        address=(facts.name, *facts.address),
        date=day(facts.on, language),
        greeting=said["greeting"].format(**holes),
        body=tuple(_parts([line.format(**holes) for line in said["body"]])),
        close=said["close"].format(**holes),
        tables=_goals(said, facts),
        lists=_dates(said, facts, language),
    )


def day(on: date, language: Language) -> str:
    """A day as a letter writes it: "22 November 2026", "22 Tachwedd 2026"."""
    return format_date(on, "d MMMM yyyy", "cy" if language is Language.CY else "en_GB")


def _parts(lines: list[str]) -> Iterator[Part]:
    """Paragraphs, headings, and lists of the lines that stand together."""
    items: list[str] = []
    for line in [*lines, ""]:
        if line.startswith(ITEM):
            items.append(line.removeprefix(ITEM))
            continue
        if items:
            yield Part("list", items=tuple(items))
            items = []
        if line.startswith(HEADING):
            yield Part("heading", line.removeprefix(HEADING))
        elif line:
            yield Part("paragraph", line)


def _next(said: Mapping[str, Any], facts: LetterFacts, language: Language) -> str:
    if not facts.meetings or "next" not in said:
        return ""
    first = facts.meetings[0]
    sentence: str = said["next" if first.place else "next_by_phone"]
    return sentence.format(when=texts.when_words(first.at, language), place=first.place, phone=facts.phone)


def _ways(kind: LetterKind, language: Language, facts: LetterFacts) -> str:
    known = words(kind).get("ways", {})
    return ", ".join(known[way][language.value] for way in facts.ways if way in known)


def _meeting(said: Mapping[str, Any], facts: LetterFacts, ways: str) -> str:
    sentence: str = said.get("meeting", "") if ways and facts.often else ""
    return sentence.format(ways=ways, often=facts.often)


def _goals(said: Mapping[str, Any], facts: LetterFacts) -> tuple[Table, ...]:
    if not facts.goals or "goals" not in said:
        return ()
    rows = tuple((goal.what, goal.measure, goal.by, goal.owner) for goal in facts.goals)
    return (Table(said["goals"], tuple(said["heads"]), rows),)


def _dates(said: Mapping[str, Any], facts: LetterFacts, language: Language) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if "dates" not in said:
        return ()
    lines = tuple(", ".join(filter(None, (texts.when_words(m.at, language), m.place))) for m in facts.meetings)
    return ((said["dates"], lines or (said["no_dates"],)),)
