"""Words against one of our staff: past them, to whoever is above, and nowhere for them to read."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.alerting import needs
from bot.models import Person, Role
from bot.record.contact_log import log_of_person
from bot.staff.access import member
from tests.staffing import JO, PAT, RUTH, alerts, live, texts_to
from tests.story import SAM, Story


def read_by(house: Story, who: Person) -> str:
    """All that somebody can read of Sam."""
    with house.db.reading() as session:
        log = log_of_person(session, house.sam.id, who.id)
        open_ones = needs.open_alerts(session, member(who), False, house.at)
        told = [*(one.words or "" for one in log.told), *(one.words or "" for one in open_ones)]
        return "\n".join([*(text.text for text in log.thread), *told])


def named(house: Story, first: str) -> Person:
    """One of the staff."""
    with house.db.reading() as session:
        wanted = select(Person).where(Person.role != Role.PARTICIPANT)
        return next(one for one in session.scalars(wanted) if one.first_name == first)


@pytest.mark.parametrize("words", ["my worker touched me", "ur staff hit me", "mae fy ngweithiwr wedi cyffwrdd â fi"])
def test_a_worker_nobody_names_is_neither_paged_nor_can_read_it(house: Story, words: str) -> None:
    house.appointment(house.sam, "Tue 24 Nov 14:00")
    house.text(words)
    house.text("it was in the car")
    live(house, "Fri 20 Nov 11:01")
    assert texts_to(house, JO) == []
    assert texts_to(house, RUTH)[0].endswith("Urgent: SE. Please look now. Reply MINE 21")
    assert {words, "it was in the car"}.isdisjoint(read_by(house, house.jo).splitlines())
    assert {words, "it was in the car"} <= set(read_by(house, named(house, "Ruth")).splitlines())


def test_a_complaint_about_the_lead_is_the_managers(house: Story) -> None:
    house.appointment(house.sam, "Tue 24 Nov 14:00")
    house.text("ruth was racist to me")
    assert texts_to(house, SAM)[-1].split(" ", 2)[2].startswith("Thanks for telling us, Sam. Pat looks into complaints")
    house.text("it was on friday")
    assert [alert.staff_id for alert in alerts(house)] == [named(house, "Pat").id] * 2
    assert "friday" not in read_by(house, named(house, "Ruth"))
    assert "complaints" not in read_by(house, named(house, "Ruth"))
    assert "friday" in read_by(house, named(house, "Pat"))


def test_where_all_who_would_be_asked_are_accused_whoever_is_above_is(house: Story) -> None:
    house.text("jo and ruth hit me, jo hit me and ruth hit me")
    live(house, "Fri 20 Nov 11:01")
    assert texts_to(house, JO) == texts_to(house, RUTH) == []
    assert texts_to(house, PAT)[0].startswith("Fri 11:00 Urgent: SE.")


def test_with_nobody_above_the_operators_hear_that_nobody_could_be_asked(story: Story) -> None:
    story.text("my worker hit me")
    live(story, "Fri 20 Nov 11:01")
    assert [(alert.kind.value, alert.staff_id) for alert in alerts(story)] == [
        ("safeguarding", None),
        ("operator", None),
        ("complaint", None),
    ]
