"""My week, days off and a team's ways: what is typed is kept, or comes back with a sentence; by whom it may be."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from bot.models import Availability, DayOff, Person, Role, Team
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms, Visitor
from tests.story import usual_week
from tests.town import NOW, Builder


def week_of(rooms: Rooms, worker: int) -> list[tuple[int, time, time]]:
    """What is kept."""
    with rooms.db.reading() as session:
        rows = session.scalars(select(Availability).where(Availability.worker_id == worker))
        return sorted((row.weekday, row.opens, row.closes) for row in rows)


def page(worker: int) -> str:
    return f"/staff/{worker}/week"


def test_a_case_worker_sets_their_week(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.jo)
    assert jo.get("/week").location == at
    assert "No hours are set, so nobody is offered a time." in words(jo.get(at).text)
    typed = {"0-1-from": "10:00", "0-1-to": "12.30pm", "0-2-from": "1pm", "0-2-to": "16:30", "4-1-from": "9:30"}
    answer = jo.post(f"{at}/change", typed | {"4-1-to": "noon"}, f"{at}/change")
    assert answer.location == at
    assert week_of(rooms, rooms.town.jo) == [
        (0, time(10), time(12, 30)),
        (0, time(13), time(16, 30)),
        (4, time(9, 30), time(12)),
    ]
    said = words(jo.get(at).text)
    assert "Monday 10am to 12.30pm, 1pm to 4.30pm Tuesday None" in said
    assert "Friday 9.30am to 12 noon" in said
    assert ("changed", "availability", rooms.town.jo, {"stretches": 3, "before": 0}) in rooms.audit()


def test_the_form_starts_from_what_is_kept_and_keeping_it_changes_nothing(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        session.add_all(usual_week(rooms.town.jo))
    jo, at = rooms.signed_in("Jo"), f"{page(rooms.town.jo)}/change"
    assert 'name="0-1-to" type="text" autocomplete="off" spellcheck="false" value="16:30"' in jo.get(at).text
    same = {f"{day}-1-{end}": hour for day in range(5) for end, hour in (("from", "10:00"), ("to", "16:30"))}
    before = week_of(rooms, rooms.town.jo)
    jo.post(at, same, at)
    assert week_of(rooms, rooms.town.jo) == before
    assert "changed" not in [deed for deed, *_ in rooms.audit()]
    jo.post(at, same | {"0-1-to": "16:00", "1-1-from": "", "1-1-to": ""}, at)
    assert week_of(rooms, rooms.town.jo) == [(0, time(10), time(16)), *before[2:]]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"0-1-from": "10:00", "0-1-to": "9:00"}, "Monday: the end comes after the start."),
        ({"0-1-from": "10:00", "0-1-to": "10:00"}, "Monday: the end comes after the start."),
        ({"1-1-from": "10:00"}, "Tuesday: enter when it ends, or leave both empty."),
        ({"1-1-to": "10:00"}, "Tuesday: enter when it starts, or leave both empty."),
        ({"2-1-from": "2", "2-1-to": "15:00"}, "Wednesday: This must be a time, such as 14:30, 2pm or 2.30pm."),
        (
            {"3-1-from": "10:00", "3-1-to": "13:00", "3-2-from": "12:30", "3-2-to": "16:00"},
            "Thursday: the second stretch starts when the first has ended, or later.",
        ),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(rooms: Rooms, typed: dict[str, str], said: str) -> None:
    jo, at = rooms.signed_in("Jo"), f"{page(rooms.town.jo)}/change"
    answer = jo.post(at, typed | {"4-2-from": "half four", "4-2-to": "17:45"}, at)
    assert answer.status_code == 422
    plain = words(answer.text)
    assert f"There is a problem {said}" in plain
    assert f"Error: {said}" in plain
    assert 'value="half four"' in answer.text
    assert 'value="17:45"' in answer.text
    assert week_of(rooms, rooms.town.jo) == []


def test_a_day_off_is_added_once_and_removed(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.jo)
    for said in ("20/11/2026", "Fri 20 Nov 2026"):
        assert jo.post(f"/staff/{rooms.town.jo}/days-off", {"day": said}, at).location == f"{at}#off"
    assert "Fri 20 Nov 1 appointment booked on it, which stands until you move it Remove Fri 20 Nov" in words(
        jo.get(at).text
    )
    with rooms.db.reading() as session:
        (off,) = session.scalars(select(DayOff)).all()
    assert (off.worker_id, off.day) == (rooms.town.jo, date(2026, 11, 20))
    for _ in range(2):
        assert jo.post(f"/staff/{rooms.town.jo}/days-off/{off.id}/remove", {}, at).status_code == 303
    assert "None to come." in words(jo.get(at).text)
    changes = [facts for deed, *_, facts in rooms.audit() if deed == "changed"]
    assert changes == [{"day": "2026-11-20", "off": True}, {"day": "2026-11-20", "off": False}]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Enter a date, such as 24/12/2026."),
        ("24/12/26", "The year must be written in full, such as 24/11/2026."),
        ("17/11/2026", "That day has passed. Enter today or a day to come."),
        ("31/11/2026", "There is no such day in that month."),
    ],
)
def test_a_day_that_cannot_be_off_is_said(rooms: Rooms, typed: str, said: str) -> None:
    jo = rooms.signed_in("Jo")
    answer = jo.post(f"/staff/{rooms.town.jo}/days-off", {"day": typed}, page(rooms.town.jo))
    assert (answer.status_code, said in words(answer.text), f'value="{typed}"' in answer.text or not typed) == (
        422,
        True,
        True,
    )


def manager(rooms: Rooms) -> Visitor:
    """Whoever runs the service."""
    with rooms.db.transaction() as session:
        team = session.scalars(select(Team.id).where(Team.name == "Hilltop team")).one()
        Builder(session, NOW).person("Rae Quill", Role.SERVICE_MANAGER, team)
    return rooms.signed_in("Rae")


def test_everyone_sets_their_own_a_lead_the_teams_a_manager_everybodys(rooms: Rooms) -> None:
    town = rooms.town
    workers = {"jo": town.jo, "kit": town.kit, "dee": town.dee}

    def sets(visitor: Visitor) -> set[str]:
        opened = {name for name, worker in workers.items() if visitor.get(page(worker)).status_code == 200}
        changes = {"0-1-from": "10:00", "0-1-to": "11:00"}
        kept = {
            name
            for name, worker in workers.items()
            if visitor.post(f"{page(worker)}/change", changes).status_code == 303
        }
        off = {
            name
            for name, worker in workers.items()
            if visitor.post(f"/staff/{worker}/days-off", {"day": "1/12/2026"}).status_code == 303
        }
        assert opened == kept == off
        return opened

    assert sets(rooms.signed_in("Jo")) == {"jo"}
    assert sets(rooms.signed_in("Dee")) == {"dee"}
    assert sets(rooms.signed_in("Alex")) == {"jo", "dee"}
    rae = manager(rooms)
    assert sets(rae) == {"jo", "dee", "kit"}
    assert rae.get(page(town.sam)).status_code == 404, "a participant has no week"
    assert ("viewed", "availability", town.kit, {"refused": True}) in rooms.audit()


def test_a_day_off_is_not_removed_through_somebody_elses_page(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        session.add(DayOff(worker_id=rooms.town.kit, day=date(2026, 12, 1)))
    jo = rooms.signed_in("Jo")
    jo.post(f"/staff/{rooms.town.jo}/days-off/1/remove")
    assert jo.post(f"/staff/{rooms.town.kit}/days-off/1/remove").status_code == 404
    with rooms.db.reading() as session:
        assert session.get(DayOff, 1)


def ways(rooms: Rooms, name: str) -> tuple[bool, int]:
    with rooms.db.reading() as session:
        team = session.scalars(select(Team).where(Team.name == name)).one()
        return team.moves_need_a_yes, team.gap_minutes


def test_a_lead_sets_how_their_team_does_it(rooms: Rooms) -> None:
    alex = rooms.signed_in("Alex")
    said = words(alex.get("/teams").text)
    assert "Riverside team When somebody chooses another time by text, it is booked at once." in said
    assert "There are 15 minutes between two appointments." in said
    assert "Jo Bell Case worker No day yet" in said
    assert "Hilltop" not in said
    ways_typed = {"moves_need_a_yes": "yes", "gap_minutes": "0", "first_minutes": "45", "venue": "5 High St"}
    ways_typed["next_by_text"] = "yes"
    answer = alex.post("/teams/1", ways_typed)
    assert answer.location == "/teams"
    assert ways(rooms, "Riverside team") == (True, 0)
    assert "a person has to say yes first. There are no minutes between" in words(alex.get("/teams").text)
    assert (
        "changed",
        "teams",
        1,
        {"moves_need_a_yes": True, "gap_minutes": 0, "first_minutes": 45, "venue": True, "by_text": True},
    ) in rooms.audit()


def test_a_teams_ways_that_cannot_be_kept_come_back_as_typed(rooms: Rooms) -> None:
    alex = rooms.signed_in("Alex")
    answer = alex.post("/teams/1", {"moves_need_a_yes": "yes", "gap_minutes": "a bit"})
    assert answer.status_code == 422
    assert "Enter the minutes as a whole number from 0 to 120." in words(answer.text)
    assert 'value="a bit"' in answer.text
    assert 'value="yes" checked' in answer.text
    assert "Choose whether a move needs a yes." in alex.post("/teams/1", {"gap_minutes": "5"}).text
    assert "A text must not say “the court”." in alex.post("/teams/1", {"venue": "opposite the court"}).text
    assert ways(rooms, "Riverside team") == (False, 15)


def test_nobody_else_sets_a_team(rooms: Rooms) -> None:
    yes = {"moves_need_a_yes": "yes", "gap_minutes": "5", "first_minutes": "60"}
    for name, status in (("Jo", 404), ("Dee", 404), ("Kit", 404)):
        assert rooms.signed_in(name).post("/teams/1", yes).status_code == status
        assert rooms.signed_in(name).get("/teams").status_code == 403
    assert rooms.signed_in("Alex").post("/teams/2", yes).status_code == 404
    rae = manager(rooms)
    assert "Riverside team" in rae.get("/teams").text
    assert rae.post("/teams/2", yes).status_code == 303
    assert ways(rooms, "Hilltop team") == (True, 5)


def test_staff_are_named_by_people_not_by_rows(rooms: Rooms) -> None:
    with rooms.db.reading() as session:
        name = session.get_one(Person, rooms.town.dee).first_name
    assert f"{name} Shah’s week" in words(rooms.signed_in("Alex").get(page(rooms.town.dee)).text)
