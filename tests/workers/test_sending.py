"""Sending: each text once, at a decent hour, whatever the provider answers."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import text, update

from bot.clock import now, ticks
from bot.delivery import claiming, leaving
from bot.delivery.claiming import Hold
from bot.models import Delivery, Lease, Message, Number, Person, Place, Referral, Urgency
from tests.story import SAM
from tests.workers.conftest import Service
from workers.reconciling import reconcile_due, sweep_inbound
from workers.sending import send_due


def deliveries(service: Service) -> list[str]:
    """How far each of our messages got, oldest first."""
    return [message.delivery.value for message in service.story.out() if message.delivery]


def arrive(service: Service) -> None:
    """Everything the carrier has to post is posted."""
    service.carrier.until_quiet()


def ready(service: Service) -> None:
    """What waits for another try, or for a grace to end, need wait no longer."""
    with service.story.db.transaction() as session:
        past = ticks() - timedelta(seconds=1)
        session.execute(update(Message).where(Message.retry_after.is_not(None)).values(retry_after=past))
        session.execute(update(Message).where(Message.delivery == Delivery.UNKNOWN).values(lease_until=past))
        session.execute(update(Lease).values(until=past))


def test_a_text_goes_out_once_and_its_reports_come_back(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    assert send_due(service.work) == 1
    assert send_due(service.work) == 0
    arrive(service)
    assert deliveries(service) == ["delivered"]
    assert [each["text"][:12] for each in service.carrier.thread(SAM)] == ["Hi Sam, it's"]


def test_a_report_that_we_cannot_keep_is_posted_again_because_its_address_asks_for_it(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    with service.story.db.transaction() as session:
        session.execute(text("ALTER TABLE delivery_reports RENAME TO elsewhere"))
    send_due(service.work)
    arrive(service)
    assert {post["tries"] for post in service.carrier.get("/posts.json")["posts"]} == {4}


def test_a_conversation_over_the_wire(service: Service) -> None:
    story, carrier = service.story, service.carrier
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    carrier.text(SAM, "cant make it kids off school")
    arrive(service)
    send_due(service.work)
    assert story.told() == [("cannot_come", "cant make it kids off school")]
    assert carrier.thread(SAM)[-1]["text"].startswith("Thanks for telling us")


def test_a_planned_text_outside_hours_is_held_and_a_reply_goes_at_once(service: Service) -> None:
    story = service.story
    story.to("Fri 20 Nov 21:00")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    assert deliveries(service) == ["held"]
    story.text("yes")
    send_due(service.work)
    [answer] = [each["text"] for each in service.carrier.thread(SAM)]
    assert answer.startswith("Great, see you Tue 24 Nov, 2pm.")
    story.to("Sat 21 Nov 10:00")
    send_due(service.work)
    assert len(service.carrier.accepted()) == 2


def test_a_text_past_its_point_is_dropped_with_the_reason(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Fri 20 Nov 14:00")
    story.to("Fri 20 Nov 13:30")
    send_due(service.work)
    assert [(m.delivery, m.why) for m in story.out()] == [(Delivery.DROPPED, "past_point")]


def test_nobody_in_custody_is_texted_and_the_log_says_why(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
    send_due(service.work)
    assert [(m.delivery, m.why) for m in story.out()] == [(Delivery.DROPPED, "custody")]
    assert service.carrier.accepted() == []


def test_stop_reaches_what_is_already_in_the_outbox(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("STOP")
    send_due(service.work)
    assert [(m.delivery, m.why) for m in story.out()] == [(Delivery.DROPPED, "stopped")]


def test_one_recipient_gets_their_texts_in_order(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    for words in ("where is it", "what time is it"):
        story.text(words)
    send_due(service.work)
    ours = [text["text"][:9] for text in service.carrier.thread(SAM)]
    assert ours == ["Hi Sam, i", "It's at 5", "It's Tue "]


def test_429_is_tried_again_and_never_counted_twice(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=2, do="429")
    for _ in range(3):
        send_due(service.work)
        ready(service)
    arrive(service)
    assert deliveries(service) == ["delivered"]
    assert len(service.carrier.accepted()) == 1


def test_accepted_but_the_answer_lost_is_settled_by_its_report(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="500_after_accept")
    send_due(service.work)
    arrive(service)
    assert deliveries(service) == ["delivered"]
    ready(service)
    reconcile_due(service.work)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1


def test_accepted_with_answer_and_reports_lost_is_found_by_asking(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="500_after_accept", callbacks={"silent": True})
    send_due(service.work)
    assert deliveries(service) == ["unknown"]
    assert reconcile_due(service.work) == 0  # the grace is not over
    ready(service)
    reconcile_due(service.work)
    send_due(service.work)
    assert deliveries(service)[0] in ("queued", "sent", "delivered"), "as far as the provider said it had got"
    assert len(service.carrier.accepted()) == 1


def test_never_accepted_is_sent_after_the_provider_says_so(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="500")
    send_due(service.work)
    assert deliveries(service) == ["unknown"]
    ready(service)
    reconcile_due(service.work)
    send_due(service.work)
    arrive(service)
    assert deliveries(service) == ["delivered"]
    assert len(service.carrier.accepted()) == 1


def test_a_worker_that_died_after_the_call_sends_nothing_twice(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        taken = claiming.claim(session, Hold("dead", ticks(), timedelta(seconds=60)), now(), 10)
    with story.db.transaction() as session:
        leaving.begin(session, taken[0], "dead", now(), ticks())
        session.execute(update(Message).values(lease_until=ticks() - timedelta(seconds=1)))
    assert send_due(service.work) == 0
    assert reconcile_due(service.work) == 0
    assert deliveries(service) == ["unknown"]
    ready(service)
    reconcile_due(service.work)
    send_due(service.work)
    assert len(service.carrier.accepted()) == 1


def test_a_worker_that_slept_past_its_lease_sends_nothing(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        taken = claiming.claim(session, Hold("sleeper", ticks(), timedelta(0)), now(), 10)
    send_due(service.work)
    with story.db.transaction() as session:
        assert leaving.begin(session, taken[0], "sleeper", now(), ticks()) is None
    assert len(service.carrier.accepted()) == 1


def test_an_unknown_send_holds_back_routine_texts_but_not_a_reply(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    service.carrier.misbehave(next=1, do="500")
    send_due(service.work)
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    story.text("what time is it")
    send_due(service.work)
    arrive(service)
    assert [(m.delivery, m.urgency) for m in story.out()] == [
        (Delivery.UNKNOWN, Urgency.ROUTINE),
        (Delivery.DUE, Urgency.ROUTINE),
        (Delivery.DELIVERED, Urgency.REPLY),
    ]


def test_what_a_dead_database_missed_is_fetched(service: Service) -> None:
    story, carrier = service.story, service.carrier
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    sweep_inbound(service.work)
    service.web.shutdown()
    service.web.server_close()
    carrier.text(SAM, "yes")
    arrive(service)  # the provider has given up
    assert story.put() == ["appointment.booked"]
    assert sweep_inbound(service.work) == 1
    assert sweep_inbound(service.work) == 0
    assert story.put() == ["appointment.booked", "appointment.see_you"]


def test_a_new_number_takes_no_text_that_was_meant_for_the_old_one(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == story.sam.id).values(until=story.at))
        session.execute(update(Person).where(Person.id == story.sam.id).values(call_instead=False))
    send_due(service.work)
    assert [(m.delivery, m.why) for m in story.out()] == [(Delivery.DROPPED, "no_number")]


def test_a_row_that_nobody_expected_stops_none_of_those_it_is_begun_with(service: Service) -> None:
    story = service.story
    for number in range(3):
        story.appointment(story.participant(f"P{number}", f"+4477009003{number:02}"), "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Message).where(Message.id == story.out()[1].id).values(facts=["not what facts are"]))
    send_due(service.work)
    assert len(service.carrier.accepted()) == 2
    assert sorted(message.tries for message in story.out()) == [0, 1, 1]
