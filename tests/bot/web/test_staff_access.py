"""Who may open what: sessions, teams, forms, and what is noted of every look."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from structlog.testing import capture_logs

from bot import clock
from bot.staff import signin
from tests.rooms import Rooms, Visitor, open_rooms
from tests.town import PASSWORD


def pages_of(rooms: Rooms) -> list[str]:
    town = rooms.town
    return [
        "/caseload",
        "/find",
        "/unclaimed",
        f"/participants/{town.sam}",
        f"/appointments/{town.past}/attendance",
        f"/staff/{town.jo}/week",
        f"/staff/{town.jo}/week/change",
    ]


def plain(page: str) -> str:
    """A page without what differs each time it is made."""
    return re.sub(r'(nonce|value)="[^"]*"|<time.*?</time>', "", page)


def test_nobody_reads_anything_without_signing_in(rooms: Rooms) -> None:
    visitor = rooms.visitor()
    for path in pages_of(rooms):
        answer = visitor.get(path)
        assert (answer.status_code, answer.location) == (303, f"/sign-in?next={path}")
    assert visitor.post("/alerts/1/seen", page="/sign-in").location == "/sign-in"
    assert visitor.get("/caseload", X_Live="1").status_code == 401
    assert rooms.audit() == []


def test_signing_in_leads_where_one_was_going_and_nowhere_else(rooms: Rooms) -> None:
    def led(onward: str) -> str | None:
        return rooms.visitor().sign_in("jo@example.test", PASSWORD, onward).location

    assert led("/unclaimed") == "/unclaimed"
    for elsewhere in ("https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "elsewhere"):
        assert led(elsewhere) == "/caseload"


def test_the_page_says_the_same_of_every_wrong_try(rooms: Rooms) -> None:
    def said(email: str) -> str:
        answer = rooms.visitor().sign_in(email, "not this one")
        assert answer.status_code == 422
        return plain(answer.text)

    wrong = said("jo@example.test")
    assert "The e-mail address or the password is not right" in wrong
    assert said("nobody@example.test") == wrong
    for _ in range(signin.TRIES):
        assert said("jo@example.test") == wrong, "not even that it is locked"
    assert "is not right" in rooms.visitor().sign_in("jo@example.test", PASSWORD).text


def test_what_was_left_out_is_named(rooms: Rooms) -> None:
    said = rooms.visitor().sign_in("", "").text
    assert "Enter your e-mail address" in said
    assert "Enter your password" in said


def test_a_form_without_its_token_changes_nothing(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    answer = jo.client.post(f"/alerts/{rooms.town.alert}/seen")
    assert answer.status_code == 400
    assert "had been open too long" in answer.text
    assert "cant make it" in jo.get("/caseload").text
    assert rooms.visitor().client.post("/sign-in", data={"email": "jo@example.test"}).status_code == 400


def test_a_session_ends_when_nothing_is_done_for_half_an_hour(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    _wait(jo, signin.IDLE_FOR - timedelta(minutes=1))
    assert jo.get("/caseload", X_Live="1").status_code == 200
    _wait(jo, timedelta(minutes=2))
    sent_to = jo.get("/caseload").location
    assert sent_to == "/sign-in?next=/caseload&ended=1", "a page that looks again by itself does nothing"
    assert "You were signed out" in jo.get(sent_to).text


def test_a_session_ends_after_half_a_day_whatever_is_done(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    for _ in range(25):
        assert jo.get("/find").status_code == 200
        _wait(jo, timedelta(minutes=29))
    assert jo.get("/find").status_code == 303


def _wait(visitor: Visitor, minutes: timedelta) -> None:
    """Put the session's own ticks back, which is what waiting does to it."""
    with visitor.client.session_transaction() as session:
        session["seen"] -= minutes.total_seconds()
        session["since"] -= minutes.total_seconds()


def test_days_skipped_in_a_demo_sign_nobody_out(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    clock.set_skipped(clock.skipped() + timedelta(days=7))
    assert jo.get("/caseload").status_code == 200


def test_signing_out_ends_every_session(rooms: Rooms) -> None:
    here, there = rooms.signed_in("Jo"), rooms.signed_in("Jo")
    assert here.post("/sign-out").location == "/sign-in"
    assert here.get("/caseload").status_code == 303
    assert there.get("/caseload").status_code == 303


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(rooms: Rooms) -> None:
    cookie = rooms.visitor().get("/sign-in").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie, "or nobody could sign in on a demo's plain address"


def test_over_https_the_cookie_stays_on_https(sqlite_template: Path, data_folder: Path) -> None:
    public = {"THROUGHLINE_PUBLIC_URL": "https://throughline.example"}
    with open_rooms(sqlite_template, data_folder, **public) as rooms:
        answer = rooms.visitor().get("/sign-in")
        assert "Secure" in answer.headers["Set-Cookie"]
        assert "max-age" in answer.headers["Strict-Transport-Security"]


def test_another_teams_people_are_nobody(rooms: Rooms) -> None:
    town, jo = rooms.town, rooms.signed_in("Jo")
    assert jo.get(f"/participants/{town.mo}").status_code == 404
    assert jo.get(f"/participants/{town.lead}").status_code == 404, "staff are not participants"
    assert plain(jo.get(f"/participants/{town.mo}").text) == plain(jo.get("/participants/9999").text)
    assert jo.post(f"/alerts/{town.mos_alert}/seen").status_code == 404
    assert "No" in jo.post("/find", {"asked": "Mo Khan"}).text
    assert "0 found" in jo.post("/find", {"asked": "Mo"}).text
    assert "0 found" in jo.post("/find", {"asked": "07700 900104"}).text
    assert "Mo Khan" not in jo.get("/caseload?show=team").text


def test_a_refused_look_is_noted(rooms: Rooms) -> None:
    rooms.signed_in("Jo").get(f"/participants/{rooms.town.mo}")
    assert rooms.audit()[-1] == ("viewed", "people", rooms.town.mo, {"refused": True})


def test_every_look_is_noted_before_it_is_shown(rooms: Rooms) -> None:
    town, jo = rooms.town, rooms.signed_in("Jo")
    for path in pages_of(rooms):
        assert jo.get(path).status_code == 200
    jo.get(f"/participants/{town.bryn}")
    jo.post("/find", {"asked": "Sam"})
    assert rooms.audit()[1:] == [
        ("viewed", "caseload", None, {"mine": True, "people": 2, "live": False}),
        ("viewed", "unclaimed", None, {"texts": 1, "live": False}),
        ("viewed", "people", town.sam, {"live": False, "own": True}),
        ("viewed", "appointments", town.past, {"refused": False}),
        ("viewed", "availability", town.jo, {"refused": False}),
        ("viewed", "availability", town.jo, {"refused": False}),
        ("viewed", "people", town.bryn, {"live": False, "own": False}),
        ("viewed", "people", None, {"by_number": False, "found": 1}),
    ]


def test_a_mentor_sees_their_own_people_only(rooms: Rooms) -> None:
    town, dee = rooms.town, rooms.signed_in("Dee")
    said = dee.get("/caseload?show=team").text
    assert "Sam Taylor" in said
    assert "Ana Reyes" not in said
    assert dee.get(f"/participants/{town.sam}").status_code == 200
    assert dee.get(f"/participants/{town.ana}").status_code == 404
    assert dee.get("/unclaimed").status_code == 403


def test_a_team_lead_sees_the_team(rooms: Rooms) -> None:
    said = rooms.signed_in("Alex").get("/caseload").text
    assert all(name in said for name in ("Sam Taylor", "Ana Reyes", "Bryn Jones"))
    assert "Mo Khan" not in said
    assert "cant make it kids off school" in said


def test_no_address_and_no_title_tells_anything(rooms: Rooms) -> None:
    jo = rooms.signed_in("Jo")
    for path in [*pages_of(rooms), "/caseload?show=team"]:
        page = jo.get(path).text
        addresses = set(re.findall(r'(?:href|src|action)="([^"]*)"', page))
        ours = r"/(caseload(\?show=(mine|team))?|sign-out|participants/\d+(/[a-z-]+){0,2}|assets/[\w./-]+|[a-z-]+)?"
        known = re.compile(
            rf"{ours}|/alerts/\d+/seen|/appointments/\d+/[a-z-]+|/staff/\d+/(week(/change)?|days-off)|/tasks/\d+|/unclaimed/\d+|/pathways/[a-z_]+|#[\w-]+"
        )
        assert [address for address in addresses if not known.fullmatch(address)] == []
        (title,) = re.findall(r"<title>(.*?)</title>", page, re.DOTALL)
        assert title in {f"{said} – Throughline" for said in TITLES}


TITLES = {"Caseload", "Find someone", "Unclaimed texts", "Contact log", "Record attendance", "Week", "Change the hours"}


def test_nothing_is_loaded_from_outside_and_nothing_is_kept(rooms: Rooms) -> None:
    answer = rooms.signed_in("Jo").get("/caseload")
    policy = answer.headers["Content-Security-Policy"]
    (nonce,) = re.findall(r"'nonce-([^']+)'", policy)
    scripts = re.findall(r"<script[^>]*>", answer.text)
    assert scripts
    assert all(f'nonce="{nonce}"' in script for script in scripts)
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "style=" not in answer.text
    assert "//" not in " ".join(re.findall(r'(?:src|href)="([^"]*)', answer.text))
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_a_fault_of_ours_tells_nobody_anything_about_anybody(rooms: Rooms, caplog: pytest.LogCaptureFixture) -> None:
    _break(rooms.app)
    with capture_logs() as lines:
        answer = rooms.visitor().get("/broken")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.text
    assert "Sam Taylor" not in answer.text + str(lines) + caplog.text
    assert [(line["event"], line["kind"], line["rule"]) for line in lines] == [("fault", "KeyError", "/broken")]
    assert f"fault {lines[0]['id']}." in answer.text
    assert lines[0]["places"][-1].endswith(" broken")


def _break(app: Flask) -> None:
    def broken() -> str:
        raise KeyError("Sam Taylor")

    app._got_first_request = False
    app.add_url_rule("/broken", view_func=broken)


def test_what_is_too_long_is_refused(rooms: Rooms) -> None:
    assert rooms.visitor().client.post("/sign-in", data={"email": "x" * 100_000}).status_code == 413
