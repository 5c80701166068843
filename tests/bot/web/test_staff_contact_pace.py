"""How often a mentor or coach is in contact, set by staff for one participant: never more seldom unless they say so."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from bot.models import ContactPace, Referral, Tier
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms


def page(person: int) -> str:
    return f"/participants/{person}/support"


def promised(rooms: Rooms, pathway: str) -> str:
    """Sam is with a service that promises contact; the page on which staff set it."""
    with rooms.db.transaction() as session:
        theirs = update(Referral).where(Referral.participant_id == rooms.town.sam)
        session.execute(theirs.values(pathway=pathway, tier=Tier.MEDIUM))
    return page(rooms.town.sam)


def kept(rooms: Rooms) -> list[tuple[int, bool, int]]:
    """What is set: the days, whether that is more seldom than promised, and by whom."""
    with rooms.db.reading() as session:
        return [(row.days, row.seldom, row.set_by) for row in session.scalars(select(ContactPace))]


def test_it_is_set_more_often_freely_and_more_seldom_by_name_and_put_back(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), promised(rooms, "social_inclusion_coaches")
    assert "Their service promises it once a week. That is how often it is due." in words(jo.get(at).text)
    jo.post(f"{at}/contact-pace", {"days": "3"}, at)
    assert kept(rooms) == [(3, False, rooms.town.jo)]
    refused = jo.post(f"{at}/contact-pace", {"days": "14"}, at)
    assert refused.status_code == 422
    assert "That is more seldom than their service promises. Say so under your name." in words(refused.text)
    assert kept(rooms) == [(3, False, rooms.town.jo)]
    jo.post(f"{at}/contact-pace", {"days": "14", "seldom": "yes"}, at)
    assert kept(rooms) == [(14, True, rooms.town.jo)]
    said = words(jo.get(at).text)
    assert "set it to once a fortnight on Wed 18 Nov, and says that it may be more seldom than promised." in said
    assert [facts for _, what, _, facts in rooms.audit() if what == "contact_paces"] == [
        {"days": 3, "promised": 7, "seldom": False},
        {"days": 14, "promised": 7, "seldom": True},
    ]
    jo.post(f"{at}/contact-pace", {"days": ""}, at)
    assert kept(rooms) == []


@pytest.mark.parametrize("typed", ["0", "29", "often", "-1", "²"])
def test_what_is_no_number_of_days_is_said_and_nothing_is_kept(rooms: Rooms, typed: str) -> None:
    jo, at = rooms.signed_in("Jo"), promised(rooms, "social_inclusion_mentors")
    answer = jo.post(f"{at}/contact-pace", {"days": typed}, at)
    assert answer.status_code == 422
    assert "Enter a number of days from 1 to 28" in words(answer.text)
    assert kept(rooms) == []


def test_who_is_promised_no_contact_or_is_not_theirs_has_none_to_set(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    assert "From one contact to the next" not in words(jo.get(at).text)
    assert jo.post(f"{at}/contact-pace", {"days": "3"}, at).status_code == 404
    assert kept(rooms) == []
