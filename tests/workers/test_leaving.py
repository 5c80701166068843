"""Leaving: the last look at each text, and who is told when news of ours could not be given."""

from __future__ import annotations

import socket
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot import clock
from bot.appointments import changes
from bot.clock import now, ticks
from bot.delivery import claiming
from bot.delivery.claiming import Hold
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    Booking,
    Delivery,
    Message,
    Number,
    Person,
    Place,
    Referral,
    Standing,
)
from bot.vault import ring
from tests.story import SAM, Story
from tests.workers.conftest import Service
from tests.workers.test_sending import deliveries, ready
from workers.sending import send_due

CRISIS_WORDS = "i want to kill myself"


def fates(story: Story) -> list[tuple[str | None, str | None]]:
    """What each of our messages was, and why it was not sent."""
    return [(message.text_key, message.why) for message in story.out()]


def referral_is(story: Story, **values: object) -> None:
    """Something about Sam's referral changes."""
    with story.db.transaction() as session:
        session.execute(update(Referral).where(Referral.participant_id == story.sam.id).values(**values))


def call_off(story: Story, appointment_id: int) -> None:
    """Staff cancel an appointment, and its conversation is told."""
    with story.db.transaction() as session:
        appointment = session.get_one(Appointment, appointment_id)
        appointment.booking, appointment.version = Booking.CANCELLED, appointment.version + 1
        changes.cancelled(session, appointment, story.at)


def safe_hours(story: Story) -> None:
    """Sam's hours are safe hours: they bind answers too."""
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(hours_are_safe_hours=True))


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"place": Place.CUSTODY}, "custody"),
        ({"standing": Standing.RECALLED}, "not_active"),
        ({"standing": Standing.UNLAWFULLY_AT_LARGE}, "not_active"),
        ({"standing": Standing.DECEASED}, "not_active"),
        ({"standing": Standing.ENDED}, None),
    ],
)
def test_nobody_in_custody_is_answered_and_somebody_whose_referral_ended_is(
    service: Service, values: dict[str, object], why: str | None
) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.text("what time is it")
    referral_is(story, **values)
    send_due(service.work)
    assert fates(story)[1:] == [("appointment.when", why)]


def test_a_crisis_is_answered_in_custody_too(service: Service) -> None:
    story = service.story
    referral_is(story, place=Place.CUSTODY)
    story.text(CRISIS_WORDS)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1


def test_the_answer_to_a_crisis_waits_for_no_other_text_and_for_no_pause(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        claiming.claim(session, Hold("slow", ticks(), timedelta(seconds=60)), now(), 10)
        session.execute(update(Message).values(delivery=Delivery.LEAVING))
    service.carrier.misbehave(next=1, do="error", code=20003)
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    send_due(service.work)  # Ana's is refused for a fault of ours, and the sender pauses
    story.text(CRISIS_WORDS)
    send_due(service.work)
    assert any("999" in said["text"] for said in service.carrier.thread(SAM))
    assert deliveries(service)[:2] == ["leaving", "due"]


def test_a_text_that_cannot_be_filled_is_given_up_and_stops_nobody(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.sam, "Thu 26 Nov 14:00", venue="12 Mill Lane")
    with story.db.transaction() as session:
        session.execute(update(Message).where(Message.id == story.out()[0].id).values(text_key="appointment.nonsense"))
    send_due(service.work)
    send_due(service.work)
    assert [(m.delivery, m.why) for m in story.out()][0] == (Delivery.FAILED, "no_words")
    assert len(service.carrier.accepted()) == 1
    with story.db.reading() as session:
        told, theirs = session.scalars(select(Alert).order_by(Alert.id))
    assert (told.kind, told.urgent, told.words) == (AlertKind.OPERATOR, True, None)
    assert (theirs.kind, theirs.person_id) == (AlertKind.NOT_DELIVERED, story.sam.id)
    assert SAM not in str(told.facts)


def test_a_row_that_will_not_open_is_given_up_too(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.participant("Ana", "+447700900200"), "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        sealed = ring().seal(SAM, "some.other_column")
        session.execute(text("UPDATE messages SET number = :sealed WHERE id = 1"), {"sealed": sealed})
    send_due(service.work)
    with story.db.reading() as session:
        assert session.execute(select(Message.delivery, Message.why).where(Message.id == 1)).one() == (
            Delivery.FAILED,
            "no_words",
        )
    assert len(service.carrier.accepted()) == 1
    assert story.told() == [("operator", None)]


def test_two_texts_of_one_opening_go_one_after_the_other(service: Service) -> None:
    story = service.story
    story.to("Fri 20 Nov 21:00")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.sam, "Thu 26 Nov 14:00", venue="12 Mill Lane")
    send_due(service.work)
    send_due(service.work)
    assert deliveries(service) == ["held", "held"]
    story.to("Sat 21 Nov 10:00")
    with story.db.transaction() as session:
        assert len(claiming.claim(session, Hold("one", ticks(), timedelta(seconds=60)), now(), 10)) == 1


def test_a_held_answer_about_a_time_that_has_moved_is_not_given(service: Service) -> None:
    story = service.story
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    safe_hours(story)
    story.to("Fri 20 Nov 21:00")
    story.text("yes")
    send_due(service.work)
    assert deliveries(service)[-1] == "held"
    with story.db.transaction() as session:
        appointment = session.get_one(Appointment, expected)
        appointment.starts_at, appointment.version = appointment.starts_at + timedelta(days=1), 2
    story.to("Sat 21 Nov 10:00")
    send_due(service.work)
    assert fates(story)[-1] == ("appointment.see_you", "superseded")


def test_an_answer_that_comes_a_day_late_answers_nothing(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    send_due(service.work)
    safe_hours(story)
    story.to("Sat 21 Nov 17:55")
    service.carrier.misbehave(do="429")
    story.text("what time is it")
    send_due(service.work)
    service.carrier.behave()
    story.to("Mon 23 Nov 10:00")
    ready(service)
    send_due(service.work)
    assert fates(story)[-1] == ("appointment.when", "past_point")


@pytest.mark.parametrize(("starts", "urgent"), [("Sat 21 Nov 14:00", True), ("Thu 26 Nov 14:00", False)])
def test_a_cancellation_that_cannot_be_told_goes_to_the_worker(service: Service, starts: str, urgent: bool) -> None:
    story = service.story
    expected = story.appointment(story.sam, starts)
    send_due(service.work)
    with story.db.transaction() as session:
        session.execute(update(Number).values(bounced_at=story.at))
    call_off(story, expected)
    send_due(service.work)
    with story.db.reading() as session:
        told = session.scalars(select(Alert)).all()
    because = {"delivery": "dropped", "why": "bounced"}
    assert [(a.kind, a.urgent, a.appointment_id, a.facts | because == a.facts) for a in told] == [
        (AlertKind.NOT_DELIVERED, urgent, expected, True)
    ]


def test_what_newer_news_replaces_is_nobodys_to_tell(service: Service) -> None:
    story = service.story
    expected = story.appointment(story.sam, "Thu 26 Nov 14:00")
    send_due(service.work)
    with story.db.transaction() as session:
        appointment = session.get_one(Appointment, expected)
        appointment.starts_at, appointment.version = appointment.starts_at + timedelta(days=1), 2
        changes.moved(session, appointment, story.at)
    call_off(story, expected)
    send_due(service.work)
    send_due(service.work)
    assert fates(story) == [
        ("appointment.booked", None),
        ("appointment.moved", "superseded"),
        ("appointment.cancelled", None),
    ]
    assert story.told() == []


def test_a_worker_that_slept_while_it_looked_up_whom_to_call_says_nothing_until_it_begins_anew(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    at, lease = ticks(), timedelta(seconds=service.work.settings.lease_seconds)
    look_up = socket.getaddrinfo

    def sleep(*asked: Any) -> Any:
        clock.simulate(at + lease)
        return look_up(*asked)

    clock.simulate(at)
    with monkeypatch.context() as slow:
        slow.setattr(socket, "getaddrinfo", sleep)
        send_due(service.work)
        clock.simulate(None)
    assert (deliveries(service), service.carrier.accepted()) == (["due"], [])
    ready(service)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1
