"""What is due is done one by one: what cannot be done is undone alone, and what ends in mid-call stops no other."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from bot.models import Delivery, NewsBy, Person
from tests.workers.conftest import Service
from tests.workers.test_what_breaks import CutOff, arrived, waited
from workers.context import each
from workers.sending import send_due


def test_one_that_fails_is_undone_alone_and_the_rest_are_done(service: Service) -> None:
    story = service.story
    ana = story.participant("Ana", "+447700900200")

    def tell(session: Session, person_id: int) -> None:
        person = session.get_one(Person, person_id)  # there is nobody 999
        person.news = NewsBy.TEXT
        session.flush()
        assert person_id != story.sam.id

    assert each(service.work, "person", [story.sam.id, 999, ana.id], tell) == 1
    with story.db.reading() as session:
        assert [session.get_one(Person, who.id).news for who in (story.sam, ana)] == [NewsBy.INBOX, NewsBy.TEXT]


def test_what_ends_a_sending_thread_leaves_its_own_text_unknown_and_no_other(service: Service) -> None:
    story, ends = service.story, iter([SystemExit()])
    for number in range(3):
        story.appointment(story.participant(f"P{number}", f"+4477009003{number:02}"), "Tue 24 Nov 14:00")

    def end_one() -> None:
        for end in ends:
            raise end

    service.carrier.misbehave(callbacks={"silent": True})
    assert send_due(replace(service.work, channel=CutOff(service.work.channel, end_one))) == 3
    left = sorted(message.delivery for message in story.out() if message.delivery)
    assert left == [Delivery.LEAVING, Delivery.QUEUED, Delivery.QUEUED]
    waited(service)
    assert len(arrived(service)) == 3
