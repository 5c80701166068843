"""A first meeting with real diaries: offered inside its limit, booked anew, and the clock beside it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.appointments import arranging, changes
from bot.appointments.wanted import limit_of
from bot.clock import london
from bot.models import Alert, Appointment, AppointmentKind, Conversation, Mode, OnwardEvent, Place, Referral, SlotHold
from tests.arranging import appointments, kinds, turned, words, works
from tests.story import Story


@pytest.fixture(autouse=True)
def week(story: Story) -> None:
    """Jo has a week."""
    works(story)


def refer(story: Story) -> None:
    """Staff ask for Sam's first meeting to be arranged."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        assert arranging.offer_first(session, referral, story.at)


def test_a_first_meeting_is_offered_inside_its_limit_and_booked_anew(story: Story) -> None:
    refer(story)
    assert words(story)[-1].startswith("Hi Sam, it's Jo's team. We'd like to meet you. Could you do 1) Fri 20 Nov, 1pm")
    story.text("2")
    booked = appointments(story)[-1]
    assert (booked.kind, booked.minutes, booked.mode, booked.venue) == (
        AppointmentKind.ASSESSMENT, 60, Mode.PLACE, "5 High St",
    )  # fmt: skip
    assert words(story)[-1].startswith("Done. You're seeing Jo Mon 23 Nov, 10am at 5 High St. If you have ID")
    story.wait("Sat 21 Nov 15:30")
    assert story.put() == ["first_assessment.offer", "first_assessment.booked", "appointment.eve"], "and is reminded of"
    story.text("yes")
    assert story.contacts()[-1].outcome == "confirmed"
    assert kinds(story) == []


def test_it_is_never_offered_past_ten_days_whatever_the_diary_says(story: Story) -> None:
    with story.db.reading() as session:
        limit = limit_of(session, session.scalars(select(Referral)).one())
    assert (str(limit.calendar), str(limit.working)) == ("2026-11-25", "2026-11-27")
    refer(story)
    story.text("can we do thurs 26th at 11am")
    assert "Thu 26" not in words(story)[-1]
    with story.db.reading() as session:
        assert all(london(at).date() <= limit.day for at in session.scalars(select(SlotHold.starts_at)))


def test_the_clock_tells_the_worker_then_the_lead_and_then_that_it_ran_out(story: Story) -> None:
    refer(story)
    story.wait("Thu 26 Nov 00:00")
    assert kinds(story) == ["clock_running", "clock_lead", "no_choice", "limit_passed"]
    with story.db.reading() as session:
        told = {alert.kind.value: alert.staff_id for alert in session.scalars(select(Alert))}
        assert told == {
            "clock_running": story.jo.id,
            "clock_lead": None,
            "no_choice": story.jo.id,
            "limit_passed": None,
        }
        assert session.scalars(select(Conversation)).one().ended_at is not None


def test_staff_book_it_themselves_and_no_more_is_said(story: Story) -> None:
    refer(story)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.wait("Mon 23 Nov 10:30")
    assert kinds(story) == []
    assert "first_assessment.again" not in story.put()


def test_a_referral_that_came_in_waits_for_its_appointments(story: Story) -> None:
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        arranging.referred(session, referral, story.at)
        arranging.referred(session, referral, story.at)
    story.at += timedelta(hours=20)
    assert turned(story) == 0, "not yet: that day is for who we are"
    story.to("Sat 21 Nov 10:30")
    assert turned(story) == 1
    assert story.put() == ["first_assessment.offer"]


def test_one_whose_appointment_came_in_the_next_file_is_not_asked(story: Story) -> None:
    with story.db.transaction() as session:
        arranging.referred(session, session.scalars(select(Referral)).one(), story.at)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.to("Sat 21 Nov 10:30")
    assert turned(story) == 0
    assert story.put() == ["appointment.booked"]


@pytest.mark.parametrize("why", ["custody", "long ago", "booked"])
def test_who_needs_no_first_meeting_is_not_asked(story: Story, why: str) -> None:
    if why == "booked":
        story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        if why == "custody":
            referral.place = Place.CUSTODY
        if why == "long ago":
            referral.referred_on -= timedelta(days=20)
        arranging.referred(session, referral, story.at)
        assert not arranging.offer_first(session, referral, story.at)
        assert session.scalars(select(OnwardEvent)).all() == []


def test_it_can_be_asked_for_again_once_it_is_over(story: Story) -> None:
    refer(story)
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        assert not arranging.offer_first(session, referral, story.at), "it is under way"
        arranging.under_way(session, story.sam.id).ended_at = story.at  # type: ignore[union-attr]
    refer(story)
    assert story.put() == ["first_assessment.offer"] * 2


def test_a_booking_of_the_next_file_is_told_to_nobody_twice(story: Story) -> None:
    with story.db.transaction() as session:
        arranging.referred(session, session.scalars(select(Referral)).one(), story.at)
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        changes.booked(session, session.get_one(Appointment, expected), story.at)
    assert story.put() == ["appointment.booked"]


def test_with_little_time_left_it_does_not_wait_for_the_morning(story: Story) -> None:
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        referral.referred_on -= timedelta(days=3)
        arranging.referred(session, referral, story.at)
    story.at += timedelta(minutes=20)
    assert turned(story) == 1
    assert story.put() == ["first_assessment.offer"]


def stands(story: Story, place: Place) -> None:
    """Staff say where Sam is now."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral)).one()
        referral.place = place
        arranging.moved_on(session, referral, story.at)


@pytest.mark.parametrize("offered", [False, True])
def test_back_out_in_time_they_are_offered_one_after_all(story: Story, offered: bool) -> None:
    with story.db.transaction() as session:
        arranging.referred(session, session.scalars(select(Referral)).one(), story.at)
    story.to("Sat 21 Nov 10:30")
    before = turned(story) if offered else 0
    stands(story, Place.CUSTODY)
    assert turned(story) == 0, "nobody inside is offered anything"
    stands(story, Place.COMMUNITY)
    stands(story, Place.COMMUNITY)
    story.to("Mon 23 Nov 10:30")
    assert turned(story) == 1, "once, however often it is said"
    assert story.put() == ["first_assessment.offer"] * (before + 1)
