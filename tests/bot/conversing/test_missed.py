"""After staff recorded a miss, with real diaries: asked the same day, their words kept, another time booked."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.appointments import arranging, attendance
from bot.models import Appointment, Attendance, Booking, Message, NewsItem, NewsKind
from tests.arranging import appointments, jo, kinds, words, works
from tests.story import Story


@pytest.fixture(autouse=True)
def week(story: Story) -> None:
    """Jo has a week."""
    works(story)


def record(story: Story, appointment_id: int, said: Attendance) -> None:
    """Jo records whether Sam came."""
    with story.db.transaction() as session:
        assert attendance.record(session, jo(story), appointment_id, said, story.at)
        arranging.recorded(session, session.get_one(Appointment, appointment_id), story.at)


def missed(story: Story) -> int:
    """Sam was expected on Monday at two, and did not come."""
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.wait("Mon 23 Nov 15:20")
    record(story, expected, Attendance.NOT_ATTENDED)
    return expected


def test_what_did_not_happen_through_no_doing_of_theirs_is_no_missed_session(story: Story) -> None:
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.wait("Mon 23 Nov 15:20")
    before = len(words(story))
    record(story, expected, Attendance.DID_NOT_HAPPEN)
    assert words(story)[before:] == [], "nothing is asked of them"


def test_who_was_missed_is_asked_the_same_day_and_their_words_are_kept(story: Story) -> None:
    expected = missed(story)
    assert words(story)[-1] == "Hi Sam, sorry we missed you today. Is everything OK? Reply and we'll find another time."
    story.text("sorry was ill all night")
    assert words(story)[-1].startswith("Thanks for telling us. Could you do 1)")
    story.text("2")
    old, new = appointments(story)
    assert (old.id, old.reason, old.attendance) == (expected, "sorry was ill all night", Attendance.NOT_ATTENDED)
    assert (new.kind, new.minutes, new.venue, new.booking) == (old.kind, old.minutes, old.venue, Booking.BOOKED)
    assert words(story)[-1].startswith("Done. See you Wed 25 Nov, 10am, 5 High St.")
    assert "missed_no_word" not in kinds(story)
    story.wait("Tue 24 Nov 15:00")
    assert story.put()[-1] == "appointment.eve"


def test_silence_after_a_miss_is_a_call_to_make_and_nothing_else(story: Story) -> None:
    missed(story)
    told = len(kinds(story))
    story.wait("Tue 24 Nov 10:00")
    assert kinds(story)[told:] == ["missed_no_word"]
    assert [each.reason for each in appointments(story)] == [None]


def test_an_unrecorded_outcome_asks_the_worker_and_nobody_else(story: Story) -> None:
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.text("yes")
    put = story.put()
    story.wait("Mon 23 Nov 15:14")
    assert "record_attendance" not in kinds(story)
    story.wait("Mon 23 Nov 15:15")
    assert kinds(story) == ["record_attendance"]
    with story.db.reading() as session:
        news = session.scalars(select(NewsItem).where(NewsItem.kind == NewsKind.RECORD)).one()
        assert (news.staff_id, news.urgent) == (story.jo.id, False)
    story.wait("Wed 25 Nov 15:00")
    assert [key for key in story.put() if key not in put] == ["appointment.still_on"], "silence is not absence"
    record(story, expected, Attendance.ATTENDED)
    assert kinds(story) == ["record_attendance"]


def test_recorded_in_time_nobody_is_asked(story: Story) -> None:
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.text("yes")
    story.wait("Mon 23 Nov 14:30")
    record(story, expected, Attendance.ATTENDED)
    story.wait("Mon 23 Nov 19:00")
    assert kinds(story) == []


def test_recorded_by_mistake_nothing_more_is_said(story: Story) -> None:
    expected = missed(story)
    record(story, expected, Attendance.ATTENDED)
    with story.db.reading() as session:
        last = session.scalars(select(Message).order_by(Message.id.desc())).first()
        assert last is not None
        assert (last.text_key, last.why) == ("missed.asked", "superseded")
    told = len(kinds(story))
    story.wait("Wed 25 Nov 12:00")
    assert len(kinds(story)) == told
    record(story, expected, Attendance.NOT_ATTENDED)
    assert story.put().count("missed.asked") == 1, "asked once, whatever is recorded how often"
