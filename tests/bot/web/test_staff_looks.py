"""The log of who looked, in pages: for whoever leads the service alone, searched by what is sent, signed for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import clock
from bot.models import Person, Role
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms


@pytest.fixture
def lead(rooms: Rooms) -> Rooms:
    """Alex leads the service."""
    with rooms.db.transaction() as session:
        session.get_one(Person, rooms.town.lead).role = Role.SERVICE_MANAGER
    return rooms


def test_nobody_else_reads_it(rooms: Rooms) -> None:
    jo, sam = rooms.signed_in("Jo"), rooms.town.sam
    opened = [jo.get(path).status_code for path in ("/looks", "/looks/review", f"/participants/{sam}/looks")]
    assert opened == [403, 403, 404]
    assert "Who looked" not in jo.get("/caseload").text
    assert ("viewed", "audit", None, {"refused": True}) in rooms.audit()


def test_it_is_searched_by_who_and_when_and_nothing_of_it_is_in_an_address(lead: Rooms) -> None:
    lead.signed_in("Dee").get(f"/participants/{lead.town.mo}")
    alex = lead.signed_in("Alex")
    page = words(alex.get("/looks").text)
    assert "Dee" in page
    assert "refused: nothing was shown or done" in page
    assert "Mo Khan" in page
    only = alex.post("/looks", {"actor": str(lead.town.lead), "first": "18/11/2026"}, "/looks")
    assert only.status_code == 200
    assert "Mo Khan" not in only.text
    assert "This must be a date" in words(alex.post("/looks", {"first": "soon"}, "/looks").text)
    assert [deed for deed, subject, _, _ in lead.audit() if subject == "audit"] == ["viewed"] * 5


def test_older_lines_are_a_page_further(lead: Rooms) -> None:
    alex = lead.signed_in("Alex")
    for _ in range(55):
        alex.get("/caseload")
    page = alex.get("/looks").text
    assert page.count("Looked at the caseload") == 50
    before = page.split('name="before" value="')[1].split('"')[0]
    assert "Looked at the caseload" in alex.post("/looks", {"before": before}, "/looks").text


def test_somebodys_own_log_is_beside_their_records(lead: Rooms) -> None:
    alex, sam = lead.signed_in("Alex"), lead.town.sam
    lead.signed_in("Jo").get(f"/participants/{sam}")
    assert f"/participants/{sam}/looks" in alex.get(f"/participants/{sam}/records").text
    page = words(alex.get(f"/participants/{sam}/looks").text)
    assert "Looked at their page" in page
    assert "Mo Khan" not in page


def test_a_month_is_signed_for_by_name(lead: Rooms) -> None:
    lead.signed_in("Dee").get(f"/participants/{lead.town.mo}")
    alex, november = lead.signed_in("Alex"), "/looks/review?month=2026-11"
    assert "It can be signed once the month is over" in words(alex.get(november).text)
    clock.set_skipped(clock.skipped() + timedelta(days=20))
    alex = lead.signed_in("Alex")
    assert "Tried, and may not: 1" in words(alex.get(november).text)
    assert "Say what you found" in words(alex.post("/looks/review", {"month": "2026-11", "words": " "}, november).text)
    asked = "Asked Dee; a wrong name"
    assert alex.post("/looks/review", {"month": "2026-11", "words": asked}, november).status_code == 303
    assert f"“{asked}”" in words(alex.get(november).text)
    assert "every month is signed for" in words(alex.get("/looks").text)
