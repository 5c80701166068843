"""Moves that wait for a yes: seen with the words they were asked in, decided once, and said what came of it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot import clock
from bot.appointments import changes
from bot.appointments.moves_waiting import left
from bot.models import Alarm, Alert, AlertKind, Appointment, Booking, DayOff, Move, MoveRequest, Number
from tests.bot.web.test_staff_pages import words
from tests.moving import asks_to_move
from tests.rooms import Rooms
from tests.town import NOW


@pytest.fixture
def asked(rooms: Rooms) -> int:
    """Sam has asked."""
    return asks_to_move(rooms.db, rooms.town)


def starts(rooms: Rooms) -> str:
    """When Sam is expected."""
    with rooms.db.reading() as session:
        return f"{clock.london(session.get_one(Appointment, rooms.town.coming).starts_at):%a %-d %H:%M}"


def state(rooms: Rooms, asked: int) -> Move:
    """What became of it."""
    with rooms.db.reading() as session:
        return session.get_one(MoveRequest, asked).state


def test_a_move_waits_with_its_words_and_what_is_left(rooms: Rooms, asked: int) -> None:
    jo = rooms.signed_in("Jo")
    card = (
        "asks to move Thu 19 Nov, 2.15pm to Tue 24 Nov, 11am “can we do tues at 11” “yes” "
        "27 hours left until Thu 19 Nov, 2.15pm, which stands until you say yes. Asked Wed 18 Nov, 10.15am"
    )
    said = words(jo.get("/caseload").text)
    assert "What needs me now (2)" in said, "the move, and Ana"
    assert f"Waits for you Sam Taylor {card}" in said
    assert "needs your yes" not in said, "the alerts about it would say it twice"
    assert "Asked for another time “can we" not in said
    assert card in words(jo.get(f"/participants/{rooms.town.sam}").text)


def test_yes_moves_it_and_says_so_once(rooms: Rooms, asked: int) -> None:
    jo = rooms.signed_in("Jo")
    answer = jo.post(f"/moves/{asked}", {"answer": "yes", "show": "mine"})
    assert answer.location == "/caseload?show=mine"
    assert (starts(rooms), state(rooms, asked)) == ("Tue 24 11:00", Move.APPROVED)
    jo.get("/caseload", X_Live="1")
    said = words(jo.get("/caseload").text)
    assert "Done Sam Taylor is now expected Tue 24 Nov, 11am. A text tells them." in said
    assert "asks to move" not in said
    assert "Done Sam" not in words(jo.get("/caseload").text)
    assert "What needs me now (1)" in said, "whoever decided has seen what told of it"
    assert ("changed", "move_requests", asked, {"yes": True, "came": "moved"}) in rooms.audit()


def test_no_leaves_it_as_it_was(rooms: Rooms, asked: int) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}"
    assert jo.post(f"/moves/{asked}", {"answer": "no", "person": str(rooms.town.sam)}).location == page
    assert (starts(rooms), state(rooms, asked)) == ("Thu 19 14:15", Move.REFUSED)
    said = words(jo.get(page).text)
    assert "Sam Taylor is still expected Thu 19 Nov, 2.15pm. A text tells them, with the office’s number." in said
    assert "Sorry, we can't do that time." in said
    assert "Asks to move, and needs your yes to Jo Bell, seen Wed 18 Nov, 10.15am" in said


def test_whoever_comes_second_is_told_who_was_first(rooms: Rooms, asked: int) -> None:
    rooms.signed_in("Jo").post(f"/moves/{asked}", {"answer": "yes"})
    alex = rooms.signed_in("Alex")
    alex.post(f"/moves/{asked}", {"answer": "no", "show": "team"})
    assert "Jo Bell had said yes already, so nothing changed just now." in words(alex.get("/caseload").text)
    assert starts(rooms) == "Tue 24 11:00"


def test_a_time_that_went_meanwhile_is_not_booked_twice(rooms: Rooms, asked: int) -> None:
    with rooms.db.transaction() as session:
        session.add(DayOff(worker_id=rooms.town.jo, day=datetime(2026, 11, 24, tzinfo=clock.LONDON).date()))
    jo = rooms.signed_in("Jo")
    jo.post(f"/moves/{asked}", {"answer": "yes"})
    said = words(jo.get("/caseload").text)
    assert "Tue 24 Nov, 11am was taken in the meantime, so Sam Taylor is still expected Thu 19 Nov, 2.15pm." in said
    assert starts(rooms) == "Thu 19 14:15"


def test_what_ran_out_meanwhile_is_said(rooms: Rooms, asked: int) -> None:
    jo = rooms.signed_in("Jo")
    with rooms.db.transaction() as session:
        item = session.get_one(Appointment, rooms.town.coming)
        item.booking, item.version = Booking.CANCELLED, item.version + 1
        changes.cancelled(session, item, NOW)
    jo.post(f"/moves/{asked}", {"answer": "yes"})
    assert "This no longer waits: it ran out, or was settled another way." in words(jo.get("/caseload").text)
    assert state(rooms, asked) is Move.LAPSED


def test_past_the_old_time_there_is_nothing_left_to_decide(rooms: Rooms, asked: int) -> None:
    with rooms.db.transaction() as session:
        session.execute(update(Alarm).values(rings_at=NOW + timedelta(days=9)))  # nobody rang in time
        session.get_one(Appointment, rooms.town.coming).starts_at = NOW - timedelta(minutes=1)
    jo = rooms.signed_in("Jo")
    assert "move, and needs your yes" in words(jo.get("/caseload").text), "an alert like any other again"
    assert "Yes, move it" not in jo.get("/caseload").text
    jo.post(f"/moves/{asked}", {"answer": "yes"})
    assert state(rooms, asked) is Move.ASKED
    assert "This no longer waits" in words(jo.get("/caseload").text)


def test_nobody_else_decides(rooms: Rooms, asked: int) -> None:
    kit = rooms.signed_in("Kit")
    assert "asks to move" not in kit.get("/caseload?show=team").text
    assert kit.post(f"/moves/{asked}", {"answer": "yes"}).status_code == 404
    assert rooms.audit()[-1] == ("changed", "move_requests", asked, {"refused": True})
    assert state(rooms, asked) is Move.ASKED
    assert kit.post("/moves/999", {"answer": "yes"}).status_code == 404


def test_an_answer_needs_its_token_and_must_be_yes_or_no(rooms: Rooms, asked: int) -> None:
    jo = rooms.signed_in("Jo")
    assert jo.client.post(f"/moves/{asked}", data={"answer": "yes"}).status_code == 400
    assert jo.post(f"/moves/{asked}", {"answer": "perhaps"}).status_code == 400
    assert state(rooms, asked) is Move.ASKED


def test_after_half_an_hour_it_is_everyones_in_the_team(rooms: Rooms, asked: int) -> None:
    alex = rooms.signed_in("Alex")
    assert "asks to move" in alex.get("/caseload?show=team").text
    assert "asks to move" not in alex.get("/caseload?show=mine").text
    clock.set_skipped(clock.skipped() + timedelta(minutes=30))
    assert "asks to move" in alex.get("/caseload?show=mine").text


def test_who_gets_no_texts_is_rung(rooms: Rooms, asked: int) -> None:
    with rooms.db.transaction() as session:
        session.execute(update(Number).where(Number.person_id == rooms.town.sam).values(bounced_at=NOW))
    jo = rooms.signed_in("Jo")
    untold = "No text will tell them what you decide: texts do not arrive at this number. To ring them is a task"
    assert untold in words(jo.get("/caseload").text), "said before they decide"
    jo.post(f"/moves/{asked}", {"answer": "yes"})
    done = (
        "Sam Taylor is now expected Tue 24 Nov, 11am. No text tells them: texts do not arrive at this number. To ring"
    )
    assert done in words(jo.get("/caseload").text)


def test_words_of_crisis_come_before_a_move(rooms: Rooms, asked: int) -> None:
    with rooms.db.transaction() as session:
        session.add(Alert(kind=AlertKind.CRISIS, urgent=True, facts={}, person_id=rooms.town.sam, raised_at=NOW))
    said = words(rooms.signed_in("Jo").get("/caseload").text)
    assert said.index("May be in crisis") < said.index("asks to move") < said.index("Can’t come “cant make it")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (3 * 24 * 60 + 59, "3 days"),
        (47 * 60 + 59, "47 hours"),
        (119, "1 hour 50 minutes"),
        (60, "1 hour"),
        (59, "50 minutes"),
        (9, "less than 10 minutes"),
    ],
)
def test_what_is_left_is_never_more_than_there_is(minutes: int, said: str) -> None:
    assert left(timedelta(minutes=minutes)) == said
