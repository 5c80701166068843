"""Two appointments near each other: one question at a time, so that a yes is only ever for one of them."""

from __future__ import annotations

from sqlalchemy import select

from bot.models import Appointment, Contact, Conversation, Outcome
from dialogs.hours import LONDON
from tests.staffing import live, texts_to
from tests.story import SAM, Story, usual_week

ASKS = "{} Hi Sam, it's Jo's team. See you {}, 5 High St. Reply YES, or CHANGE if you need another time."


def confirmed(story: Story) -> list[str]:
    """The days and times they said yes to, by the exchanges that were settled so."""
    with story.db.reading() as session:
        rows = session.execute(
            select(Appointment.starts_at)
            .join(Conversation, Conversation.appointment_id == Appointment.id)
            .join(Contact, Contact.conversation_id == Conversation.id)
            .where(Contact.outcome == Outcome.CONFIRMED)
            .order_by(Contact.id)
        )
        return list(dict.fromkeys(f"{starts_at.astimezone(LONDON):%a %H:%M}" for (starts_at,) in rows))


def test_of_two_in_a_week_only_the_sooner_is_asked_about_and_the_other_when_its_own_day_comes(story: Story) -> None:
    story.appointment(story.sam, "Fri 27 Nov 14:00")
    story.appointment(story.sam, "Tue 24 Nov 15:00")
    live(story, "Mon 23 Nov 15:05")
    story.text("yes")
    assert confirmed(story) == ["Tue 15:00"]
    story.text("about 2")
    live(story, "Thu 26 Nov 15:05")
    story.text("yes")
    assert confirmed(story) == ["Tue 15:00", "Fri 14:00"]
    assert texts_to(story, SAM)[1:] == [
        "Mon 15:00 Hi Sam, coming up too: Fri 27 Nov, 2pm, 5 High St. No need to reply about this one yet.",
        ASKS.format("Mon 15:00", "Tue 24 Nov, 3pm"),
        "Mon 15:05 Great, see you Tue 24 Nov, 3pm. What time will you set off?",
        "Mon 15:05 Great, see you Tue 24 Nov, 3pm.",
        ASKS.format("Thu 15:00", "Fri 27 Nov, 2pm"),
        "Thu 15:05 Great, see you Fri 27 Nov, 2pm. What time will you set off?",
    ]


def test_of_two_on_a_day_the_second_is_asked_about_once_the_first_is_answered(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 15:00")
    story.appointment(story.sam, "Tue 24 Nov 10:00")
    live(story, "Mon 23 Nov 15:05")
    story.text("yes")
    live(story, "Mon 23 Nov 15:10")
    story.text("yes")
    live(story, "Tue 24 Nov 11:30")
    assert confirmed(story) == ["Tue 10:00", "Tue 15:00"]
    assert texts_to(story, SAM)[1:] == [
        "Mon 15:00 Hi Sam, coming up too: Tue 24 Nov, 3pm, 5 High St. No need to reply about this one yet.",
        ASKS.format("Mon 15:00", "Tue 24 Nov, 10am"),
        "Mon 15:05 Great, see you Tue 24 Nov, 10am.",
        ASKS.format("Mon 15:05", "Tue 24 Nov, 3pm"),
        "Mon 15:10 Great, see you Tue 24 Nov, 3pm. What time will you set off?",
    ]


def test_where_the_first_is_never_answered_the_second_is_asked_about_when_it_is_asked_no_more(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 10:00")
    story.appointment(story.sam, "Tue 24 Nov 13:00")
    live(story, "Tue 24 Nov 11:00")
    story.text("yes")
    assert confirmed(story) == ["Tue 13:00"]
    assert texts_to(story, SAM)[1:4] == [
        ASKS.format("Mon 15:00", "Tue 24 Nov, 10am"),
        "Mon 15:00 Hi Sam, coming up too: Tue 24 Nov, 1pm, 5 High St. No need to reply about this one yet.",
        ASKS.format("Tue 10:00", "Tue 24 Nov, 1pm"),
    ]


def test_what_is_booked_while_another_is_asked_about_waits_until_its_change_is_settled(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 13:00")
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))
    live(story, "Mon 23 Nov 16:00")
    story.appointment(story.sam, "Tue 24 Nov 16:00")
    live(story, "Mon 23 Nov 16:10")
    story.text("change")
    live(story, "Mon 23 Nov 16:11")
    asked = ["appointment.eve", "appointment.booked", "rescheduling.offer"]
    assert story.put()[1:] == asked
    story.text("1")
    live(story, "Mon 23 Nov 16:12")
    assert story.put()[4:] == ["rescheduling.booked", "appointment.eve"]
