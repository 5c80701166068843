"""What needs nobody any more: an alert that a text has answered since, and all that waits once somebody has died."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    Attendance,
    Booking,
    Delivery,
    Message,
    Place,
    Preference,
    Referral,
    Standing,
    Task,
    TaskKind,
)
from bot.people.numbers import key_of
from bot.record.reports_counted import count
from tests import on_course
from tests.bot.web.test_staff_pages import words
from tests.moving import asks_to_move
from tests.rooms import Rooms
from tests.town import NOW, SAM, Builder

UNTOLD = "No text of ours about their appointment has left"


def needs(rooms: Rooms) -> str:
    """What needs Jo now."""
    return words(rooms.signed_in("Jo").get("/caseload").text).split("What needs me now")[-1]


@pytest.mark.parametrize("end", ["text", "came", "off", "yes", None])
def test_nobody_is_to_ring_once_a_text_left_or_they_said_yes_or_came(rooms: Rooms, end: str | None) -> None:
    with rooms.db.transaction() as session:
        b, coming = Builder(session, NOW), session.get_one(Appointment, rooms.town.coming)
        on_course.stand(session, Delivery.DROPPED, Message.appointment_id == coming.id)
        about = {"person_id": rooms.town.sam, "staff_id": rooms.town.jo, "appointment_id": coming.id}
        session.add(Alert(kind=AlertKind.UNTOLD, urgent=True, facts={}, raised_at=b.ago(hours=1), **about))
    assert UNTOLD in needs(rooms)
    with rooms.db.transaction() as session:
        coming = session.get_one(Appointment, rooms.town.coming)
        match end:
            case "text":
                wanted = select(Message).where(
                    Message.text_key == "appointment.eve", Message.appointment_id == coming.id
                )
                told = session.scalars(wanted).one()
                told.delivery = Delivery.SENT
            case "came":
                coming.attendance = Attendance.ATTENDED
            case "off":
                coming.booking = Booking.CANCELLED
            case "yes":
                alert = session.scalars(select(Alert).where(Alert.kind == AlertKind.UNTOLD)).one()
                alert.raised_at = NOW - timedelta(days=2)
            case _:
                pass
    assert (UNTOLD in needs(rooms)) is (end is None)


@pytest.mark.parametrize("end", ["came", "off", None])
def test_no_answer_about_it_is_no_matter_once_it_is_over(rooms: Rooms, end: str | None) -> None:
    with rooms.db.transaction() as session:
        about = {"person_id": rooms.town.sam, "staff_id": rooms.town.jo, "appointment_id": rooms.town.coming}
        session.add(Alert(kind=AlertKind.UNANSWERED, urgent=False, facts={}, raised_at=NOW, **about))
    assert "No answer about their appointment" in needs(rooms)
    with rooms.db.transaction() as session:
        coming = session.get_one(Appointment, rooms.town.coming)
        coming.attendance = Attendance.ATTENDED if end == "came" else None
        coming.booking = Booking.CANCELLED if end == "off" else Booking.BOOKED
    assert ("No answer about their appointment" in needs(rooms)) is (end is None)


@pytest.mark.parametrize("end", ["booked", "recalled", "inside", None])
def test_nobody_is_to_book_a_review_that_is_booked_or_for_somebody_who_is_gone(rooms: Rooms, end: str | None) -> None:
    with rooms.db.transaction() as session:
        session.get_one(Appointment, rooms.town.coming).booked_at = NOW - timedelta(days=2)
        about = {"person_id": rooms.town.sam, "staff_id": rooms.town.jo}
        session.add(Alert(kind=AlertKind.REVIEW_DUE, urgent=True, facts={}, raised_at=NOW - timedelta(days=1), **about))
    assert "book their review session" in needs(rooms), "what was booked before is no review"
    with rooms.db.transaction() as session:
        if end == "booked":
            session.get_one(Appointment, rooms.town.coming).booked_at = NOW
        standing = Standing.RECALLED if end == "recalled" else Standing.ACTIVE
        place = Place.CUSTODY if end == "inside" else Place.COMMUNITY
        theirs = update(Referral).where(Referral.participant_id == rooms.town.sam)
        session.execute(theirs.values(standing=standing, place=place))
    assert ("book their review session" in needs(rooms)) is (end is None)


def test_after_a_death_nothing_waits_and_no_link_leads_nowhere(rooms: Rooms) -> None:
    asks_to_move(rooms.db, rooms.town)
    page = f"/participants/{rooms.town.sam}"
    jo = rooms.signed_in("Jo")
    assert "asks to move" in words(jo.get(page).text)
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(standing=Standing.DECEASED))
        session.get_one(Appointment, rooms.town.coming).booking = Booking.CANCELLED
        theirs = Alert(kind=AlertKind.ASKED_TO_MOVE, urgent=True, facts={}, person_id=rooms.town.sam, raised_at=NOW)
        theirs.staff_id = rooms.town.jo
        session.add(theirs)
    shown = jo.get(page).text
    for gone in (
        "asks to move",
        "Asked for another time",
        "What needs me now",
        "Write to them yourself",
        "Book an app",
    ):
        assert gone not in words(shown).split("Contents")[0]
    assert "No text goes to them, and nothing can be booked for them" in words(shown)
    with rooms.db.reading() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == rooms.town.sam)).one()
        assert count(session, referral, NOW).sessions.called_off == 1, "also what was to come"


@pytest.mark.parametrize(("inside", "why"), [(True, "they are in custody."), (False, "they stopped our texts.")])
def test_the_form_says_first_that_no_text_can_go(rooms: Rooms, inside: bool, why: str) -> None:
    with rooms.db.transaction() as session:
        if inside:
            session.execute(update(Referral).values(place=Place.CUSTODY))
        else:
            session.add(Preference(number_key=key_of(SAM), channel="sms", stopped_at=NOW))
    page = rooms.signed_in("Jo").get(f"/participants/{rooms.town.sam}/text").text
    assert f"No text can go to them: {why}" in words(page)
    assert "<textarea" not in page


def test_danger_comes_first_then_what_runs_out_today_then_who_waits(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        b, theirs = Builder(session, NOW), {"person_id": rooms.town.sam, "staff_id": rooms.town.jo, "facts": {}}
        session.add(Alert(kind=AlertKind.STOPPED, urgent=False, raised_at=b.ago(hours=9), **theirs))
        session.add(Alert(kind=AlertKind.CALL_ME, urgent=False, raised_at=b.ago(hours=9), **theirs))
        due = {"made_at": NOW, "due_at": NOW, "warn_at": NOW, "owner_id": rooms.town.jo}
        session.add(Task(kind=TaskKind.CALL, participant_id=rooms.town.sam, about="rescheduling", once="one", **due))
        session.add(Alert(kind=AlertKind.ASKED_TO_MOVE, urgent=True, raised_at=b.ago(hours=1), **theirs))
        session.add(Alert(kind=AlertKind.LONE_VISIT, urgent=True, raised_at=NOW, facts={}, staff_id=rooms.town.jo))
    page = rooms.signed_in("Jo").get("/caseload").text
    assert 'href="#people"' in page, "a link goes past all of it"
    shown = words(page)
    said = ("Urgent No word after", "Late Sam", "Waits for you Sam Taylor : Asked for another", "Waits for you Sam")
    order = [shown.index(each) for each in (*said, "Stopped our texts")]
    assert order == sorted(order)
    assert shown.count("Urgent") == 1, "where every line says so, none does"


def test_what_a_text_did_not_tell_is_one_line(rooms: Rooms) -> None:
    """Sam stopped texts, and was called off: a call is to be made, and the news that no text went adds nothing."""
    with rooms.db.transaction() as session:
        lost = session.scalars(select(Message.id).where(Message.person_id == rooms.town.sam)).first()
        theirs = {"person_id": rooms.town.sam, "message_id": lost, "raised_at": NOW}
        session.add(Alert(kind=AlertKind.NOT_DELIVERED, urgent=True, staff_id=rooms.town.jo, facts={}, **theirs))
    assert "A text did not arrive" in needs(rooms)
    with rooms.db.transaction() as session:
        due = {"made_at": NOW, "due_at": NOW, "warn_at": NOW, "owner_id": rooms.town.jo, "message_id": lost}
        session.add(Task(kind=TaskKind.CALL, participant_id=rooms.town.sam, about="appointment", once="one", **due))
    assert "A text did not arrive" not in needs(rooms)
    assert "Say what came of it : Sam Taylor" in needs(rooms)
