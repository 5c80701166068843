"""Recording attendance from the moment an appointment begins, and seeing it at once."""

from __future__ import annotations

from datetime import timedelta

from bot.models import Appointment
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW


def begun(rooms: Rooms) -> str:
    """Sam's appointment began ten minutes ago; the page that records it."""
    with rooms.db.transaction() as session:
        session.get_one(Appointment, rooms.town.coming).starts_at = NOW - timedelta(minutes=10)
    return f"/appointments/{rooms.town.coming}/attendance"


def test_what_is_recorded_before_the_end_is_seen_at_once(rooms: Rooms) -> None:
    jo, page, sams = rooms.signed_in("Jo"), begun(rooms), f"/participants/{rooms.town.sam}"
    before = jo.get(sams).text
    assert f'href="{page}">Record attendance' in before
    assert f'href="/appointments/{rooms.town.coming}/change"' not in before, "it has begun"
    assert "It has begun. Before it: confirmed." in words(before)
    jo.post(page, {"attendance": "attended", "sure": "yes"}, page)
    after = words(jo.get(sams).text)
    assert "Attended, recorded by Jo Bell. Correct this" in after
    assert "No appointment to come." in after
