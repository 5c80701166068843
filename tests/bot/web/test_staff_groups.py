"""The pages of groups: added and dated with sentences for what is wrong, people invited, called off, kept apart."""

from __future__ import annotations

from sqlalchemy import select

from bot.delivery import last_checks
from bot.models import Alert, AlertKind, Invitation, KeptApart, Message, Sitting, Task, TaskKind, Workshop
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW

COOKING = {"name": "cooking", "name_cy": "coginio", "pathway": "", "link": ""}
DATE = {"day": "25/11/2026", "starts": "2pm", "minutes": "90", "venue": "The hall", "places": "8"}


def keys(rooms: Rooms) -> list[str | None]:
    """The texts that were put."""
    with rooms.db.reading() as session:
        return [m.text_key for m in session.scalars(select(Message).order_by(Message.id)) if m.text_key]


def test_a_group_is_added_dated_and_people_are_invited_once(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    made = jo.post("/groups", COOKING)
    assert made.location == "/groups/1"
    assert jo.post("/groups/1/dates", DATE).status_code == 303
    assert "Wed 25 Nov, 2pm, 90 minutes, The hall: 8 of 8 places left" in words(jo.get("/groups/1").text)
    before = keys(rooms).count("workshop.invite_one")
    jo.post("/groups/1/invite", {"person": str(rooms.town.sam)})
    jo.post("/groups/1/invite", {"person": str(rooms.town.sam)})
    assert keys(rooms).count("workshop.invite_one") - before == 1
    assert "Sam Taylor : the text that asks is on its way" in words(jo.get("/groups/1").text)
    assert jo.post("/groups/1/which", {"promised": "activity workshop"}).status_code == 303
    assert '<option value="activity workshop" selected>' in jo.get("/groups/1").text
    jo.post("/groups/1/call-off")
    with rooms.db.reading() as session:
        assert session.get_one(Workshop, 1).called_off_at is not None
    assert jo.get("/groups/1").status_code == 404


def test_who_is_asked_by_no_text_is_said_before_and_after(rooms: Rooms) -> None:
    jo, sam = rooms.signed_in("Jo"), rooms.town.sam
    jo.post("/groups", COOKING)
    jo.post("/groups/1/dates", DATE)
    assert "is to ring" not in words(jo.get("/groups/1").text).split("Sam Taylor")[1].split("Not invited")[0]
    with rooms.db.transaction() as session:
        session.add(Alert(kind=AlertKind.CRISIS, urgent=True, facts={}, person_id=sam, raised_at=NOW, once="grave"))
    assert "Sam Taylor No text goes to them: Jo Bell is to ring." in words(jo.get("/groups/1").text)
    jo.post("/groups/1/invite", {"person": str(sam)})
    assert "Sam Taylor : not asked by text: Jo Bell is to ring them" in words(jo.get("/groups/1").text)
    with rooms.db.transaction() as session:
        asks = session.scalars(select(Message).where(Message.text_key == "workshop.invite_one")).one()
        last_checks.may_leave(session, asks, NOW)
        assert asks.why == "looked_after"
        assert [(task.kind, task.about) for task in session.scalars(select(Task))] == [(TaskKind.CALL, "workshop")]


def test_what_is_wrong_is_said_and_what_was_typed_is_still_there(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    refused = jo.post("/groups", COOKING | {"name": "licence help", "link": "http://plain.test", "name_cy": ""})
    assert refused.status_code == 422
    said = words(refused.text)
    for sentence in ("must not say “licence”", "begins with https://", "Enter a name, such as cooking."):
        assert sentence in said
    assert 'value="licence help"' in refused.text
    assert "Choose which it is." in words(jo.post("/groups", COOKING | {"promised": "bowling"}).text)
    jo.post("/groups", COOKING | {"promised": "family ties workshop"})
    with rooms.db.reading() as session:
        assert session.scalars(select(Workshop.promised)).one() == "family ties workshop"
    wrong = jo.post(
        "/groups/1/dates", {"day": "31/02/2027", "starts": "soon", "minutes": "5", "venue": "", "places": "0"}
    )
    said = words(wrong.text)
    for sentence in ("Enter a date", "Enter a time", "from 15 to 480", "from 1 to 60", "Enter where it is."):
        assert sentence in said
    passed = jo.post("/groups/1/dates", DATE | {"day": "17/11/2026"})
    assert "That has passed." in words(passed.text)
    jo.post("/groups/1/dates", DATE)
    assert "has a date at that time already" in words(jo.post("/groups/1/dates", DATE).text)
    with rooms.db.reading() as session:
        assert len(session.scalars(select(Sitting)).all()) == 1


def test_two_are_kept_apart_and_no_longer(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/apart"
    assert jo.post(page, {"other": str(rooms.town.ana), "why": ""}).status_code == 422
    assert jo.post(page, {"other": str(rooms.town.ana), "why": "they fell out"}).status_code == 303
    assert "they fell out" in words(jo.get(page).text)
    assert "they fell out" in words(jo.get(f"/participants/{rooms.town.ana}/apart").text)
    with rooms.db.reading() as session:
        row = session.scalars(select(KeptApart)).one().id
    jo.post(f"{page}/{row}/end")
    assert "they fell out" not in words(jo.get(page).text)


def test_only_who_may_see_both_lets_them_together(rooms: Rooms) -> None:
    town = rooms.town
    first, second = sorted((town.sam, town.mo))
    with rooms.db.transaction() as session:
        session.add(KeptApart(first_id=first, second_id=second, why="they fell out", by_id=town.sam, at=NOW))
    rooms.signed_in("Jo").post(f"/participants/{town.sam}/apart/1/end")
    with rooms.db.reading() as session:
        assert session.scalars(select(KeptApart.id)).all() == [1]


def test_another_teams_groups_and_people_do_not_exist(rooms: Rooms) -> None:
    jo, kit = rooms.signed_in("Jo"), rooms.signed_in("Kit")
    jo.post("/groups", COOKING)
    jo.post("/groups/1/dates", DATE)
    assert kit.get("/groups/1").status_code == 404
    assert kit.post("/groups/1/invite", {"person": str(rooms.town.sam)}).status_code == 404
    assert kit.get(f"/participants/{rooms.town.sam}/apart").status_code == 404
    jo.post("/groups/1/invite", {"person": str(rooms.town.mo)})
    with rooms.db.reading() as session:
        assert session.scalars(select(Invitation)).all() == []
