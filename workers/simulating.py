"""Simulating: a whole service lived through from a seed, and whether what must hold did.

Rule of this file: called by name from the command line; it gives back counts and keeps nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot import config
from bot.models import Contact, Direction, Message
from workers.simulation.chance import Chance
from workers.simulation.invariants import Held, check
from workers.simulation.running import START, service
from workers.simulation.wire import FAULTS, Wire


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


def simulate(people: int, weeks: int, seed: int, faults: str, folder: Path) -> Outcome:
    """Live through so many weeks with so many people; `faults` is "all", "none" or names with commas between them."""
    named = frozenset(FAULTS if faults == "all" else () if faults == "none" else faults.split(","))
    if unknown := named - set(FAULTS):
        raise WrongFaults(f"There is no fault {', '.join(sorted(unknown))}. There are {', '.join(FAULTS)}; all; none.")
    settings = config.load({"THROUGHLINE_DATA": str(folder)})
    wire = Wire(Chance(seed), named, settings.twilio_from)
    with service(settings, wire, people) as living:
        living.live(START, START + timedelta(weeks=weeks))
        with living.db.reading() as session:
            out = select(func.count(Message.id)).where(Message.direction == Direction.OUT)
            counts = {
                "people": people,
                "weeks": weeks,
                "instants": living.told.steps,
                "texts out": session.scalar(out) or 0,
                "taken by the provider": len(wire.ledger),
                "texts in": living.told.texts_in,
                "contacts": session.scalar(select(func.count(Contact.id))) or 0,
                "crashes": living.told.crashes,
            }
            return Outcome(counts, check(session, wire))
