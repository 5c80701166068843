"""An answer goes to whoever asked, as things stand when it leaves, and in the order in which it was said."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from sqlalchemy import delete, update

from bot.clock import ticks
from bot.delivery import outbox
from bot.delivery.outbox import SEND
from bot.models import Conversation, Delivery, Lease, Message, Number, Person, Urgency
from bot.operating import due
from bot.vault import ring
from tests.story import SAM, Story
from tests.workers.conftest import Service
from tests.workers.test_refusals import paused
from tests.workers.test_sending import deliveries, ready
from tests.workers.test_who_is_texted import fate, said, sams
from workers.sending import send_due

NEW = "+447700900555"


def asks_in_the_evening(service: Service) -> None:
    """Sam may be texted from ten to noon and at no other time, and writes at eight in the evening."""
    story = service.story
    story.appointment(story.sam, "Sat 21 Nov 14:00")
    send_due(service.work)
    sams(story, Person, hours_are_safe_hours=True, hours_from=time(10), hours_to=time(12))
    story.to("Fri 20 Nov 20:00")
    story.text("cant come kids off school")
    send_due(service.work)
    assert fate(story)[-1][1] is Delivery.HELD


def has_a_new_phone(story: Story) -> None:
    sams(story, Number, until=story.at)
    with story.db.transaction() as session:
        row = {"person_id": story.sam.id, "e164": NEW, "key": ring().index("number", NEW)}
        session.add(Number(**row, since=story.at, proven_on=date(2026, 11, 20)))


def in_the_morning(service: Service) -> tuple[Delivery | None, str | None]:
    """What becomes of the answer."""
    service.story.to("Sat 21 Nov 10:30")
    send_due(service.work)
    return fate(service.story)[-1][1:]


def test_an_answer_does_not_go_to_the_phone_they_no_longer_have(service: Service) -> None:
    asks_in_the_evening(service)
    has_a_new_phone(service.story)
    assert in_the_morning(service) == (Delivery.DROPPED, "no_number")
    assert (len(said(service)), said(service, NEW)) == (1, [])


def test_an_answer_does_not_go_to_a_phone_that_somebody_else_has_too_by_now(service: Service) -> None:
    asks_in_the_evening(service)
    service.story.participant("Alex", SAM)
    assert in_the_morning(service) == (Delivery.DROPPED, "shared_number")


def test_whose_number_was_closed_is_answered_where_they_wrote(service: Service) -> None:
    asks_in_the_evening(service)
    sams(service.story, Number, until=service.story.at)
    assert in_the_morning(service)[0] is not Delivery.DROPPED


def test_words_that_were_for_a_number_known_to_be_theirs_do_not_go_when_that_is_in_doubt(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="429")
    send_due(service.work)
    sams(story, Number, proven_on=None)
    with story.db.transaction() as session:
        session.execute(update(Message).values(retry_after=None))
        session.execute(delete(Lease))
    send_due(service.work)
    assert (fate(story)[-1][1:], said(service)) == ((Delivery.DROPPED, "not_proven"), [])


def two_answers(service: Service, first: Delivery = Delivery.DUE) -> None:
    """Sam asks twice; the first answer was tried, and is to be tried again in a while, or may have gone."""
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.text("change please")
    later = ticks() + timedelta(minutes=4)
    is_due = first is Delivery.DUE
    with story.db.transaction() as session:
        values = {"retry_after": later} if is_due else {"delivery": first, "lease_until": later, "lease_owner": None}
        session.execute(update(Message).where(Message.id == story.out()[-1].id).values(tries=1, **values))
    story.text("actually yes i'll be there tuesday 2pm")
    assert len(story.out()) == 3


def test_an_answer_does_not_go_past_one_that_is_to_be_tried_again(service: Service) -> None:
    two_answers(service)
    assert send_due(service.work) == 0
    ready(service)
    send_due(service.work)
    send_due(service.work)
    assert [entry["message_id"] for entry in service.carrier.accepted()] == [1, 3, 5]


@pytest.mark.parametrize("at_once", [Delivery.DUE, Delivery.HELD], ids=["at once", "when staff had written"])
def test_what_is_told_at_night_goes_after_an_answer_that_waited(service: Service, at_once: Delivery) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.to("Fri 20 Nov 22:00")
    story.text("where is it")
    story.to("Fri 20 Nov 22:40")
    send_due(service.work)
    waited = story.out()[-1]
    assert waited.delivery is Delivery.HELD, "nobody has just texted by now"
    with story.db.transaction() as session:
        draft = outbox.Draft("shared.got_that", Urgency.REPLY, story.at, any_hour=True)
        conversation = session.get_one(Conversation, waited.conversation_id)
        told = outbox.put(session, draft, session.get_one(Person, story.sam.id), conversation, None)
        told.delivery = at_once
    for at in ("22:41", "22:42", "22:43"):
        story.to(f"Fri 20 Nov {at}")
        send_due(service.work)
    assert [entry["message_id"] for entry in service.carrier.accepted()][-2:] == [waited.id, told.id]


def test_an_answer_goes_past_one_that_may_have_gone(service: Service) -> None:
    two_answers(service, Delivery.UNKNOWN)
    assert send_due(service.work) == 1


def test_a_cry_for_help_is_answered_whatever_is_to_be_tried_again(service: Service) -> None:
    two_answers(service)
    service.story.text("i want to kill myself")
    send_due(service.work)
    assert [entry["message_id"] for entry in service.carrier.accepted()] == [1, 7]


@pytest.mark.parametrize("fast", [timedelta(minutes=9), timedelta(days=2)])
def test_where_help_is_goes_at_once_though_a_fast_clock_put_it(service: Service, fast: timedelta) -> None:
    story = service.story
    story.text("i want to kill myself")
    ahead = story.at + fast
    with story.db.transaction() as session:
        session.execute(update(Message).where(Message.text_key == "shared.crisis").values(send_after=ahead))
    with story.db.reading() as session:
        assert SEND in due.jobs(session, story.at, ticks()), "also when the nudge is lost"
    send_due(service.work)
    assert [line["to"] for line in service.carrier.accepted()] == [SAM]


def test_a_country_that_the_account_may_not_text_holds_up_nobody_here(service: Service) -> None:
    service.carrier.misbehave(next=1, do="error", code=21408)
    service.story.text("i want to die", number="+266696687")
    send_due(service.work)
    assert deliveries(service) == ["failed"]
    assert paused(service) == frozenset()
