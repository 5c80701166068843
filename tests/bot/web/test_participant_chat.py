"""Web chat over HTTP, without scripts: a form, the page again, and what staff see of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from html import unescape

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot import clock
from bot.discreet import forbidden
from bot.incoming.webchat import MOST_AN_HOUR
from bot.models import Page
from tests.bot.web.test_staff_pages import words
from tests.privately import CODE, Private, allow, link, seen
from tests.rooms import Rooms, Visitor

NONCE = re.compile(r'name="nonce" value="([^"]+)"')


@pytest.fixture
def sams(rooms: Rooms) -> Private:
    """A link to a chat of Sam's."""
    allow(rooms, rooms.town.sam)
    return link(rooms, rooms.town.sam, Page.CHAT)


@pytest.fixture
def sam(rooms: Rooms, sams: Private) -> Visitor:
    """Sam, who has typed the code."""
    visitor = rooms.visitor()
    assert visitor.post(sams.path, {"code": CODE}, page=sams.path).status_code == 303
    return visitor


def write(sam: Visitor, sams: Private, said: str) -> tuple[int, str]:
    """Fill in the form that is on the page; the answer, and the page after it."""
    nonce = NONCE.search(sam.get(sams.path).text)
    assert nonce is not None
    answer = sam.post(f"{sams.path}/say", {"words": said, "nonce": nonce[1]}, page=sams.path)
    page = sam.get(sams.path) if answer.status_code == 303 else answer
    return answer.status_code, seen(page.text)


def test_a_message_is_written_and_answered_on_the_next_page(rooms: Rooms, sam: Visitor, sams: Private) -> None:
    first = seen(sam.get(sams.path).text)
    assert "Staff read and keep what you write here" in first
    assert "In danger? Ring 999." in first
    assert "No messages yet." in first
    status, said = write(sam, sams, "call me please")
    assert status == 303
    assert "You Wed 18 Nov, 10.15am call me please Us Wed 18 Nov, 10.15am OK, I've asked Jo to ring you." in said
    staff = words(rooms.signed_in("Jo").get(f"/participants/{rooms.town.sam}").text)
    assert "call me please Sam at 10.15am by web chat" in staff
    assert (
        "OK, I've asked Jo to ring you. You can ring us on 01632 960000 too. Throughline at 10.15am by web chat"
        in staff
    )


def test_what_they_write_is_words_and_nothing_else(sam: Visitor, sams: Private) -> None:
    assert "is <b>this</b> ok" in write(sam, sams, "is <b>this</b> ok")[1]
    assert "<b>this" not in sam.get(sams.path).text


def test_nothing_too_long_or_empty_and_what_was_typed_stays(sam: Visitor, sams: Private) -> None:
    assert write(sam, sams, "  ")[0] == 422
    status, said = write(sam, sams, "and then " * 200)
    assert status == 422
    assert "That's too long." in said
    assert "and then and then" in said


def test_very_many_messages_are_asked_to_wait(sam: Visitor, sams: Private) -> None:
    statuses = [write(sam, sams, f"message number {n}")[0] for n in range(MOST_AN_HOUR + 1)]
    assert statuses == [303] * MOST_AN_HOUR + [422]
    assert "To talk to someone now, ring 01632 960000." in write(sam, sams, "one more")[1]
    assert write(sam, sams, "i want to kill myself")[0] == 303, "a cry for help is always taken"


def test_nobody_writes_or_reads_without_the_code(rooms: Rooms, sam: Visitor, sams: Private) -> None:
    write(sam, sams, "call me please")
    stranger = rooms.visitor()
    assert "call me please" not in stranger.get(sams.path).text
    assert stranger.get(f"{sams.path}/thread").status_code == 404
    answer = stranger.post(f"{sams.path}/say", {"words": "its me", "nonce": "n"}, page=sams.path)
    assert (answer.status_code, answer.location) == (303, sams.path)
    assert "its me" not in sam.get(sams.path).text


def test_a_script_that_looks_gets_the_thread_and_does_not_keep_the_visit_open(sam: Visitor, sams: Private) -> None:
    write(sam, sams, "call me please")
    with sam.client.session_transaction() as kept:
        before = dict(kept["visits"])
    fragment = sam.get(f"{sams.path}/thread")
    assert "call me please" in fragment.text
    assert "<html" not in fragment.text
    with sam.client.session_transaction() as kept:
        assert kept["visits"] == before


@pytest.mark.parametrize("tongue", ["en", "cy"])
def test_no_page_of_it_holds_a_word_that_tells(sam: Visitor, sams: Private, tongue: str) -> None:
    write(sam, sams, "STOP")
    page = sam.get(f"{sams.path}?lang={tongue}")
    assert page.status_code == 200
    assert forbidden(page.text) == []
    assert ("Gofyn" if tongue == "cy" else "You asked us to stop writing here.").lower() in page.text.lower()


def test_a_plans_link_has_no_chat(rooms: Rooms) -> None:
    allow(rooms, rooms.town.sam)
    plan, sam = link(rooms, rooms.town.sam), rooms.visitor()
    sam.post(plan.path, {"code": CODE}, page=plan.path)
    assert sam.get(f"{plan.path}/thread").status_code == 404
    chat = link(rooms, rooms.town.sam, Page.CHAT)  # whose page has a form, and so a token
    assert sam.post(f"{plan.path}/say", {"words": "hello", "nonce": "n"}, page=chat.path).status_code == 404


def test_staff_text_a_link_where_nothing_stands_in_the_way(rooms: Rooms) -> None:
    jo, path = rooms.signed_in("Jo"), f"/participants/{rooms.town.sam}/plan"
    assert "Text them a link to web chat" not in jo.get(path).text
    allow(rooms, rooms.town.sam)
    assert "Text them a link to web chat" in jo.get(path).text
    assert "A text with a link to web chat is on its way" in words(jo.post(f"{path}/chat").text)
    assert "You can write to us here: [private link]" in words(jo.get(f"/participants/{rooms.town.sam}").text)


def test_what_took_long_to_write_is_kept_though_the_code_is_asked_for_again(
    rooms: Rooms, sam: Visitor, sams: Private
) -> None:
    form = form_of(sam, sams, "i cant do this any more please ring")
    with sam.client.session_transaction() as kept:
        ago = (clock.ticks() - timedelta(minutes=40)).isoformat()
        kept["visits"] = {number: [visit[0], ago] for number, visit in kept["visits"].items()}
    assert sam.client.post(f"{sams.path}/say", data=form).status_code == 303
    assert "Enter your code" in sam.get(sams.path).text
    assert "i cant do this any more please ring" in words(rooms.signed_in("Jo").get("/caseload").text)


def test_when_hearing_goes_wrong_the_words_are_kept_and_a_person_is_told(
    rooms: Rooms, sam: Visitor, sams: Private
) -> None:
    with rooms.db.transaction() as session:
        session.execute(text("ALTER TABLE conversations RENAME TO gone"))
    answer = write_blind(sam, sams, "whatever it was")
    assert answer[0] == 500
    assert "We have what you wrote" in answer[1]
    with rooms.db.transaction() as session:
        session.execute(text("ALTER TABLE gone RENAME TO conversations"))
    assert "whatever it was" in words(rooms.signed_in("Jo").get("/caseload").text)


@pytest.mark.parametrize("missing", [["messages"], ["conversations", "alerts"], ["private_links"]])
def test_when_nothing_can_be_kept_they_are_told_so_and_whom_to_ring(
    rooms: Rooms, sam: Visitor, sams: Private, caplog: pytest.LogCaptureFixture, missing: list[str]
) -> None:
    form = form_of(sam, sams, "i cant do this any more")
    with capture_logs() as lines, without(rooms, missing):
        answer = sam.client.post(f"{sams.path}/say", data=form)
    said = seen(answer.text)
    assert answer.status_code == 503
    assert "Your message was not kept" in said
    assert "i cant do this any more" in said
    assert "ring 01632 960000" in said
    assert forbidden(answer.text) == []
    assert [(line["event"], line["kind"], line["rule"]) for line in lines] == [
        ("fault", "OperationalError", "/p/<token>/say")
    ] * len(missing)
    assert len({line["id"] for line in lines}) == len(missing)
    assert not [told for told in (sams.token, "any more") if told in str(lines) + caplog.text]
    again = form_of(sam, sams, "i cant do this any more", page=answer.text)
    assert again["nonce"] == form["nonce"]
    assert sam.client.post(f"{sams.path}/say", data=again).status_code == 303
    assert "i cant do this any more" in words(rooms.signed_in("Jo").get("/caseload").text)


@contextmanager
def without(rooms: Rooms, tables: list[str]) -> Iterator[None]:
    """The pages while something of the database is away."""
    with rooms.db.transaction() as session:
        for table in tables:
            session.execute(text(f"ALTER TABLE {table} RENAME TO {table}_gone"))
    yield
    with rooms.db.transaction() as session:
        for table in tables:
            session.execute(text(f"ALTER TABLE {table}_gone RENAME TO {table}"))


def form_of(sam: Visitor, sams: Private, said: str, page: str = "") -> dict[str, str]:
    """The page's form, filled in."""
    page = page or sam.get(sams.path).text
    token, nonce = re.search(r'csrf_token" value="([^"]+)"', page), NONCE.search(page)
    assert token is not None
    assert nonce is not None
    return {"words": said, "nonce": nonce[1], "csrf_token": token[1]}


def write_blind(sam: Visitor, sams: Private, said: str) -> tuple[int, str]:
    """Write, and read the last words of the answer."""
    answer = sam.post(f"{sams.path}/say", {"words": said, "nonce": "n"}, page=sams.path)
    found = re.search(r"<p>([^<]+)</p>", answer.text)
    return answer.status_code, unescape(found[1]) if found else ""
