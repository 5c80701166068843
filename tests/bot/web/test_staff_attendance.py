"""Recording attendance from the moment an appointment begins, and seeing it at once."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from bot.models import Appointment, AppointmentKind, Referral, Tier
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


def test_what_a_session_is_about_is_chosen_and_is_covered_once_they_came(rooms: Rooms) -> None:
    jo, sams, about = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}", f"/appointments/{rooms.town.coming}"
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(pathway="lifestyle", tier=Tier.LOW))
        session.get_one(Appointment, rooms.town.coming).kind = AppointmentKind.SESSION
    assert "About: nothing of their leaflet. Change this" in words(jo.get(sams).text)
    assert rooms.signed_in("Kit").get(f"{about}/subjects").status_code == 404
    assert "Goal-setting" in jo.get(f"{about}/subjects").text
    jo.post(f"{about}/subjects", {"subject": "goal-setting"}, f"{about}/subjects")
    said = words(jo.get(sams).text)
    assert "About: goal-setting. Change this" in said
    assert "Covered 0 of 6 Not yet: introduction to behavioural change; goal-setting" in said
    page = begun(rooms)
    assert f'href="{about}/subjects"' in jo.get(page).text
    jo.post(page, {"attendance": "attended", "sure": "yes"}, page)
    assert "Covered 1 of 6: goal-setting Not yet: introduction to behavioural change; identity" in words(
        jo.get(sams).text
    )
