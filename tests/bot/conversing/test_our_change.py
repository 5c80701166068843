"""What we call off or move, with real diaries: the news is ours, and so is the record."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.appointments import changes
from bot.appointments.rearranging import Wish, change
from bot.models import Appointment, AppointmentChange, Booking, Team
from tests.arranging import appointments, jo, kinds, turned, words, works
from tests.story import Story


@pytest.fixture(autouse=True)
def week(story: Story) -> None:
    """Jo has a week."""
    works(story)


def call_off(story: Story, appointment_id: int, *, offer: bool = True) -> None:
    """Jo calls it off."""
    with story.db.transaction() as session:
        assert change(session, jo(story), appointment_id, Wish(None, offer, "Jo is ill"), story.at)


def test_what_we_call_off_is_ours_and_other_times_come_with_the_news(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    call_off(story, expected)
    assert words(story)[-1].startswith(
        "Hi Sam, sorry, we have to call off Tue 24 Nov, 2pm. This isn't down to you. Could you do 1) Fri 20 Nov, 1pm"
    )
    story.text("2")
    old, new = appointments(story)
    assert (old.booking, old.attendance, new.booking) == (Booking.CANCELLED, None, Booking.BOOKED)
    assert story.put() == ["appointment.booked", "our_change.offer", "rescheduling.booked"]
    with story.db.reading() as session:
        history = session.scalars(select(AppointmentChange).order_by(AppointmentChange.id)).all()
    assert [(row.appointment_id, row.what, row.by, row.words) for row in history] == [
        (old.id, "called_off", "service", "Jo is ill"),
        (new.id, "booked", "participant", "2"),
    ]
    assert history[0].by_id == story.jo.id
    story.wait("Sat 21 Nov 15:30")
    assert story.put()[-1] == "appointment.eve"


def test_called_off_with_no_free_time_says_so_and_somebody_rings(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Team).values(gap_minutes=60 * 24 * 40))
    story.appointment(story.participant("Ana", "+447700900200"), "Thu 26 Nov 12:00")
    call_off(story, expected)
    assert story.put()[-1] == "our_change.none"
    assert kinds(story) == ["no_slots"]


def test_without_an_offer_the_news_is_the_old_one(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    call_off(story, expected, offer=False)
    assert story.put() == ["appointment.booked", "appointment.cancelled"]


def test_our_move_is_kept_as_ours_and_says_so(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    thursday = story.at + timedelta(days=6)
    with story.db.transaction() as session:
        assert change(session, jo(story), expected, Wish(thursday, False, None), story.at)
    assert "A change on our side, sorry: we'll now see you Thu 26 Nov, 11am" in words(story)[-1]
    with story.db.reading() as session:
        row = session.scalars(select(AppointmentChange)).one()
        assert (row.what, row.by, row.by_id) == ("moved", "service", story.jo.id)


def called_off_by_file(story: Story) -> int:
    """A file says that it is cancelled."""
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        item = session.get_one(Appointment, expected)
        item.booking, item.version = Booking.CANCELLED, item.version + 1
        changes.cancelled(session, item, story.at)
    story.at += timedelta(minutes=20)
    return expected


def test_what_a_file_calls_off_is_told_at_once_and_the_times_come_after(story: Story) -> None:
    called_off_by_file(story)
    assert turned(story) == 1
    assert story.put() == ["appointment.booked", "appointment.cancelled", "our_change.times"]
    story.text("1")
    assert [each.booking for each in appointments(story)] == [Booking.CANCELLED, Booking.BOOKED]


def test_what_the_same_file_books_in_its_place_is_not_offered_again(story: Story) -> None:
    called_off_by_file(story)
    story.appointment(story.sam, "Thu 26 Nov 14:00")
    assert turned(story) == 1
    assert story.put() == ["appointment.booked", "appointment.cancelled", "appointment.booked"]
    assert kinds(story) == []
