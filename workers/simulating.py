"""Simulating: a whole service lived through from a seed, and whether what must hold did.

Rule of this file: called by name from the command line; it gives back counts and keeps nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot import config
from bot.models import Contact, Direction, Message, ReferralStep
from workers.simulation.beginning import service
from workers.simulation.chance import Chance
from workers.simulation.invariants import Held, check
from workers.simulation.running import START
from workers.simulation.wire import FAULTS, WHATSAPP, Wire

SELDOM = (50_000, 20, 50)
"""How many things are made before what nobody needs any more is looked for."""


class WrongFaults(ValueError):
    """Faults that there are none of; the message says which there are."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a simulation came to: counts by name, and each invariant."""

    counts: dict[str, int]
    held: list[Held]

    @property
    def holds(self) -> bool:
        """Whether every invariant held."""
        return all(not one.broken for one in self.held)


@dataclass(frozen=True, slots=True)
class Life:
    """How many people live for how many weeks, by which seed; `faults` is "all", "none" or names with commas
    between."""

    people: int
    weeks: int
    seed: int
    faults: str


DayEnds = Callable[[datetime, int], None]
"""Told at the end of each simulated day: when that is, and how much has happened so far."""


def simulate(life: Life, folder: Path, day_ends: DayEnds = lambda at, events: None) -> Outcome:
    """Live through it, in a database in this folder. Raises WrongFaults."""
    settings = config.load({"THROUGHLINE_DATA": str(folder)})
    wire = Wire(Chance(life.seed), _named(life.faults), settings.twilio_from)
    with _seldom_collected(), service(settings, wire, life.people) as living:
        living.day_ends = lambda at, told: day_ends(at, told.events)
        living.live(START, START + timedelta(weeks=life.weeks))
        with living.db.reading() as session:
            out = select(func.count(Message.id)).where(Message.direction == Direction.OUT)
            counts = {
                "people": life.people,
                "weeks": life.weeks,
                "instants": living.told.steps,
                "events": living.told.events,
                "texts out": session.scalar(out) or 0,
                "taken by the provider": len(wire.ledger),
                "of them by WhatsApp": sum(taken.channel == WHATSAPP for taken in wire.ledger),
                "texts in": living.told.texts_in,
                "written in private pages": len(wire.pages.written),
                "calls": len(wire.rang),
                "contacts": session.scalar(select(func.count(Contact.id))) or 0,
                "steps of lives": session.scalar(select(func.count(ReferralStep.id))) or 0,
                "crashes": living.told.crashes,
                "times that the database was away": living.told.outages,
                "nudges lost": living.told.lost,
            }
            return Outcome(counts, check(session, wire))


def _named(faults: str) -> frozenset[str]:
    named = frozenset(FAULTS if faults == "all" else () if faults == "none" else faults.split(","))
    if unknown := named - set(FAULTS):
        raise WrongFaults(f"There is no fault {', '.join(sorted(unknown))}. There are {', '.join(FAULTS)}; all; none.")
    return named


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """All that is loaded stays for the whole run: looking through it again and again took a seventh of the time."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
