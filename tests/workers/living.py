"""A short life that came to rest, open to be tampered with: what the tests of the simulation's invariants stand on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import config
from bot.models import (
    Call,
    Channel,
    Direction,
    How,
    Message,
    Person,
    Referral,
    Role,
    Step,
    Urgency,
)
from bot.referrals import life_steps
from bot.referrals.life_steps import Fact
from dialogs.hours import day_of
from workers.simulation.beginning import service
from workers.simulation.beside_texts import Looked, Pages, Rang
from workers.simulation.chance import Chance
from workers.simulation.doubts import Doubts
from workers.simulation.invariants import check
from workers.simulation.posted import Accepted
from workers.simulation.running import START, Simulation
from workers.simulation.wire import Wire


@dataclass(frozen=True, slots=True)
class Lived:
    """A life that came to rest, open to be tampered with: nothing that is written to it stays."""

    session: Session
    wire: Wire

    def broken(self) -> list[str]:
        """What does not hold."""
        self.session.flush()
        return [one.says for one in check(self.session, self.wire) if one.broken]

    def row(self, taken: Accepted) -> Message:
        """The row of a text that left."""
        return self.session.get_one(Message, taken.message_id)

    def left(self, urgency: Urgency) -> Accepted:
        """A text of this urgency that went to a participant, not the first of its conversation."""
        talks = set()
        for taken in self.wire.ledger:
            row = self.row(taken)
            person = self.session.get_one(Person, row.person_id)
            if row.urgency == urgency and person.role is Role.PARTICIPANT and row.conversation_id in talks:
                return taken
            talks.add(row.conversation_id)
        raise LookupError(f"No text of urgency {urgency} left.")

    def change(self, taken: Accepted, **to: object) -> None:
        """Let the ledger say something else of a text."""
        self.wire.ledger[self.wire.ledger.index(taken)] = replace(taken, **to)  # type: ignore[arg-type]

    def page(self) -> tuple[str, Looked]:
        """A private page as it was last looked at."""
        return next(iter(self.wire.pages.looked.items()))

    def in_page(self) -> Message:
        """The last thing that we said in a private page."""
        ours = select(Message).where(Message.channel == Channel.WEBCHAT, Message.direction == Direction.OUT)
        return self.session.scalars(ours.order_by(Message.id.desc()).limit(1)).one()

    def call(self) -> Rang:
        """A call from somebody who has an exchange of it."""
        kept = set(self.session.scalars(select(Call.sid).where(Call.contact_id.is_not(None))))
        return next(rang for rang in self.wire.rang if rang.sid in kept)

    def step(self, step: Step) -> None:
        """This became of somebody two days before a text went to them."""
        taken = self.left(Urgency.ROUTINE)
        theirs = select(Referral).where(Referral.participant_id == self.row(taken).person_id)
        fact = Fact(step, How.PAGE, "", day_of(taken.at))
        life_steps.add(self.session, self.session.scalars(theirs).one(), fact, taken.at - timedelta(days=2))


@pytest.fixture(scope="module")
def living(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulation]:
    settings = config.load({"THROUGHLINE_DATA": str(tmp_path_factory.mktemp("life"))})
    far_end = Wire(Chance(5), frozenset(), settings.twilio_from)
    with service(settings, far_end, 5) as one:
        for rings in ("+447700900000", "+447700900004"):  # who is set to English, and who to Welsh
            one.acts.append((START + timedelta(hours=3), 0, "ring", rings))
        one.live(START, START + timedelta(days=7))
        yield one


@pytest.fixture
def lived(living: Simulation) -> Iterator[Lived]:
    with Session(living.db.engine) as session:
        there = living.wire
        pages = Pages(list(there.pages.written), dict(there.pages.looked))
        theirs: dict[str, Any] = {"ledger": list(there.ledger), "came": list(there.came), "rang": list(there.rang)}
        theirs |= {"redacted": set(there.redacted), "letters": there.letters.copy()}
        yield Lived(session, replace(there, **theirs, pages=pages, doubts=Doubts()))
        session.rollback()
