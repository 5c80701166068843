"""Refusals and bad reports: acted on by what they mean, and one bad recipient never stops the rest."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import select, update

from bot.clock import ticks
from bot.delivery import pacing
from bot.delivery.deliveries import Report, take
from bot.models import (
    Alert,
    AlertKind,
    Channel,
    Condition,
    Delivery,
    Lease,
    Message,
    Number,
    PageAccess,
    Preference,
    Urgency,
)
from tests import on_course
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_sending import arrive, deliveries, ready
from tests.workers.test_who_is_texted import has_written
from workers.asking import ask_due
from workers.reconciling import reconcile_due
from workers.sending import send_due


def sams_number(service: Service) -> Number:
    """What we know of Sam's number."""
    with service.story.db.reading() as session:
        return session.scalars(select(Number).where(Number.person_id == service.story.sam.id)).one()


def paused(service: Service) -> frozenset[Channel]:
    """The senders that wait."""
    with service.story.db.reading() as session:
        return pacing.paused(session, ticks())


def told(service: Service) -> list[AlertKind]:
    """What people were told, oldest first."""
    return [AlertKind(kind) for kind, _ in service.story.told()]


def send(service: Service, starts: str) -> None:
    """Sam is told of an appointment, and whatever is reported of that comes in."""
    service.story.appointment(service.story.sam, starts)
    send_due(service.work)
    arrive(service)


def test_a_bad_number_is_marked_told_and_stops_nobody_else(service: Service) -> None:
    story = service.story
    ana = story.participant("Ana", "+447700900200")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(ana, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="error", code=21614, numbers=[SAM])
    send_due(service.work)
    arrive(service)
    assert Counter(deliveries(service)) == {"failed": 1, "delivered": 1}
    assert told(service) == [AlertKind.NOT_DELIVERED]
    assert (sams_number(service).bounce_code, sams_number(service).proven_on) == (21614, None)


def test_stopped_at_the_provider_is_learnt_from_its_refusal(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="error", code=21610)
    send_due(service.work)
    story.text("yes")
    send_due(service.work)
    assert deliveries(service) == ["failed"]
    assert told(service) == [AlertKind.STOPPED, AlertKind.WROTE]


def test_a_fault_of_ours_pauses_the_sender_and_tells_the_operator_once(service: Service) -> None:
    story = service.story
    for number in range(5):
        person = story.participant(f"P{number}", f"+44770090030{number}")
        story.appointment(person, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=5, do="error", code=20003)
    send_due(service.work)
    send_due(service.work)
    assert set(deliveries(service)) == {"due"}
    assert told(service) == [AlertKind.OPERATOR]
    service.carrier.behave()
    ready(service)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 5


def test_a_fault_of_ours_is_not_tried_on_a_whole_batch(service: Service) -> None:
    story = service.story
    for number in range(service.work.settings.send_threads * 2):
        story.appointment(story.participant(f"P{number}", f"+4477009003{number:02}"), "Tue 24 Nov 14:00")
    service.carrier.misbehave(do="error", code=20003)
    send_due(service.work)
    assert sum(message.tries for message in story.out()) <= service.work.settings.send_threads
    assert {message.lease_owner for message in story.out()} == {None}


def test_a_pause_holds_up_its_own_channel_and_no_other(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    has_written(story)
    with story.db.transaction() as session:
        session.add(PageAccess(person_id=story.sam.id, condition=Condition.NONE))
        session.execute(update(Message).where(Message.id == 1).values(channel=Channel.WHATSAPP))
        session.execute(update(Message).where(Message.id == 2).values(send_after=story.at.replace(hour=12)))
    service.carrier.misbehave(next=1, do="error", code=63007)
    send_due(service.work)
    story.to("Fri 20 Nov 12:30")
    send_due(service.work)
    with story.db.reading() as session:
        assert session.scalars(select(Lease.name).where(Lease.name.startswith("pause:"))).all() == ["pause:whatsapp"]
    assert len(service.carrier.accepted()) == 1


@pytest.mark.parametrize(("code", "channel"), [(30007, Channel.SMS), (63016, Channel.WHATSAPP)])
def test_words_that_are_filtered_stop_nobody_elses(service: Service, code: int, channel: Channel) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Message).values(channel=channel))
    service.carrier.misbehave(next=1, do="error", code=code, numbers=[SAM])
    send_due(service.work)
    arrive(service)
    assert Counter(deliveries(service)) in ({"undelivered": 1, "delivered": 1}, {"failed": 1, "delivered": 1})
    assert Counter(told(service)) == {AlertKind.NOT_DELIVERED: 1, AlertKind.OPERATOR: 1}
    with story.db.reading() as session:
        assert session.scalars(select(Lease.name).where(Lease.name.startswith("pause:"))).all() == []


@pytest.mark.parametrize("code", [30005, 30006])
def test_a_number_that_is_not_in_use_is_learnt_from_a_report(service: Service, code: int) -> None:
    service.carrier.misbehave(next=1, do="error", code=code, callbacks={"doubled": True})
    send(service, "Tue 24 Nov 14:00")
    assert deliveries(service) == ["undelivered"]
    assert (sams_number(service).bounce_code, sams_number(service).proven_on) == (code, None)
    assert told(service) == [AlertKind.NOT_DELIVERED]


def test_a_phone_that_is_off_now_and_then_keeps_its_number(service: Service) -> None:
    for day, code in (("Tue 24", 30003), ("Wed 25", 30003), ("Thu 26", None), ("Fri 27", 30003), ("Sat 28", 30003)):
        if code:
            service.carrier.misbehave(next=1, do="error", code=code)
        send(service, f"{day} Nov 14:00")
    assert Counter(deliveries(service)) == {"undelivered": 4, "delivered": 1, "due": 4}
    assert sams_number(service).bounce_code is None


def test_an_opt_out_is_learnt_from_a_report(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, callbacks={"silent": True})
    send_due(service.work)
    message = service.story.out()[0]
    with service.story.db.transaction() as session:
        take(session, Report(message.id, message.sid or "", "undelivered", 21610), service.story.at)
    with service.story.db.reading() as session:
        assert session.scalars(select(Preference.stopped_at)).one() is not None
    assert told(service) == [AlertKind.STOPPED]


def test_what_is_found_undelivered_when_the_reports_are_lost_is_told_too(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="error", code=30005, callbacks={"silent": True})
    send_due(service.work)
    arrive(service)
    with service.story.db.transaction() as session:
        on_course.stand(session, Delivery.UNKNOWN, sid=None)
    ready(service)
    reconcile_due(service.work)
    assert deliveries(service) == ["accepted"]
    assert ask_due(service.work) == 1
    assert deliveries(service) == ["undelivered"]
    assert told(service) == [AlertKind.NOT_DELIVERED]
    assert sams_number(service).bounce_code == 30005


def test_a_bad_report_of_news_for_tomorrow_is_urgent(service: Service) -> None:
    service.story.appointment(service.story.sam, "Sat 21 Nov 14:00")
    with service.story.db.transaction() as session:
        session.execute(update(Message).values(text_key="appointment.moved", urgency=Urgency.TODAY))
    service.carrier.misbehave(next=1, do="error", code=30005)
    send_due(service.work)
    arrive(service)
    with service.story.db.reading() as session:
        assert session.scalars(select(Alert.urgent)).all() == [True]


def are_told(service: Service, people: range) -> None:
    """These are told of an appointment, and whatever is reported of that comes in."""
    for n in people:
        service.story.appointment(service.story.participant(f"P{n}", f"+4477009003{n:02}"), "Tue 24 Nov 14:00")
    send_due(service.work)
    arrive(service)


@pytest.mark.parametrize("code", [30007, 63016])
def test_a_sender_whose_texts_nearly_all_come_back_with_it_pauses(service: Service, code: int) -> None:
    service.carrier.misbehave(do="error", code=code)
    are_told(service, range(4))
    assert paused(service) == frozenset()
    are_told(service, range(4, 5))
    assert paused(service) == {Channel.SMS}
    are_told(service, range(5, 6))
    assert deliveries(service)[5:] == ["due"]
    with service.story.db.reading() as session:
        told = session.scalars(select(Alert.facts).where(Alert.kind == AlertKind.OPERATOR).order_by(Alert.id))
        advice = [facts["advice"] for facts in told]
    assert [one.startswith("Most texts come back") for one in advice] == [False, True]


def test_a_few_that_are_filtered_among_many_that_arrive_pause_nothing(service: Service) -> None:
    are_told(service, range(6))
    service.carrier.misbehave(do="error", code=30007)
    are_told(service, range(6, 11))
    assert Counter(deliveries(service)) == {"delivered": 6, "failed": 5}
    assert paused(service) == frozenset()
