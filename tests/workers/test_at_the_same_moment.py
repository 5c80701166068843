"""Two at the same moment, in PostgreSQL: the second one waits, looks again, and undoes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot import casework, clock
from bot.alerting.alerts import News, tell
from bot.appointments import arranging, attendance, slots
from bot.channels.base import Receipt
from bot.config import Settings
from bot.delivery import mending, pacing, receipts
from bot.delivery.leaving import Attempt
from bot.delivery.refusals import preference_of
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    AppointmentKind,
    Attendance,
    Channel,
    Contact,
    Conversation,
    Delivery,
    Message,
    Mode,
    Outcome,
    Referral,
)
from bot.record import contacts
from tests.arranging import jo, works
from tests.story import Story, begin, usual_week
from tests.transcript import instant

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
PATIENCE = 120.0  # seconds
PLAN = casework.Plan(
    casework.Slot(instant("Mon 23 Nov 10:00"), Mode.PLACE, "5 High St"), AppointmentKind.SESSION, None, 60, 0
)


@pytest.fixture
def story(settings: Settings) -> Iterator[Story]:
    told = begin(settings)
    yield told
    told.db.close()
    clock.unfollow()


@contextmanager
def second(story: Story, do: Callable[[], object]) -> Iterator[Future[object]]:
    """Somebody else does the same at the same moment: they begin, and wait for us to be done."""
    with ThreadPoolExecutor(1) as thread:
        doing = thread.submit(do)
        waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        deadline = time.monotonic() + PATIENCE
        with story.db.reading() as session:
            while not session.scalar(waiting) and not doing.done():
                assert time.monotonic() < deadline, "The other one never came to where it has to wait."
                time.sleep(0.01)
        yield doing


def beside(story: Story, do: Callable[[Session], object], patience: str = "120s") -> object:
    """Do something in a transaction of its own, which waits for a lock no longer than that."""
    with story.db.transaction() as session:
        session.execute(text(f"SET LOCAL lock_timeout = '{patience}'"))
        return do(session)


def booked(story: Story, session: Session) -> Appointment:
    """An import books Ana in with Jo on Monday at ten."""
    referral = session.scalars(select(Referral).where(Referral.participant_id != story.sam.id)).one()
    return casework.book(session, referral, "imported 1", replace(PLAN, worker_id=story.jo.id), story.at)


def put_down(story: Story, appointment_id: int, said: Attendance) -> None:
    """Jo records whether Sam came."""
    with story.db.transaction() as session:
        assert attendance.record(session, jo(story), appointment_id, said, story.at)
        arranging.recorded(session, session.get_one(Appointment, appointment_id), story.at)


def test_an_answer_at_half_past_eight_leaves_what_was_settled_as_it_is(story: Story) -> None:
    story.to("Fri 20 Nov 14:00")
    story.appointment(story.sam, "Sat 21 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Message).values(delivery=Delivery.DELIVERED))
    story.to("Fri 20 Nov 20:30")
    with story.db.transaction() as session:
        [contact] = contacts.due_to_settle(session, story.at, 10)
        contacts.settle_silent(session, contact, story.at)
        session.flush()
        with second(story, lambda: story.text("yes")) as answer:
            session.commit()
        assert answer.result() is True
    first, after = story.contacts()
    assert (first.outcome, after.outcome, after.follows_id) == ("no_answer", "confirmed", first.id)


def test_an_exchange_that_was_read_before_it_was_settled_is_looked_at_again(story: Story) -> None:
    story.appointment(story.sam, "Sat 21 Nov 14:00")
    with story.db.transaction() as session:
        [read] = session.scalars(select(Contact))
        conversation = session.get_one(Conversation, read.conversation_id)
        with story.db.transaction() as other:
            contacts.settle(other, conversation, Outcome.CONFIRMED, None, story.at)
        contacts.settle(session, conversation, Outcome.DECLINED, None, story.at)
    assert [contact.outcome for contact in story.contacts()] == ["confirmed", "declined"]


def test_of_two_who_tell_the_same_one_does(story: Story) -> None:
    news = News(AlertKind.CALL_ME, "the same")
    with story.db.transaction() as session:
        assert tell(session, story.sam, news, story.at) is not None
        with second(story, lambda: beside(story, lambda other: tell(other, story.sam, news, story.at))) as other:
            session.commit()
        assert other.result() is None
    with story.db.reading() as session:
        assert len(session.scalars(select(Alert)).all()) == 1


def test_what_is_just_leaving_is_asked_about_though_they_came_after_all(story: Story) -> None:
    """Jo put down that Sam was not there, and puts it right as a worker begins to send what asks why."""
    works(story)
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.wait("Mon 23 Nov 15:20")
    put_down(story, expected, Attendance.NOT_ATTENDED)
    asks = select(Message).where(Message.text_key == "missed.asked").with_for_update()
    with story.db.transaction() as session:
        session.scalars(asks).one().delivery = Delivery.LEAVING
        session.flush()
        with second(story, lambda: put_down(story, expected, Attendance.ATTENDED)) as other:
            session.commit()
        other.result()
    with story.db.reading() as session:
        assert session.scalars(asks).one().delivery is Delivery.LEAVING


def test_of_two_who_first_choose_for_a_number_both_write_one_row(story: Story) -> None:
    def choose(session: Session) -> int:
        return preference_of(session, "a number's key", Channel.SMS).id

    with story.db.transaction() as session:
        first = choose(session)
        with second(story, lambda: beside(story, choose)) as other:
            session.commit()
        assert other.result() == first


@pytest.mark.parametrize("one_is_mended", [True, False])
def test_two_workers_to_whom_both_senders_are_faulty_take_them_in_one_order(story: Story, one_is_mended: bool) -> None:
    """Tried with builds in which who says that it is mended, or who tries, takes its own and no more: a deadlock."""
    tick = clock.ticks()

    def try_both(session: Session) -> None:
        for channel in (Channel.SMS, Channel.WHATSAPP):
            mending.trying(session, channel, tick)

    with story.db.transaction() as session:
        for channel in Channel:
            mending.met(session, channel, tick)
    with story.db.transaction() as session:
        if one_is_mended:
            mending.mended(session, {Channel.WHATSAPP}, tick)
        else:
            mending.trying(session, Channel.WHATSAPP, tick)
        with second(story, lambda: beside(story, try_both)) as other:
            mending.trying(session, Channel.SMS, tick)
            session.commit()
        other.result()


def test_a_report_of_a_text_whose_acceptance_is_just_written_pauses_its_sender(story: Story) -> None:
    """Tried with a build that says of the sender first that it is mended: a deadlock."""
    tick = clock.ticks()
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        mending.met(session, Channel.SMS, tick)
        session.execute(update(Message).values(delivery=Delivery.LEAVING, tries=1))
    (message,) = story.out()
    attempt = Attempt(message.id, 1, message.number, "Hi", message.channel, None)

    def is_taken(session: Session) -> None:
        receipts.accepted(session, attempt, Receipt("SM1", "queued"), story.at)

    with story.db.transaction() as session:
        session.get_one(Message, message.id, with_for_update=True)
        with second(story, lambda: beside(story, is_taken)) as other:
            pacing.pause(session, Channel.SMS, tick + pacing.LONGEST)
            session.commit()
        other.result()
    assert [text.delivery for text in story.out()] == [Delivery.QUEUED]


def test_an_import_takes_no_time_that_somebody_is_just_taking(story: Story) -> None:
    story.participant("Ana", "+447700900200")
    with story.db.transaction() as session:
        slots.lock(session, story.jo.id, story.at)
        with pytest.raises(OperationalError, match="lock timeout"):
            beside(story, lambda other: booked(story, other), patience="100ms")


def test_a_move_takes_no_time_that_somebody_is_just_taking(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        slots.lock(session, story.jo.id, story.at)
        with pytest.raises(OperationalError, match="lock timeout"):
            beside(
                story, lambda other: casework.move(other.get_one(Appointment, expected), PLAN.slot), patience="100ms"
            )


def test_a_time_that_was_offered_and_then_booked_by_an_import_is_gone(story: Story) -> None:
    story.participant("Ana", "+447700900200")
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do monday at 10")
    assert story.put()[-1] == "rescheduling.echo"
    with story.db.transaction() as session:
        booked(story, session)
    story.text("yes")
    assert story.put()[-1] == "rescheduling.gone"
    with story.db.reading() as session:
        assert session.get_one(Appointment, expected).starts_at == instant("Tue 24 Nov 14:00")
