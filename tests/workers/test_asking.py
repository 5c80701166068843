"""Ends that nobody reported: the provider is asked, later each time, and until it says so nothing is claimed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import cast

import pytest
from sqlalchemy import insert, select

from bot.channels.base import Channel, LookupFailed, Progress
from bot.clock import now, ticks
from bot.delivery import deliveries
from bot.delivery.deliveries import ASK
from bot.models import Contact, ContactKind, Delivery, Message, Number, Outcome
from bot.operating import due
from bot.record import contacts
from tests.workers.conftest import Service
from workers.asking import ask_due
from workers.reconciling import reconcile_due
from workers.redacting import redact_due
from workers.sending import send_due

DAYS = ("Tue 24 Nov 10:00", "Wed 25 Nov 10:00", "Thu 26 Nov 10:00", "Fri 27 Nov 10:00")


@dataclass
class Says:
    """A provider that answers how far a text got as it is told to, or not at all, and counts the questions."""

    word: Progress | None = None
    asked: int = 0

    def progress(self, sid: str) -> Progress | None:
        self.asked += 1
        if self.word is None:
            raise LookupFailed("It does not answer.")
        return self.word


def sent(service: Service, texts: int = 1, **how: object) -> None:
    """Sam is told of so many appointments, and no report of what became of it reaches us."""
    service.carrier.misbehave(callbacks={"silent": True}, **how)
    for door, day in enumerate(DAYS[:texts], 1):  # what is alike but for its time would be one text
        service.story.appointment(service.story.sam, day, venue=f"{door} High St")
    for _ in range(texts):
        send_due(service.work)
    service.carrier.until_quiet()


def at(service: Service, when: str, provider: Says) -> int:
    """How often it is asked then."""
    service.story.to(when)
    before = provider.asked
    ask_due(replace(service.work, channel=cast(Channel, provider)))
    return provider.asked - before


def is_due(service: Service) -> bool:
    with service.story.db.reading() as session:
        return ASK in due.jobs(session, now(), ticks())


def test_what_nobody_reported_is_asked_an_hour_later_and_taken_as_its_report(service: Service) -> None:
    sent(service)
    service.story.to("Fri 20 Nov 11:59")
    assert not is_due(service)
    service.story.to("Fri 20 Nov 12:01")
    assert is_due(service)
    assert ask_due(service.work) == 1
    [text] = service.story.out()
    assert text.delivery is Delivery.DELIVERED
    assert not is_due(service)


def test_what_did_not_arrive_marks_the_number_and_tells_whoever_works_with_them(service: Service) -> None:
    sent(service)
    lost = Says(Progress("undelivered", 30005))
    assert at(service, "Fri 20 Nov 12:01", lost) == 1
    assert service.story.told() == [("not_delivered", None)]
    with service.story.db.reading() as session:
        assert session.scalars(select(Number.bounce_code)).all() == [30005]


def test_it_is_asked_three_times_and_then_never_again_and_nothing_is_claimed(service: Service) -> None:
    sent(service)
    on_its_way = Says(Progress("sent"))
    hours = ("Fri 20 Nov 12:01", "Fri 20 Nov 13:00", "Fri 20 Nov 18:01", "Sat 21 Nov 17:00", "Sat 21 Nov 18:01")
    assert [at(service, when, on_its_way) for when in hours] == [1, 0, 1, 0, 1]
    assert at(service, "Mon 30 Nov 18:00", on_its_way) == 0
    assert service.story.out()[0].delivery is Delivery.SENT
    assert service.story.told() == []


def test_until_it_is_known_the_record_does_not_say_that_it_failed(service: Service) -> None:
    sent(service)
    with service.story.db.transaction() as session:
        contact = session.scalars(select(Contact)).one()
        contact.kind = ContactKind.NOTICE  # nothing was asked of them
        contacts.settle_silent(session, contact, service.story.at)
    assert [contact.outcome for contact in service.story.contacts()] == [Outcome.SENT]


def test_one_without_an_answer_is_put_off_and_three_in_a_row_leave_it_in_peace(service: Service) -> None:
    sent(service, texts=4)
    away = Says()
    assert at(service, "Fri 20 Nov 12:01", away) == 3
    assert at(service, "Fri 20 Nov 12:30", away) == 1, "the one that was not asked about"
    assert at(service, "Fri 20 Nov 12:59", away) == 0
    assert at(service, "Fri 20 Nov 13:02", away) == 3
    assert {text.delivery for text in service.story.out()} == {Delivery.QUEUED}


def came_and_went_again(service: Service) -> None:
    """Of a text nobody knows whether it went; staff hear that it came. Then the same goes again, and never arrives."""
    sent(service, do="500_after_accept", next=1)
    with service.story.db.transaction() as session:
        first = session.scalars(select(Message)).one()
        deliveries.came(session, first, service.story.at)
        session.flush()
        names = [column.name for column in Message.__table__.columns if column.name not in ("id", "once")]
        again = {"delivery": Delivery.UNKNOWN, "attempted_at": now(), "ask_after": None, "settled_at": None}
        over = again | {"lease_until": ticks() - timedelta(seconds=1)}
        session.execute(insert(Message).values({name: getattr(first, name) for name in names} | over))


@pytest.mark.parametrize("is_named_first", [True, False])
def test_a_text_is_not_taken_for_its_twin_that_came_as_staff_say(service: Service, is_named_first: bool) -> None:
    came_and_went_again(service)
    if is_named_first:
        assert ask_due(service.work) == 1
    reconcile_due(service.work)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 2, "the one that came, and the one that had not"
    ask_due(service.work)
    first, second = service.story.out()
    assert [entry["sid"] for entry in service.carrier.accepted()] == [first.sid, second.sid]


def test_what_came_as_staff_say_is_forgotten_by_the_provider_too(service: Service) -> None:
    sent(service, do="500_after_accept", next=1)
    with service.story.db.transaction() as session:
        deliveries.came(session, session.scalars(select(Message)).one(), service.story.at)
    assert is_due(service)
    ask_due(service.work)
    service.story.to("Sat 21 Nov 12:00")
    assert redact_due(service.work) == 1
