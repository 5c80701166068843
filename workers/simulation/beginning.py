"""Where a simulation begins: a service with nothing in it yet, its wire and its clock.

Rule of this file: it joins the parts, and puts the clock back when the run is over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot import clock
from bot.case_records.local import LocalRecord
from bot.channels.roads import Roads
from bot.config import Settings
from bot.migrations import upgrade
from bot.models import InstanceKind
from bot.operating import instance
from workers.context import Context
from workers.simulation.doors import doors
from workers.simulation.doubts import doubts_noted
from workers.simulation.mail import LetterBox
from workers.simulation.running import START, Simulation
from workers.simulation.wire import Wire

MAIL = {"smtp_host": "mail.example.test", "mail_from": "texts@example.test"}
"""What says that e-mail is set up; the server itself is the simulation's."""


@contextmanager
def service(settings: Settings, wire: Wire, people: int) -> Iterator[Simulation]:
    """A service with nothing in it yet, over the database of the settings, which is made here."""
    settings = settings.model_copy(update=MAIL)
    clock.simulate(START)
    db = instance.enter(settings)
    upgrade(db, InstanceKind.DEMO, clock.ticks())
    context = Context(settings, db, Roads(wire), LocalRecord(db), "process 0", LetterBox(wire))
    try:
        with doubts_noted(wire.doubts, wire.tried):
            yield Simulation(context, wire, doors(db, settings, wire), wire.chance, people)
    finally:
        db.close()
        clock.simulate(None)
        clock.unfollow()
