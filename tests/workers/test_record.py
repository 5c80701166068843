"""The record that writes itself: every exchange ends with one outcome, and is in it once, the same day."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select, update

from bot.clock import london, now, ticks
from bot.models import Contact, Delivery, Entry, Message, RecordEntry
from bot.record import entries
from tests.workers.conftest import Service
from workers.reporting import report_due
from workers.sending import send_due
from workers.settling import settle_due
from workers.waking import wake_due


def asked(service: Service, at: str = "Fri 20 Nov 14:00") -> None:
    """Sam is booked in so late that the first text asks: can you come tomorrow at two?"""
    service.story.to(at)
    service.story.appointment(service.story.sam, "Sat 21 Nov 14:00")
    send_due(service.work)


def outcomes(service: Service) -> list[tuple[str, str | None]]:
    """Kind and outcome of every exchange, oldest first."""
    return [(c.kind.value, c.outcome.value if c.outcome else None) for c in service.story.contacts()]


def evening(service: Service, day: str) -> None:
    """It is 20:30 on a day: exchanges settle, and go into the record."""
    service.carrier.until_quiet()
    service.story.to(f"{day} 20:30")
    settle_due(service.work)
    report_due(service.work)


def test_an_answer_settles_the_exchange_and_silence_does_in_the_evening(service: Service) -> None:
    story = service.story
    asked(service)
    evening(service, "Fri 20 Nov")
    story.to("Sat 21 Nov 10:00")
    wake_due(service.work)
    send_due(service.work)
    story.text("yes")
    report_due(service.work)
    assert outcomes(service) == [("reminder", "no_answer"), ("reminder", "confirmed")]


def test_an_answer_the_next_morning_opens_a_new_exchange_linked_to_the_old(service: Service) -> None:
    story = service.story
    asked(service)
    evening(service, "Fri 20 Nov")
    story.to("Sat 21 Nov 09:00")
    story.text("yes sorry only just seen this")
    first, second = story.contacts()
    assert (first.outcome, second.outcome) == ("no_answer", "confirmed")
    assert second.follows_id == first.id
    assert second.words == "yes sorry only just seen this"


def test_what_was_never_delivered_is_not_an_unanswered_question(service: Service) -> None:
    service.carrier.misbehave(next=1, do="error", code=30005)
    asked(service)
    evening(service, "Fri 20 Nov")
    assert outcomes(service) == [("reminder", "not_delivered")]


def test_a_text_held_for_the_hours_keeps_its_exchange_open_with_it(service: Service) -> None:
    asked(service, "Fri 20 Nov 20:00")
    evening(service, "Fri 20 Nov")
    assert outcomes(service) == [("reminder", None)]
    service.story.to("Sat 21 Nov 10:00")
    send_due(service.work)
    evening(service, "Sat 21 Nov")
    assert outcomes(service) == [("reminder", "no_answer")]


def test_every_exchange_is_in_the_record_once_and_on_its_day(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    send_due(service.work)
    story.text("cant make it kids off school")
    evening(service, "Fri 20 Nov")
    report_due(service.work)
    with story.db.reading() as session:
        lines = list(session.scalars(select(RecordEntry)))
        left = session.scalar(select(func.count(Contact.id)).where(Contact.entry != Entry.REPORTED))
    assert [(line.outcome, line.words) for line in lines] == [("declined", "cant make it kids off school")]
    assert all(london(line.entered_at).date() == london(line.happened_at).date() for line in lines)
    assert left == 0


def test_a_worker_that_died_between_the_record_and_the_receipt_enters_nothing_twice(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("yes")
    with story.db.transaction() as session:
        line = entries.claim(session, "dead", ticks(), timedelta(seconds=60), 10)[0]
    service.work.record.enter(line, now())
    assert report_due(service.work) == 0  # somebody has it in hand
    with story.db.transaction() as session:
        session.execute(update(Contact).values(entry_lease=ticks() - timedelta(seconds=1)))
    assert report_due(service.work) == 1
    with story.db.reading() as session:
        assert session.scalar(select(func.count(RecordEntry.id))) == 1
        assert session.scalars(select(Contact.entry)).all() == [Entry.REPORTED]


def test_who_was_told_nothing_was_not_silent(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    for at in ("Mon 23 Nov 18:00", "Tue 24 Nov 10:00", "Tue 24 Nov 11:00"):
        with story.db.transaction() as session:
            session.execute(update(Message).values(delivery=Delivery.DROPPED, why="late"))
        story.to(at)
        wake_due(service.work)
    assert [kind for kind, _ in story.told()] == ["untold"]


def test_silence_tells_the_worker_what_became_of_the_text(service: Service) -> None:
    story = service.story
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Message).values(delivery=Delivery.DELIVERED))
    story.to("Tue 24 Nov 11:00")
    wake_due(service.work)
    assert [kind for kind, _ in story.told()] == ["unanswered"]
