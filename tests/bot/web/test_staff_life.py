"""The page of a referral's life: its steps, closing it for good, and what a death freezes."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.models import (
    Appointment,
    Booking,
    ClosedReferral,
    Conversation,
    Freeze,
    Message,
    Person,
    Referral,
    Role,
    Standing,
)
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW


def page(rooms: Rooms) -> str:
    """Where the life of Sam's referral is shown."""
    return f"/participants/{rooms.town.sam}/life"


def standing(rooms: Rooms) -> Standing:
    """Of Sam's referral."""
    with rooms.db.reading() as session:
        wanted = select(Referral.standing).where(Referral.participant_id == rooms.town.sam)
        return session.scalars(wanted).one()


def open_dialogs(rooms: Rooms) -> set[str]:
    """What goes on with Sam."""
    with rooms.db.reading() as session:
        theirs = (Conversation.person_id == rooms.town.sam, Conversation.ended_at.is_(None))
        return set(session.scalars(select(Conversation.dialog).where(*theirs)))


def test_closing_is_read_back_ends_everything_and_cannot_be_undone(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms)
    jo.post(f"/participants/{rooms.town.sam}/support/check-ins", {"pace": "daily", "hour": ""})
    assert "Choose why" in words(jo.post(f"{at}/close", {"how": "withdrawn"}, at).text)
    assert "Say why" in words(jo.post(f"{at}/close", {"how": "withdrawn", "reason": "other"}, at).text)
    form = {"how": "withdrawn", "reason": "moved", "words": "To Leeds"}
    asked = words(jo.post(f"{at}/close", form, at).text)
    assert "Close Sam Taylor’s referral? Withdrawn: they moved away. “To Leeds”" in asked
    assert "1 appointment to come is called off with it." in asked
    assert "check_in" in open_dialogs(rooms)
    assert jo.post(f"{at}/close", form | {"sure": "yes"}, at).location == at
    assert (open_dialogs(rooms), standing(rooms)) == (set(), Standing.ENDED)
    with rooms.db.reading() as session:
        assert session.scalars(select(ClosedReferral.reason)).one() == "moved"
        last = session.scalars(select(Message).order_by(Message.id.desc())).first()
        theirs = (Appointment.participant_id == rooms.town.sam, Appointment.booking == Booking.BOOKED)
        coming = session.scalars(select(Appointment.id).where(*theirs, Appointment.starts_at > NOW)).all()
    assert last is not None
    assert (last.text_key, coming) == ("shared.goodbye_off", [])
    shown = words(jo.get(at).text)
    assert "Closed : withdrawn, Wed 18 Nov They moved away “To Leeds” Jo Bell, on a page" in shown
    assert "It is closed, and stays closed: it cannot be opened again." in shown
    assert "stays as it was closed" in words(jo.post(f"{at}/close", {"how": "completed", "sure": "yes"}, at).text)
    out = jo.post(f"/participants/{rooms.town.sam}/whereabouts", {"stands": "released", "day": "18/11/2026"})
    assert (out.status_code, standing(rooms)) == (422, Standing.ENDED)


def test_after_a_death_only_the_service_manager_lets_their_records_go_on(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms)
    jo.post(f"/participants/{rooms.town.sam}/letters", {"kind": "introduction"})
    assert "Sam Taylor" in words(jo.get("/letters").text)
    for stands in ("recalled", "died"):
        jo.post(f"/participants/{rooms.town.sam}/whereabouts", {"stands": stands, "day": "18/11/2026"})
    assert standing(rooms) is Standing.DECEASED
    assert "Their records are frozen" in words(jo.get(at).text)
    assert "Sam Taylor" not in words(jo.get("/letters").text)
    with rooms.db.reading() as session:
        assert "shared.goodbye" not in session.scalars(select(Message.text_key)).all()
    assert jo.post(f"{at}/lift", {"words": "for the family"}, at).status_code == 422
    assert jo.post(f"{at}/not-dead", {}, at).status_code == 422
    with rooms.db.transaction() as session:
        session.execute(update(Person).where(Person.id == rooms.town.lead).values(role=Role.SERVICE_MANAGER))
    alex = rooms.signed_in("Alex")
    assert alex.post(f"{at}/lift", {"words": "for the family"}, at).status_code == 303
    with rooms.db.reading() as session:
        assert session.scalars(select(Freeze.words)).one() == "for the family"
    assert "Sam Taylor" in words(jo.get("/letters").text)
    assert alex.post(f"{at}/not-dead", {}, at).status_code == 303
    assert standing(rooms) is Standing.RECALLED


def test_it_is_not_there_for_anybody_elses_staff(rooms: Rooms) -> None:
    kit, at = rooms.signed_in("Kit"), page(rooms)
    assert kit.get(at).status_code == 404
    for what, form in (("close", {"how": "completed", "sure": "yes"}), ("lift", {"words": "x"}), ("not-dead", {})):
        assert kit.post(f"{at}/{what}", form).status_code == 404
    assert standing(rooms) is Standing.ACTIVE
