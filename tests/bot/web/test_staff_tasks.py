"""The pages of tasks: the list, what helps to do one, and what came of it on record, with what it settled too."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.models import Contact, Person, Task, TaskKind
from bot.people.reach import Why
from bot.tasking import tasks
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW


@pytest.fixture
def calls(rooms: Rooms) -> tuple[int, int]:
    """Sam is to be rung about two things."""
    with rooms.db.transaction() as session:
        sam = session.get_one(Person, rooms.town.sam)
        for about in ("introduction", "action_plan"):
            tasks.put(session, sam, tasks.Wanted(TaskKind.CALL, about, about, why=Why.CALL_INSTEAD), NOW)
        first, second = session.scalars(select(Task.id).order_by(Task.id)).all()
    return first, second


def test_what_is_to_be_done_stands_where_staff_look(rooms: Rooms, calls: tuple[int, int]) -> None:
    jo = rooms.signed_in("Jo")
    for page in ("/tasks", "/caseload", f"/participants/{rooms.town.sam}"):
        said = words(jo.get(page).text)
        assert "Ring them to introduce their case worker By Wed 18 Nov, 5pm" in said, page
        assert "No text goes: texts are hard for them: call instead" in said
    assert "2 to do" in words(jo.get("/caseload").text)
    helps = words(jo.get(f"/tasks/{calls[0]}").text)
    assert "Number 07700 900101" in helps
    assert "Did it settle these for them too? to go through their plan with them" in helps


def test_one_call_settles_two_and_is_one_contact(rooms: Rooms, calls: tuple[int, int]) -> None:
    jo, page = rooms.signed_in("Jo"), f"/tasks/{calls[0]}"
    assert "Choose what came of it" in words(jo.post(page, {"outcome": "booked"}, page).text)
    form = {"outcome": "spoke", "note": "All fine", "also": str(calls[1])}
    assert jo.post(page, form, page).location == "/tasks"
    assert "Nothing at the moment." in words(jo.get("/tasks").text)
    with rooms.db.reading() as session:
        contact = session.scalars(select(Contact).order_by(Contact.id.desc()).limit(1)).one()
        assert {*session.scalars(select(Task.contact_id))} == {contact.id}
        assert (contact.by_id, contact.means, contact.outcome) == (rooms.town.jo, "phone", "spoke")
    life = words(jo.get(f"/participants/{rooms.town.sam}/life").text)
    assert "Introduced to their case worker, Wed 18 Nov Jo Bell, in person or by phone" in life, life[300:700]
    assert jo.post(page, form, "/find").status_code == 404, "it is done"


def test_nobody_elses_staff_see_or_settle_it(rooms: Rooms, calls: tuple[int, int]) -> None:
    kit, page = rooms.signed_in("Kit"), f"/tasks/{calls[0]}"
    assert "Nothing at the moment." in words(kit.get("/tasks").text)
    assert kit.get(page).status_code == 404
    assert kit.post(page, {"outcome": "spoke"}).status_code == 404
