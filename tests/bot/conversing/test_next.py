"""What is next and what is left with a real database: counted as the service counts, and asked anywhere."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, update

from bot.models import (
    Appointment,
    AppointmentKind,
    Attendance,
    Booking,
    Conversation,
    Mode,
    Number,
    Referral,
    Tier,
)
from bot.planning import programmes, programmes_read
from bot.wording import words_of
from tests.caring import changed, referred
from tests.mentoring import mentored
from tests.staffing import DEE, live
from tests.story import Story


def had(story: Story, starts: str, minutes: int = 60, **values: object) -> None:
    """Sam came to something before now; it was recorded."""
    was = story.appointment(story.sam, starts)
    given = {"attendance": Attendance.ATTENDED, "minutes": minutes} | values
    with story.db.transaction() as session:
        session.execute(update(Appointment).where(Appointment.id == was).values(**given))


def said(story: Story) -> str:
    """The last text we put, as it would leave."""
    with story.db.reading() as session:
        return words_of(session, story.out()[-1])


def test_sessions_that_were_held_are_counted_and_the_assessment_is_not(story: Story) -> None:
    referred(story, tier=Tier.LOW)
    had(story, "Mon 2 Nov 10:00", kind=AppointmentKind.ASSESSMENT)
    had(story, "Mon 9 Nov 10:00")
    had(story, "Mon 16 Nov 10:00", attendance=Attendance.NOT_ATTENDED)
    had(story, "Tue 17 Nov 10:00", attendance=None)
    story.text("how many have i got left")
    assert said(story).startswith("Sessions so far: 1. About 3 to go. The next one isn't booked yet")
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("how many left")
    assert said(story) == "Sessions so far: 1. About 3 to go. The next one is Tue 24 Nov, 2pm."


def test_how_often_their_mentor_was_in_touch_is_told_once_it_was(story: Story) -> None:
    mentored(story)
    story.text("how many left")
    assert "Catch-ups" not in said(story), "nothing was owed until now"
    for day in ("Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov"):
        live(story, f"{day} 09:00")
        if day != "Mon 23 Nov":
            story.text("1 spoke", DEE)
    story.text("how many left")
    assert said(story).endswith("Catch-ups: 2 of 3, 2 in a row now. Good going.")
    live(story, "Thu 26 Nov 09:00")
    story.text("how many left")
    assert said(story).endswith("Catch-ups: 2 of 3, 2 in a row now. Good going."), "today is not over"
    changed(story, Number, proven_on=None)
    story.text("how many left")
    assert "Catch-ups" not in said(story)


def test_hours_are_counted_in_minutes_where_the_service_counts_hours(story: Story) -> None:
    referred(story, "families", tier=Tier.MEDIUM)
    had(story, "Mon 9 Nov 10:00", minutes=90)
    had(story, "Mon 16 Nov 10:00", minutes=120)
    story.text("how many left")
    assert said(story).startswith("Hours so far: 3.5. About 8.5 to go.")


def test_a_group_is_hours_where_hours_are_promised_and_no_session_elsewhere(story: Story) -> None:
    group = {"kind": AppointmentKind.WORKSHOP, "mode": Mode.GROUP}
    referred(story, "families", tier=Tier.MEDIUM)
    had(story, "Mon 9 Nov 10:00", minutes=90)
    had(story, "Mon 16 Nov 10:00", minutes=120, **group)
    had(story, "Tue 17 Nov 10:00", minutes=120, **group, attendance=Attendance.NOT_ATTENDED)
    story.text("how many left")
    assert said(story).startswith("Hours so far: 3.5. About 8.5 to go.")
    with story.db.transaction() as session:
        facts = programmes_read.facts_of(session, session.scalars(select(Referral)).one(), story.at)
        assert facts is not None
        found = programmes.due(facts, story.at)
        assert (found.left, [each.minutes for each in facts.sessions]) == (6, [90]), "8.5 hours, by 90 minutes"
    changed(story, Referral, pathway="lifestyle")
    story.text("how many left")
    assert said(story).startswith("Sessions so far: 1. About 7 to go.")


def test_the_soonest_that_stands_is_next_with_its_place(story: Story) -> None:
    first = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.appointment(story.sam, "Fri 27 Nov 10:00")
    story.text("when's my next one")
    assert said(story) == "Your next one is Tue 24 Nov, 2pm at 5 High St."
    with story.db.transaction() as session:
        session.execute(update(Appointment).where(Appointment.id == first).values(booking=Booking.CANCELLED))
    story.text("when is my next one please")
    assert said(story) == "Your next one is Fri 27 Nov, 10am at 5 High St."


def test_it_is_asked_in_the_middle_of_a_check_in_and_the_check_in_is_still_answered(story: Story) -> None:
    referred(story)
    story.wait("Mon 23 Nov 10:31")
    story.text("when's my next one")
    assert said(story) == "There's nothing booked for you just now. Ring us on 01632 960001 if that seems wrong."
    story.text("1")
    assert story.put()[-1] == "check_in.good_share"


def test_asked_twice_it_is_answered_twice_and_one_copy_once(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    before = len(story.put())
    story.text("when's my next one", sid="SM-a")
    story.text("when's my next one", sid="SM-a")
    story.text("when's my next one", sid="SM-b")
    assert story.put()[before:] == ["next.booked", "next.booked"]
    with story.db.reading() as session:
        ended = session.scalars(select(Conversation.ended_at).where(Conversation.dialog == "next")).all()
    assert len(ended) == 2
    assert None not in ended


def test_a_number_that_is_nobodys_yet_learns_nothing(story: Story) -> None:
    referred(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    changed(story, Number, proven_on=None)
    for words in ("how many left", "when's my next one"):
        story.text(words)
        assert said(story) == "Please ring us on 01632 960001 and we'll tell you."
    changed(story, Number, claimed_at=story.at)
    story.text("when's my next one")
    assert said(story) == "You're next expected Tue 24 Nov, 2pm."


def test_after_stop_it_goes_to_a_person(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("STOP")
    before = story.put()
    story.text("when's my next one")
    assert story.put() == before
    assert story.told()[-1] == ("wrote", "when's my next one")


def test_where_a_leaflet_splits_them_what_was_not_held_inside_is_not_left_outside(story: Story) -> None:
    referred(story, "social_inclusion_coaches", tier=Tier.MEDIUM)
    with story.db.transaction() as session:
        session.execute(update(Referral).values(released_on=date(2026, 11, 10)))
    had(story, "Mon 9 Nov 10:00")
    had(story, "Tue 10 Nov 10:00")
    story.text("how many left")
    assert said(story).startswith("Sessions so far: 2. Up to 5 to go."), "one of two inside, one of six since"
