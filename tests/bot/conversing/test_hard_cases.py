"""Hard cases: a yes that answers something else, two appointments, what is over, what may not be told."""

from __future__ import annotations

from datetime import time, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import select, update

from bot import conversations
from bot.appointments import changes
from bot.incoming.receiving import Incoming, receive
from bot.models import (
    Alarm,
    Appointment,
    Booking,
    Channel,
    Contact,
    Delivery,
    Message,
    Mode,
    Number,
    Person,
    Place,
    Referral,
    Standing,
)
from bot.people.standing import lock
from bot.wording import words_of
from tests import on_course
from tests.story import SAM, Story

UNA = "+447700900210"
NOBODY = "+447700900888"


def confirmed(story: Story) -> list[int | None]:
    """The appointments that somebody said yes to."""
    with story.db.reading() as session:
        return list(session.scalars(select(Contact.appointment_id).where(Contact.outcome == "confirmed")))


def last_words(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def alarms(story: Story) -> set[str]:
    """What is still to ring."""
    with story.db.reading() as session:
        return set(session.scalars(select(Alarm.name)))


def test_a_change_of_hours_just_before_a_reminder_keeps_it_and_repeats_none(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 10:30")
    story.wait("Mon 23 Nov 13:00")
    with story.db.transaction() as session:
        changes.changed(session, story.sam.id, story.at)
    assert "eve" in alarms(story)
    story.wait("Mon 23 Nov 15:00")
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(hours_from=time(17), hours_to=time(20)))
        changes.changed(session, story.sam.id, story.at)
    assert "eve" not in alarms(story)


def test_a_claimed_number_gets_its_reminders_without_place_or_worker(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    story.appointment(una, "Tue 24 Nov 14:00")
    story.text("yes", UNA)
    story.wait("Mon 23 Nov 15:00")
    assert (
        last_words(story) == "Hi Una, you're expected Tue 24 Nov, 2pm. Reply YES, or CHANGE if you need another time."
    )
    story.wait("Tue 24 Nov 10:00")
    assert "Jo" not in last_words(story)
    assert "High St" not in last_words(story)


def test_a_yes_to_who_they_are_is_never_a_yes_to_coming(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    story.appointment(una, "Tue 24 Nov 14:00")
    for words in ("STOP", "START", "who is this", "YES"):
        story.text(words, UNA)
    assert confirmed(story) == []
    assert last_words(story).startswith("Thanks Una. You're expected")


def test_with_nothing_booked_a_claim_is_heard_too(story: Story) -> None:
    story.participant("Una", UNA, proven=False)
    story.text("who is this", UNA)
    assert "looking for Una" in last_words(story)
    story.text("yes", UNA)
    assert last_words(story) == "Thanks Una. We'll be in touch."
    with story.db.reading() as session:
        assert session.scalars(select(Number.claimed_at).where(Number.claimed_at.is_not(None))).all()


def test_a_claim_belongs_to_the_number_not_to_the_person(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    story.appointment(una, "Tue 24 Nov 14:00")
    story.text("yes", UNA)
    with story.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == una.id).values(claimed_at=None))
    story.text("when is it", UNA)
    assert last_words(story) == "Hi, is this Una? Reply YES or NO."


def test_a_yes_from_a_stopped_number_goes_to_a_person(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 15:00")
    story.text("STOP")
    story.text("YES")
    assert confirmed(story) == []
    assert story.told()[-1] == ("wrote", "YES")


def test_a_yes_after_the_start_counts_for_nothing(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Tue 24 Nov 14:30")
    story.text("yes")
    assert confirmed(story) == []
    assert story.told()[-1] == ("wrote", "yes")


def test_where_is_answered_just_after_the_start_and_later_a_person_reads_it(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Tue 24 Nov 14:05")
    story.text("where is it")
    story.wait("Tue 24 Nov 15:30")
    story.text("where is it")
    assert story.put()[-2:] == ["appointment.where", "shared.passed_on"]


def test_sorry_after_one_that_is_over_is_not_about_next_weeks(story: Story) -> None:
    story.appointment(story.sam, "Mon 23 Nov 14:00")
    later = story.appointment(story.sam, "Tue 1 Dec 14:00")
    story.wait("Mon 23 Nov 20:00")
    story.text("sorry couldnt make it kids were ill")
    assert story.told()[-1] == ("wrote", "sorry couldnt make it kids were ill")
    story.wait("Mon 30 Nov 15:00")
    with story.db.reading() as session:
        last = session.scalars(select(Message).order_by(Message.id.desc())).first()
    assert last is not None
    assert (last.appointment_id, last.text_key) == (later, "appointment.eve")


def test_a_day_that_is_named_says_which_of_two_is_meant(story: Story) -> None:
    monday = story.appointment(story.sam, "Mon 23 Nov 14:00")
    friday = story.appointment(story.sam, "Fri 27 Nov 14:00")
    story.wait("Sat 21 Nov 15:00")
    story.text("cant make friday")
    with story.db.reading() as session:
        declined = session.scalars(select(Contact.appointment_id).where(Contact.outcome == "declined")).all()
    assert declined == [friday]
    assert "Fri 27 Nov, 2pm" in last_words(story)
    story.text("yes for monday")
    assert confirmed(story) == [monday]


def test_texts_from_custody_and_after_a_death_get_no_answer_and_a_person_reads_them(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.CUSTODY))
    story.text("whens my appointment")
    assert story.put() == ["appointment.booked"]
    assert story.told() == [("wrote", "whens my appointment")]
    with story.db.transaction() as session:
        session.execute(update(Referral).values(place=Place.COMMUNITY, standing=Standing.DECEASED))
    story.text("yes")
    assert confirmed(story) == []


def test_a_cancellation_tells_nothing_to_a_number_that_is_nobodys(story: Story) -> None:
    una = story.participant("Una", UNA, proven=False)
    expected = story.appointment(una, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        appointment = session.get_one(Appointment, expected)
        appointment.booking = Booking.CANCELLED
        changes.cancelled(session, appointment, story.at)
    assert story.put() == ["shared.is_this_them"]
    assert [kind for kind, _ in story.told()] == ["not_delivered"]


def test_no_chase_in_the_same_breath_as_the_question(story: Story) -> None:
    story.to("Mon 23 Nov 18:30")
    story.appointment(story.sam, "Tue 24 Nov 14:00")  # it asks, but is held to ten, when the chase would come
    story.wait("Tue 24 Nov 10:00")
    assert story.put() == ["appointment.eve"]


@pytest.mark.parametrize(("went", "told"), [(Delivery.SENT, "unanswered"), (Delivery.DUE, "untold")])
def test_the_worker_is_never_told_of_silence_before_anything_was_asked(story: Story, went: Delivery, told: str) -> None:
    """Nor of silence where it never left."""
    with story.db.transaction() as session:
        session.execute(update(Person).where(Person.id == story.sam.id).values(hours_from=time(17), hours_to=time(20)))
    story.appointment(story.sam, "Tue 24 Nov 10:00")
    story.wait("Mon 23 Nov 17:30")
    assert story.told() == []
    with story.db.transaction() as session:
        on_course.stand(session, went)
    story.wait("Mon 23 Nov 18:30")
    assert [kind for kind, _ in story.told()] == [told]


def test_a_chase_that_waited_behind_a_yes_is_not_sent(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 15:00")
    story.to("Tue 24 Nov 10:00")
    with story.db.reading() as session:
        chase = session.scalars(select(Alarm.id).where(Alarm.name == "chase")).one()
    both = Barrier(2)

    def ring() -> None:
        both.wait()
        with story.db.transaction() as session:
            conversations.wake(session, chase, story.at)

    ringing = Thread(target=ring)
    ringing.start()
    with story.db.transaction() as session:
        lock(session, story.sam.id)
        both.wait()
        receive(session, Incoming("SM88", SAM, "yes", Channel.SMS), story.at)
    ringing.join()
    assert "appointment.chase" not in story.put()


@pytest.mark.parametrize(("mode", "text"), [(Mode.PHONE, "see_you"), (Mode.PLACE, "set_off")])
def test_what_answers_a_yes_in_safe_hours_is_not_said_once_it_has_begun(story: Story, mode: Mode, text: str) -> None:
    with story.db.transaction() as session:
        session.execute(update(Person).values(hours_from=time(12), hours_to=time(19), hours_are_safe_hours=True))
    story.appointment(story.sam, "Tue 24 Nov 11:30", mode)
    story.wait("Tue 24 Nov 10:05")
    story.text("yes")
    begins = story.at + timedelta(hours=1, minutes=25)
    assert (story.put()[-1], story.out()[-1].not_after) == (f"appointment.{text}", begins)
