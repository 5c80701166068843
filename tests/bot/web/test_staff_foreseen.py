"""What is foreseen of a referral: the expected release, which starts nothing, and what it is to lead to."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.models import Message, Place, Referral
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms

LEAFLET = "secures early engagement with community services after release"


def test_a_day_is_expected_and_outcomes_are_chosen(rooms: Rooms) -> None:
    theirs = Referral.participant_id == rooms.town.sam
    with rooms.db.transaction() as session:
        session.execute(update(Referral).where(theirs).values(place=Place.CUSTODY, pathway="social_inclusion_mentors"))
        before = len(session.scalars(select(Message.id)).all())
    jo, at = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/foreseen"
    assert "Nothing begins by it, and no text goes." in words(jo.get(at).text)
    assert "This day has passed." in words(jo.post(f"{at}/expected", {"day": "1/11/2026"}, at).text)
    assert jo.post(f"{at}/expected", {"day": "15/12/2026"}, at).status_code == 303
    form = {"outcome": LEAFLET, "others": "finds a  home\r\n\r\n"}
    assert jo.post(f"{at}/outcomes", form, at).status_code == 303
    with rooms.db.reading() as session:
        found = session.scalars(select(Referral).where(theirs)).one()
        assert (str(found.expected_release), found.outcomes) == ("2026-12-15", f"{LEAFLET}\nfinds a home")
        assert len(session.scalars(select(Message.id)).all()) == before
    shown = words(jo.get(f"/participants/{rooms.town.sam}").text)
    assert "Expected out Tue 15 Dec. Nothing begins by it" in shown
    assert "Outcome: finds a home" in words(jo.get(f"/participants/{rooms.town.sam}/end-report").text)


def test_it_is_not_there_for_anybody_elses_staff(rooms: Rooms) -> None:
    kit, at = rooms.signed_in("Kit"), f"/participants/{rooms.town.sam}/foreseen"
    assert [kit.get(at).status_code, kit.post(f"{at}/expected", {"day": ""}).status_code] == [404, 404]
    assert kit.post(f"{at}/outcomes", {}).status_code == 404
