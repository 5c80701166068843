"""Several appointments booked at once are one text, that tells of what still stands when it leaves; each is told of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from bot.appointments import changes
from bot.appointments.answers import Answer, answers
from bot.models import Appointment, Booking, Language, Mode, Number, Person, Referral, Standing, Task
from tests.story import SAM, Story
from tests.workers.conftest import Service
from tests.workers.test_sending import arrive, ready
from workers.sending import send_due

DAYS = ("Thu 26 Nov 14:00", "Tue 24 Nov 14:00", "Mon 30 Nov 10:30")
SEVERAL, ONE = "appointment.booked_several", "appointment.booked"


def book(story: Story, *days: str) -> list[int]:
    """Jo books them with one press."""
    return [story.appointment(story.sam, day) for day in days]


def said(service: Service) -> list[str]:
    """Whatever is due leaves; every text that reached Sam's phone."""
    send_due(service.work)
    arrive(service)
    return [entry["text"] for entry in service.carrier.thread(SAM)]


def known(story: Story) -> set[Answer]:
    """What is known of any of the appointments."""
    with story.db.reading() as session:
        return set(answers(session, session.scalars(select(Appointment))).values())


def change(story: Story, appointment_id: int, tell: Callable[..., None], **values: object) -> None:
    """Staff change an appointment, and its conversation is told."""
    with story.db.transaction() as session:
        item = session.get_one(Appointment, appointment_id)
        for name, value in (values | {"version": item.version + 1}).items():
            setattr(item, name, value)
        tell(session, item, story.at)


def test_what_is_booked_at_once_is_one_text_with_every_time(service: Service) -> None:
    book(service.story, *DAYS)
    assert known(service.story) == {Answer.NOT_TOLD}
    assert said(service) == [
        "Hi Sam, it's Jo's team. You're booked in at 5 High St: Tue 24 Nov, 2pm; Thu 26 Nov, 2pm; Mon 30 Nov, 10.30am."
        " Can't make one? Text us which day. Staff read and keep these texts, and may pass on worries about safety."
    ]
    assert known(service.story) == {Answer.TOLD}, "each of them was told"
    service.story.text("cant make thurs")
    assert ("cannot_come", "cant make thurs") in service.story.told()


def test_in_welsh_by_phone(service: Service) -> None:
    story = service.story
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(language=Language.CY))
    for day in DAYS:
        story.appointment(story.sam, day, Mode.PHONE)
    assert said(service)[0].startswith(
        "Helo Sam, tîm Jo sydd yma. Bydd Jo yn eich ffonio: Maw 24 Tach, 2pm; Iau 26 Tach, 2pm; Llun 30 Tach, 10.30am."
    )


def test_what_differs_in_more_than_its_time_is_a_text_of_its_own(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, DAYS[0])
    story.appointment(story.sam, DAYS[1], venue="12 Mill Lane")
    story.appointment(story.sam, DAYS[2], Mode.PHONE)
    assert story.put() == [ONE] * 3


def test_six_at_once_are_two_texts_and_what_has_left_grows_no_more(service: Service) -> None:
    days = ("Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov", "Mon 30 Nov", "Tue 1 Dec")
    book(service.story, *(f"{day} 14:00" for day in days))
    assert service.story.put() == [SEVERAL, ONE]
    said(service)
    book(service.story, "Wed 2 Dec 14:00")
    assert len(said(service)) == 3


@pytest.mark.parametrize("which", [0, 1], ids=["its own", "one beside it"])
def test_what_is_moved_before_it_leaves_has_news_of_its_own(service: Service, which: int) -> None:
    booked = book(service.story, *DAYS)
    change(service.story, booked[which], changes.moved, venue="12 Mill Lane")
    texts = said(service)
    assert len(texts) == 2
    assert texts[0].count(" Nov, ") == 2, "what was moved is not in it"
    assert "A change on our side, sorry: we'll now see you" in texts[1]
    assert known(service.story) == {Answer.TOLD}


def test_when_one_is_left_the_text_is_the_usual_one_and_when_none_is_it_does_not_leave(service: Service) -> None:
    first, second = book(service.story, *DAYS[:2])
    change(service.story, second, changes.cancelled, booking=Booking.CANCELLED)
    assert "You're booked in for Thu 26 Nov, 2pm at 5 High St. Need another time?" in said(service)[0]
    third, fourth = book(service.story, "Thu 3 Dec 14:00", "Fri 4 Dec 14:00")
    for each in (first, third, fourth):
        change(service.story, each, changes.cancelled, booking=Booking.CANCELLED)
    said(service)
    assert service.story.out()[2].why == "superseded"


def test_a_refused_try_tells_of_what_stands_when_it_leaves_at_last(service: Service) -> None:
    booked = book(service.story, *DAYS)
    service.carrier.misbehave(do="error", code=20429, next=1)
    assert said(service) == []
    assert service.story.out()[0].body is not None, "it was tried"
    change(service.story, booked[2], changes.cancelled, booking=Booking.CANCELLED)
    ready(service)
    assert "Tue 24 Nov, 2pm; Thu 26 Nov, 2pm. Can't" in said(service)[0]


def test_a_text_that_reaches_nobody_is_a_call_about_each(service: Service) -> None:
    booked = book(service.story, *DAYS)
    service.carrier.misbehave(do="error", code=30005, next=1)
    said(service)
    assert known(service.story) == {Answer.NOT_DELIVERED}
    with service.story.db.reading() as session:
        assert sorted(task.appointment_id or 0 for task in session.scalars(select(Task))) == sorted(booked)


def test_whoever_may_not_be_texted_is_rung_about_each(service: Service) -> None:
    story = service.story
    booked = book(story, *DAYS)
    with story.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == story.sam.id).values(until=story.at))
    assert said(service) == []
    with story.db.reading() as session:
        assert sorted(task.appointment_id or 0 for task in session.scalars(select(Task))) == sorted(booked)


def test_nobody_who_was_recalled_hears_of_any(service: Service) -> None:
    book(service.story, *DAYS)
    with service.story.db.transaction() as session:
        session.execute(update(Referral).values(standing=Standing.RECALLED))
    assert said(service) == []


def test_what_is_lost_on_the_way_goes_again_with_every_time(service: Service) -> None:
    book(service.story, *DAYS)
    service.carrier.misbehave(do="error", code=30008, next=1)
    said(service)
    assert known(service.story) == {Answer.NOT_DELIVERED}
    service.story.to("Fri 20 Nov 12:00")
    assert said(service)[-1].count(" Nov, ") == 3
    assert known(service.story) == {Answer.TOLD}
