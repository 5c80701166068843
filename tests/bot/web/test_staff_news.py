"""News on a page, how somebody hears of it, and how a team does its rounds."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from sqlalchemy import select, update

from bot.models import NewsBy, NewsItem, NewsKind, Person, Referral, Team
from tests.rooms import Rooms
from tests.town import NOW


def happened(rooms: Rooms, staff: int, participant: int, kind: NewsKind = NewsKind.CALL_ME) -> None:
    """Something happened an hour ago."""
    once = f"test:{staff}:{participant}:{kind.value}"
    with rooms.db.transaction() as session:
        session.add(
            NewsItem(
                staff_id=staff,
                participant_id=participant,
                kind=kind,
                urgent=False,
                once=once,
                at=NOW - timedelta(hours=1),
                appointment_id=rooms.town.coming if kind is NewsKind.CONFIRMED else None,
            )
        )


def test_everybody_reads_their_own(rooms: Rooms) -> None:
    happened(rooms, rooms.town.jo, rooms.town.sam)
    happened(rooms, rooms.town.jo, rooms.town.sam, NewsKind.CONFIRMED)
    happened(rooms, rooms.town.kit, rooms.town.mo)
    page = rooms.signed_in("Jo").get("/news").text
    assert "Sam Taylor</a>: asks for a call" in page
    assert "said yes to Thu 19 Nov, 2.15pm" in page
    assert "Mo Khan" not in page


def test_of_whom_they_may_no_longer_see_they_read_no_more(rooms: Rooms) -> None:
    happened(rooms, rooms.town.dee, rooms.town.sam)
    assert "Sam Taylor" in rooms.signed_in("Dee").get("/news").text
    with rooms.db.transaction() as session:
        session.execute(update(Referral).values(mentor_id=None))
    assert "Sam Taylor" not in rooms.signed_in("Dee").get("/news").text


def test_they_choose_how_they_hear_of_it(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    assert "You have no work phone on record" in jo.get("/news").text
    assert jo.post("/news", {"how": "text"}).status_code == 303
    with rooms.db.reading() as session:
        chosen = session.scalars(select(Person.id).where(Person.news == NewsBy.TEXT)).all()
    assert chosen == [rooms.town.jo]
    assert ("changed", "people", rooms.town.jo, {"news": "text"}) in rooms.audit()
    assert jo.post("/news", {"how": "shouting"}).status_code == 400


def river(rooms: Rooms) -> int:
    """The team of Alex, Jo and Dee."""
    with rooms.db.reading() as session:
        return session.scalars(select(Team.id).where(Team.name == "Riverside team")).one()


def test_a_lead_sets_when_rounds_go_out_and_who_covers_first(rooms: Rooms) -> None:
    alex, address = rooms.signed_in("Alex"), f"/teams/{river(rooms)}/rounds"
    assert "Dee Shah" in alex.get(address).text
    assert alex.post(address, {"round_at": "9.15am", "cover": str(rooms.town.dee)}).status_code == 303
    with rooms.db.reading() as session:
        assert session.scalars(select(Team.round_at).where(Team.id == river(rooms))).one() == time(9, 15)
        assert session.scalars(select(Person.id).where(Person.covers)).all() == [rooms.town.dee]
    alex.post(address, {"round_at": "8:30", "cover": ""})
    with rooms.db.reading() as session:
        assert session.scalars(select(Person.id).where(Person.covers)).all() == []
    assert f"/teams/{river(rooms)}/rounds" in alex.get("/teams").text


@pytest.mark.parametrize(
    ("hour", "cover", "told"),
    [
        ("", "", "Enter a time, such as 8.30am."),
        ("6am", "", "Choose a time from 8am to noon."),
        ("soon", "", "This must be a time"),
        ("9am", "999", "Choose somebody of the team."),
    ],
)
def test_what_cannot_be_is_told(rooms: Rooms, hour: str, cover: str, told: str) -> None:
    answer = rooms.signed_in("Alex").post(f"/teams/{river(rooms)}/rounds", {"round_at": hour, "cover": cover})
    assert (answer.status_code, told in answer.text) == (422, True)


def test_nobody_else_sets_it(rooms: Rooms) -> None:
    for name in ("Jo", "Dee", "Kit"):
        assert rooms.signed_in(name).get(f"/teams/{river(rooms)}/rounds").status_code == 404
