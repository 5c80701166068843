"""Arranging on the staff's pages: a first meeting, a change of ours, what they said, and times to avoid."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import clock
from bot.incoming.receiving import Incoming, receive
from bot.models import (
    Appointment,
    Attendance,
    AvoidedTime,
    Booking,
    Channel,
    Conversation,
    Message,
    Referral,
)
from tests.bot.web.test_staff_pages import words
from tests.moving import asks_to_move
from tests.rooms import Rooms, Visitor
from tests.story import usual_week
from tests.town import NOW, SAM


@pytest.fixture
def jo(rooms: Rooms) -> Visitor:
    """Jo, who sees people on weekdays."""
    with rooms.db.transaction() as session:
        session.add_all(usual_week(rooms.town.jo))
    return rooms.signed_in("Jo")


def put(rooms: Rooms) -> list[str | None]:
    """The keys of the texts we put just now."""
    with rooms.db.reading() as session:
        return list(session.scalars(select(Message.text_key).where(Message.made_at >= NOW, Message.text_key != "")))


def texts(rooms: Rooms, text: str, sid: str) -> None:
    """Sam texts."""
    with rooms.db.transaction() as session:
        receive(session, Incoming(sid, SAM, text, Channel.SMS), clock.now())


def newly_referred(rooms: Rooms) -> None:
    """Sam was referred last Friday, and nothing is booked."""
    with rooms.db.transaction() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == rooms.town.sam)).one()
        referral.referred_on = (NOW - timedelta(days=5)).date()
        for item in session.scalars(select(Appointment).where(Appointment.referral_id == referral.id)):
            item.booking = Booking.CANCELLED


def test_a_first_meeting_shows_both_limits_and_is_offered_once(rooms: Rooms, jo: Visitor) -> None:
    newly_referred(rooms)
    page = f"/participants/{rooms.town.sam}"
    said = words(jo.get(page).text)
    assert "First meeting Due by the calendar Mon 23 Nov Due in working days Fri 27 Nov" in said
    jo.post(f"{page}/first-meeting", page=page)
    assert "Texts are offering them times now, until Mon 23 Nov." in words(jo.get(page).text)
    jo.post(f"{page}/first-meeting", page=page)
    assert put(rooms).count("first_assessment.offer") == 1
    deeds = [facts for deed, subject, _, facts in rooms.audit() if (deed, subject) == ("changed", "referrals")]
    assert deeds == [{"first_meeting": True}, {"first_meeting": False}]


def test_who_has_appointments_needs_no_first_meeting(rooms: Rooms, jo: Visitor) -> None:
    page = f"/participants/{rooms.town.sam}"
    assert "First meeting" not in words(jo.get(page).text)
    jo.post(f"{page}/first-meeting", page=page)
    assert "first_assessment.offer" not in put(rooms)


def test_calling_off_offers_other_times_and_is_kept_as_ours(rooms: Rooms, jo: Visitor) -> None:
    form, page = f"/appointments/{rooms.town.coming}/change", f"/participants/{rooms.town.sam}"
    assert "Change or call off" in jo.get(page).text
    assert "Change Sam Taylor, Thu 19 Nov, 2.15pm" in words(jo.get(form).text)
    answer = jo.post(form, {"what": "off_and_offer", "why": "Jo is ill"}, form)
    assert answer.location == f"{page}#appointments"
    assert put(rooms)[-1] == "our_change.offer"
    said = words(jo.get(page).text)
    assert "Wed 18 Nov, 10.15am: called off by us (Jo Bell), from Thu 19 Nov, 2.15pm. “Jo is ill”" in said
    assert jo.get(form).status_code == 404, "it is off"
    texts(rooms, "1", "SM1")
    assert "booked by them, by text. “1”" in words(jo.get(page).text)


def test_another_time_moves_it_and_says_it_is_ours(rooms: Rooms, jo: Visitor) -> None:
    form = f"/appointments/{rooms.town.coming}/change"
    jo.post(form, {"what": "move", "day": "24/11/2026", "time": "11:00"}, form)
    with rooms.db.reading() as session:
        assert (
            f"{clock.london(session.get_one(Appointment, rooms.town.coming).starts_at):%a %-d %H:%M}" == "Tue 24 11:00"
        )
    assert "changed by us (Jo Bell), from Thu 19 Nov, 2.15pm." in words(jo.get(f"/participants/{rooms.town.sam}").text)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ({}, "Choose what to do"),
        ({"what": "move", "day": "24/11/2026"}, "Enter a time, such as 14:30"),
        ({"what": "move", "day": "31/02/2027", "time": "11:00"}, "There is a problem"),
        ({"what": "move", "day": "17/11/2026", "time": "11:00"}, "That time has passed"),
        ({"what": "off", "why": "x" * 501}, "Keep it to 500 characters"),
    ],
)
def test_what_cannot_be_read_is_there_again(rooms: Rooms, jo: Visitor, typed: dict[str, str], fault: str) -> None:
    form = f"/appointments/{rooms.town.coming}/change"
    answer = jo.post(form, {"what": "", **typed}, form)
    assert answer.status_code == 422
    assert fault in answer.text
    assert put(rooms) == []


def test_nobody_else_changes_it_and_a_token_is_needed(rooms: Rooms, jo: Visitor) -> None:
    form, page = f"/appointments/{rooms.town.coming}/change", f"/participants/{rooms.town.sam}"
    kit = rooms.signed_in("Kit")
    assert kit.get(form).status_code == 404
    assert kit.post(form, {"what": "off"}).status_code == 404
    assert kit.post(f"{page}/first-meeting").status_code == 404
    assert kit.get(f"{page}/avoid").status_code == 404
    assert kit.post(f"{page}/avoid", {"kind": "work", "weekday": "Monday", "from": "9", "to": "17"}).status_code == 404
    assert jo.client.post(form, data={"what": "off"}).status_code == 400
    assert put(rooms) == []


def test_who_did_not_come_today_is_asked_and_their_words_are_on_the_page(rooms: Rooms, jo: Visitor) -> None:
    with rooms.db.transaction() as session:
        session.get_one(Appointment, rooms.town.past).starts_at = NOW - timedelta(hours=1)
    form = f"/appointments/{rooms.town.past}/attendance"
    jo.post(form, {"attendance": "not_attended", "sure": "yes"}, form)
    assert put(rooms) == ["missed.asked"]
    texts(rooms, "sorry was ill all night", "SM1")
    said = words(jo.get(f"/participants/{rooms.town.sam}").text)
    assert "Why they did not come, in their words: “sorry was ill all night”" in said
    jo.post(form, {"attendance": "attended", "sure": "yes"}, form)
    with rooms.db.reading() as session:
        assert session.get_one(Appointment, rooms.town.past).attendance is Attendance.ATTENDED
        asked = session.scalars(select(Conversation).where(Conversation.dialog == "missed")).one()
        assert asked.ended_at is not None


def test_a_move_nobody_answered_heads_the_history(rooms: Rooms) -> None:
    asks_to_move(rooms.db, rooms.town)
    with rooms.db.transaction() as session:
        from bot.appointments import changes

        item = session.get_one(Appointment, rooms.town.coming)
        item.booking, item.version = Booking.CANCELLED, item.version + 1
        changes.cancelled(session, item, NOW)
    said = words(rooms.signed_in("Jo").get(f"/participants/{rooms.town.sam}").text)
    assert (
        "Wed 18 Nov, 10.15am: they asked for Tue 24 Nov, 11am; asked in time, and nobody answered: the old time stood. "
        "“can we do tues at 11 yes”"
    ) in said


def test_times_to_avoid_are_added_shown_and_removed(rooms: Rooms, jo: Visitor) -> None:
    page = f"/participants/{rooms.town.sam}/avoid"
    assert "None so far." in jo.get(page).text
    jo.post(page, {"kind": "curfew", "weekday": "Friday", "from": "7pm", "to": "7am"}, page)
    jo.post(page, {"kind": "caring", "weekday": "once", "day": "24/11/2026", "from": "10:00", "to": "12:00"}, page)
    jo.post(page, {"kind": "caring", "weekday": "once", "day": "24/11/2026", "from": "10:00", "to": "12:00"}, page)
    said = words(jo.get(page).text)
    assert "Curfew, every Friday, 7pm to 7am the next day" in said
    assert said.count("Caring for somebody, Tue 24 Nov, 10am to 12 noon") == 2, "once, and once in its button"
    with rooms.db.reading() as session:
        rows = session.scalars(select(AvoidedTime).order_by(AvoidedTime.id)).all()
    assert len(rows) == 2
    jo.post(f"{page}/{rows[0].id}/remove", page=page)
    assert "Curfew, every" not in words(jo.get(page).text)
    facts = [str(facts) for _, subject, _, facts in rooms.audit() if subject == "avoided_times"]
    assert not [fact for fact in facts if "curfew" in fact or "caring" in fact], "why is not for a list"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ({"weekday": "Monday", "from": "9:00", "to": "10:00"}, "Choose what it is"),
        ({"kind": "work", "from": "9:00", "to": "10:00"}, "Choose a day of the week"),
        ({"kind": "work", "weekday": "once", "from": "9:00", "to": "10:00"}, "Enter the day"),
        ({"kind": "work", "weekday": "Monday", "to": "10:00"}, "Enter when it starts"),
        ({"kind": "work", "weekday": "Monday", "from": "9:00", "to": "late"}, "There is a problem"),
    ],
)
def test_a_stretch_that_cannot_be_read_is_there_again(
    rooms: Rooms, jo: Visitor, typed: dict[str, str], fault: str
) -> None:
    page = f"/participants/{rooms.town.sam}/avoid"
    answer = jo.post(page, {"kind": "", **typed}, page)
    assert answer.status_code == 422
    assert fault in answer.text
    with rooms.db.reading() as session:
        assert session.scalars(select(AvoidedTime)).all() == []
