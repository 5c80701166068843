"""WhatsApp's window: any words for a day after they wrote there, approved ones after it, and else another road."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from click.testing import CliRunner
from sqlalchemy import select, update

from bot import texts
from bot.channels.approvals import Approvals
from bot.channels.base import Outgoing
from bot.clock import ticks
from bot.commands.whatsapp import command
from bot.delivery import approved_words, pacing
from bot.models import (
    ApprovedTemplate,
    Channel,
    Condition,
    Delivery,
    Language,
    Message,
    Number,
    PageAccess,
    Person,
    Preference,
    Task,
    TaskKind,
)
from bot.operating.instance import provider_of
from bot.people.reach import Why
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_sending import arrive, ready
from workers.reconciling import reconcile_due
from workers.sending import send_due

EVE = "appointment.booked"


@pytest.fixture
def whatsapp(service: Service) -> Service:
    """Sam chose WhatsApp, nothing stands against it, and they know who reads these texts."""
    with service.story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == service.story.sam.id).values(channel=Channel.WHATSAPP))
        session.execute(update(Number).values(candid_at=service.story.at))
        session.add(PageAccess(person_id=service.story.sam.id, condition=Condition.NONE))
    return service


def approve(service: Service, *families: str) -> int:
    """These texts are put forward, approved, and taken over."""
    approvals = Approvals(provider_of(service.work.settings))
    for words in approved_words.ours(families):
        approvals.put_forward(words)
    with service.story.db.transaction() as session:
        return approved_words.keep(session, approvals.approved(), service.story.at)


def told(service: Service, starts: str = "Tue 24 Nov 14:00") -> Message:
    """Sam is told of an appointment; what became of that."""
    service.story.appointment(service.story.sam, starts)
    send_due(service.work)
    arrive(service)
    return service.story.out()[-1]


def writes(service: Service, words: str = "thanks") -> None:
    """Sam writes by WhatsApp, and whatever that brings is over."""
    service.carrier.text(SAM, words, "whatsapp")
    arrive(service)
    send_due(service.work)
    arrive(service)


def test_the_network_lets_nothing_through_outside_the_window_but_approved_words(service: Service) -> None:
    channel = service.carrier.channel()
    sid = channel.send(Outgoing(1, SAM, "Hello", "whatsapp", "http://127.0.0.1:9/1")).sid
    arrive(service)
    message = next(m for m in service.carrier.thread(SAM) if m["sid"] == sid)
    assert message["delivery"] == "failed"


def test_whoever_never_wrote_there_is_texted_instead(whatsapp: Service) -> None:
    message = told(whatsapp)
    assert (message.channel, message.delivery) == (Channel.SMS, Delivery.DELIVERED)


def test_for_a_day_after_they_wrote_any_words_go_and_then_no_more(whatsapp: Service) -> None:
    writes(whatsapp)
    for at, starts, road in (
        ("Fri 20 Nov 11:01", "Tue 24 Nov 14:00", Channel.WHATSAPP),
        ("Sat 21 Nov 10:50", "Wed 25 Nov 14:00", Channel.WHATSAPP),
        ("Sat 21 Nov 10:56", "Thu 26 Nov 14:00", Channel.SMS),
    ):
        whatsapp.story.to(at)
        last = told(whatsapp, starts)
        assert (last.channel, last.delivery) == (road, Delivery.DELIVERED)


def test_approved_words_open_the_talk(whatsapp: Service) -> None:
    assert approve(whatsapp, EVE) > 0
    message = told(whatsapp)
    assert (message.channel, message.delivery, message.sid is not None) == (Channel.WHATSAPP, Delivery.DELIVERED, True)
    (shown,) = whatsapp.carrier.thread(SAM)
    assert shown["text"] == message.body
    assert "Tue 24 Nov, 2pm" in shown["text"]


def test_words_that_were_changed_since_or_have_more_added_are_not_approved(whatsapp: Service) -> None:
    approve(whatsapp, EVE)
    with whatsapp.story.db.transaction() as session:
        session.execute(update(ApprovedTemplate).values(words="Hi {{1}}, something else."))
    assert told(whatsapp).channel is Channel.SMS
    approve(whatsapp, EVE)
    with whatsapp.story.db.transaction() as session:
        session.execute(update(Number).values(candid_at=None))
    message = told(whatsapp, "Wed 25 Nov 14:00")
    assert message.channel is Channel.SMS  # who reads these texts is said with it
    assert (message.body or "").endswith("worries about safety.")


def test_where_no_road_is_open_somebody_rings(whatsapp: Service) -> None:
    with whatsapp.story.db.transaction() as session:
        key = session.scalars(select(Number.key)).one()
        session.add(Preference(number_key=key, channel=Channel.SMS, stopped_at=whatsapp.story.at))
    message = told(whatsapp)
    assert (message.delivery, message.why) == (Delivery.DROPPED, Why.NO_ROAD.value)
    with whatsapp.story.db.reading() as session:
        assert session.scalars(select(Task.kind)).all() == [TaskKind.CALL]


def test_stop_by_whatsapp_ends_whatsapp_and_nothing_else(whatsapp: Service) -> None:
    writes(whatsapp, "STOP")
    message = told(whatsapp)
    assert (message.delivery, message.why) == (Delivery.DROPPED, Why.STOPPED.value)
    with whatsapp.story.db.transaction() as session:
        session.execute(update(Person).values(channel=Channel.SMS))
    assert told(whatsapp, "Wed 25 Nov 14:00").delivery is Delivery.DELIVERED


def test_approved_words_whose_answer_was_lost_are_asked_about_and_not_sent_twice(whatsapp: Service) -> None:
    approve(whatsapp, EVE)
    whatsapp.carrier.misbehave(do="500_after_accept", next=1, callbacks={"silent": True})
    assert told(whatsapp).delivery is Delivery.UNKNOWN
    ready(whatsapp)
    reconcile_due(whatsapp.work)
    send_due(whatsapp.work)
    assert len(whatsapp.carrier.accepted()) == 1
    assert whatsapp.story.out()[-1].delivery is not Delivery.UNKNOWN


def test_a_window_that_shut_while_we_waited_sends_it_by_text(whatsapp: Service) -> None:
    writes(whatsapp)
    before = len(whatsapp.carrier.accepted())
    whatsapp.carrier.misbehave(do="429", next=1)
    assert told(whatsapp).delivery is Delivery.DUE
    whatsapp.story.to("Sat 21 Nov 11:30")
    ready(whatsapp)
    send_due(whatsapp.work)
    arrive(whatsapp)
    last = whatsapp.story.out()[-1]
    assert (last.channel, last.delivery) == (Channel.SMS, Delivery.DELIVERED)
    assert len(whatsapp.carrier.accepted()) == before + 1


def test_what_goes_by_text_after_all_waits_while_texts_are_paused(whatsapp: Service) -> None:
    with whatsapp.story.db.transaction() as session:
        pacing.pause(session, Channel.SMS, ticks() + timedelta(minutes=10))
    waits = told(whatsapp)
    assert (waits.channel, waits.delivery, waits.lease_until, waits.tries) == (Channel.SMS, Delivery.DUE, None, 0)
    assert send_due(whatsapp.work) == 0, "it is in the line of texts, and taken by nobody"
    ready(whatsapp)
    assert send_due(whatsapp.work) == 1


def test_what_goes_by_text_after_all_keeps_to_the_rate_of_texts(whatsapp: Service) -> None:
    slow = whatsapp.work.settings.model_copy(update={"sms_a_second": 0.01})
    for day in ("Tue 24 Nov 14:00", "Wed 25 Nov 14:00"):
        whatsapp.story.appointment(whatsapp.story.sam, day)
        send_due(replace(whatsapp.work, settings=slow))
    assert [text.tries for text in whatsapp.story.out()] == [1, 0]
    assert [text.channel for text in whatsapp.story.out()] == [Channel.SMS, Channel.SMS]


def test_words_are_put_forward_with_numbers_for_holes() -> None:
    en, cy = approved_words.ours([f"{EVE}.place"]) or approved_words.ours([EVE])[:2]
    assert (en.language, cy.language) == (Language.EN.value, Language.CY.value)
    assert "{{1}}" in en.words
    assert len(en.examples) == len(set(texts.in_order(texts.catalogue()[en.name].en)))
    assert all(words.name.split(".")[0] not in approved_words.TO_STAFF for words in approved_words.ours(()))


def test_the_command_lists_puts_forward_and_takes_over(whatsapp: Service) -> None:
    settings = whatsapp.work.settings
    given = {
        "THROUGHLINE_DATA": str(settings.data),
        "DATABASE_URL": settings.database_url,
        "THROUGHLINE_CARRIER_URL": whatsapp.carrier.url,
    }
    run = CliRunner()
    said = run.invoke(command, ["submit", EVE], env=given)
    assert said.exit_code == 0, said.output
    assert said.output.startswith("HX")
    assert "are approved as they stand; 0 others" in run.invoke(command, ["refresh"], env=given).output
    assert run.invoke(command, ["words", EVE], env=given).output.startswith("approved")
    assert run.invoke(command, ["submit", "nothing.such"], env=given).exit_code == 1
