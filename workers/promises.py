"""Promises: what each leaflet promises, and what came of it when the service was lived through.

Rule of this file: called by name from the command line. What is counted is read from the rows that the pages and the
case record show, and never from what the run meant to do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from bot import config
from bot.clock import now
from bot.models import Referral, Tier
from workers.simulation import promised_asked, promised_facts, promising_people
from workers.simulation.chance import Chance
from workers.simulation.posted import Accepted
from workers.simulation.promised_asked import Answer
from workers.simulation.promising import Promising, QuickWire, promising


@dataclass(frozen=True, slots=True)
class Line:
    """One promise to the people of one tier: in its words, to how many it was made, and to how many it was kept.

    `happened` is what came of it, as a figure for all of them.
    """

    pathway: str
    tier: Tier
    promise: str
    people: int
    kept: int
    happened: str
    broken: tuple[str, ...]
    is_kept_track_of: bool = True

    @property
    def holds(self) -> bool:
        """Whether it was kept to every one of them; of what nobody writes down, nobody says that it was not."""
        return self.kept == self.people


@dataclass(frozen=True, slots=True)
class Outcome:
    """The table of promises, and how much was lived through."""

    lines: tuple[Line, ...]
    counts: dict[str, int]

    @property
    def holds(self) -> bool:
        """Whether every promise was kept."""
        return all(line.holds for line in self.lines)


def keep(people: int, weeks: int, folder: Path, services: Sequence[str] = promising_people.SERVICES) -> Outcome:
    """Live through so many weeks with so many people on each pathway, and hold it against what is promised."""
    settings = config.load({"THROUGHLINE_DATA": str(folder)})
    wire = QuickWire(Chance(1), frozenset(), settings.twilio_from)
    with promising(settings, wire, promising_people.everyone(people, services)) as living:
        living.keep(weeks)
        return Outcome(tuple(_lines(living)), {"people": len(living.promised), "texts": len(wire.ledger)})


def _lines(living: Promising) -> Iterable[Line]:
    answers: defaultdict[tuple[str, Tier, str], list[tuple[str, Answer]]] = defaultdict(list)
    ledger: defaultdict[str, list[Accepted]] = defaultdict(list)
    for taken in living.wire.ledger:
        ledger[taken.to].append(taken)
    with living.db.reading() as session:
        for referral in session.scalars(select(Referral).order_by(Referral.id)):
            asked = promised_asked.read(session, living.promised[referral.id], referral, ledger, now())
            for says, answer in promised_facts.answers(asked):
                answers[asked.leaflet.name, asked.one.tier, says].append((f"referral {referral.id}", answer))
    for (name, tier, says), found in sorted(answers.items(), key=lambda item: _place(item[0])):
        yield _line((name, tier, says), found)


def _line(of: tuple[str, Tier, str], found: Sequence[tuple[str, Answer]]) -> Line:
    kept, all_ = [who for who, answer in found if answer.kept], [answer for _, answer in found]
    broken = tuple(f"{who}: {answer.said}" for who, answer in found if not answer.kept)
    known = all(answer.is_kept_track_of for answer in all_)
    return Line(*of, len(found), len(kept), _happened(all_) if known else "nobody writes it down", broken, known)


def _place(key: tuple[str, Tier, str]) -> tuple[str, int]:
    return key[0][key[0].index("(") :], list(Tier).index(key[1])


def _happened(answers: list[Answer]) -> str:
    """What most had, or from the least to the most of it where it is a figure."""
    figures = sorted({answer.figure for answer in answers})
    unit = answers[0].unit
    return f"{figures[0]:g}{f' to {figures[-1]:g}' if len(figures) > 1 else ''} {unit}".strip()
