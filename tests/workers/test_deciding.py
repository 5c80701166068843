"""Sends of which the provider cannot say whether they went: staff decide, and only the answer to a crisis repeats.

Each counts at the carrier's ledger. Tried with builds that repeat nothing, repeat everything, and repeat for ever; with
one that decides what is settled; and with one that takes an answer about an earlier attempt for one about this.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.channels.roads import Roads
from bot.clock import now, ticks
from bot.delivery import deciding, deliveries, unknowns
from bot.delivery.deciding import Decision
from bot.delivery.deliveries import Report
from bot.delivery.refusals import Moment
from bot.delivery.unknowns import CRISIS_TRIES, TELL_AFTER
from bot.governance import forgetting
from bot.models import Alert, AlertKind, AuditEntry, Delivery, Kept, Message, Person
from bot.staff.access import member
from tests.ports import free_ports
from tests.story import SAM, STRANGER
from tests.workers.conftest import Service
from tests.workers.test_redacting import a_day_later, at_the_provider
from workers.asking import ask_due
from workers.reconciling import reconcile_due
from workers.redacting import redact_due
from workers.sending import send_due

CRY = "i want to end my life"


def ask_in_vain(service: Service) -> None:
    """The grace is over, the provider is asked, and nobody is there to answer."""
    with service.story.db.transaction() as session:
        past = ticks() - timedelta(seconds=1)
        session.execute(update(Message).where(Message.delivery == Delivery.UNKNOWN).values(lease_until=past))
    nowhere = replace(service.carrier, url=f"http://127.0.0.1:{free_ports()}").channel()
    assert reconcile_due(replace(service.work, channel=Roads(nowhere))) == 1


def lost(service: Service, **how: object) -> int:
    """A planned text whose answer is lost, and of which no look-up can tell; the alert that says so."""
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, callbacks={"silent": True}, **how)
    send_due(service.work)
    for _ in range(TELL_AFTER):
        assert doubts(service) == []
        ask_in_vain(service)
    (alert,) = doubts(service)
    return alert.id


def doubts(service: Service) -> list[Alert]:
    with service.story.db.reading() as session:
        return list(session.scalars(select(Alert).where(Alert.kind == AlertKind.UNKNOWN_SEND).order_by(Alert.id)))


def decide(service: Service, alert_id: int, said: Decision) -> bool:
    """Jo decides."""
    with service.story.db.transaction() as session:
        jo = member(session.get_one(Person, service.story.jo.id))
        return deciding.decide(session, jo, alert_id, said, Moment(now(), ticks()))


def first(service: Service) -> Message:
    return service.story.out()[0]


def taken(service: Service) -> int:
    """How many messages the carrier ever took, by its own ledger."""
    return len(service.carrier.accepted())


def test_it_came_they_say_and_what_waited_behind_it_goes(service: Service) -> None:
    alert = lost(service, do="500_after_accept")
    service.story.appointment(service.story.sam, "Thu 26 Nov 14:00")
    assert send_due(service.work) == 0
    assert decide(service, alert, Decision.CAME)
    assert first(service).delivery is Delivery.DELIVERED
    assert send_due(service.work) == 1
    assert taken(service) == 2


def test_it_goes_again_when_staff_say_so_and_once(service: Service) -> None:
    alert = lost(service, do="500")
    assert taken(service) == 0
    assert decide(service, alert, Decision.AGAIN)
    assert decide(service, alert, Decision.AGAIN), "it is theirs, and settled"
    send_due(service.work)
    assert decide(service, alert, Decision.AGAIN)
    assert send_due(service.work) == 0
    assert taken(service) == 1
    with service.story.db.reading() as session:
        said = session.scalars(select(AuditEntry.facts).where(AuditEntry.subject == "alerts").order_by(AuditEntry.id))
        assert [facts["decided"] for facts in said] == ["again", "settled already", "settled already"]


def test_what_staff_drop_does_not_go_and_holds_nothing_back(service: Service) -> None:
    alert = lost(service, do="500")
    service.story.appointment(service.story.sam, "Thu 26 Nov 14:00")
    assert decide(service, alert, Decision.DROP)
    assert (first(service).delivery, first(service).why) == (Delivery.DROPPED, "decided")
    assert send_due(service.work) == 1
    (text,) = service.carrier.thread(SAM)
    assert "26 Nov" in text["text"]


def test_a_text_that_is_lost_again_asks_staff_again(service: Service) -> None:
    decide(service, lost(service, do="500"), Decision.AGAIN)
    service.carrier.misbehave(next=1, do="500")
    send_due(service.work)
    for _ in range(TELL_AFTER):
        ask_in_vain(service)
    assert [alert.seen_at is None for alert in doubts(service)] == [False, True]


def test_an_answer_about_an_earlier_attempt_settles_nothing(service: Service) -> None:
    alert = lost(service, do="500")
    later = ticks() + timedelta(hours=1)
    with service.story.db.transaction() as session:
        (question,) = unknowns.questions(session, later, timedelta(0), 10)
    decide(service, alert, Decision.AGAIN)
    service.carrier.misbehave(next=1, do="500_after_accept", callbacks={"silent": True})
    send_due(service.work)
    with service.story.db.transaction() as session:
        unknowns.answered(session, question, [], now(), ticks())
    assert send_due(service.work) == 0
    assert taken(service) == 1


@pytest.mark.parametrize("number", [SAM, STRANGER])
def test_the_answer_to_a_crisis_goes_again_after_a_look_up_that_failed_and_a_person_is_told(
    service: Service, number: str
) -> None:
    service.story.text(CRY, number)
    service.carrier.misbehave(next=1, do="500_after_accept", callbacks={"silent": True})
    send_due(service.work)
    assert taken(service) == 1
    ask_in_vain(service)
    assert len(doubts(service)) == 1
    send_due(service.work)
    assert [message.delivery for message in service.story.out()] == [Delivery.QUEUED]
    one, two = service.carrier.thread(number)
    assert one["text"] == two["text"]
    service.carrier.until_quiet()
    service.story.to("Fri 20 Nov 12:05")
    assert ask_due(service.work) == 1, "what became of it, and by which names it went"
    if number == SAM:
        with service.story.db.transaction() as session:
            forgetting.empty(session, service.story.sam.id, Kept.RECORD, now())
    a_day_later(service)
    assert redact_due(service.work) == 2, "what they wrote, and the answer"
    assert not any(at_the_provider(service)), "each copy, of whoever was erased meanwhile too"


def test_a_copy_that_is_heard_of_after_the_rest_were_forgotten_is_forgotten_then(service: Service) -> None:
    service.story.text(CRY)
    service.carrier.misbehave(next=1, do="500_after_accept", callbacks={"silent": True})
    send_due(service.work)
    ask_in_vain(service)
    send_due(service.work)
    service.carrier.until_quiet()
    a_day_later(service)
    assert redact_due(service.work) == 2, "what they wrote, and the answer"
    assert len([words for words in at_the_provider(service) if words]) == 1
    service.story.to("Sat 21 Nov 13:00")
    [text], [first, _] = service.story.out(), service.carrier.accepted()
    with service.story.db.transaction() as session:
        deliveries.take(session, Report(text.id, first["sid"], "delivered"), now())
    assert redact_due(service.work) == 1
    assert not any(at_the_provider(service))
    assert redact_due(service.work) == 0


def test_it_goes_so_often_and_then_a_person_decides(service: Service) -> None:
    service.story.text(CRY)
    service.carrier.misbehave(next=9, do="500_after_accept", callbacks={"silent": True})
    for _ in range(CRISIS_TRIES + 2):
        send_due(service.work)
        ask_in_vain(service)
    assert taken(service) == CRISIS_TRIES
    assert decide(service, doubts(service)[-1].id, Decision.CAME)
    assert first(service).delivery is Delivery.DELIVERED


def test_an_answer_to_a_crisis_is_not_taken_for_one_that_went_twice(service: Service) -> None:
    service.carrier.misbehave(next=1, do="500_after_accept", callbacks={"silent": True})
    service.story.text(CRY)
    send_due(service.work)
    ask_in_vain(service)
    send_due(service.work)
    assert (taken(service), first(service).tries) == (2, 2)
    service.carrier.misbehave(next=1, do="500")
    service.story.text(CRY)
    send_due(service.work)
    with service.story.db.transaction() as session:
        past = ticks() - timedelta(seconds=1)
        session.execute(update(Message).where(Message.delivery == Delivery.UNKNOWN).values(lease_until=past))
    reconcile_due(service.work)
    send_due(service.work)
    assert taken(service) == 3, "of the two there were, neither was the second one's"
