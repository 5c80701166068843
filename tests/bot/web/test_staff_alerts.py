"""Alerts that somebody must act on, on the pages: who has one, what was done, and when texts go on."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot import clock
from bot.alerting.alerts import News, tell
from bot.models import Alert, AlertKind, OnwardEvent, Person, RotaDay
from bot.people.reach import looked_after
from tests.rooms import Rooms


def grave(rooms: Rooms, kind: AlertKind = AlertKind.CRISIS, words: str = "i cant do this any more") -> int:
    """Sam texts a cry for help."""
    with rooms.db.transaction() as session:
        sam = session.get_one(Person, rooms.town.sam)
        alert = tell(session, sam, News(kind, "x", True, None, None, words), clock.now())
        assert alert is not None
        return alert.id


def alert_of(rooms: Rooms, alert_id: int) -> Alert:
    """As it is kept now."""
    with rooms.db.reading() as session:
        return session.get_one(Alert, alert_id)


def test_nobody_has_it_until_somebody_says_so_and_then_the_page_says_who(rooms: Rooms) -> None:
    alert_id = grave(rooms)
    jo, lead = rooms.signed_in("Jo"), rooms.signed_in("Alex")
    page = jo.get("/caseload").get_data(as_text=True)
    assert "Nobody has this yet." in page
    assert f"/alerts/{alert_id}/seen" not in page
    assert lead.post(f"/alerts/{alert_id}/mine", {"show": "team"}).status_code == 303
    page = jo.get("/caseload").get_data(as_text=True)
    assert "<strong>Alex Morgan has this</strong>, since" in page
    assert f"/alerts/{alert_id}/mine" not in page
    assert alert_of(rooms, alert_id).owner_id == rooms.town.lead


def test_to_have_seen_it_is_not_enough(rooms: Rooms) -> None:
    alert_id = grave(rooms)
    assert rooms.signed_in("Jo").post(f"/alerts/{alert_id}/seen").status_code == 404
    assert alert_of(rooms, alert_id).seen_at is None


def test_what_was_done_is_kept_sealed_and_shown_and_texts_wait_until_staff_say(rooms: Rooms) -> None:
    alert_id = grave(rooms)
    jo = rooms.signed_in("Jo")
    assert "Write down what you did." in jo.post(f"/alerts/{alert_id}/action", {"words": " "}).get_data(as_text=True)
    done = jo.post(f"/alerts/{alert_id}/action", {"words": "Rang; mum is with her."})
    assert done.headers["Location"] == f"/participants/{rooms.town.sam}"
    page = jo.get(f"/participants/{rooms.town.sam}").get_data(as_text=True)
    assert "What was done: Rang; mum is with her." in page
    assert "Let their usual texts go on" in page
    with rooms.db.engine.connect() as connection:
        kept = connection.exec_driver_sql("SELECT action FROM alerts WHERE id = ?", (alert_id,)).scalar_one()
        assert b"mum" not in bytes(kept)
    assert jo.post(f"/participants/{rooms.town.sam}/texts-again").status_code == 303
    with rooms.db.reading() as session:
        assert not looked_after(session, rooms.town.sam)
    assert "Let their usual texts go on" not in jo.get(f"/participants/{rooms.town.sam}").get_data(as_text=True)


def test_the_action_may_say_that_texts_go_on(rooms: Rooms) -> None:
    alert_id = grave(rooms)
    jo = rooms.signed_in("Jo")
    jo.post(f"/alerts/{alert_id}/action", {"words": "All well.", "texts_again": "yes"})
    with rooms.db.reading() as session:
        assert not looked_after(session, rooms.town.sam)


def test_texts_do_not_go_on_while_another_alert_waits_for_an_action(rooms: Rooms) -> None:
    grave(rooms)
    assert rooms.signed_in("Jo").post(f"/participants/{rooms.town.sam}/texts-again").status_code == 404


def test_times_they_gave_head_the_alert(rooms: Rooms) -> None:
    grave(rooms, AlertKind.SAFEGUARDING, "he hit me, ring after 3 when hes out")
    assert "They gave a time: after 3pm." in rooms.signed_in("Jo").get("/caseload").get_data(as_text=True)


def test_an_alert_of_another_team_is_nobodys_to_take(rooms: Rooms) -> None:
    alert_id = grave(rooms)
    kit = rooms.signed_in("Kit")
    assert kit.post(f"/alerts/{alert_id}/mine").status_code == 404
    assert kit.get(f"/alerts/{alert_id}/action").status_code == 404
    assert kit.post(f"/alerts/{alert_id}/action", {"words": "x"}).status_code == 404
    assert ("changed", "alerts", alert_id, {"refused": True}) in rooms.audit()


def test_whoever_is_asked_may_take_it_whichever_team_they_are_of(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        row = RotaDay(team_id=1, day=(clock.now() - timedelta(hours=9)).date(), first_id=rooms.town.kit)
        session.add(row)
    alert_id = grave(rooms)
    with rooms.db.transaction() as session:
        session.get_one(Alert, alert_id).paged_id = rooms.town.kit
    assert rooms.signed_in("Kit").post(f"/alerts/{alert_id}/mine").status_code == 303


def test_it_is_asked_of_the_worker_by_text(rooms: Rooms) -> None:
    alert_id = grave(rooms)
    with rooms.db.reading() as session:
        asked = session.scalars(select(OnwardEvent).where(OnwardEvent.dialog == "alert")).all()
    assert [event.matter["id"] for event in asked] == [alert_id]


def test_a_lead_sets_who_is_on_duty_for_a_week(rooms: Rooms) -> None:
    lead = rooms.signed_in("Alex")
    assert "Who is on duty: Riverside team" in lead.get("/teams/1/rota").get_data(as_text=True)
    form = {"week": "2026-11-18", "first-2026-11-16": str(rooms.town.jo), "second-2026-11-22": str(rooms.town.lead)}
    assert lead.post("/teams/1/rota", form).headers["Location"] == "/teams/1/rota?week=2026-11-16"
    with rooms.db.reading() as session:
        kept = {row.day.day: (row.first_id, row.second_id) for row in session.scalars(select(RotaDay))}
    assert kept[16] == (rooms.town.jo, None)
    assert kept[22] == (None, rooms.town.lead)
    page = lead.get("/teams/1/rota?week=2026-11-19").get_data(as_text=True)
    assert f'value="{rooms.town.jo}" selected' in page


def test_nobody_else_sets_it_and_nobody_of_another_team_is_put_on_it(rooms: Rooms) -> None:
    assert rooms.signed_in("Jo").get("/teams/1/rota").status_code == 404
    lead = rooms.signed_in("Alex")
    assert lead.get("/teams/2/rota").status_code == 404
    assert lead.post("/teams/1/rota", {"first-2026-11-18": str(rooms.town.kit)}).status_code == 400
    assert lead.post("/teams/1/rota", {"first-2026-11-18": str(rooms.town.dee)}).status_code == 400


def test_a_visit_alone_is_marked_on_the_page(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    path = f"/participants/{rooms.town.sam}"
    assert "It is a visit alone" in jo.get(path).get_data(as_text=True)
    assert jo.post(f"/appointments/{rooms.town.coming}/lone", {"lone": "yes"}).headers["Location"] == path
    assert "A visit alone: the worker is asked to send word afterwards." in jo.get(path).get_data(as_text=True)
    with rooms.db.reading() as session:
        begins = session.scalars(select(OnwardEvent).where(OnwardEvent.dialog == "staff_safety")).one()
        assert (begins.person_id, begins.matter["id"]) == (rooms.town.jo, rooms.town.coming)
    assert jo.post(f"/appointments/{rooms.town.anas}/lone", {"lone": "yes"}).status_code == 404, "by phone"
    assert rooms.signed_in("Kit").post(f"/appointments/{rooms.town.coming}/lone", {"lone": "no"}).status_code == 404
