"""Participants' private pages: what opens them, what closes them, and what they never give away."""

from __future__ import annotations

from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot import clock
from bot.discreet import forbidden
from bot.models import Appointment, Booking, Condition, Page, Person
from bot.private import opening
from bot.staff.access import member
from bot.web.participant_words import catalogue
from tests.privately import AGREED, CODE, Private, agree, allow, link, seen
from tests.rooms import Rooms, Visitor

WRONG = "111111"


@pytest.fixture
def sams(rooms: Rooms) -> Private:
    """A link of Sam's, with a plan behind it."""
    allow(rooms, rooms.town.sam)
    agree(rooms, rooms.town.sam)
    return link(rooms, rooms.town.sam)


def enter(visitor: Visitor, page: Private, code: str = CODE) -> int:
    """Type a code; the status of the answer."""
    return visitor.post(page.path, {"code": code}, page=page.path).status_code


def test_nothing_is_shown_before_the_code(rooms: Rooms, sams: Private) -> None:
    page = rooms.visitor().get(sams.path)
    assert "Enter your code" in page.text
    assert "ring us on 01632 960000" in page.text
    assert not [word for word in ("Sam", "Taylor", "Jo", "plan", "bank", "High St") if word in seen(page.text)]
    assert rooms.visitor().get(f"{sams.path}/{rooms.town.coming}.ics").status_code == 404


def test_the_code_opens_the_plan_and_the_next_dates(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    assert enter(sam, sams) == 303
    said = seen(sam.get(sams.path).text)
    assert "Your plan Agreed: Wednesday 18 November 2026" in said
    assert "Open a bank account How we'll know The card has come By Friday 11 December 2026 Who You, with Jo" in said
    assert "Once a week, on Thursdays By phone Face to face" in said
    assert "Thursday 19 November 2026, 2.15pm Face to face: 5 High St Add to my calendar" in said
    assert "Text us YES, or text us what to change. Or ring 01632 960000." in said
    assert "Taylor" not in said


def test_in_welsh_by_the_switch_and_of_itself(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    said = sam.get(f"{sams.path}?lang=cy").text
    assert '<html lang="cy">' in said
    assert "Dydd Iau 19 Tachwedd 2026, 2.15pm Wyneb yn wyneb: 5 High St Ychwanegu at fy nghalendr" in seen(said)
    assert "Eich cynllun" in sam.get(sams.path).text, "it stays"
    allow(rooms, rooms.town.bryn)
    assert "Rhowch eich cod" in rooms.visitor().get(link(rooms, rooms.town.bryn).path).text


def test_five_wrong_codes_lock_it_and_the_worker_is_told(rooms: Rooms, sams: Private) -> None:
    somebody = rooms.visitor()
    assert [enter(somebody, sams, WRONG) for _ in range(5)] == [422, 422, 422, 422, 410]
    assert enter(rooms.visitor(), sams) == 410
    assert "This page has closed" in rooms.visitor().get(sams.path).text
    jo = rooms.signed_in("Jo").get("/caseload").text
    assert "Their private page is locked: the wrong code was typed five times" in jo


def test_a_wrong_code_says_so_and_an_empty_form_costs_no_try(rooms: Rooms, sams: Private) -> None:
    somebody = rooms.visitor()
    said = somebody.post(sams.path, {"code": WRONG}, page=sams.path).text
    assert "<title>Error: Your page</title>" in said
    assert 'aria-describedby="hint wrong"' in said
    assert "That code isn&#39;t right." in said
    assert WRONG not in said
    for _ in range(6):
        assert "Enter your code." in somebody.post(sams.path, {"code": " "}, page=sams.path).text
    assert enter(somebody, sams) == 303


def test_leaving_closes_it_and_shows_the_weather(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    left = sam.get(f"{sams.path}/exit")
    assert (left.status_code, left.location) == (303, "https://www.bbc.co.uk/weather")
    assert "Enter your code" in sam.get(sams.path).text


def test_a_quarter_of_an_hour_with_nothing_done_closes_it(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    with sam.client.session_transaction() as kept:
        ago = (clock.ticks() - timedelta(minutes=14)).isoformat()
        kept["visits"] = {number: [visit[0], ago] for number, visit in kept["visits"].items()}
    assert "Your plan" in sam.get(sams.path).text
    with sam.client.session_transaction() as kept:
        ago = (clock.ticks() - timedelta(minutes=16)).isoformat()
        kept["visits"] = {number: [visit[0], ago] for number, visit in kept["visits"].items()}
    assert "Enter your code" in sam.get(sams.path).text


def test_a_new_code_and_a_condition_close_what_is_open(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    with rooms.db.reading() as session:
        jo = member(session.get_one(Person, rooms.town.jo))
    opening.new_code(rooms.db, jo, rooms.town.sam, clock.now())
    assert "Enter your code" in sam.get(sams.path).text
    allow(rooms, rooms.town.sam, Condition.SOME)
    assert sam.get(sams.path).status_code == 410
    assert enter(rooms.visitor(), sams) == 410


def test_72_hours_and_it_is_over(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    clock.set_skipped(clock.skipped() + timedelta(hours=71, minutes=59))
    assert rooms.visitor().get(sams.path).status_code == 200
    clock.set_skipped(clock.skipped() + timedelta(minutes=2))
    assert (sam.get(sams.path).status_code, enter(rooms.visitor(), sams)) == (410, 410)


def test_one_link_opens_nothing_of_anybody_elses(rooms: Rooms, sams: Private) -> None:
    allow(rooms, rooms.town.ana)
    anas = link(rooms, rooms.town.ana)
    sam = rooms.visitor()
    enter(sam, sams)
    assert "Enter your code" in sam.get(anas.path).text
    assert sam.get(f"{sams.path}/{rooms.town.anas}.ics").status_code == 404
    assert sam.get(f"{anas.path}/{rooms.town.anas}.ics").status_code == 404


def test_a_date_goes_into_a_calendar_until_it_is_called_off(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    file = sam.get(f"{sams.path}/{rooms.town.coming}.ics")
    assert file.content_type == "text/calendar; charset=utf-8"
    assert 'filename="2026-11-19.ics"' in file.headers["Content-Disposition"]
    assert "SUMMARY:Appointment\r\n" in file.text
    assert not forbidden(file.text)
    assert "SUMMARY:Apwyntiad\r\n" in sam.get(f"{sams.path}/{rooms.town.coming}.ics?lang=cy").text
    with rooms.db.transaction() as session:
        session.get_one(Appointment, rooms.town.coming).booking = Booking.CANCELLED
    said = seen(sam.get(f"{sams.path}?lang=en").text)
    assert "No longer happening Thursday 19 November 2026, 2.15pm Take it out of my calendar" in said
    off = sam.get(f"{sams.path}/{rooms.town.coming}.ics").text
    assert ("METHOD:CANCEL\r\n" in off, "STATUS:CANCELLED\r\n" in off) == (True, True)


@pytest.mark.parametrize("path", ["/p/", "/p/nothing", "/p/" + "k" * 26, "/p/" + "k" * 26 + "/more", "/p/a/b/c"])
def test_what_is_not_there_says_nothing_of_us(rooms: Rooms, path: str) -> None:
    page = rooms.visitor().get(path)
    assert page.status_code == 404
    assert "Page not found" in page.text
    assert not forbidden(page.text)


def test_no_page_keeps_tells_or_loads_anything(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    enter(sam, sams)
    for path in (sams.path, f"{sams.path}/exit", f"{sams.path}/{rooms.town.coming}.ics", "/p/none"):
        answer = sam.get(path)
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        if path != f"{sams.path}/exit":  # which leads elsewhere, and is the only one that does
            assert "://" not in answer.text.replace("http://www.w3.org", "")


def test_nothing_of_theirs_is_logged(rooms: Rooms, sams: Private) -> None:
    sam = rooms.visitor()
    with capture_logs() as lines:
        enter(sam, sams, WRONG)
        enter(sam, sams)
        sam.get(sams.path)
    assert lines
    assert not [word for word in (sams.token, CODE, WRONG, "Sam", "bank") if word in str(lines)]
    assert ("viewed", "private_links", sams.link_id, {"page": "plan"}) in rooms.audit()


@pytest.mark.parametrize("tongue", ["en", "cy"])
def test_no_page_holds_a_word_that_tells(rooms: Rooms, sams: Private, tongue: str) -> None:
    sam, lang = rooms.visitor(), f"?lang={tongue}"
    pages = [sam.get(sams.path + lang), sam.get(f"/p/none{lang}")]
    pages += [sam.post(sams.path + lang, {"code": WRONG}, page=sams.path)]
    enter(sam, sams)
    pages += [sam.get(sams.path + lang), sam.get(f"{sams.path}/{rooms.town.coming}.ics{lang}")]
    clock.set_skipped(clock.skipped() + timedelta(days=4))
    pages += [sam.get(sams.path + lang)]
    assert [page.status_code for page in pages] == [200, 404, 422, 200, 200, 410]
    assert [(page.request.path, forbidden(page.text)) for page in pages if forbidden(page.text)] == []


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_every_wording_is_in_both_languages_with_a_note_and_tells_nothing(name: str) -> None:
    said = catalogue()[name]
    assert set(said) == {"note", "en", "cy"}
    assert not forbidden(said["en"] + said["cy"])


def test_a_form_that_was_open_too_long_is_asked_for_again(rooms: Rooms, sams: Private) -> None:
    answer = rooms.visitor().client.post(sams.path, data={"code": CODE})
    assert (answer.status_code, answer.location) == (303, sams.path)


def test_without_a_plan_there_are_still_the_dates(rooms: Rooms) -> None:
    allow(rooms, rooms.town.sam)
    page = link(rooms, rooms.town.sam, Page.PLAN)
    sam = rooms.visitor()
    enter(sam, page)
    said = seen(sam.get(page.path).text)
    assert "There is nothing here just now. Next dates Thursday 19 November" in said
    assert AGREED.frequency not in said
