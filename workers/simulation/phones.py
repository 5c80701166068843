"""Phones in a simulation: what people do with what they got, each by their habit.

Rule of this file: it says what they will do and after how long, and does nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from workers.simulation import habits
from workers.simulation.chance import Chance
from workers.simulation.chatting import LINK
from workers.simulation.posted import Accepted
from workers.simulation.wire import Wire

RINGS = 0.01
"""Of so many texts, how many are followed by a call to the number that they came from."""


@dataclass(frozen=True, slots=True)
class Later:
    """What somebody will do, by its name in the agenda, about what, and after how long."""

    after: timedelta
    what: str
    about: str


@dataclass(slots=True)
class Phones:
    """Everybody's phone: how many texts were read by all, and by each."""

    wire: Wire
    chance: Chance
    seen: int = 0
    heard: dict[str, int] = field(default_factory=dict)

    def new(self) -> list[Accepted]:
        """The texts that nobody has read yet; from now on they have."""
        new = self.wire.ledger[self.seen :]
        self.seen = len(self.wire.ledger)
        return new

    def read(self, work_phones: frozenset[str]) -> Iterator[Later]:
        """Whoever got a text does with it what they do."""
        for taken in self.new():
            nth = self.heard[taken.to] = self.heard.get(taken.to, 0) + 1
            what = habits.of_staff if taken.to in work_phones else habits.answers
            for doing in what(self.chance, taken.to, nth, taken.body):
                yield Later(doing.after, "text", f"{taken.channel} {doing.sender or taken.to} {doing.words}")
            if (link := LINK.search(taken.body)) is not None:
                yield Later(timedelta(minutes=5), "chat", f"{taken.to}/{nth} {link[1]}")
            if self.chance.happens(RINGS, "rings", taken.to, nth):
                yield Later(timedelta(minutes=11), "ring", taken.to)
