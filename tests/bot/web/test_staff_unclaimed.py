"""A stranger who may not be safe: somebody takes it, and writes down what they did, where the text is read."""

from __future__ import annotations

from sqlalchemy import select

from bot.incoming.receiving import Incoming, receive
from bot.models import Alert, AlertKind, Channel
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms
from tests.town import NOW

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
