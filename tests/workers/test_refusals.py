"""Refusals: acted on by what they mean, and one bad recipient never stops the rest."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import select

from bot.models import AlertKind, Number
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_sending import arrive, deliveries, ready
from workers.sending import send_due


def test_a_bad_number_is_marked_told_and_stops_nobody_else(service: Service) -> None:
    story = service.story
    ana = story.participant("Ana", "+447700900200")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(ana, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="error", code=21614, numbers=[SAM])
    send_due(service.work)
    arrive(service)
    assert Counter(deliveries(service)) == {"failed": 1, "delivered": 1}
    assert [kind for kind, _ in story.told()] == [AlertKind.NOT_DELIVERED]
    with story.db.reading() as session:
        number = session.scalars(select(Number).where(Number.person_id == story.sam.id)).one()
    assert (number.bounce_code, number.proven_on) == (21614, None)


def test_stopped_at_the_provider_is_learnt_from_its_refusal(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="error", code=21610)
    send_due(service.work)
    story.text("yes")
    send_due(service.work)
    assert deliveries(service) == ["failed"]
    assert [kind for kind, _ in story.told()] == [AlertKind.STOPPED, AlertKind.WROTE]


def test_a_fault_of_ours_pauses_the_sender_and_tells_the_operator_once(service: Service) -> None:
    story = service.story
    for number in range(5):
        person = story.participant(f"P{number}", f"+44770090030{number}")
        story.appointment(person, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=5, do="error", code=20003)
    send_due(service.work)
    send_due(service.work)
    assert set(deliveries(service)) == {"due"}
    assert [kind for kind, _ in story.told()] == [AlertKind.OPERATOR]
    service.carrier.behave()
    ready(service)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 5
