"""What does not arrive is said another way: by the other road, or again while it is useful, and else by a person."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot import clock
from bot.delivery.deliveries import Report, take
from bot.models import AlertKind, Channel, Contact, Delivery, Message, Number, Person, Task, TaskKind, Team
from bot.people.reach import Why
from tests.story import SAM
from tests.workers.conftest import Service
from tests.workers.test_leaving import CRISIS_WORDS
from tests.workers.test_pacing import simulated
from tests.workers.test_refusals import sams_number, told
from tests.workers.test_sending import arrive
from tests.workers.test_whatsapp import whatsapp, writes
from workers.sending import send_due

__all__ = ["whatsapp"]

Went = tuple[Channel, Delivery | None]


def go(service: Service, at: str | None = None) -> list[Went]:
    """Whatever is due leaves, and what is reported of it comes in; how every text of ours went."""
    if at:
        service.story.to(at)
    send_due(service.work)
    arrive(service)
    return [(message.channel, message.delivery) for message in service.story.out()]


def fails(service: Service, code: int, times: int | None = 1) -> None:
    service.carrier.misbehave(do="error", code=code, next=times)


def calls(service: Service) -> int:
    """How many calls somebody is to make."""
    with service.story.db.reading() as session:
        return len(session.scalars(select(Task.id).where(Task.kind == TaskKind.CALL)).all())


def test_what_whatsapp_does_not_take_goes_by_text_and_nobody_is_bothered(whatsapp: Service) -> None:
    writes(whatsapp)
    before = len(whatsapp.story.out())
    fails(whatsapp, 63003)
    whatsapp.story.appointment(whatsapp.story.sam, "Tue 24 Nov 14:00")
    go(whatsapp)
    assert go(whatsapp)[before:] == [(Channel.WHATSAPP, Delivery.FAILED), (Channel.SMS, Delivery.DELIVERED)]
    first, second = whatsapp.story.out()[before:]
    assert (second.body, second.contact_id, second.instead_of_id) == (first.body, first.contact_id, first.id)
    assert told(whatsapp) == []
    assert sams_number(whatsapp).bounce_code is None


def test_what_neither_takes_is_somebodys_call(whatsapp: Service) -> None:
    writes(whatsapp)
    fails(whatsapp, 63003)
    whatsapp.story.appointment(whatsapp.story.sam, "Tue 24 Nov 14:00")
    go(whatsapp)
    fails(whatsapp, 30005)
    assert go(whatsapp)[-1] == (Channel.SMS, Delivery.UNDELIVERED)
    assert go(whatsapp)[-1] == (Channel.SMS, Delivery.UNDELIVERED)  # the road there was tried already
    assert told(whatsapp) == [AlertKind.NOT_DELIVERED]
    assert calls(whatsapp) == 1


def test_a_number_that_no_text_reaches_is_tried_by_whatsapp_where_they_write_to_us(whatsapp: Service) -> None:
    with whatsapp.story.db.transaction() as session:
        session.execute(update(Team).values(whatsapp=True))
        session.execute(update(Person).values(channel=Channel.SMS))
    writes(whatsapp)
    before = len(whatsapp.story.out())
    fails(whatsapp, 30006)
    whatsapp.story.appointment(whatsapp.story.sam, "Tue 24 Nov 14:00")
    go(whatsapp)
    assert go(whatsapp)[before:] == [(Channel.SMS, Delivery.UNDELIVERED), (Channel.WHATSAPP, Delivery.DELIVERED)]
    assert (sams_number(whatsapp).bounce_code, sams_number(whatsapp).proven_on) == (30006, None)
    assert told(whatsapp) == [AlertKind.NOT_DELIVERED]
    whatsapp.story.appointment(whatsapp.story.sam, "Wed 25 Nov 14:00")
    assert go(whatsapp)[-1] == (Channel.SMS, Delivery.DROPPED)  # and texts stop


def test_after_a_day_it_may_be_somebody_elses_and_is_told_no_place(whatsapp: Service) -> None:
    with whatsapp.story.db.transaction() as session:
        session.execute(update(Team).values(whatsapp=True))
        session.execute(update(Person).values(channel=Channel.SMS))
    writes(whatsapp)
    whatsapp.story.to("Mon 23 Nov 11:00")
    fails(whatsapp, 30006)
    whatsapp.story.appointment(whatsapp.story.sam, "Thu 26 Nov 14:00")
    go(whatsapp)
    assert go(whatsapp)[-1] == (Channel.WHATSAPP, Delivery.DROPPED)
    assert whatsapp.story.out()[-1].why == Why.NOT_PROVEN.value
    assert calls(whatsapp) == 1


def test_nobody_is_tried_on_a_road_that_they_never_took(service: Service) -> None:
    with service.story.db.transaction() as session:
        session.execute(update(Team).values(whatsapp=True))
    fails(service, 30006)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    go(service)
    assert go(service) == [(Channel.SMS, Delivery.UNDELIVERED)]
    assert (told(service), calls(service)) == ([AlertKind.NOT_DELIVERED], 1)


def test_a_phone_that_was_off_gets_it_an_hour_later_and_its_worker_is_not_troubled(service: Service) -> None:
    fails(service, 30003)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    lost, waits = (Channel.SMS, Delivery.UNDELIVERED), (Channel.SMS, Delivery.DUE)
    assert go(service) == [lost, waits]
    assert go(service, "Fri 20 Nov 11:59") == [lost, waits]
    assert go(service, "Fri 20 Nov 12:01") == [lost, (Channel.SMS, Delivery.DELIVERED)]
    assert [text["text"] for text in service.carrier.thread(SAM)] == [service.story.out()[0].body] * 2
    assert told(service) == []
    with service.story.db.reading() as session:
        assert len(session.scalars(select(Contact.id)).all()) == 1


def test_an_answer_that_is_lost_goes_an_hour_later_too_and_the_next_one_does_not_wait_for_it(service: Service) -> None:
    story, lost, waits = service.story, (Channel.SMS, Delivery.UNDELIVERED), (Channel.SMS, Delivery.DUE)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    booked = go(service)
    fails(service, 30003)
    story.text("where is it")
    assert go(service) == [*booked, lost, waits]
    assert go(service, "Fri 20 Nov 11:58") == [*booked, lost, waits]
    story.text("when is it")
    assert go(service) == [*booked, lost, waits, *booked]
    assert go(service, "Fri 20 Nov 12:01") == [*booked, lost, (Channel.SMS, Delivery.DROPPED), *booked]


def test_an_answer_that_is_lost_says_an_hour_later_what_it_said(service: Service) -> None:
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    booked = go(service)
    fails(service, 30003)
    service.story.text("where is it")
    assert go(service, "Fri 20 Nov 11:59") == [
        *booked,
        (Channel.SMS, Delivery.UNDELIVERED),
        (Channel.SMS, Delivery.DUE),
    ]
    assert go(service, "Fri 20 Nov 13:01")[-1] == (Channel.SMS, Delivery.DELIVERED)
    assert [text["text"] for text in service.carrier.thread(SAM)][-2:] == [service.story.out()[-1].body] * 2


def test_an_answer_to_a_crisis_that_is_lost_is_told_at_once_and_goes_again_within_a_minute(service: Service) -> None:
    service.story.text(CRISIS_WORDS)
    fails(service, 30008, 2)
    went = []
    with simulated() as at:
        for seconds in (0, 0, 59, 60, 60, 299, 300):
            clock.simulate(at + timedelta(seconds=seconds))
            went.append([delivery for _, delivery in go(service)])
    lost, due = Delivery.UNDELIVERED, Delivery.DUE
    assert went == [[lost, due]] * 3 + [[lost, lost, due]] * 3 + [[lost, lost, Delivery.DELIVERED]]
    assert told(service) == [AlertKind.CRISIS, AlertKind.NOT_REACHED]


def test_a_phone_that_stays_off_is_told_after_three_and_a_person_takes_over(service: Service) -> None:
    fails(service, 30003, None)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    for at in (None, "Fri 20 Nov 12:01", "Fri 20 Nov 14:02", "Fri 20 Nov 17:30", "Sat 21 Nov 11:00"):
        went = go(service, at)
    assert went == [(Channel.SMS, Delivery.UNDELIVERED)] * 3
    assert told(service) == [AlertKind.NOT_DELIVERED]
    assert sams_number(service).bounce_code is None  # once lost, however often it was tried


def test_a_phone_that_is_off_time_after_time_has_its_number_marked(service: Service) -> None:
    fails(service, 30003, None)
    for day, starts, bounced in (("Fri 20", "Tue 24", None), ("Sat 21", "Wed 25", None), ("Mon 23", "Thu 26", 30003)):
        service.story.to(f"{day} Nov 11:00")
        service.story.appointment(service.story.sam, f"{starts} Nov 14:00")
        for at in ("11:00", "12:01", "14:02"):
            go(service, f"{day} Nov {at}")
        assert sams_number(service).bounce_code == bounced


def test_what_arrived_after_all_is_not_said_again(service: Service) -> None:
    """Nor told as lost; not where staff typed it either."""
    fails(service, 30003)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    go(service)
    first = service.story.out()[0]
    with service.story.db.transaction() as session:
        session.execute(update(Message).where(Message.id > first.id).values(by_id=service.story.jo.id))
        take(session, Report(first.id, first.sid or "", "delivered"), service.story.at)
    assert go(service, "Fri 20 Nov 12:01")[-1] == (Channel.SMS, Delivery.DROPPED)
    assert (service.story.out()[-1].why, told(service)) == (Why.ARRIVED.value, [])
    assert len(service.carrier.accepted()) == 1


def test_nothing_is_said_again_once_the_talk_went_on(service: Service) -> None:
    fails(service, 30003)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    go(service)
    service.carrier.text(SAM, "when is it")
    arrive(service)
    go(service)
    assert go(service, "Fri 20 Nov 12:01")[1] == (Channel.SMS, Delivery.DROPPED)
    assert service.story.out()[1].why == Why.FOLLOWED.value
    assert told(service) == [AlertKind.NOT_DELIVERED]


def test_what_would_come_too_late_is_told_to_the_worker_at_once(service: Service) -> None:
    service.story.appointment(service.story.sam, "Fri 20 Nov 14:00")
    with service.story.db.transaction() as session:
        session.execute(update(Message).values(not_after=service.story.at.replace(hour=11, minute=50)))
    fails(service, 30003)
    assert go(service) == [(Channel.SMS, Delivery.UNDELIVERED)]
    assert told(service) == [AlertKind.NOT_DELIVERED]


def test_who_stopped_is_not_written_to_by_another_road(whatsapp: Service) -> None:
    writes(whatsapp)
    whatsapp.story.appointment(whatsapp.story.sam, "Tue 24 Nov 14:00")
    fails(whatsapp, 21610)
    assert go(whatsapp)[-1] == (Channel.WHATSAPP, Delivery.FAILED)
    assert go(whatsapp)[-1] == (Channel.WHATSAPP, Delivery.FAILED)
    assert told(whatsapp) == [AlertKind.STOPPED]


@pytest.mark.parametrize("doubled", [True, False])
def test_a_loss_that_is_reported_twice_is_made_up_for_once(service: Service, doubled: bool) -> None:
    service.carrier.misbehave(do="error", code=30003, next=1, callbacks={"doubled": doubled})
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    go(service)
    assert len(go(service, "Fri 20 Nov 12:01")) == 2
    assert len(service.carrier.accepted()) == 2


def test_nothing_goes_again_to_a_number_that_is_no_longer_proven(service: Service) -> None:
    fails(service, 30003)
    service.story.appointment(service.story.sam, "Tue 24 Nov 14:00")
    go(service)
    with service.story.db.transaction() as session:
        session.execute(update(Number).values(proven_on=None))
    assert "High St" in service.carrier.thread(SAM)[0]["text"]
    assert go(service, "Fri 20 Nov 12:01")[-1] == (Channel.SMS, Delivery.DROPPED)
    assert service.story.out()[-1].why == Why.NOT_PROVEN.value
