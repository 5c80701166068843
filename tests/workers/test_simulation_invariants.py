"""Each invariant sees its own breach: a short life in which all hold, and then one thing in it that must not be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import time, timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot import config
from bot.channels.base import Inbound
from bot.models import (
    Alarm,
    Alert,
    AlertKind,
    Channel,
    Contact,
    Conversation,
    Delivery,
    Direction,
    Entry,
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
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from tests.workers.test_simulation import quiet
from workers.simulation.chance import Chance
from workers.simulation.invariants import INVARIANTS, check
from workers.simulation.running import START, Simulation, service
from workers.simulation.wire import Accepted, Wire

__all__ = ["quiet"]
NIGHT = time(23, 30)


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
    with service(settings, far_end, 4) as one:
        one.live(START, START + timedelta(days=7))
        yield one


@pytest.fixture
def lived(living: Simulation) -> Iterator[Lived]:
    with Session(living.db.engine) as session:
        yield Lived(
            session, replace(living.wire, ledger=list(living.wire.ledger), came=list(living.wire.came), doubtful=set())
        )
        session.rollback()


def twice(lived: Lived) -> None:
    lived.wire.ledger.append(lived.wire.ledger[-1])


def never(lived: Lived) -> None:
    lived.wire.ledger.pop()


def at_night(lived: Lived) -> None:
    taken = lived.left(Urgency.ROUTINE)
    lived.change(taken, at=london_at(day_of(taken.at), NIGHT))


def an_answer_to_nobody_at_night(lived: Lived) -> None:
    taken = lived.left(Urgency.REPLY)
    lived.change(taken, at=london_at(day_of(taken.at), NIGHT))


def after_stop(lived: Lived) -> None:
    taken = lived.left(Urgency.REPLY)
    lived.wire.came.append(Inbound("SM-stop", taken.to, "", " stop ", taken.at - timedelta(hours=1), taken.channel))
    lived.session.add(_kept("SM-stop", taken))


def past_its_point(lived: Lived) -> None:
    taken = lived.left(Urgency.ROUTINE)
    lived.row(taken).not_after = taken.at - timedelta(seconds=1)


def out_of_order(lived: Lived, urgency: Urgency = Urgency.ROUTINE) -> None:
    taken = lived.left(urgency)
    talk = lived.row(taken).conversation_id
    ledger = lived.wire.ledger
    first = next(place for place, one in enumerate(ledger) if lived.row(one).conversation_id == talk)
    second = ledger.index(taken)
    ledger[first], ledger[second] = replace(ledger[second], at=ledger[first].at), ledger[first]
    lived.row(ledger[second]).urgency = urgency


def lost_word(lived: Lived) -> None:
    lived.session.execute(delete(Message).where(Message.sid == lived.wire.came[-1].sid))


def late_in_the_record(lived: Lived) -> None:
    entered = select(Contact).where(Contact.entry == Entry.REPORTED, Contact.settled_at.is_not(None))
    contact = lived.session.scalars(entered.order_by(Contact.id.desc())).first()
    assert contact is not None
    contact.opened_at -= timedelta(days=2)
    left = update(Message).where(Message.contact_id == contact.id)
    lived.session.execute(left.values(accepted_at=contact.opened_at, settled_at=contact.opened_at))


def not_in_the_record(lived: Lived) -> None:
    lived.session.execute(update(Contact).values(entry=Entry.PENDING).where(Contact.entry == Entry.REPORTED))


def nobodys(lived: Lived) -> None:
    lived.session.add(Alert(kind=AlertKind.CRISIS, once="crisis:1", urgent=True, raised_at=START, facts={}))


def stuck(lived: Lived) -> None:
    lived.session.execute(delete(Alarm))


def unreadable(lived: Lived) -> None:
    lived.session.execute(update(Conversation).values(state={"dialog": "check_in", "version": 1, "state": {"no": 1}}))


def not_at_rest(lived: Lived) -> None:
    row = lived.row(lived.wire.ledger.pop())
    row.delivery, row.send_after = Delivery.LEAVING, START


def _kept(sid: str, taken: Accepted) -> Message:
    return Message(direction=Direction.IN, channel=Channel.SMS, number="", number_key="", sid=sid, made_at=taken.at)


ONCE = "each text was taken once, or dropped for a written reason"
HOURS = "none left outside their hours"
RECORD = "every contact is in the record the day it began"
AWAY = "none went to anybody who was away"
BREACHES: dict[Callable[[Lived], None], str] = {
    twice: ONCE,
    never: ONCE,
    at_night: HOURS,
    an_answer_to_nobody_at_night: HOURS,
    after_stop: "none went to a number that had stopped texts",
    lambda lived: lived.step(Step.IN_CUSTODY): AWAY,
    lambda lived: lived.step(Step.RECALLED): AWAY,
    lambda lived: lived.step(Step.UNLAWFULLY_AT_LARGE): AWAY,
    lambda lived: lived.step(Step.DIED): AWAY,
    lambda lived: lived.step(Step.CLOSED): "nothing was begun with anybody whose referral is closed",
    past_its_point: "none went past its point",
    out_of_order: "texts of a conversation left in the order they were put",
    lost_word: "every word that came in was kept once",
    late_in_the_record: RECORD,
    not_in_the_record: RECORD,
    nobodys: "every grave alert is somebody's",
    stuck: "no conversation is stuck",
    unreadable: "every saved state can be read",
    not_at_rest: "all is at rest",
}


def test_all_hold_in_a_life_that_nobody_touched(lived: Lived) -> None:
    assert lived.broken() == []


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_is_seen(lived: Lived, breach: Callable[[Lived], None]) -> None:
    breach(lived)
    assert BREACHES[breach] in lived.broken()


def test_each_invariant_has_a_breach() -> None:
    assert set(BREACHES.values()) == set(INVARIANTS)


def test_who_has_just_texted_is_answered_at_night_but_not_past_safe_hours(lived: Lived) -> None:
    taken = lived.left(Urgency.REPLY)
    night = london_at(day_of(taken.at), NIGHT)
    lived.change(taken, at=night)
    lived.wire.came.append(Inbound("SM-late", taken.to, "", "hiya", night - timedelta(minutes=2), taken.channel))
    lived.session.add(_kept("SM-late", taken))
    assert HOURS not in lived.broken()
    lived.session.get_one(Person, lived.row(taken).person_id).hours_are_safe_hours = True
    assert HOURS in lived.broken()


def test_an_answer_goes_past_another_only_where_that_may_have_gone(lived: Lived) -> None:
    out_of_order(lived, Urgency.REPLY)
    assert BREACHES[out_of_order] in lived.broken()
    lived.wire.doubtful.update(taken.message_id for taken in lived.wire.ledger)
    assert BREACHES[out_of_order] not in lived.broken()
