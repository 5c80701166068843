"""Recording attendance from the moment an appointment begins, and seeing it at once."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.models import Appointment, Referral
from bot.record import reports_counted
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


def test_who_came_late_came_with_the_minutes_and_why(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), begun(rooms)
    came = {"attendance": "attended", "late_minutes": "10", "late_reason": ""}
    assert "Say what is known of why they were late" in jo.post(page, came, page).text
    assert "Enter how many minutes late" in jo.post(page, came | {"late_minutes": "soon"}, page).text
    shown = jo.post(page, came | {"late_reason": "The bus broke down"}, page).text
    assert "Late 10 minutes: The bus broke down" in words(shown)
    assert 'name="late_minutes" value="10"' in shown
    jo.post(page, came | {"late_reason": "The bus broke down", "sure": "yes"}, page)
    sams = words(jo.get(f"/participants/{rooms.town.sam}").text)
    assert "Attended, 10 minutes late (“The bus broke down”), recorded by Jo Bell." in sams
    with rooms.db.reading() as session:
        referral = session.scalars(select(Referral).where(Referral.participant_id == rooms.town.sam)).one()
        met = reports_counted.count(session, referral, NOW).sessions
        assert (met.came, met.late) == (1, 1)
    jo.post(page, {"attendance": "attended", "sure": "yes"}, page)
    assert "minutes late" not in words(jo.get(f"/participants/{rooms.town.sam}").text), "corrected"
