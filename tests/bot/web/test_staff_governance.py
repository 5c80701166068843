"""Somebody's records in pages: only whoever leads the service keeps, copies and deletes, and each is in the audit."""

from __future__ import annotations

import pytest

from bot.models import Person, Role
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms


@pytest.fixture
def lead(rooms: Rooms) -> Rooms:
    """Jo leads the service."""
    with rooms.db.transaction() as session:
        session.get_one(Person, rooms.town.jo).role = Role.SERVICE_MANAGER
    return rooms


def test_nobody_else_opens_them(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/records"
    assert [jo.get(at).status_code, jo.get(f"{at}/copy").status_code] == [404, 404]
    assert "What we keep" not in jo.get(f"/participants/{rooms.town.sam}").text


def test_a_hold_is_set_and_lifted_and_stands_against_deleting(lead: Rooms) -> None:
    jo, at = lead.signed_in("Jo"), f"/participants/{lead.town.sam}/records"
    assert "What we keep" in jo.get(f"/participants/{lead.town.sam}").text
    assert "Say why" in words(jo.post(f"{at}/hold", {"words": " "}, at).text)
    assert jo.post(f"{at}/hold", {"words": "A claim"}, at).status_code == 303
    assert "“A claim”" in words(jo.get(at).text)
    assert "Say that you are sure" in words(jo.post(f"{at}/delete", {}, at).text)
    assert "There is a hold on their records." in words(jo.post(f"{at}/delete", {"sure": "yes"}, at).text)
    jo.post(f"{at}/lift", {}, at)
    assert "Their referral goes on. Close it first." in words(jo.post(f"{at}/delete", {"sure": "yes"}, at).text)
    assert ("erased", "people", lead.town.sam, {"refused": True, "why": "held"}) in lead.audit()


def test_a_copy_leaves_out_what_is_held_back_and_is_in_the_audit(lead: Rooms) -> None:
    jo, at = lead.signed_in("Jo"), f"/participants/{lead.town.sam}/records/copy"
    page = jo.get(at).text
    assert "A copy for Sam Taylor" in words(page)
    first = page.split('name="hold" type="checkbox" value="')[1].split('"')[0]
    copy = jo.post(at, {"hold": first}, at)
    assert copy.headers["Content-Disposition"].startswith("attachment")
    assert "[held back: about somebody else]" in copy.text
    assert [deed for deed, subject, _, _ in lead.audit() if subject == "records"] == ["viewed", "viewed", "exported"]
