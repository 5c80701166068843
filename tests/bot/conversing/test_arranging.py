"""Finding times for something new, with real diaries: a first meeting, what was missed, what we called off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot import arranging, attendance, changes, happened
from bot.access import StaffMember
from bot.clock import london
from bot.models import (
    Appointment,
    AppointmentChange,
    AppointmentKind,
    Attendance,
    Booking,
    Conversation,
    Message,
    Mode,
    OnwardEvent,
    Place,
    Referral,
    Role,
    SlotHold,
    Team,
)
from bot.rearranging import Wish, change
from bot.wanted import limit_of
from bot.wording import words_of
from tests.story import SAM, Story, usual_week


@pytest.fixture(autouse=True)
def week(story: Story) -> None:
    """Jo sees people on weekdays, ten to half past four, at 5 High St."""
    with story.db.transaction() as session:
        session.add_all(usual_week(story.jo.id))
        session.execute(update(Team).values(venue="5 High St"))


def jo(story: Story) -> StaffMember:
    """Jo, at the keyboard."""
    return StaffMember(story.jo.id, story.jo.team_id, Role.CASE_WORKER, "Jo Example")


def words(story: Story) -> list[str]:
    """Every text we put, as it would leave."""
    with story.db.reading() as session:
        return [words_of(session, session.get_one(Message, message.id)) for message in story.out()]


def appointments(story: Story) -> Sequence[Appointment]:
    """Every appointment, oldest first."""
    with story.db.reading() as session:
        return session.scalars(select(Appointment).order_by(Appointment.id)).all()


def kinds(story: Story) -> list[str]:
    """What staff were told."""
    return [kind for kind, _ in story.told()]


def refer(story: Story) -> None:
    """Staff ask for Sam's first meeting to be arranged."""
    with story.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == story.sam.id)).one()
        assert arranging.offer_first(session, referral, story.at)


def record(story: Story, appointment_id: int, said: Attendance) -> None:
    """Jo records whether Sam came."""
    with story.db.transaction() as session:
        assert attendance.record(session, jo(story), appointment_id, said, story.at)
        arranging.recorded(session, session.get_one(Appointment, appointment_id), story.at)


def turned(story: Story) -> int:
    """What was put for later is told, where its time has come."""
    with story.db.reading() as session:
        ids = happened.due(session, story.at, 100)
    for event_id in ids:
        with story.db.transaction() as session:
            happened.turn(session, event_id, story.at)
    return len(ids)


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
        referral = session.scalars(select(Referral)).one()
    limit = limit_of(referral)
    assert (limit.calendar.isoformat(), limit.working.isoformat()) == ("2026-11-25", "2026-11-27")
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
    assert turned(story) == 0, "not yet"
    story.at += timedelta(minutes=20)
    assert turned(story) == 1
    assert story.put() == ["first_assessment.offer"]


def test_one_whose_appointment_came_in_the_next_file_is_not_asked(story: Story) -> None:
    with story.db.transaction() as session:
        arranging.referred(session, session.scalars(select(Referral)).one(), story.at)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.at += timedelta(minutes=20)
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


def missed(story: Story) -> int:
    """Sam was expected on Monday at two, and did not come."""
    expected = story.appointment(story.sam, "Mon 23 Nov 14:00")
    story.wait("Mon 23 Nov 15:20")
    record(story, expected, Attendance.NOT_ATTENDED)
    return expected


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
        session.add(SlotHold(worker_id=story.jo.id, conversation_id=1, starts_at=story.at, minutes=60, until=story.at))
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


def test_their_own_move_is_kept_in_their_words(story: Story) -> None:
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do thurs at 11")
    story.text("yes")
    with story.db.reading() as session:
        row = session.scalars(select(AppointmentChange)).one()
        assert (row.what, row.by, row.words) == ("moved", "participant", "can we do thurs at 11\nyes")


def test_by_phone_instead_keeps_the_time(story: Story) -> None:
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("can we do it by phone instead")
    assert words(story)[-1].startswith("So Jo rings you Tue 24 Nov, 2pm, and you don't come in.")
    story.text("yes")
    assert words(story)[-1] == "Done. Jo will call you Tue 24 Nov, 2pm. We'll remind you the day before."
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


def test_a_booking_of_the_next_file_is_told_to_nobody_twice(story: Story) -> None:
    with story.db.transaction() as session:
        arranging.referred(session, session.scalars(select(Referral)).one(), story.at)
    expected = story.appointment(story.sam, "Tue 24 Nov 14:00")
    with story.db.transaction() as session:
        changes.booked(session, session.get_one(Appointment, expected), story.at)
    assert story.put() == ["appointment.booked"]
