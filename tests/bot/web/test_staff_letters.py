"""The pages of letters: written, printed, ended; an address that gives nothing away; and nobody else's people."""

from __future__ import annotations

from sqlalchemy import select

from bot.models import Letter, LetterState, Person
from tests.bot.web.test_staff_pages import words
from tests.rooms import Rooms


def letter(rooms: Rooms) -> Letter:
    """The one letter there is."""
    with rooms.db.reading() as session:
        return session.scalars(select(Letter)).one()


def test_a_letter_is_written_printed_and_posted(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/letters"
    assert "No letters yet" in words(jo.get(page).text)
    assert jo.post(page, {"kind": "introduction"}).status_code == 303
    assert "Sam Taylor No address: hand it over Introduction letter To be printed" in words(jo.get("/letters").text)
    printed = jo.post(f"/letters/{letter(rooms).id}/print")
    assert (printed.content_type, printed.data[:5]) == ("application/pdf", b"%PDF-")
    assert printed.headers["Cache-Control"] == "no-store"
    assert jo.post(f"/letters/{letter(rooms).id}/end", {"state": "posted"}).location == "/letters"
    assert letter(rooms).state is LetterState.POSTED
    assert "No letter is waiting" in words(jo.get("/letters").text)
    assert ("exported", "letter", letter(rooms).id, {"kind": "introduction"}) in rooms.audit()


def test_an_address_is_kept_and_one_that_tells_is_refused_with_what_was_typed(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/letters"
    assert jo.post(f"{page}/address", {"address": "1 High Street\n\n RV1 1AA "}).status_code == 303
    with rooms.db.reading() as session:
        assert session.get_one(Person, rooms.town.sam).address == "1 High Street\nRV1 1AA"
    refused = jo.post(f"{page}/address", {"address": "HMP Riverside Prison\nRV1 1AA"})
    assert refused.status_code == 422
    assert "An envelope must not say “Prison”" in words(refused.text)
    assert "HMP Riverside Prison" in refused.text
    assert jo.post(f"{page}/address", {"address": "\n".join("1234567")}).status_code == 422


def test_what_is_not_theirs_does_not_exist(rooms: Rooms) -> None:
    jo, page = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/letters"
    jo.post(page, {"kind": "plan"})
    kit = rooms.signed_in("Kit")
    assert kit.get(page).status_code == 404
    assert kit.post(page, {"kind": "plan"}).status_code == 404
    assert kit.post(f"{page}/address", {"address": "1 High Street"}).status_code == 404
    assert kit.post(f"/letters/{letter(rooms).id}/print").status_code == 404
    assert kit.post(f"/letters/{letter(rooms).id}/end", {"state": "posted"}).status_code == 404
    assert jo.post(f"/letters/{letter(rooms).id}/end", {"state": "eaten"}).status_code == 400
    assert jo.post(page, {"kind": "ransom"}).status_code == 400
