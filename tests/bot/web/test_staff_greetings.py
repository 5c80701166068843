"""How a team greets and writes: set by its lead, refused to anybody else."""

from __future__ import annotations

from bot.models import Team
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms


def ways(rooms: Rooms) -> tuple[bool, bool, int]:
    """The first team's."""
    with rooms.db.reading() as session:
        team = session.get_one(Team, 1)
        return team.in_wales, team.whatsapp, team.quiet_minutes


def test_the_lead_sets_it_and_that_is_on_record(rooms: Rooms) -> None:
    alex = rooms.signed_in("Alex")
    assert 'href="/teams/1/writing"' in alex.get("/teams").text
    assert ways(rooms) == (False, False, 60)
    said = {"in_wales": "yes", "whatsapp": "yes", "quiet_minutes": "30"}
    assert alex.post("/teams/1/writing", said).location == "/teams"
    assert ways(rooms) == (True, True, 30)
    assert ("changed", "teams", 1, {"in_wales": True, "whatsapp": True, "quiet_minutes": 30}) in rooms.audit()
    alex.post("/teams/1/writing", {"quiet_minutes": "30"})
    assert ways(rooms) == (False, False, 30)


def test_minutes_that_make_no_sense_are_there_again(rooms: Rooms) -> None:
    answer = rooms.signed_in("Alex").post("/teams/1/writing", {"quiet_minutes": "1", "in_wales": "yes"})
    assert answer.status_code == 422
    assert "Enter the minutes as a whole number from 5 to 480." in words(answer.text)
    assert ways(rooms) == (False, False, 60)


def test_nobody_else_sets_it(rooms: Rooms) -> None:
    for who in ("Jo", "Kit"):
        visitor = rooms.signed_in(who)
        assert visitor.get("/teams/1/writing").status_code == 404
        assert visitor.post("/teams/1/writing", {"quiet_minutes": "30"}).status_code == 404
    assert rooms.signed_in("Alex").get("/teams/2/writing").status_code == 404
    assert ways(rooms) == (False, False, 60)
