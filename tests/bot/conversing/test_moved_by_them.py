"""What they ask for themselves, with real diaries: in their words, by phone instead, and what stops everything."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.appointments.answers import Answer, answers
from bot.clock import london
from bot.models import Appointment, AppointmentChange, Delivery, Direction, Message, Mode
from tests.arranging import kinds, turned, words, works
from tests.story import SAM, Story


@pytest.fixture(autouse=True)
def week(story: Story) -> None:
    """Jo has a week."""
    works(story)


def test_their_own_move_is_kept_in_their_words(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thurs at 11")
    story.text("yes")
    with story.db.reading() as session:
        row = session.scalars(select(AppointmentChange)).one()
        assert (row.what, row.by, row.words) == ("moved", "participant", "can we do thurs at 11\nyes")


def test_what_they_moved_is_told_and_no_longer_asked_about(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thurs at 11")
    story.at += timedelta(seconds=40)
    story.text("yes")
    with story.db.transaction() as session:
        for message in session.scalars(select(Message).where(Message.direction == Direction.OUT)):
            message.delivery = Delivery.DELIVERED
        (item,) = session.scalars(select(Appointment)).all()
        assert answers(session, [item])[item.id] is Answer.TOLD


def test_by_phone_instead_keeps_the_time(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do it by phone instead")
    assert words(story)[-1].startswith("So Jo rings you Tue 24 Nov, 2pm, and you don't come in.")
    story.text("yes")
    assert words(story)[-1] == "Done. Jo will call you Tue 24 Nov, 2pm. Text us if anything changes."
    with story.db.reading() as session:
        held = session.get_one(Appointment, expected)
        assert (held.mode, london(held.starts_at).hour, held.version) == (Mode.PHONE, 14, 2)
    story.wait("Mon 23 Nov 15:00")
    assert words(story)[-1].startswith("Hi Sam, it's Jo's team. Jo will call you Tue 24 Nov, 2pm.")


def test_what_keeps_them_away_while_times_are_offered_stops_the_reminders_too(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can i change it", SAM)
    story.text("im in hospital")
    assert story.put()[-1] == "shared.held_up"
    assert turned(story) == 1
    put = story.put()
    story.wait("Tue 24 Nov 19:00")
    assert story.put() == put
    assert kinds(story) == ["asked_to_move", "held_up", "record_attendance"]
