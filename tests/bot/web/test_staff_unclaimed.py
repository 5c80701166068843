"""A stranger who may not be safe: somebody takes it, and writes down what they did, where the text is read."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot.incoming.receiving import Incoming, receive
from bot.models import Alert, AlertKind, Channel, Direction, Message, Number
from bot.people.numbers import key_of
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW, SAM

NOBODY = "+447700900987"


def test_what_a_stranger_wrote_is_taken_and_acted_on_where_it_is_read(rooms: Rooms) -> None:
    with rooms.db.transaction() as session:
        receive(session, Incoming("SMstray", NOBODY, "my boyfriend hits me and I am scared of him", Channel.SMS), NOW)
    jo = rooms.signed_in("Jo")
    with rooms.db.reading() as session:
        alert = session.scalars(select(Alert.id).where(Alert.kind == AlertKind.SAFEGUARDING)).one()
    page = jo.get("/unclaimed").text
    assert page.index("my boyfriend hits me") < page.index("who is this?"), "what is grave comes first"
    assert f'action="/alerts/{alert}/mine"' in page
    assert f'href="tel:{NOBODY}"' in page
    assert jo.post(f"/alerts/{alert}/mine", {"show": "team"}, "/unclaimed").status_code == 303
    page = jo.get("/unclaimed").text
    assert "Jo Bell has this" in words(page)
    assert f'action="/alerts/{alert}/mine"' not in page
    assert jo.get(f"/alerts/{alert}/action").status_code == 200


def from_mum(rooms: Rooms, said: str = "this is sams mum") -> int:
    """A text from a number that is nobody's: which one."""
    with rooms.db.transaction() as session:
        receive(session, Incoming(f"SM{said}", NOBODY, said, Channel.SMS), NOW)
    with rooms.db.reading() as session:
        return (
            session.scalars(
                select(Message.id).where(Message.number_key == key_of(NOBODY)).order_by(-Message.id)
            ).first()
            or 0
        )


def test_what_a_stranger_wrote_is_for_somebody_to_look_at_once_a_day(rooms: Rooms) -> None:
    from_mum(rooms)
    from_mum(rooms, "hello? its about sam")
    shown = words(rooms.signed_in("Jo").get("/caseload").text)
    assert shown.count("A text from a number that is nobody’s") == 1
    assert "“this is sams mum”" in shown


def test_who_it_is_is_said_there_and_whoever_works_with_them_hears_from_then_on(rooms: Rooms) -> None:
    text, jo = from_mum(rooms), rooms.signed_in("Jo")
    here = f"/unclaimed/{text}"
    assert f'href="{here}"' in jo.get("/unclaimed").text
    assert "no text tells them" in words(jo.get(here).text)
    assert jo.post(here, {"asked": " ", "look": "yes"}, here).status_code == 422
    found = jo.post(here, {"asked": "tay", "look": "yes"}, here).text
    assert "Texts for them never go to it" in words(found)
    missing = jo.post(here, {"asked": "tay"}, here)
    assert (missing.status_code, "Say whose number it is" in missing.text) == (422, True)
    said = {"asked": "tay", "person": str(rooms.town.sam), "whose": "close"}
    assert jo.post(here, said, here).location == f"/participants/{rooms.town.sam}"
    assert "this is sams mum" not in jo.get("/unclaimed").text
    from_mum(rooms, "he is in hospital")
    shown = words(jo.get("/caseload").text)
    assert "Sam Taylor : Wrote something that needs you: by somebody close to them" in shown
    assert "he is in hospital" not in jo.get("/unclaimed").text
    with rooms.db.reading() as session:
        assert session.scalars(select(Message.id).where(Message.direction == Direction.OUT, key())).all() == []
        assert [n.e164 for n in current(session, rooms.town.sam)] == [SAM], "his own number stays his"


def test_their_new_number_proves_nothing_and_brings_its_texts_with_it(rooms: Rooms) -> None:
    text, jo = from_mum(rooms, "new phone, its sam"), rooms.signed_in("Jo")
    said = {"asked": "tay", "person": str(rooms.town.sam), "whose": "theirs"}
    assert jo.post(f"/unclaimed/{text}", said, "/unclaimed").status_code == 303
    with rooms.db.reading() as session:
        assert [(n.e164, n.proven_on) for n in current(session, rooms.town.sam)] == [(NOBODY, None)]
    assert "new phone, its sam" in jo.get(f"/participants/{rooms.town.sam}").text
    assert jo.get(f"/unclaimed/{text}").status_code == 404, "it is somebody's now"


def test_it_is_nobodys_or_not_theirs_to_say(rooms: Rooms) -> None:
    text, jo = from_mum(rooms, "is this the pizza place"), rooms.signed_in("Jo")
    theirs = {"asked": "mo", "person": str(rooms.town.mo), "whose": "theirs"}
    assert jo.post(f"/unclaimed/{text}", theirs, "/unclaimed").status_code == 404, "somebody of another team"
    assert rooms.signed_in("Dee").get(f"/unclaimed/{text}").status_code == 404, "a mentor sees no strangers"
    assert jo.post(f"/unclaimed/{text}", {"whose": "nobodys"}, "/unclaimed").location == "/unclaimed"
    assert "pizza" not in jo.get("/unclaimed").text
    assert "pizza" not in jo.get("/caseload").text


def key() -> ColumnElement[bool]:
    """On Message: it is to or from the stranger."""
    return Message.number_key == key_of(NOBODY)


def current(session: Session, person_id: int) -> list[Number]:
    """The numbers somebody has now."""
    return list(session.scalars(select(Number).where(Number.person_id == person_id, Number.until.is_(None))))
