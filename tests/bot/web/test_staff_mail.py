"""How one of the staff is e-mailed about alerts is theirs to choose."""

from __future__ import annotations

from bot.models import MailFor, Person
from tests.rooms import Rooms


def test_they_choose_and_it_is_noted(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    page = jo.get("/email").text
    assert 'value="unanswered" checked' in page
    assert "No e-mail is sent yet" in page
    assert jo.post("/email", {"how": "urgent"}).status_code == 303
    assert 'value="urgent" checked' in jo.get("/email").text
    with rooms.db.reading() as session:
        assert session.get_one(Person, rooms.town.jo).mail is MailFor.URGENT
    assert ("changed", "people", rooms.town.jo, {"mail": "urgent"}) in rooms.audit()


def test_what_is_no_choice_is_refused(rooms: Rooms) -> None:
    assert rooms.signed_in("Jo").post("/email", {"how": "now"}).status_code == 400
    assert '/email">E-mail about what is urgent' in rooms.signed_in("Jo").get("/news").text
