"""Lanes: one team's many texts do not stand before another team's few."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Table, insert, select, text, update

from bot.clock import now, ticks
from bot.delivery import claiming
from bot.delivery.claiming import Hold
from bot.delivery.lanes import FEW, MANY
from bot.models import Delivery, Message, Person, Team, Urgency
from tests.workers.conftest import Service
from workers.simulation.jobs import send_in_turn

MESSAGES: Table = Message.__table__  # type: ignore[assignment]


def told(service: Service, n: int, team_id: int | None = None) -> None:
    """Somebody, of another team if so, is told of an appointment."""
    person = service.story.participant(f"P{n}", f"+4477009004{n:02}")
    if team_id is not None:
        with service.story.db.transaction() as session:
            session.execute(update(Person).where(Person.id == person.id).values(team_id=team_id))
            person.team_id = team_id
    service.story.appointment(person, "Tue 24 Nov 14:00")


def another_team(service: Service) -> int:
    """A team that shares the sender."""
    with service.story.db.transaction() as session:
        ours = session.get_one(Team, service.story.jo.team_id)
        theirs = Team(name="Hillside", phone=ours.phone)
        session.add(theirs)
        session.flush()
        return theirs.id


def heap(service: Service, texts: int, **but: object) -> None:
    """So many more like the last text that was put, each to a number of its own."""
    with service.story.db.transaction() as session:
        last = session.execute(select(MESSAGES).order_by(MESSAGES.c.id.desc()).limit(1)).mappings().one()
        rows = [
            {name: value for name, value in last.items() if name != "id"} | {"number_key": f"heap {n}"} | but
            for n in range(texts)
        ]
        session.connection().execute(insert(MESSAGES), rows)


def last_lane(service: Service) -> int:
    """Where the last text stands."""
    with service.story.db.reading() as session:
        return session.scalars(select(Message.lane).order_by(Message.id.desc()).limit(1)).one()


def claimed(service: Service, limit: int) -> list[int]:
    """The teams of what is taken next, in order."""
    with service.story.db.transaction() as session:
        ids = claiming.claim(session, Hold("worker", ticks(), timedelta(minutes=2)), now(), limit)
        return [session.get_one(Message, one).team_id or 0 for one in ids]


def test_a_team_s_few_texts_do_not_wait_for_another_s_many(service: Service) -> None:
    theirs = another_team(service)
    for n in range(FEW + 5):
        told(service, n)
    for n in range(FEW + 5, FEW + 8):
        told(service, n, theirs)
    while send_in_turn(service.work):
        pass
    left = [int(text["to"][-2:]) for text in service.carrier.accepted()]
    assert left == [*range(FEW), *range(FEW + 5, FEW + 8), *range(FEW, FEW + 5)]


def test_of_two_heaps_the_smaller_is_not_behind_the_larger(service: Service) -> None:
    theirs = another_team(service)
    told(service, 0)
    heap(service, MANY)
    told(service, 1)
    assert last_lane(service) == 2
    told(service, 2, theirs)
    heap(service, FEW)
    told(service, 3, theirs)
    assert last_lane(service) == 1
    taken = claimed(service, MANY + FEW + 4)
    assert taken[-2:] == [theirs, service.story.jo.team_id]


@pytest.mark.parametrize(
    ("but", "lane"),
    [
        ({"delivery": Delivery.HELD, "send_after": None}, 1),
        ({"send_after": timedelta(hours=2)}, 0),
        ({"send_after": timedelta(hours=-2)}, 0),
        ({"delivery": Delivery.DELIVERED}, 0),
        ({"urgency": Urgency.TODAY}, 0),
    ],
)
def test_only_what_stands_before_it_counts(service: Service, but: dict[str, object], lane: int) -> None:
    told(service, 0)
    wait = but.get("send_after", timedelta(0))
    time = service.story.at + (wait if isinstance(wait, timedelta) else timedelta(hours=12))
    heap(service, FEW, **but | {"send_after": time})
    told(service, 1)
    assert last_lane(service) == lane


def test_an_answer_is_in_the_first_lane_however_many_there_are(service: Service) -> None:
    story = service.story
    told(service, 0)
    heap(service, FEW, urgency=Urgency.REPLY)
    story.appointment(story.sam, "Tue 24 Nov 14:00")
    story.text("what time is it")
    assert (story.out()[-1].urgency, last_lane(service)) == (Urgency.REPLY, 0)


def test_what_is_next_is_planned_once_however_well_the_database_knows_its_rows(service: Service) -> None:
    """PostgreSQL planned it anew for each hand once it had counted the rows: that took ten times as long as to read
    them. SQLite keeps a plan as long as its statement."""
    db = service.story.db
    told(service, 1)
    heap(service, 200)
    if db.is_sqlite:
        return
    with db.transaction() as session:
        session.execute(text("ANALYZE messages"))
        for n in range(12):
            claiming.claim(session, Hold("worker", ticks() + timedelta(hours=n), timedelta(0)), now(), 16)
        asked = "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE '%AS lanes%'"
        assert session.execute(text(asked)).all() == [(7, 0)]  # the driver has it kept from its sixth use
