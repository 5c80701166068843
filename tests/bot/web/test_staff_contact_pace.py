"""How often a mentor or coach is in contact, set by staff for one participant: never more seldom unless they say so."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import select, update

from bot.models import ContactPace, Person, Referral, Team, Tier
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


def kept(rooms: Rooms) -> list[tuple[int | None, bool, int]]:
    """What is set: the days, whether that is more seldom than promised, and by whom."""
    with rooms.db.reading() as session:
        return [(row.days, row.seldom, row.set_by) for row in session.scalars(select(ContactPace))]


def hours_kept(rooms: Rooms) -> list[tuple[int | None, time | None]]:
    """The days and the hour that are set."""
    with rooms.db.reading() as session:
        return [(row.days, row.hour) for row in session.scalars(select(ContactPace))]


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
        {"days": 3, "promised": 7, "seldom": False, "hour": None},
        {"days": 14, "promised": 7, "seldom": True, "hour": None},
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


def test_the_hour_is_agreed_beside_it_and_shown_where_they_are(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), promised(rooms, "social_inclusion_coaches")
    assert "No hour is agreed." in words(jo.get(at).text)
    jo.post(f"{at}/contact-pace", {"days": "", "contact_hour": "4pm"}, at)
    assert hours_kept(rooms) == [(None, time(16))]
    said = words(jo.get(at).text)
    assert "That is how often it is due. The hour agreed is 4pm" in said
    assert "Agreed hour 4pm For contact by their mentor or coach" in words(
        jo.get(f"/participants/{rooms.town.sam}").text
    )
    with rooms.db.transaction() as session:
        session.execute(update(Person).where(Person.id == rooms.town.sam).values(hours_to=time(15)))
    assert "The hour agreed is 4pm, and as near to it as their hours allow now is 2.30pm" in words(jo.get(at).text)
    assert [facts["hour"] for _, what, _, facts in rooms.audit() if what == "contact_paces"] == ["16:00"]
    jo.post(f"{at}/contact-pace", {"days": "", "contact_hour": ""}, at)
    assert hours_kept(rooms) == []


@pytest.mark.parametrize(
    ("typed", "given", "said"),
    [
        ("8am", {}, "Their hours are 10am to 6pm. Enter a time from 10am to 5.30pm."),
        ("17:45", {}, "Their hours are 10am to 6pm. Enter a time from 10am to 5.30pm."),
        ("fourish", {}, "This must be a time, such as 14:30, 2pm or 2.30pm."),
        (
            "2pm",
            {"hours_from": time(15), "hours_to": time(17), "hours_are_safe_hours": True},
            "Their safe hours are 3pm to 5pm. Enter a time from 3pm to 4.30pm.",
        ),
        (
            "10:30",
            {"round_at": time(11)},
            "Their hours are 10am to 6pm. The list that says who is due goes out at 11am. Enter a time from 11am to",
        ),
        (
            "10:30",
            {"round_at": time(12), "hours_from": time(9), "hours_to": time(11)},
            "No time fits both, so change one of them first.",
        ),
    ],
)
def test_an_hour_that_is_not_theirs_is_said_beside_it_and_nothing_is_kept(
    rooms: Rooms, typed: str, given: dict[str, time], said: str
) -> None:
    jo, at = rooms.signed_in("Jo"), promised(rooms, "social_inclusion_coaches")
    with rooms.db.transaction() as session:
        theirs = {name: value for name, value in given.items() if name != "round_at"}
        session.execute(update(Team).values(round_at=given.get("round_at", time(8, 30))))
        session.execute(update(Person).where(Person.id == rooms.town.sam).values({"hours_from": None} | theirs))
    answer = jo.post(f"{at}/contact-pace", {"days": "3", "contact_hour": typed}, at)
    assert answer.status_code == 422
    assert said in words(answer.text)
    assert f'value="{typed}"' in answer.text
    assert hours_kept(rooms) == []


def test_a_check_in_is_not_asked_outside_their_hours(rooms: Rooms) -> None:
    jo, at = rooms.signed_in("Jo"), page(rooms.town.sam)
    answer = jo.post(f"{at}/check-ins", {"pace": "daily", "hour": "7am"}, at)
    assert answer.status_code == 422
    assert "They get texts from 10am to 6pm. Enter a time from 10am to 5.30pm." in words(answer.text)
