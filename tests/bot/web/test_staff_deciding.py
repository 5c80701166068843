"""A text of which nobody knows whether it went, on the pages: who may read it, and who decides."""

from __future__ import annotations

import pytest

from bot import clock
from bot.alerting.alerts import News, tell
from bot.models import AlertKind, Declaration, Delivery, Message, Person
from tests.rooms import Rooms
from tests.walking import doubtful

WORDS = "See you Friday, 2pm."


def doubt(rooms: Rooms, person_id: int | None) -> tuple[int, int]:
    """The alert, and the text that it is about."""
    with rooms.db.transaction() as session:
        about = session.get_one(Person, person_id or rooms.town.sam)
        message_id = doubtful(session, about)
        if person_id is None:
            session.get_one(Message, message_id).person_id = None
        news = News(AlertKind.UNKNOWN_SEND, "doubt", True, message_id)
        alert = tell(session, about if person_id else None, news, clock.now())
        assert alert is not None
        return alert.id, message_id


def delivery(rooms: Rooms, message_id: int) -> Delivery | None:
    with rooms.db.reading() as session:
        return session.get_one(Message, message_id).delivery


@pytest.mark.parametrize(
    ("said", "becomes"),
    [("came", Delivery.DELIVERED), ("again", Delivery.DUE), ("drop", Delivery.DROPPED)],
)
def test_the_worker_reads_it_and_says_what_became_of_it(rooms: Rooms, said: str, becomes: Delivery) -> None:
    alert, message = doubt(rooms, rooms.town.sam)
    jo = rooms.signed_in("Jo")
    assert f"/alerts/{alert}/text" in jo.get("/caseload").get_data(as_text=True)
    assert WORDS in jo.get(f"/alerts/{alert}/text").get_data(as_text=True)
    assert jo.post(f"/alerts/{alert}/seen").status_code == 404, "to have seen it decides nothing"
    assert "Choose what became of it." in jo.post(f"/alerts/{alert}/text", {"said": "x"}).get_data(as_text=True)
    done = jo.post(f"/alerts/{alert}/text", {"said": said})
    assert done.headers["Location"] == f"/participants/{rooms.town.sam}"
    assert delivery(rooms, message) is becomes
    assert f"/alerts/{alert}/text" not in jo.get("/caseload").get_data(as_text=True)
    assert ("changed", "alerts", alert, {"message": message, "decided": said}) in rooms.audit()


def test_what_is_known_by_now_is_only_to_be_seen(rooms: Rooms) -> None:
    alert, message = doubt(rooms, rooms.town.sam)
    with rooms.db.transaction() as session:
        session.get_one(Message, message).delivery = Delivery.SENT
    jo = rooms.signed_in("Jo")
    assert "We know by now: sent." in jo.get(f"/alerts/{alert}/text").get_data(as_text=True)
    assert jo.post(f"/alerts/{alert}/text", {"said": "again"}).status_code == 303
    assert delivery(rooms, message) is Delivery.SENT


def test_who_may_not_read_the_thread_reads_and_decides_nothing(rooms: Rooms) -> None:
    alert, message = doubt(rooms, rooms.town.sam)
    with rooms.db.transaction() as session:
        who = {"staff_id": rooms.town.lead, "by_id": rooms.town.lead, "person_id": rooms.town.sam}
        session.add(Declaration(**who, words="My cousin", at=clock.now()))
    for name in ("Kit", "Alex"):
        other = rooms.signed_in(name)
        assert other.get(f"/alerts/{alert}/text").status_code == 404
        assert other.post(f"/alerts/{alert}/text", {"said": "again"}).status_code == 404
    assert delivery(rooms, message) is Delivery.UNKNOWN
    assert ("changed", "alerts", alert, {"refused": True}) in rooms.audit()


def test_a_text_to_a_colleague_is_decided_without_its_words(rooms: Rooms) -> None:
    alert, message = doubt(rooms, rooms.town.jo)
    lead = rooms.signed_in("Alex")
    page = lead.get(f"/alerts/{alert}/text").get_data(as_text=True)
    assert WORDS not in page
    assert "ask your colleague" in page
    assert lead.post(f"/alerts/{alert}/text", {"said": "drop"}).status_code == 303
    assert delivery(rooms, message) is Delivery.DROPPED


def test_an_answer_to_a_stranger_is_for_who_reads_what_strangers_write(rooms: Rooms) -> None:
    alert, message = doubt(rooms, None)
    assert rooms.signed_in("Dee").get(f"/alerts/{alert}/text").status_code == 404
    lead = rooms.signed_in("Alex")
    assert WORDS in lead.get(f"/alerts/{alert}/text").get_data(as_text=True)
    assert lead.post(f"/alerts/{alert}/text", {"said": "came"}).headers["Location"] == "/caseload"
    assert delivery(rooms, message) is Delivery.DELIVERED
